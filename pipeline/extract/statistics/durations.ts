import type { DateMention, Quantity } from '../../contract/annotation.ts';
import { comparatorBefore } from '../../lexicon/comparators.ts';
import { countWhere } from '../../text/locate.ts';
import { scanNumbers } from '../../text/numbers.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** What is measured in these is nearly always a figure ("a reply takes 9 minutes"); days and years mostly say when. */
const SHORT = /^(?:second|minute|hour)s?$/;
const UNIT = /^(?:\sto\s(?:\d+|\p{L}+))?\s((?:second|minute|hour|day|week|month)s?)\b/u;
/** Before a length of time: that it is a mean, or what it fell or rose from or to. */
const MEASURED =
  /\b(?:average of|(?:fell|fallen|dropped|cut|reduced|shortened|down|rose|risen|grew|shrank|shrunk|slashed|decreased|increased)(?: by| from| to)?|from \S+(?: \S+)? to)\s$|\b(?:took|takes?|taking) (?:(?:us|them|him|her|it|only|just|up to) ){0,2}$/i;
/** "The average waiting time is 9 days", "put the processing time at 9 days", "against 61 days": of a time that was taken. */
const TIMED =
  /\b(?:waiting|processing|response|handling|travel|delivery|turnaround|average|median|mean) (?:time|wait|delay|stay)s? (?:(?:is|was|stood|now|to|at|of|fell|down|still|only) ){1,3}$|\b(?:against|compared (?:with|to)|versus) $/i;
const MEAN = /^ on average\b/;
/** Before or after one that says when something was done, not how much. */
const SAYS_WHEN =
  /\b(?:for|after|last|past|next|every|during|first|the|within|lasted|before|previous|over)\s$/i;
const BEHIND = /^(?:\s(?:ago|later|earlier|before|after|old|from now)\b|-)/i;
/** Behind the first of two lengths of time: "from 21 days to two". */
const TO_NUMBER = /^ to (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b/;
const REACH = 40;

/** The quantities of a text with the lengths of time that are figures among them, in text order. */
export function withDurations({ annotation }: PatternIndex): readonly Quantity[] {
  const { quantities, dates, article } = annotation;
  const found = dates.flatMap((date) => durationOf(date, article.text) ?? []);
  if (found.length === 0) return quantities;
  const merged = [...quantities];
  for (const one of found) {
    const at = countWhere(merged, ({ start }) => start < one.start);
    const clash = [merged[at - 1], merged[at]].some(
      (other) => other !== undefined && other.start < one.end && other.end > one.start,
    );
    if (!clash) merged.splice(at, 0, one);
  }
  return merged;
}

/** Whether a quantity is a length of time that is a figure. */
export function isDuration({ unit }: Quantity): boolean {
  return /^(?:second|minute|hour|day|week|month)s?$/.test(unit);
}

/** The unit behind a number, also behind the other end of a range: of "67" in "from 67 to 19 days" the days. */
function unitAfter(text: string, from: number): { readonly unit: string; readonly end: number } | undefined {
  const match = UNIT.exec(text.slice(from, from + REACH));
  const unit = match?.[1];
  return match === null || unit === undefined ? undefined : { unit, end: from + match[0].length };
}

/** "142 minutes" as a quantity; undefined where it says when something was, or how long one thing took. */
function durationOf({ type, start: from, end: to }: DateMention, text: string): Quantity | undefined {
  if (type !== 'DURATION') return undefined;
  const [number, ...more] = scanNumbers(text.slice(from, to), from);
  if (number === undefined || more.length > 0) return undefined;
  const named = unitAfter(text, number.end);
  if (named === undefined) return undefined;
  const { unit, end: unitEnd } = named;
  const isRange = unitEnd > number.end + 1 + unit.length;
  const end = isRange ? number.end : unitEnd;
  const compared = comparatorBefore(text, number.start, number.end);
  const start = compared?.start ?? number.start;
  const before = text.slice(Math.max(0, start - REACH), start);
  const isMean = MEAN.test(text.slice(end, end + 12)) || TIMED.test(before);
  const isFigure =
    MEASURED.test(before) ||
    isMean ||
    (/\bfrom\s$/i.test(before) && (isRange || TO_NUMBER.test(text.slice(end, end + 12)))) ||
    (SHORT.test(unit) && /\d/.test(text.slice(number.start, number.end)));
  if (!isFigure || (!isMean && SAYS_WHEN.test(before)) || BEHIND.test(text.slice(end, end + 12)))
    return undefined;
  return {
    start,
    end,
    number: { start: number.start, end: number.end },
    value: number.value,
    comparator: compared?.comparator ?? '=',
    ...(compared === undefined ? {} : { comparatorSpan: { start: compared.start, end: compared.end } }),
    unit: unit.toLowerCase(),
    unitSpan: { start: unitEnd - unit.length, end: unitEnd },
    unitName: unit.toLowerCase().replace(/s$/, ''),
  };
}
