import type { DateMention, Sentence, Token } from '../contract/annotation.ts';
import { datePrecision } from '../text/edtf.ts';
import { type Anchor, anchorDay, anchorOf } from './dates/anchor.ts';
import { edtfOfDay } from './dates/calendar.ts';
import { countedFrom } from './dates/antecedent.ts';
import { longestOf } from './dates/longest.ts';
import { joinRanges } from './dates/ranges.ts';
import type { Reading, Setting, Value } from './dates/reading.ts';
import { valueOf } from './dates/resolve.ts';
import { READABLE, readingsIn } from './dates/rules.ts';
import { tenseAt } from './dates/tense.ts';

/** Longer stretches without the end of a sentence are no prose: they are read in pieces, so that time stays linear. */
const LONGEST_STRETCH = 4000;

/** How many mentions back a sentence may count from ("the next day"). */
const REMEMBERED = 4;

/**
 * Finds dates, times, durations and sets of times, with their TIMEX3 and EDTF values.
 * @param text canonical text; spans are UTF-16 offsets in it
 * @param published EDTF year, month or day that relative words and open years are resolved by, or null
 * @returns in text order, not overlapping; a range of days, months or years is one mention
 */
export function findDates(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  published: string | null,
): DateMention[] {
  const anchor = anchorOf(published);
  const dates: DateMention[] = [];
  for (const { firstToken, endToken, kinds } of sentences) {
    if ((kinds & READABLE) === 0) continue;
    for (const stretch of stretchesOf(tokens.slice(firstToken, endToken))) {
      const found = datesIn(settingOf(text, stretch, kinds, anchor), dates);
      for (const date of found) dates.push(date);
    }
  }
  return dates;
}

function stretchesOf(tokens: readonly Token[]): (readonly Token[])[] {
  if ((tokens.at(-1)?.end ?? 0) - (tokens[0]?.start ?? 0) <= LONGEST_STRETCH) return [tokens];
  const stretches: Token[][] = [];
  let first = 0;
  for (const token of tokens) {
    if (token.end - token.start > LONGEST_STRETCH) continue;
    const current = stretches.at(-1);
    if (current === undefined || token.end - first > LONGEST_STRETCH) {
      stretches.push([token]);
      first = token.start;
    } else current.push(token);
  }
  return stretches;
}

function settingOf(
  text: string,
  tokens: readonly Token[],
  kinds: number,
  anchor: Anchor | undefined,
): Setting {
  const offset = tokens[0]?.start ?? 0;
  return { words: text.slice(offset, tokens.at(-1)?.end ?? offset), offset, kinds, tokens, anchor };
}

/** @param all what was found so far, of which the last mentions may be counted from */
function datesIn(setting: Setting, all: readonly DateMention[]): DateMention[] {
  const found = readingsIn(setting);
  if (found.length === 0) return [];
  const before = all.slice(-REMEMBERED);
  const readings = joinRanges(longestOf(found), setting.words);
  const mentions: DateMention[] = [];
  for (const reading of readings) {
    const value = inSameYear(resolved(reading, setting, mentions, before), reading, setting, [
      ...before,
      ...mentions,
    ]);
    if (value === undefined) continue;
    mentions.push({ start: setting.offset + reading.start, end: setting.offset + reading.end, ...value });
  }
  if (!mentions.some(isLoneTime)) return mentions;
  return mentions.map((mention) => withDay(mention, mentions, setting.anchor));
}

function resolved(
  reading: Reading,
  setting: Setting,
  beside: readonly DateMention[],
  before: readonly DateMention[],
): Value | undefined {
  const { offset, tokens, anchor } = setting;
  if (reading.value !== undefined) return reading.value;
  if (reading.counted !== undefined) return countedFrom(reading.counted, beside, before, anchor);
  // A year that is written needs no tense.
  const tense = reading.date?.year === undefined ? tenseAt(tokens, offset + reading.start) : undefined;
  return valueOf(reading, anchor, tense);
}

const SAME_YEAR = /^,?\s(?:of\s|in\s)?(?:the same|that(?: same)?)\syear\b/i;

/** "in June 2024 and in April of the same year": the year of the date before. */
function inSameYear(
  value: Value | undefined,
  { end }: Reading,
  { words }: Setting,
  before: readonly DateMention[],
): Value | undefined {
  if (value?.yearFrom !== 'published' || !SAME_YEAR.test(words.slice(end, end + SAME_YEAR_WORDS)))
    return value;
  const year = before.findLast(({ type, edtf }) => type === 'DATE' && /^\d{4}/.test(edtf))?.edtf.slice(0, 4);
  if (year === undefined) return value;
  const ofYear = (date: string): string => date.replace(/^\d{4}(?=-)|(?<=\/)\d{4}(?=-)/g, year);
  return { ...value, timex: ofYear(value.timex), edtf: ofYear(value.edtf), yearFrom: 'context' };
}

/** Characters of ", of that same year". */
const SAME_YEAR_WORDS = 24;

function isLoneTime(mention: DateMention): boolean {
  return mention.type === 'TIME' && mention.timex.startsWith('T');
}

/** A time alone is of the day its sentence names, else of the day of publication. */
function withDay(
  mention: DateMention,
  mentions: readonly DateMention[],
  anchor: Anchor | undefined,
): DateMention {
  if (!isLoneTime(mention)) return mention;
  const named = mentions.find((other) => other.type === 'DATE' && datePrecision(other.edtf) === 'day')?.edtf;
  const today = anchorDay(anchor);
  const day = named ?? (today === undefined ? '' : edtfOfDay(today));
  return { ...mention, timex: `${day}${mention.timex}` };
}
