import type { Span } from '../contract/span.ts';
import { memoized } from '../text/memoized.ts';
import { numbersIn, rangeIn } from '../text/numbers.ts';
import { unsupported } from './claim.ts';
import type { Claim, Unsupported, Verdict } from './claim.ts';
import { columnAt } from './grounding.ts';
import { followsNegator } from './negators.ts';
import { visibleText } from './visible.ts';

/** Values are read from decimal words, so that only the last bits of a double may differ. */
const TOLERANCE = 1e-9;

/**
 * A number: what the words of each span say on their own and what they say where they stand are both the value. So neither
 * "500" of "2,500" nor "2.5" of "2.5 billion" passes, nor a number after "not".
 * The ends of a range are the smaller and the greater of the two numbers in the words, and neither of them alone is a value.
 */
export function checkNumber(claim: Claim<number>): Verdict {
  const spans: Span[] = [];
  const end = endOf(claim.field);
  for (const span of claim.spans) {
    const numbers = claim.readings.numbersAt(span);
    const place = hullOf(numbers);
    const alone = numbersAlone(visibleText(claim.text, span).text);
    const inside = place !== undefined && place.start >= span.start && place.end <= span.end;
    const here = numbers.map(({ value, endsRange }) => (endsRange && end === undefined ? NaN : value));
    if (!inside || !same(stated(end, here), claim.value) || !same(stated(end, alone), claim.value))
      return unsupported(claim, 'number-not-in-words');
    if (followsNegator(claim.text, claim.readings.comparatorAt(place)?.start ?? place.start))
      return unsupported(claim, 'negation-differs');
    spans.push(place);
  }
  return comparatorLeftOut(claim, spans) ?? { value: claim.value, spans };
}

/** The numbers of words on their own; two are taken for the ends of a range, whether or not "between" is among the words. */
const numbersAlone = memoized((words: string): readonly number[] => {
  const numbers = numbersIn(words);
  const range = numbers.length === 2 ? rangeIn(words) : undefined;
  return range === undefined ? numbers : [range.min, range.max];
});

/** Which of the numbers in the words a field means; undefined where that is not certain. */
function stated(end: 'min' | 'max' | undefined, numbers: readonly number[]): number | undefined {
  if (numbers.length !== (end === undefined ? 1 : 2)) return undefined;
  return end === 'min' ? Math.min(...numbers) : Math.max(...numbers);
}

/** Which end of a range a field holds; undefined where it holds a number by itself. */
function endOf(field: string): 'min' | 'max' | undefined {
  if (field.endsWith('_min')) return 'min';
  return field.endsWith('_max') ? 'max' : undefined;
}

function same(one: number | undefined, other: number): boolean {
  return one !== undefined && Math.abs(one - other) <= TOLERANCE * Math.abs(other);
}

function hullOf(numbers: readonly Span[]): Span | undefined {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** A number whose words compare ("more than") must come with the comparator: alone it would claim to be exact. */
function comparatorLeftOut(claim: Claim<number>, spans: readonly Span[]): Unsupported | undefined {
  const field = columnAt(claim.candidate.table, claim.field)?.comparator;
  if (field === undefined || Object.hasOwn(claim.candidate.fields, field)) return undefined;
  const compared = spans.some((span) => claim.readings.comparatorAt(span) !== undefined);
  return compared ? { ...unsupported(claim, 'comparator-not-in-words'), field } : undefined;
}
