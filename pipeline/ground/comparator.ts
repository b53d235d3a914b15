import type { Span } from '../contract/span.ts';
import { unsupported } from './claim.ts';
import type { Claim, Verdict } from './claim.ts';
import { numberFieldsFor } from './comparator-at.ts';
import { trimmed } from './edges.ts';
import type { Readings } from './readings.ts';
import { contextBefore, lowerWords } from './words.ts';

/** A quick look: "than", or anything that `normalize` may change. */
const MAY_BE_THAN = /than|[^ -~]/i;

/**
 * How a number is bounded: the words beside the candidate's number, not beyond the sentence, give this comparator, and each
 * span has some of them or of the number. "=" needs that no such words are there.
 */
export function checkComparator(claim: Claim<string>): Verdict {
  const { text, readings, candidate, value } = claim;
  const spans = claim.spans.map((span) => trimmed(text, span));
  const numbers = numberFieldsFor(claim.field).flatMap((field) => candidate.fields[field]?.spans ?? []);
  const supported =
    numbers.length > 0 && numbers.every((number) => comparesAt(text, readings, number, value, spans));
  return supported ? { value, spans } : unsupported(claim, 'comparator-not-in-words');
}

function comparesAt(
  text: string,
  readings: Readings,
  given: Span,
  value: string,
  spans: readonly Span[],
): boolean {
  const numbers = readings.numbersAt(given);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return false;
  const number = { start: first.start, end: last.end };
  const found = readings.comparatorAt(number);
  if ((found?.comparator ?? '=') !== value) return false;
  if (found === undefined)
    return !comparesUnread(text, number) && spans.every((span) => overlaps(span, number));
  const words = { start: Math.min(found.start, number.start), end: Math.max(found.end, number.end) };
  return spans.some((span) => overlaps(span, found)) && spans.every((span) => overlaps(span, words));
}

/** Whether the words compare in a way that the lexicon does not know ("more than just 25", "rather than 25"). */
function comparesUnread(text: string, number: Span): boolean {
  const before = contextBefore(text, number.start, { words: 2, stops: ',' });
  const words = text.slice(before.start, before.end);
  return MAY_BE_THAN.test(words) && lowerWords(words).includes('than');
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
