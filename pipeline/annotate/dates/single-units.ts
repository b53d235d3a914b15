import { lengthOrPoint } from './ago.ts';
import type { DateRule, Reading, Setting } from './reading.ts';
import { ABOUT, UNIT } from './words.ts';
import { KIND } from '../word-kinds.ts';
import { matchesWith } from './matches-with.ts';

const ONE = new RegExp(
  String.raw`\b(?:(?<about>${ABOUT})\s)?(?<half>half\s)?an?\s(?:full\s|whole\s|further\s)?(?<unit>${UNIT})\b(?!-)(?:\sand\s(?:a|one)\s(?<andHalf>half))?(?:\s(?<direction>ago|from now)\b)?`,
  'gi',
);
/** A stretch up to or from now rather than a unit of the calendar. */
const AROUND_NOW =
  /\bthe (?:(?:past|next) (?<unit>week|fortnight|month|quarter|year|decade|century)|last (?<long>decade|century)|(?<=\b(?:over|in|during|within|for) the )last (?<last>week|month|quarter|year))\b/gi;
/** What stands before "a year" where it is a length of time; after a number or a counted noun it is a rate. */
const LENGTH_BEFORE =
  /\b(?:for|in|over|within|of|after|about|than|last|lasts|lasted|nearly|almost|least|most|during|take|takes|took|spend|spends|spent|is|was|be)\s$/i;
const LENGTH_AFTER = /^\s(?:later|earlier|after|before|long)\b/;

/** Lengths of one unit: "for a year", "half an hour", "a decade later", "the past week", "the next decade"; "a month ago" is a date. */
export const findSingleUnits: DateRule = (setting) => [
  ...matchesWith(setting, KIND.unit, ONE).flatMap((match) => oneUnit(match, setting) ?? []),
  ...matchesWith(setting, KIND.unit | KIND.pointer, AROUND_NOW).map((match) => reading(match, setting, 1)),
];

function oneUnit(match: RegExpExecArray, setting: Setting): Reading | undefined {
  const { about, half, unit = '', andHalf, direction } = match.groups ?? {};
  const end = match.index + match[0].length;
  if (half !== undefined) return reading(match, setting, 0.5);
  if (andHalf !== undefined) return reading(match, setting, 1.5);
  const fixed = direction !== undefined || LENGTH_AFTER.test(setting.words.slice(end, end + 9));
  // "about a quarter" and "a second" are more often a share and an ordinal.
  if (!fixed && /^(?:quarter|second)$/i.test(unit)) return undefined;
  const before = setting.words.slice(Math.max(0, match.index - 9), match.index);
  return fixed || about !== undefined || LENGTH_BEFORE.test(before) ? reading(match, setting, 1) : undefined;
}

function reading(match: RegExpExecArray, { anchor }: Setting, amount: number): Reading {
  const { unit, long, last, direction } = match.groups ?? {};
  const value = lengthOrPoint(anchor, unit ?? long ?? last ?? 'year', amount, direction);
  return { start: match.index, end: match.index + match[0].length, value };
}
