import type { Span } from '../../pipeline/contract/span.ts';
import { type Document, type FoundFact, goldCheck } from './documents.ts';
import { overlap } from './spans.ts';
import type { Verdict } from './verdict.ts';

/** A quantity of the gold. Its marks: `=`, `~` about, `<`, `>`, `up`, `down`. */
interface GoldQuantity {
  readonly start?: number | null;
  readonly end?: number | null;
  readonly value?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly change?: string;
  /** What was read from the words of the gold, where it marks words alone. */
  readonly derivedValue?: number | null;
}

/** A document with gold quantities. */
export interface GoldQuantities {
  readonly id: string;
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
}

/** The marks of the gold for our comparators. */
const MARKS = new Map<unknown, string>([
  ['=', '='],
  ['≈', '~'],
  ['>', '>'],
  ['≥', '>'],
  ['<', '<'],
  ['≤', '<'],
]);

export const isGoldQuantities = goldCheck<GoldQuantities>({
  type: 'object',
  properties: {
    id: { type: 'string' },
    text: { type: 'string' },
    quantities: { type: 'array', items: { type: 'object' } },
  },
  required: ['id', 'text', 'quantities'],
});

/** Judges the statistics found: right where a gold quantity at the same place has the same value and, if it says one, comparator. */
export function judgedStatistics({ gold, facts }: Document<GoldQuantities>): Verdict[] {
  return facts.flatMap((fact): Verdict[] => {
    const at = (fact.fields['value'] ?? fact.fields['value_min'])?.spans[0];
    if (fact.table !== 'statistics' || at === undefined) return [];
    const right = gold.quantities.some(
      (quantity) => isAt(quantity, at) && hasValue(quantity, fact) && hasChange(quantity, fact),
    );
    return [{ facts: nameOf(fact), confidence: fact.confidence, right }];
  });
}

/** Whether it counts or measures, and what is said of the number. */
function nameOf({ rule, fields }: FoundFact): string {
  const compared = fields['comparator']?.value === '=' ? '' : ', compared';
  const change = fields['trend'] === undefined ? '' : ', rise or fall';
  return `${rule.replace('-', ' ')}${compared}${change}`;
}

/** Gold without a place is anywhere in its sentence. */
function isAt({ start, end }: GoldQuantity, at: Span): boolean {
  return typeof start !== 'number' || typeof end !== 'number' || overlap({ start, end }, at);
}

function hasValue({ value, derivedValue, min, max }: GoldQuantity, { fields }: FoundFact): boolean {
  const single = derivedValue ?? value;
  return typeof single === 'number'
    ? isNear(single, fields['value']?.value)
    : isNear(min, fields['value_min']?.value) && isNear(max, fields['value_max']?.value);
}

function isNear(one: number | null | undefined, other: unknown): boolean {
  return (
    typeof one === 'number' &&
    typeof other === 'number' &&
    Math.abs(one - other) <= 1e-8 + 1e-5 * Math.abs(one)
  );
}

/** The gold has one mark: where it says that a figure rose or fell, it does not say how the figure compares. */
function hasChange({ change }: GoldQuantity, { fields }: FoundFact): boolean {
  const trend = fields['trend']?.value;
  if (change === undefined) return true;
  if (change === 'up' || change === 'down') return trend === undefined || trend === change;
  return trend === undefined && MARKS.get(fields['comparator']?.value) === change;
}
