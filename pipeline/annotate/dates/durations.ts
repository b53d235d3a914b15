import { lengthOrPoint } from './ago.ts';
import type { DateRule, Reading, Setting } from './reading.ts';
import { ABOUT, durationTimex, EXACT_NUMBER, numberValue, UNIT, VAGUE_NUMBER } from './words.ts';
import { KIND } from '../word-kinds.ts';
import { matchesWith } from './matches-with.ts';

const FRAME = String.raw`(?:(?:the\s|(?<!\b(?:to|will|would|could|can|may|might|should|must|not|did)\s))(?:last|past|previous|next|coming|following|first|final)\s)?`;
const HOW = String.raw`(?:(?<how>consecutive|straight|full|long|additional|more|calendar|working|business|whole|short)\s)?`;
const COUNTED = new RegExp(
  String.raw`(?<![\w.,$€£-])(?<lead>${FRAME}(?:${ABOUT}\s)?(?:a\s)?)(?:(?<number>${EXACT_NUMBER})(?:\sand\s(?:a|one)\s(?<half>half))?(?:\s|(?<hyphen>\s?[-–]\s?))|(?<vague>${VAGUE_NUMBER})\s)${HOW}(?<unit>${UNIT})(?<plural>s)?\b(?:\sand\s(?:a|one)\s(?<halfBehind>half))?(?:[- ]olds?\b)?(?:\s(?<direction>ago|from now)\b)?`,
  'gi',
);
const BARE = new RegExp(
  String.raw`(?<=\b(?:for|in|within|after|of|just)\s)(?:the\s)?(?<unit>${UNIT})s\b(?!-)|\bover the (?<over>${UNIT})s\b|\b(?<long>${UNIT})s-long\b`,
  'gi',
);

const LOWER_END = new RegExp(
  String.raw`(?<![\w.,$€£-])(?<between>between\s)?(?<number>${EXACT_NUMBER})\s(?:to|or|and)\s$`,
  'i',
);
const LONGEST_LOWER_END = 40;

/** Counted lengths of time: "four-year", "the next three days", "several years"; also bare "for years". "two years ago" is a date. */
export const findDurations: DateRule = (setting) => [
  ...matchesWith(setting, KIND.unit | KIND.amount, COUNTED).flatMap((match) =>
    withLowerEnd(counted(match, setting), match, setting),
  ),
  ...matchesWith(setting, KIND.severalUnits, BARE).map(bare),
];

function counted(match: RegExpExecArray, { words, anchor }: Setting): Reading | undefined {
  const { lead = '', number, hyphen, plural, how, unit = '', direction } = match.groups ?? {};
  const end = match.index + match[0].length;
  const ordinalSecond = /^second$/i.test(unit) && plural === undefined && hyphen === undefined;
  const fraction =
    /^quarter$/i.test(unit) && how === undefined && !/^\s(?:in|ago|later)\b/.test(words.slice(end, end + 6));
  if (ordinalSecond || fraction) return undefined;
  // "a 27-year contract": the article belongs to the contract.
  const start = match.index + (hyphen === undefined ? 0 : lead.length);
  const amount = number === undefined ? undefined : (numberValue(number) ?? 0) + halfOf(match);
  return { start, end, value: lengthOrPoint(anchor, unit, amount, direction) };
}

/** In "three or four years" and "between 60 and 90 days" the first number is a length of time as well. */
function withLowerEnd(reading: Reading | undefined, match: RegExpExecArray, { words }: Setting): Reading[] {
  if (reading === undefined) return [];
  const from = Math.max(0, reading.start - LONGEST_LOWER_END);
  const lower = LOWER_END.exec(words.slice(from, reading.start));
  const { between, number } = lower?.groups ?? {};
  if (lower === null || number === undefined || match.groups?.['number'] === undefined) return [reading];
  if (/\band\s$/.test(lower[0]) !== (between !== undefined)) return [reading];
  const start = from + lower.index + lower[0].indexOf(number);
  const timex = durationTimex(match.groups['unit'] ?? '', numberValue(number));
  return [{ start, end: start + number.length, value: { type: 'DURATION', timex, edtf: '' } }, reading];
}

function halfOf(match: RegExpExecArray): number {
  return match.groups?.['half'] === undefined && match.groups?.['halfBehind'] === undefined ? 0 : 0.5;
}

function bare(match: RegExpExecArray): Reading {
  const { unit, over, long } = match.groups ?? {};
  const timex = durationTimex(unit ?? over ?? long ?? 'year', undefined);
  return {
    start: match.index,
    end: match.index + match[0].length,
    value: { type: 'DURATION', timex, edtf: '' },
  };
}
