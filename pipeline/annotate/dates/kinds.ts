import type { Token } from '../../contract/annotation.ts';
import { memoized } from '../../text/memoized.ts';

/** Kinds of words that time expressions are made of, as bits. */
export const KIND = {
  digit: 1,
  unit: 2,
  half: 4,
  month: 8,
  weekday: 16,
  season: 32,
  partOfDay: 64,
  era: 128,
  frequency: 256,
  reference: 512,
  clock: 1024,
  holiday: 2048,
} as const;

/** Where a word has such letters in it, in lower case. Without any it is of no kind. */
const PATTERNS: readonly (readonly [kind: number, letters: RegExp])[] = [
  [KIND.digit, /\d/],
  [KIND.unit, /second|minute|hour|day|night|week|month|quarter|year|decade|centur/],
  [KIND.half, /half/],
  [KIND.month, /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/],
  [KIND.weekday, /(?:mon|tues|wednes|thurs|fri|satur|sun)day/],
  [KIND.season, /spring|summer|autumn|fall|winter/],
  [KIND.partOfDay, /today|yesterday|tomorrow|tonight|morning|afternoon|evening|night/],
  [KIND.era, /0['’]?s|0$|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|centur/],
  [KIND.frequency, /annual|ennial|daily/],
  [KIND.clock, /^noon$|^midday$|^midnight$/],
  [KIND.holiday, /^(?:christmas|halloween|valentine|boxing|new|patrick|fools|may)/],
  [KIND.reference, /now|current|present|moment|time|past|recent|lately|soon|future|coming|next|come/],
];

const kindsOf = memoized((lower: string): number => {
  let kinds = 0;
  for (const [kind, letters] of PATTERNS) if (letters.test(lower)) kinds |= kind;
  return kinds;
});

/** The kinds of all words of a sentence, as bits. Most sentences have few, and most rules need not look at them. */
export function kindsIn(tokens: readonly Token[], firstToken: number, endToken: number): number {
  let kinds = 0;
  for (let index = firstToken; index < endToken; index++) kinds |= kindsOf(tokens[index]?.lower ?? '');
  return kinds;
}
