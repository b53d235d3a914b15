import type { Span } from '../../pipeline/contract/span.ts';
import { type Document, type FoundFact, goldCheck } from './documents.ts';
import { intersectionOverUnion, overlap, shared, wordsIn } from './spans.ts';
import type { Verdict } from './verdict.ts';

/** A quotation of the gold. */
interface GoldQuotation extends Span {
  readonly parts?: readonly Span[];
  readonly kind: string;
  /** Whether its cue is a verb of saying. */
  readonly speech: boolean;
  readonly speaker?: Span | null;
}

/** A document with gold quotations. */
export interface GoldQuotations {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuotation[];
}

/** How much of a gold quotation must be found. */
const LEAST_IOU = 0.3;
/** A find that lies so much in gold that is not asked for is not judged. */
const MOSTLY = 0.6;
const PRONOUN = /^(?:I|he|she|it|we|they|you|who|which|this|that|these|those|him|her|them)$/i;

const SPAN = {
  type: 'object',
  properties: { start: { type: 'integer' }, end: { type: 'integer' } },
  required: ['start', 'end'],
};

export const isGoldQuotations = goldCheck<GoldQuotations>({
  type: 'object',
  properties: {
    id: { type: 'string' },
    text: { type: 'string' },
    quotes: {
      type: 'array',
      items: {
        ...SPAN,
        properties: { ...SPAN.properties, kind: { type: 'string' }, speech: { type: 'boolean' } },
        required: [...SPAN.required, 'kind', 'speech'],
      },
    },
  },
  required: ['id', 'text', 'quotes'],
});

/**
 * Judges the statements found: right where the words overlap a gold quotation (IoU ≥ 0.3 of words) and the speaker's words overlap
 * the gold speaker's. Gold that is neither speech nor in marks, or has no speaker, judges nothing. Whom a pronoun or a description
 * means is not in the gold, so that their verdict is of a part of the fact.
 */
export function judgedStatements({ gold, facts }: Document<GoldQuotations>): Verdict[] {
  const quotations = gold.quotes.map((quotation) => ({
    quotation,
    words: wordsIn(gold.text, quotation.parts ?? [quotation]),
  }));
  const unasked = new Set(
    quotations.filter(({ quotation }) => !isAsked(quotation)).flatMap(({ words }) => [...words]),
  );
  return facts.flatMap((fact): Verdict[] => {
    const words = wordsIn(gold.text, fact.fields['quote']?.spans ?? []);
    const at = fact.fields['speaker']?.spans[0];
    if (fact.table !== 'statements' || at === undefined || words.size === 0) return [];
    const form = speakerForm(fact, gold.text);
    const judged = (right: boolean): Verdict[] => [
      {
        facts: `${fact.rule.replace('quotation-', '')} quotation, speaker by ${form}`,
        confidence: fact.confidence,
        right,
        ...(form === 'name' ? {} : { partly: true }),
      },
    ];
    const found = quotations.filter((one) => intersectionOverUnion(words, one.words) >= LEAST_IOU);
    if (found.length === 0) return shared(words, unasked) >= MOSTLY * words.size ? [] : judged(false);
    const speakers = found.flatMap(({ quotation }) => (isAsked(quotation) ? (quotation.speaker ?? []) : []));
    if (speakers.length === 0) return [];
    return judged(speakers.some((own) => overlap(own, at)));
  });
}

function isAsked({ speech, kind }: GoldQuotation): boolean {
  return speech || kind !== 'indirect';
}

/** How the words at the quotation say who speaks. */
function speakerForm({ fields }: FoundFact, text: string): 'name' | 'pronoun' | 'description' {
  const [at, ...named] = fields['speaker']?.spans ?? [];
  if (at === undefined || named.length === 0) return 'name';
  return PRONOUN.test(text.slice(at.start, at.end)) ? 'pronoun' : 'description';
}
