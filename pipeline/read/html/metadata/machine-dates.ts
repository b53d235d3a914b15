import { edtfOf, isCalendarDate } from '../../../text/edtf.ts';
import { writtenDates } from './written-dates.ts';

/** A date from an attribute or a field that is meant for programs. */
export interface MachineDate {
  /** EDTF: a day, a month or a year. */
  readonly edtf: string;
  readonly other?: string;
  /** Whether the time is given in UTC, so that the day may not be the one that readers see on the page. */
  readonly utc: boolean;
}

const ISO = /^\s*(\d{4})-?(\d{2})(?:-?(\d{2}))?(?=$|[T\s_+Z])(.*)$/i;
const YEAR_ONLY = /^\s*(\d{4})\s*$/;
const EPOCH = /^\s*(\d{10})(?:\d{3})?\s*$/;
const UTC = /\d(?:Z|GMT|\s?UTC|[+-]00:?00)\s*$|(?:GMT|UTC)/i;

/**
 * The day that a machine-readable date states: as it is written, whatever its time zone, for that is the day the page states. Time stamps in
 * seconds and every form of written date are read too. Undefined where it states none, or one that is in no calendar.
 */
export function machineDate(value: string, language: string): MachineDate | undefined {
  const iso = ISO.exec(value);
  if (iso !== null) {
    const [, year = '', month = '', day, rest = ''] = iso;
    const parts = {
      year: Number(year),
      month: Number(month),
      ...(day === undefined ? {} : { day: Number(day) }),
    };
    const edtf = edtfOf(parts);
    if (isCalendarDate(edtf)) return { edtf, utc: UTC.test(rest) };
  }
  const seconds = EPOCH.exec(value)?.[1];
  if (seconds !== undefined)
    return { edtf: new Date(Number(seconds) * 1000).toISOString().slice(0, 10), utc: true };
  const year = YEAR_ONLY.exec(value)?.[1];
  if (year !== undefined) return { edtf: year, utc: false };
  // Programs that write figures with slashes write them as American English does.
  const isSlashed = /\d\/\d+\/\d/.test(value);
  const written = writtenDates(value.slice(0, 100), isSlashed ? 'en' : language)[0];
  return written === undefined
    ? undefined
    : {
        edtf: written.edtf,
        ...(written.other === undefined ? {} : { other: written.other }),
        utc: UTC.test(value),
      };
}
