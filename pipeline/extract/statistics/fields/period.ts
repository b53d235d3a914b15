import type { DateMention } from '../../../contract/annotation.ts';
import type { CandidateField } from '../../../contract/fact.ts';
import { isFullInterval } from '../../../text/edtf.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { statesMonth } from './date.ts';
import { pastJoined } from '../beside/joined-figure.ts';
import { isOfOtherTime, openingDate } from './opening-date.ts';
import type { Place } from '../place.ts';
import { subjectDate } from './subject-date.ts';

const LEADS = /^(?:between|from|over|during|in|for)$/;
/** Between these and the range: "over the period 2019 to 2023". */
const OF_RANGE = /^(?:the|period|years|of)$/;
/** What ends the clause of a figure. */
const ENDS = /^(?:[,;:()“”"—–]|since|until|after|before|and|while|but|to|which|who)$/;
const PARTICIPLE = /(?:ed|en|wn|un|ilt|ade|et|old|eld|ung|oted|orn)$/;
/** How far behind a figure its period stands at most. */
const REACH = 12;

/**
 * The time over which a figure was counted, where a range of dates behind it in its clause says so: "31 million between 2020 and 2025". The two
 * figures of a change ("from 3 to 5 million between 2020 and 2025") hold at its ends, and have none.
 */
export function periodField(place: Place, index: PatternIndex): CandidateField | undefined {
  const { tokens } = index.annotation;
  const { start, end, to } = place;
  const before = tokens[start - 1]?.lower;
  if (before === 'from') return undefined;
  // "Traffic in the first quarter fell to [5 million]": what was reached then.
  if (before === 'to') return rangeField(subjectDate(place, index), index);
  for (let at = end; at < Math.min(to, end + REACH); at++) {
    const date = index.dates.get(at)?.item;
    // "43 a day in the first half of 2025"
    if (date?.type === 'SET' || date?.type === 'DURATION') continue;
    if (date !== undefined) {
      return isLed(at, end, index) ? rangeField(date, index) : undefined;
    }
    const joined =
      pastJoined(at, index) ?? (tokens[at]?.lower === 'and' ? pastJoined(at + 1, index) : undefined);
    if (joined !== undefined) {
      at = joined - 1;
      continue;
    }
    if (index.quantities.has(at) || ENDS.test(tokens[at]?.text ?? '')) break;
  }
  return periodBefore(place, index);
}

/** "In the first half of 2025, it took 300 calls": the period with which the sentence begins, or behind what its clause speaks of. */
function periodBefore(place: Place, index: PatternIndex): CandidateField | undefined {
  if (isOfOtherTime(place, index)) return undefined;
  return rangeField(openingDate(place, index) ?? subjectDate(place, index), index);
}

function rangeField(date: DateMention | undefined, index: PatternIndex): CandidateField | undefined {
  if (date === undefined) return undefined;
  const { type, edtf, start, end, yearFrom } = date;
  if (type !== 'DATE' || !isFullInterval(edtf)) return undefined;
  const spans = [{ start, end }];
  if (yearFrom === undefined) return { value: edtf, spans };
  return yearFrom === 'published' && (statesMonth(date, index) || pointsAtYear(date, index))
    ? { value: edtf, spans, yearFrom: 'published' }
    : undefined;
}

/** "the first quarter of this year" */
function pointsAtYear({ start, end }: DateMention, { annotation: { article } }: PatternIndex): boolean {
  return /\b(?:quarter|half) of (?:this|last) year$/.test(article.text.slice(start, end));
}

/** Whether a preposition leads to the range, with no deed of its own before it: "a programme run from 2020 to 2024" is no time of its cost. */
function isLed(at: number, end: number, { annotation: { tokens } }: PatternIndex): boolean {
  let lead = at - 1;
  while (lead > end && OF_RANGE.test(tokens[lead]?.lower ?? '')) lead--;
  if (lead < end || !LEADS.test(tokens[lead]?.lower ?? '')) return false;
  const before = tokens[lead - 1];
  const isDeed = lead > end && before?.pos === 'VERB' && PARTICIPLE.test(before.lower);
  return !isDeed || tokens[lead - 2]?.pos === 'AUX';
}
