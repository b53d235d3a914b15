import { dateWordsIn } from '../../text/date-words.ts';
import { edtfOf, isCalendarDate } from '../../text/edtf.ts';

const ISO = /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?!\d)/;

/** RFC 822 wrote years with two digits: "17 Nov 03". */
const SHORT_YEAR = /^(\s*(?:[A-Za-z]+,?\s+)?\d{1,2}\s+[A-Za-z]{3,9}\s+)(\d{2})(?=\s|$)/;

/**
 * The date that a feed states, as exact as it is: EDTF, the day as it is written, whatever its time zone. It reads ISO 8601 and the
 * dates of mail headers, with months in English; undefined for all else and for days that are in no calendar.
 */
export function feedDate(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const iso = ISO.exec(text)?.[1];
  if (iso !== undefined) return isCalendarDate(iso) ? iso : undefined;
  // A date is no longer than this, and has one year at most.
  const [parts] = dateWordsIn(text.slice(0, 60).replace(SHORT_YEAR, withCentury));
  if (parts?.year === undefined) return undefined;
  const edtf = edtfOf(parts);
  return isCalendarDate(edtf) ? edtf : undefined;
}

function withCentury(_: string, before: string, year: string): string {
  return `${before}${Number(year) < 70 ? '20' : '19'}${year}`;
}
