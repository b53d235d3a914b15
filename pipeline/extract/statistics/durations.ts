import type { DateMention, Quantity } from '../../contract/annotation.ts';
import { comparatorBefore } from '../../lexicon/comparators.ts';
import { countWhere } from '../../text/locate.ts';
import { scanNumbers } from '../../text/numbers.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** What is measured in these is nearly always a figure ("a reply takes 9 minutes"); days and years mostly say when. */
const SHORT = /^(?:second|minute|hour)s?$/;
const UNIT = /^\s((?:second|minute|hour|day|week|month)s?)\b/;
/** Before a length of time: that it is a mean, or what it fell or rose from or to. */
const MEASURED =
  /\b(?:average of|(?:fell|fallen|dropped|cut|reduced|shortened|down|rose|risen|grew|shrank|shrunk|slashed|decreased|increased)(?: by| from| to)?|from \S+ \S+ to)\s$/i;
/** Before or after one that says when something was done, not how much. */
const SAYS_WHEN = /\b(?:for|after|last|past|next|every|during|first|the|within|lasted|before|previous)\s$/i;
const BEHIND = /^(?:\s(?:ago|later|earlier|before|after|old|from now)\b|-)/i;
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

/** "142 minutes" as a quantity; undefined where it says when something was, or how long one thing took. */
function durationOf({ type, start: from, end: to }: DateMention, text: string): Quantity | undefined {
  if (type !== 'DURATION') return undefined;
  const [number, ...more] = scanNumbers(text.slice(from, to), from);
  if (number === undefined || more.length > 0) return undefined;
  const unit = UNIT.exec(text.slice(number.end, number.end + 10))?.[1];
  if (unit === undefined) return undefined;
  const end = number.end + 1 + unit.length;
  const compared = comparatorBefore(text, number.start, number.end);
  const start = compared?.start ?? number.start;
  const before = text.slice(Math.max(0, start - REACH), start);
  const isFigure =
    MEASURED.test(before) || (SHORT.test(unit) && /\d/.test(text.slice(number.start, number.end)));
  if (!isFigure || SAYS_WHEN.test(before) || BEHIND.test(text.slice(end, end + 12))) return undefined;
  return {
    start,
    end,
    number: { start: number.start, end: number.end },
    value: number.value,
    comparator: compared?.comparator ?? '=',
    ...(compared === undefined ? {} : { comparatorSpan: { start: compared.start, end: compared.end } }),
    unit: unit.toLowerCase(),
    unitSpan: { start: number.end + 1, end },
    unitName: unit.toLowerCase().replace(/s$/, ''),
  };
}
