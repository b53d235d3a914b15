import type { Mention, Sentence } from '../../contract/annotation.ts';
import type { CandidateField } from '../../contract/fact.ts';
import { fieldFrom } from '../fields.ts';
import { captureOf } from '../pattern/captures.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** The ends of a date as fields of a row; either may be none. */
export interface DateEnds {
  readonly start: CandidateField | undefined;
  readonly end: CandidateField | undefined;
}

/**
 * The first and the last day, month or year that a date tells.
 * @param date token at which the date begins; nothing is told where none does
 * @param event whose days they are, if an event's: its edition may tell the year
 */
export function dateEnds(date: number, sentence: Sentence, index: PatternIndex, event?: Mention): DateEnds {
  const placed = index.dates.get(date);
  if (placed === undefined) return { start: undefined, end: undefined };
  const captures = {
    ...(event && { e: captureOf(index, event.firstToken, event.endToken, { mention: event }) }),
    d: captureOf(index, date, placed.endToken, { date: placed.item }),
  };
  const match = { firstToken: date, endToken: placed.endToken, sentence, captures };
  const part = (of: 'start' | 'end'): CandidateField | undefined =>
    fieldFrom({ capture: 'd', part: of, constant: undefined, isCountry: false }, match, index);
  return { start: part('start'), end: part('end') };
}
