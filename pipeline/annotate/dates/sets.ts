import type { DateRule, Reading } from './reading.ts';
import { durationTimex, EXACT_NUMBER, numberValue, UNIT } from './words.ts';
import { KIND } from '../word-kinds.ts';
import { matchesWith } from './matches-with.ts';

const EVERY = new RegExp(
  String.raw`\b(?:every|each)\s(?:(?<number>${EXACT_NUMBER})\s|(?<other>other|second)\s)?(?:(?<unit>${UNIT})s?|(?<part>morning|afternoon|evening))\b`,
  'gi',
);
const RATE = new RegExp(
  String.raw`(?<=\b(?:\d[\d.,]*|once|twice|times|percent|per cent|million|billion|thousand|hundred|[a-z]{3,}s)\s|%\s)(?:an?)\s(?<unit>${UNIT})\b(?!\s(?:ago|later|earlier|before|after|and (?:a|one) half|of|long)\b|-)|\bper\s(?<per>${UNIT})\b`,
  'gi',
);
const FREQUENCY =
  /\b(?<word>annual|annually|yearly|bi-?annual|biennial|quarterly|monthly|fortnightly|weekly|daily|nightly|hourly)\b/gi;
/** Nouns that end like a plural and verbs: what stands before "a year" that still is a length of time. */
const LENGTH_BEFORE =
  /\b(?:lasts|takes|was|is|has|as|his|its|this|plus|versus|spends|gets|gives|needs|wants|marks|means)\s$/i;

const UNIT_OF: Readonly<Record<string, string>> = {
  annual: 'P1Y',
  annually: 'P1Y',
  yearly: 'P1Y',
  biannual: 'P6M',
  biennial: 'P2Y',
  quarterly: 'P1Q',
  monthly: 'P1M',
  fortnightly: 'P2W',
  weekly: 'P1W',
  daily: 'P1D',
  nightly: 'P1D',
  hourly: 'PT1H',
};

/** Times that recur: "every year", "each day", "15 a year", "per month", "annually", "daily". */
export const findSets: DateRule = (setting) => [
  ...matchesWith(setting, KIND.recurring, EVERY).map((match) => {
    const { number, other, unit = '', part } = match.groups ?? {};
    if (part !== undefined) return reading(match, `XXXX-XX-XXT${part.slice(0, 2).toUpperCase()}`);
    const amount = number === undefined ? (other === undefined ? 1 : 2) : numberValue(number);
    return reading(match, durationTimex(unit, amount));
  }),
  ...matchesWith(setting, KIND.unit, RATE)
    .filter((match) => !LENGTH_BEFORE.test(setting.words.slice(Math.max(0, match.index - 8), match.index)))
    .map((match) => reading(match, durationTimex(match.groups?.['unit'] ?? match.groups?.['per'] ?? '', 1))),
  ...matchesWith(setting, KIND.frequency, FREQUENCY)
    .filter((match) => !isName(setting.words, match))
    .map((match) => reading(match, UNIT_OF[match[0].toLowerCase().replace('-', '')] ?? 'P1Y')),
];

function reading(match: RegExpExecArray, timex: string): Reading {
  return { start: match.index, end: match.index + match[0].length, value: { type: 'SET', timex, edtf: '' } };
}

/** "Daily Telegraph", "Annual Report": a capital before a capital is a name. */
function isName(words: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return /^[A-Z]/.test(match[0]) && /^\s[A-Z]/.test(words.slice(end, end + 2));
}
