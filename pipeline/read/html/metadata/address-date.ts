import { edtfOf, isCalendarDate } from '../../../text/edtf.ts';

const DAY = /(?:^|[/_.=-])((?:19|20)\d\d)([/_.-]?)(\d{1,2})\2(\d{1,2})(?=$|[/_.?&#-])/;
const DAY_FIRST = /(?:^|[/_.=-])(\d{2})[-_.](\d{2})[-_.]((?:19|20)\d\d)(?=$|[/_.?&#-])/;
const MONTH = /\/((?:19|20)\d\d)\/(\d{1,2})(?=\/|$)/;

/** The day, or the month, that an address names: `/2024/06/03/`, `-20240603`. Undefined where it names none. */
export function addressDate(address: string): string | undefined {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '');
  const day = DAY.exec(path);
  if (day !== null && (day[2] !== '' || `${day[3]}${day[4]}`.length === 4)) {
    const edtf = edtfOf({ year: Number(day[1]), month: Number(day[3]), day: Number(day[4]) });
    if (isCalendarDate(edtf)) return edtf;
  }
  const dayFirst = DAY_FIRST.exec(path);
  if (dayFirst !== null) {
    const edtf = edtfOf({ year: Number(dayFirst[3]), month: Number(dayFirst[2]), day: Number(dayFirst[1]) });
    if (isCalendarDate(edtf)) return edtf;
  }
  const month = MONTH.exec(path);
  if (month === null) return undefined;
  const edtf = edtfOf({ year: Number(month[1]), month: Number(month[2]) });
  return isCalendarDate(edtf) ? edtf : undefined;
}
