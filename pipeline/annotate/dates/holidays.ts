import { matchesOf } from '../../text/matches.ts';
import type { DateRule, StatedDate } from './reading.ts';
import { yearShift } from './words.ts';

const HOLIDAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'new year’s day': [1, 1],
  'valentine’s day': [2, 14],
  'st patrick’s day': [3, 17],
  'april fools’ day': [4, 1],
  'may day': [5, 1],
  halloween: [10, 31],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  'new year’s eve': [12, 31],
};
const NAMES = Object.keys(HOLIDAYS)
  .map((name) => name.replace(/(?:^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()).replaceAll('’', "['’]"))
  .toSorted((a, b) => b.length - a.length);
const HOLIDAY = new RegExp(
  String.raw`(?:\b(?<which>[Ll]ast|[Tt]his|[Nn]ext)\s)?\b(?<name>${NAMES.join('|')})\b(?:,?\s(?<year>(?:19|20)\d\d)(?![\w%]))?`,
  'g',
);
/** "Christmas" alone is a time only behind these: "at Christmas", not "Christmas sales". */
const TEMPORAL = /\b(?:at|by|before|after|until|since|over|around|for|on)\s$/i;
const ATTRIBUTE = /^\s[a-z]/;

/** Holidays that have the same date every year. */
export const findHolidays: DateRule = ({ words }) =>
  matchesOf(words, HOLIDAY).flatMap((match) => {
    const { which, name = '', year } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const [month, day] = HOLIDAYS[name.toLowerCase().replace("'", '’')] ?? [];
    if (month === undefined || day === undefined) return [];
    const alone = !name.includes(' ') && year === undefined && which === undefined;
    if (
      alone &&
      (!TEMPORAL.test(words.slice(Math.max(0, start - 8), start)) ||
        ATTRIBUTE.test(words.slice(end, end + 2)))
    )
      return [];
    const date: StatedDate = {
      month,
      day,
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(which === undefined ? {} : { which: whichOf(which) }),
    };
    return [{ start, end, date }];
  });

function whichOf(word: string): 'last' | 'this' | 'next' {
  const shift = yearShift(word);
  return shift < 0 ? 'last' : shift > 0 ? 'next' : 'this';
}
