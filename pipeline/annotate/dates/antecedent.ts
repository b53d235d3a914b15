import type { DateMention } from '../../contract/annotation.ts';
import { edtfOf, edtfParts, intervalEnds } from '../../text/edtf.ts';
import { type Anchor, anchorOf, type CalendarUnit, unitFromAnchor } from './anchor.ts';
import type { CountedFrom, Value } from './reading.ts';

/**
 * The value of words that count from a date mentioned before them; where there is none, from the year of publication.
 * @param beside mentions of the same stretch, in text order
 * @param before the last mentions before it, from which days and weeks may count too
 */
export function countedFrom(
  counted: CountedFrom,
  beside: readonly DateMention[],
  before: readonly DateMention[],
  anchor: Anchor | undefined,
): Value {
  const from = beside.findLast(isDated);
  if (counted.keeps === 'unit')
    return unitFrom((from ?? before.findLast(isDated))?.edtf, counted.unit, counted.shift, anchor);
  if (from === undefined) return unitFromAnchor(anchor, 'year', counted.years);
  const inferred = from.yearFrom === undefined ? {} : { yearFrom: from.yearFrom };
  if (counted.keeps === 'period') {
    return {
      type: 'DATE',
      timex: inOtherYear(from.timex, counted.years),
      edtf: intervalInOtherYear(from.edtf, counted.years),
      ...inferred,
    };
  }
  const year = edtfOf({ year: Number(from.edtf.slice(0, 4)) + counted.years });
  return { type: 'DATE', timex: year, edtf: year, ...inferred };
}

function isDated({ type, edtf }: DateMention): boolean {
  return type === 'DATE' && /^\d{4}/.test(edtf);
}

/** Counted from the beginning of the date that was mentioned; without one, from the date of publication. */
function unitFrom(
  mentioned: string | undefined,
  unit: CalendarUnit,
  shift: number,
  anchor: Anchor | undefined,
): Value {
  if (mentioned === undefined) return unitFromAnchor(anchor, unit, shift);
  const value = unitFromAnchor(anchorOf(mentioned.split('/')[0] ?? null), unit, shift);
  return value.yearFrom === undefined ? value : { ...value, yearFrom: 'context' };
}

function inOtherYear(date: string, years: number): string {
  return date.replace(/^\d{4}/, (year) => edtfOf({ year: Number(year) + years }));
}

function intervalInOtherYear(edtf: string, years: number): string {
  const ends = intervalEnds(edtf);
  const moved =
    ends === undefined
      ? [inOtherYear(edtf, years)]
      : [inOtherYear(ends.start, years), inOtherYear(ends.end, years)];
  return moved.every((date) => edtfParts(date) !== undefined || ends === undefined) ? moved.join('/') : '';
}
