import type { DateMention } from '../../../contract/annotation.ts';
import { bitsOf, type PatternIndex } from '../../pattern/pattern-index.ts';
import type { Place } from '../place.ts';

const DATE = bitsOf(['date']);
const LEADS = /^(?:in|by|at|on|during|as|between|from|over)$/;
/** Words between "at" and a date that belong to it: "at the end of 2024", "in the year to June 2024". */
const OF_DATE = /^(?:the|end|close|start|beginning|of|early|late|mid|-|whole|all|period)$/;

/** A date that opens the sentence of a figure, with nothing but its own words before it and a comma behind it. */
export function openingDate(place: Place, index: PatternIndex): DateMention | undefined {
  const { start, sentence } = place;
  const { tokens } = index.annotation;
  if (place.from !== sentence.firstToken) return undefined;
  const from = /^["“‘«]$/.test(tokens[place.from]?.text ?? '') ? place.from + 1 : place.from;
  for (let at = from; at < Math.min(start, from + 6); at++) {
    const date = dateAt(at, index);
    if (date === undefined) continue;
    let lead = at - 1;
    while (lead > from && OF_DATE.test(tokens[lead]?.lower ?? '')) lead--;
    const isForYear = tokens[from]?.lower === 'for' && /^\d{4}$/.test(tokens[at]?.text ?? '');
    const opens = lead === from && (isForYear || LEADS.test(tokens[from]?.lower ?? ''));
    const behindDate = index.dates.get(at)?.endToken ?? at;
    return opens && isOneClause(behindDate, start, index) ? date : undefined;
  }
  return undefined;
}

/** "8% a year earlier", "the goal of 498": not of the date with which the sentence begins. */
export function isOfOtherTime({ start, end }: Place, { annotation: { tokens } }: PatternIndex): boolean {
  const behindIt = tokens
    .slice(end, end + LONGEST_OTHER)
    .map(({ lower }) => lower)
    .join(' ');
  if (
    /^(?:a|one|two|three|the|five|ten) (?:year|years|month|months|decade) (?:earlier|ago|before)|^last year|^the previous/.test(
      behindIt,
    )
  )
    return true;
  return tokens[start - 1]?.lower === 'of' && /^(?:goal|target|aim)$/.test(tokens[start - 2]?.lower ?? '');
}

/** Tokens of "a year earlier". */
const LONGEST_OTHER = 3;

/** Whether a figure is of the first clause behind a date: no second date and no semicolon between. */
function isOneClause(from: number, to: number, index: PatternIndex): boolean {
  for (let at = from; at < to; at++) {
    if (dateAt(at, index) !== undefined || /^[;:—–“”"]$/.test(index.annotation.tokens[at]?.text ?? ''))
      return false;
    if (/^(?:since|which|who|that|while|although)$/.test(index.annotation.tokens[at]?.lower ?? ''))
      return false;
  }
  return true;
}

/** A date that begins at a token. */
export function dateAt(at: number, index: PatternIndex): DateMention | undefined {
  if (((index.kindsAt[at] ?? 0) & DATE) === 0) return undefined;
  const date = index.dates.get(at)?.item;
  return date?.type === 'DATE' ? date : undefined;
}
