import type { Span } from '../contract/span.ts';
import { numbersIn, rangeIn, scanNumbers, sharedScaleValue } from '../text/numbers.ts';
import { unsupported } from './claim.ts';
import type { Claim, Unsupported, Verdict } from './claim.ts';
import { comparatorAt, comparatorFieldFor } from './comparator-at.ts';
import { followsNegator } from './negators.ts';
import { visibleText } from './visible.ts';
import { contextAfter, contextBefore } from './words.ts';

/** How much of the article beside a span is read to see whether the number goes on there, in words. */
const BESIDE = 8;
/** Values are read from decimal words, so that only the last bits of a double may differ. */
const TOLERANCE = 1e-9;

/** A number in the article: its place and what it is worth there, with the scale it shares with the other end of a range. */
export interface NumberInText extends Span {
  readonly value: number;
  /** Whether it is one end of a range ("5 to 10", "between 5 and 10"); "from 5 to 10" may as well be a movement. */
  readonly endsRange: boolean;
}

/**
 * A number: what the words of each span say on their own and what they say where they stand are both the value. So neither
 * "500" of "2,500" nor "2.5" of "2.5 billion" passes, nor a number after "not".
 * The ends of a range are the smaller and the greater of the two numbers in the words, and neither of them alone is a value.
 */
export function checkNumber(claim: Claim<number>): Verdict {
  const spans: Span[] = [];
  for (const span of claim.spans) {
    const numbers = numbersAt(claim.text, span);
    const place = hullOf(numbers);
    const alone = numbersAlone(visibleText(claim.text, span).text);
    const inside = place !== undefined && place.start >= span.start && place.end <= span.end;
    const here = stated(
      claim.field,
      numbers.map(({ value, endsRange }) => (endsRange && !isEnd(claim.field) ? NaN : value)),
    );
    if (!inside || !same(here, claim.value) || !same(stated(claim.field, alone), claim.value))
      return unsupported(claim, 'number-not-in-words');
    if (followsNegator(claim.text, comparatorAt(claim.text, place)?.start ?? place.start))
      return unsupported(claim, 'negation-differs');
    spans.push(place);
  }
  return comparatorLeftOut(claim, spans) ?? { value: claim.value, spans };
}

/** The numbers of words on their own; two are taken for the ends of a range, whether or not "between" is among the words. */
function numbersAlone(words: string): readonly number[] {
  const numbers = numbersIn(words);
  const range = numbers.length === 2 ? rangeIn(words) : undefined;
  return range === undefined ? numbers : [range.min, range.max];
}

/** The numbers that the article has at a span, each in its full length, which may reach beyond the span. */
export function numbersAt(text: string, span: Span): NumberInText[] {
  const before = contextBefore(text, span.start, { words: BESIDE });
  const after = contextAfter(text, span.end, { words: BESIDE });
  const visible = visibleText(text, { start: before.start, end: after.end });
  // The space says that the last letter is not the end of the words: "5 m" stays metres.
  return scanNumbers(`${visible.text} `)
    .map((reading, index, readings) => {
      const next = readings[index + 1];
      const onward = linkBetween(visible.text, reading, next);
      const endsRange =
        onward === 'range' || linkBetween(visible.text, readings[index - 1], reading) === 'range';
      const value =
        next === undefined || onward === undefined ? reading.value : sharedScaleValue(reading, next);
      return { ...visible.original(reading), value, endsRange };
    })
    .filter((number) => number.start < span.end && number.end > span.start);
}

/** Which of the numbers in the words a field means; undefined where that is not certain. */
function stated(field: string, numbers: readonly number[]): number | undefined {
  if (numbers.length !== (isEnd(field) ? 2 : 1)) return undefined;
  return field.endsWith('_min') ? Math.min(...numbers) : Math.max(...numbers);
}

/** Whether a field holds one end of a range. */
function isEnd(field: string): boolean {
  return field.endsWith('_min') || field.endsWith('_max');
}

/** What the words between two numbers that follow each other, and those before them, make of the two. */
function linkBetween(
  text: string,
  low: Span | undefined,
  high: Span | undefined,
): 'range' | 'movement' | undefined {
  if (low === undefined || high === undefined) return undefined;
  const link = /^\s*(to|and|[-–—])\s*\p{Sc}?$/u.exec(text.slice(low.end, high.start))?.[1];
  const before = text.slice(Math.max(0, low.start - 32), low.start);
  if (link === 'and') return /\bbetween\b[^\d.;]*$/iu.test(before) ? 'range' : undefined;
  if (link === 'to') return /\bfrom\b[^\d.;]*$/iu.test(before) ? 'movement' : 'range';
  return link === undefined ? undefined : 'range';
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
  const field = comparatorFieldFor(claim.candidate.table, claim.field);
  if (field === undefined || Object.hasOwn(claim.candidate.fields, field)) return undefined;
  const compared = spans.some((span) => comparatorAt(claim.text, span) !== undefined);
  return compared ? { ...unsupported(claim, 'comparator-not-in-words'), field } : undefined;
}
