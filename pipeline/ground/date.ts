import { edtfParts, intervalEnds } from '../text/edtf.ts';
import type { DateParts } from '../text/edtf.ts';
import { unsupported } from './claim.ts';
import type { Claim, Verdict } from './claim.ts';
import { partOfYear, statesPeriod } from './date-periods.ts';
import { countedFrom } from './counted-days.ts';
import type { StatedDates } from './dates-at.ts';
import { unquoted } from './edges.ts';
import { pointsAtDay } from './pointed-day.ts';
import { statesEditionYear } from './edition.ts';
import { lowerWords, splitsWord } from './words.ts';

/** Words that place a year by the date of publication. */
const DEICTIC = /^(?:this|last|next|past|coming|current|previous|today|now)$/;
/** Words that say that an interval has no stated beginning or no stated end. */
const OPENERS = { first: /^(?:until|till|by|before|to|through)$/, last: /^(?:since|from|after|onwards?)$/ };

/** Which of the dates in its words a claimed date must be. */
type Role = 'first' | 'last' | 'only';
type CompleteDate = DateParts & { readonly year: number };

/**
 * A date or interval: every day, month and year is stated by the words of the spans, and each span states part of it.
 * A first day is the first date of its words and a last day the last, so that the ends of a range cannot change places;
 * any other field needs words that state one date only. Where the year was taken from an edition, a span must state the
 * edition; where it was taken from the date of publication, it need not be in the words, and a day may be one at which they only point
 * from there ("today", "on Friday"). Where one span says how many days something lasts, the first or last day is counted from the other.
 */
export function checkDate(claim: Claim<string>): Verdict {
  const counted = countedFrom(claim);
  if (counted === undefined) return checkStated(claim);
  return isSupported(checkStated(counted))
    ? { value: claim.value, spans: claim.spans }
    : unsupported(claim, 'date-not-in-words');
}

function isSupported(verdict: Verdict): boolean {
  return !('reason' in verdict);
}

function checkStated(claim: Claim<string>): Verdict {
  const { text, value } = claim;
  const spans = claim.spans.map((span) => unquoted(text, span));
  const whole = spans.every((span) => span.start < span.end && !splitsWord(text, span));
  const stated = spans.map((span) => claim.readings.datesAt(span));
  const ends = intervalEnds(value);
  const supported =
    whole && (ends === undefined ? supportsDate(claim, stated) : supportsInterval(claim, stated, ends));
  return supported ? { value, spans } : unsupported(claim, 'date-not-in-words');
}

function supportsDate(claim: Claim<string>, stated: readonly StatedDates[]): boolean {
  const date = completeDate(claim.value);
  if (date === undefined) return stated.every(({ words }) => statesPeriod(words, claim.value));
  const role = roleOf(claim.field);
  if (usedFor(date, role, stated, claim.yearFrom)?.every(Boolean) === true) return true;
  return (
    claim.yearFrom === 'published' &&
    stated.every(
      ({ words, dates }) => dates.length === 0 && pointsAtDay(words, claim.value, claim.published, role),
    )
  );
}

function supportsInterval(
  claim: Claim<string>,
  stated: readonly StatedDates[],
  ends: { readonly start: string; readonly end: string },
): boolean {
  if (isOpen(ends.start) && isOpen(ends.end)) return false;
  const part = partOfYear(ends);
  if (
    part !== undefined &&
    stated.every(({ words }) => statesPeriod(words, part) || pointsAtPart(words, part, claim))
  )
    return true;
  const first = usedForEnd(ends.start, 'first', stated, claim.yearFrom);
  const last = usedForEnd(ends.end, 'last', stated, claim.yearFrom);
  return (
    first !== undefined &&
    last !== undefined &&
    stated.every((_, index) => first[index] === true || last[index] === true)
  );
}

/** "the first quarter of this year", where the year is that of publication, or the one before it for "last year". */
function pointsAtPart(words: string, part: string, { yearFrom, published }: Claim<string>): boolean {
  const year = Number(published?.slice(0, 4) ?? '');
  if (yearFrom !== 'published' || year === 0) return false;
  const pointed = /\bof (this|last) year\b/.exec(lowerWords(words).join(' '))?.[1];
  if (pointed === undefined || part.slice(0, 4) !== String(pointed === 'this' ? year : year - 1))
    return false;
  return statesPeriod(`${words} ${part.slice(0, 4)}`, part);
}

function usedForEnd(
  edtf: string,
  role: 'first' | 'last',
  stated: readonly StatedDates[],
  yearFrom: Claim['yearFrom'],
): boolean[] | undefined {
  if (isOpen(edtf)) {
    const opens = stated.map(({ words }) => lowerWords(words).some((word) => OPENERS[role].test(word)));
    return opens.includes(true) ? opens : undefined;
  }
  const date = completeDate(edtf);
  return date && usedFor(date, role, stated, yearFrom);
}

/** For each span whether it states part of the date; undefined where the spans together do not state all of it. */
function usedFor(
  claimed: CompleteDate,
  role: Role,
  stated: readonly StatedDates[],
  yearFrom: Claim['yearFrom'],
): boolean[] | undefined {
  const carried = stated.map((one) => dateFor(role, one, claimed, yearFrom));
  const years = stated.map((one) => givesYear(one, claimed.year, yearFrom));
  const carriers = carried.filter((date) => date !== undefined);
  if (carriers.length === 0) return undefined;
  const yearKnown =
    carriers.some(({ year }) => year !== undefined) || years.includes(true) || yearFrom === 'published';
  return yearKnown
    ? stated.map((_, index) => carried[index] !== undefined || years[index] === true)
    : undefined;
}

/** The stated date that the claimed one repeats, with no part of it contradicted and none but the year left out. */
function dateFor(
  role: Role,
  stated: StatedDates,
  claimed: CompleteDate,
  yearFrom: Claim['yearFrom'],
): DateParts | undefined {
  const { dates } = stated;
  const date = role === 'last' ? dates.at(-1) : role === 'first' || dates.length === 1 ? dates[0] : undefined;
  if (date === undefined)
    return claimed.month === undefined ? yearAlone(stated, claimed.year, yearFrom) : undefined;
  if (date.year !== undefined && date.year !== claimed.year) return undefined;
  if (claimed.month === undefined) return date.year === undefined ? undefined : date;
  const agrees = date.month === claimed.month && (claimed.day === undefined || date.day === claimed.day);
  return agrees ? date : undefined;
}

/** A year whose words are an edition or only point at it ("this year"). */
function yearAlone(stated: StatedDates, year: number, yearFrom: Claim['yearFrom']): DateParts | undefined {
  const points = yearFrom === 'published' && lowerWords(stated.words).some((word) => DEICTIC.test(word));
  return points || givesYear(stated, year, yearFrom) ? { year } : undefined;
}

function givesYear(stated: StatedDates, year: number, yearFrom: Claim['yearFrom']): boolean {
  return stated.years.includes(year) || (yearFrom === 'edition' && statesEditionYear(stated.edition, year));
}

function roleOf(field: string): Role {
  if (/^(?:start|from|period_start)$/.test(field)) return 'first';
  return /^(?:end|to|period_end)$/.test(field) ? 'last' : 'only';
}

function completeDate(edtf: string): CompleteDate | undefined {
  const parts = edtf.includes('X') ? undefined : edtfParts(edtf);
  return parts?.year === undefined ? undefined : { ...parts, year: parts.year };
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}
