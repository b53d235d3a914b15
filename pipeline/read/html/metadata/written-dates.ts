import { edtfOf, isCalendarDate } from '../../../text/edtf.ts';
import { monthNamed } from './month-names.ts';

/** A date as words or figures state it. */
export interface WrittenDate {
  /** EDTF, a day or a month. */
  readonly edtf: string;
  /** The same figures with day and month the other way round, where the page leaves open which is meant. */
  readonly other?: string;
  /** Half-open, in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
}

const ORDINAL = String.raw`(?:\.?-?(?:st|nd|rd|th|er|re|º|°|ª|o|a|i|ste|de|e)\b)?`;
const LINK = String.raw`(?:\s?[.,،\-–/]?\s?)(?:(?:de|del|of|d['’]|di|ta|z)\s?)?`;
const WORD = String.raw`(?<![\p{L}\p{M}])[\p{L}\p{M}]{3,15}(?![\p{L}\p{M}])`;
const YEAR = String.raw`(?:1[3-9]|2[05])\d\d(?!\d)`;
const NO_DIGIT = String.raw`(?<![\d:.,/-]|\d\s?[-/]\s?)`;

/** From the most to the least complete form. */
const FORMS = new RegExp(
  [
    String.raw`(?<eastYear>\d{4})\s?[年년]\s?(?<eastMonth>\d{1,2})\s?[月월]\s?(?<eastDay>\d{1,2})\s?[日일号]?`,
    String.raw`${NO_DIGIT}(?<isoYear>${YEAR})(?<isoMark>\s?[-./]\s?)(?<isoMonth>\d{1,2})\k<isoMark>(?<isoDay>\d{1,2})(?!\d)`,
    String.raw`${NO_DIGIT}(?<one>\d{1,2})\s?(?<mark>[-./])\s?(?<two>\d{1,2})\s?\k<mark>\s?(?<numericYear>${YEAR}(?!\.\d)|\d{2}(?![\d]|[.,:/-]\d))`,
    String.raw`(?<!\d|\d[:.,])(?<dayBefore>\d{1,2})${ORDINAL}${LINK}(?<monthAfter>${WORD})${LINK}[’']?(?<yearAfterMonth>${YEAR})`,
    String.raw`(?<monthBefore>${WORD})\.?\s?(?<dayAfter>\d{1,2})${ORDINAL}(?:\s?[.,،]\s?|\s)(?:(?:de|of|del)\s)?(?<yearAfterDay>${YEAR})`,
    String.raw`(?<![\d:.,])(?<yearBefore>${YEAR})(?:\.|\sm\.|\.?\sgada?|\.?\s?г\.|,|-)?\s?(?:gada\s)?(?<monthMiddle>${WORD})[\s-](?<dayLast>\d{1,2})(?!\d)`,
    String.raw`(?<!\d|\d[:.,])(?<dayOnly>\d{1,2})${ORDINAL}${LINK}(?<monthThen>${WORD})[\s,]+\d{1,2}:\d\d,?\s(?<yearThen>${YEAR})`,
    String.raw`(?<monthAlone>${WORD})${LINK}(?<yearOfMonth>${YEAR})`,
  ].join('|'),
  'giu',
);

/** What every form has, told much faster. */
const HAS_DATE = /\d{4}|\d\s?[-./]\s?\d/;

/** Digits of other scripts: each begins a row of ten. */
const OTHER_DIGITS =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0ae6-\u0aef\u0e50-\u0e59\uff10-\uff19]/g;
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0ae6, 0x0e50, 0xff10];

/** The text with digits of other scripts as those of ASCII; offsets stay. */
function withPlainDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code));
  });
}

/**
 * Finds the dates that a line of text states with their year, in its order.
 * @param language of the page, BCP 47 or empty; it tells month names, and the order of day and month in figures
 */
export function writtenDates(line: string, language: string): WrittenDate[] {
  const text = withPlainDigits(line);
  if (!HAS_DATE.test(text)) return [];
  const dates: WrittenDate[] = [];
  for (const match of text.matchAll(FORMS)) {
    const stated = dateOf(match.groups ?? {}, language);
    if (stated !== undefined)
      dates.push({ ...stated, start: match.index, end: match.index + match[0].length });
  }
  return dates;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Stated = Pick<WrittenDate, 'edtf' | 'other'>;

function dateOf(groups: Groups, language: string): Stated | undefined {
  if (groups['one'] !== undefined) return figures(groups, language);
  const year =
    groups['eastYear'] ??
    groups['isoYear'] ??
    groups['yearAfterMonth'] ??
    groups['yearAfterDay'] ??
    groups['yearBefore'] ??
    groups['yearThen'] ??
    groups['yearOfMonth'];
  const name =
    groups['monthAfter'] ??
    groups['monthBefore'] ??
    groups['monthMiddle'] ??
    groups['monthThen'] ??
    groups['monthAlone'];
  const month =
    name === undefined ? Number(groups['eastMonth'] ?? groups['isoMonth']) : monthNamed(name, language);
  const day =
    groups['eastDay'] ??
    groups['isoDay'] ??
    groups['dayBefore'] ??
    groups['dayAfter'] ??
    groups['dayLast'] ??
    groups['dayOnly'];
  if (month === undefined) return undefined;
  return valid(Number(year), month, day === undefined ? undefined : Number(day));
}

/** American English puts the month first; where that gives no date, or the language is another, the day comes first. */
function figures(groups: Groups, language: string): Stated | undefined {
  const written = Number(groups['numericYear']);
  const year = written < 100 ? 2000 + written : written;
  const [one, two] = [Number(groups['one']), Number(groups['two'])];
  const dayFirst = valid(year, two, one);
  const monthFirst = valid(year, one, two);
  const isMonthFirst = groups['mark'] !== '.' && /^(?:en(?:[-_](?:us|ph))?|fil|tl)$/i.test(language);
  const [first, second] = isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  if (first === undefined || second === undefined || first.edtf === second.edtf) return first ?? second;
  return { edtf: first.edtf, other: second.edtf };
}

/** Years of the Thai calendar begin 543 years before those of the Gregorian. */
function valid(writtenYear: number, month: number, day: number | undefined): Stated | undefined {
  const year = writtenYear >= 2500 && writtenYear < 2600 ? writtenYear - 543 : writtenYear;
  if (year < 1600) return persian(year, month, day);
  const edtf = edtfOf({ year, month, ...(day === undefined ? {} : { day }) });
  return isCalendarDate(edtf) ? { edtf } : undefined;
}

const PERSIAN = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const DAY = 86_400_000;

/** A day of the solar Hijri calendar in the Gregorian: guessed from the lengths of its months, then found beside the guess. */
function persian(year: number, month: number, day: number | undefined): Stated | undefined {
  if (day === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const dayOfYear = (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
  const guess = Date.UTC(year + 621, 2, 21) + dayOfYear * DAY;
  for (const shift of [0, -1, 1, -2, 2]) {
    const date = new Date(guess + shift * DAY);
    const parts = new Map(PERSIAN.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
    if (parts.get('year') === year && parts.get('month') === month && parts.get('day') === day)
      return { edtf: date.toISOString().slice(0, 10) };
  }
  return undefined;
}
