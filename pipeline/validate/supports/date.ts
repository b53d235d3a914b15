import { textIn } from '../tables.ts';
import type { Row } from '../tables.ts';
import { edgedQuotes, unless } from './claim.ts';
import type { Claim, Doubt } from './claim.ts';
import { foldCase } from './fold.ts';
import { numbersIn } from './number-reader.ts';
import { showsYear } from './number.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** Words that place a time by the day the article was published. */
const RELATIVE =
  /\b(?:today|tonight|yesterday|tomorrow|ago|last|next|this|past|previous|coming|current|recent|since|now|(?:sun|mon|tues|wednes|thurs|fri|satur)day)\b/;
/** Parts of a year or decade that are worked out rather than written. */
const PARTS =
  /\b(?:half|quarter|q[1-4]|h[12]|week|weekend|spring|summer|autumn|fall|winter|early|mid|late|end)\b|\d0s\b/;

/**
 * A date or interval (EDTF): each year, month and day of it must be in the words, where they are not worked out from others ("the first
 * quarter of 2025") or from the day of publication ("on Friday"). A year that is not in the words must be that of the edition, or
 * lie within a year of publication. Where one quote says how many days it lasts ("three-day"), the first day may be counted from the last, and
 * the last from the first.
 */
export function dateDoubt(claim: Claim): Doubt | null {
  const quotes = edgedQuotes(claim).map(foldCase);
  const days = quotes.map(daysLong).find((length) => length !== null) ?? null;
  const rest = quotes.filter((quote) => daysLong(quote) === null).join(' | ');
  if (days === null || rest === '') return statedDoubt(claim, quotes.join(' | '));
  const away = claim.field === 'start' ? days - 1 : 1 - days;
  const counted = { ...claim, value: movedBy(claim.value, away) };
  return statedDoubt(claim, rest) === null ? null : statedDoubt(counted, rest);
}

/** How many days "three-day" or "four days" is; null where words say anything else. */
function daysLong(quote: string): number | null {
  const [, number] = /^(\w+)[- ]days?(?:[- ]long)?$/.exec(quote.trim()) ?? [];
  const [days] = number === undefined ? [] : numbersIn(number);
  return days ?? null;
}

/** The day that lies so many days after another; what is no day stays what it is. */
function movedBy(date: string, days: number): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function statedDoubt(claim: Claim, words: string): Doubt | null {
  const ends = claim.value.split('/').filter((end) => end !== '' && end !== '..');
  return ends.map((end) => endDoubt(end, words, claim)).find((doubt) => doubt !== null) ?? null;
}

function endDoubt(end: string, words: string, claim: Claim): Doubt | null {
  const parts = /^(\d{3}[\dX])(?:-(\d{2}))?(?:-(\d{2}))?/.exec(end);
  const [, year, month, day] = parts ?? [];
  if (year === undefined) return null;
  const computed = PARTS.test(words) || RELATIVE.test(words);
  if (!yearIsSeen(year, words, claim)) return unless(false, `the year ${year} is not in them`);
  if (month !== undefined && !computed && !monthIsSeen(month, words)) {
    return unless(false, `the month ${month} is not in them`);
  }
  return day === undefined ? null : dayDoubt(end, day, words, computed);
}

function yearIsSeen(year: string, words: string, { table, row, article }: Claim): boolean {
  if (showsYear(words, year) || (/\d0s\b/.test(words) && words.includes(year.slice(0, 3)))) return true;
  if (/\b(?:19|20)\d\d\b/.test(words) && !RELATIVE.test(words)) return false;
  const isSaid = table === 'events' || table === 'statistics';
  const inferred = isSaid ? textIn(row, 'year_inferred_from') : 'published';
  if (inferred === 'edition')
    return showsYear(foldCase(`${textIn(row, 'edition')} ${textIn(row, 'name')}`), year);
  if (inferred === 'published' || RELATIVE.test(words)) return isNear(year, article, words);
  return false;
}

/** Without words like "ago" a year that is taken from publication is that year, the one before or the one after. */
function isNear(year: string, article: Row, words: string): boolean {
  const published = Number(textIn(article, 'published').slice(0, 4));
  if (published === 0) return false;
  return Math.abs(Number(year) - published) <= 1 || /\b(?:ago|since|past|last|next|coming)\b/.test(words);
}

function monthIsSeen(month: string, words: string): boolean {
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return true;
  return new RegExp(`\\b${name}`).test(words) || hasFigure(month, words);
}

function dayDoubt(date: string, day: string, words: string, computed: boolean): Doubt | null {
  if (hasFigure(day, words) || numbersIn(words).includes(Number(day))) return null;
  if (!computed) return unless(false, `the day ${day} is not in them`);
  const named = WEEKDAYS.filter((weekday) => words.includes(weekday));
  const weekday = WEEKDAYS[new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay()];
  const fits =
    named.length === 0 || /\b(?:to|from|until|through)\b/.test(words) || named.includes(weekday ?? '');
  return unless(fits, `${date} is a ${weekday}`);
}

function hasFigure(figure: string, words: string): boolean {
  return (words.match(/\d+/g) ?? []).some(
    (figures) => figures.length <= 2 && Number(figures) === Number(figure),
  );
}
