import { MONTH_NAME } from '../text/months.ts';
import { memoized } from '../text/memoized.ts';
import { isNumeric } from '../text/numbers.ts';
import { AMOUNT, UNIT, WEEKDAY } from './dates/words.ts';

/** Kinds of words that time expressions and numbers are made of, as bits. */
export const KIND = {
  digit: 1 << 0,
  year: 1 << 1,
  amount: 1 << 2,
  unit: 1 << 3,
  severalUnits: 1 << 4,
  month: 1 << 5,
  weekday: 1 << 6,
  season: 1 << 7,
  quarterOrHalf: 1 << 8,
  fiscal: 1 << 9,
  decade: 1 << 10,
  century: 1 << 11,
  nearDay: 1 << 12,
  timeOfDay: 1 << 13,
  recurring: 1 << 14,
  frequency: 1 << 15,
  pointer: 1 << 16,
  beforeOrAfter: 1 << 17,
  present: 1 << 18,
  past: 1 << 19,
  future: 1 << 20,
  holiday: 1 << 21,
  number: 1 << 22,
} as const;

/** Whether a word, in lower case, is of a kind. A token may hold several words ("four-year-old"). */
const PATTERNS: readonly (readonly [kind: number, words: RegExp])[] = [
  [KIND.digit, /\d/],
  [KIND.year, /(?:1\d|20)\d\d|2100/],
  [KIND.amount, new RegExp(String.raw`\d|\b${AMOUNT}\b`)],
  [KIND.unit, new RegExp(String.raw`\b${UNIT}s?\b`)],
  [KIND.severalUnits, new RegExp(String.raw`\b${UNIT}s\b`)],
  [KIND.month, new RegExp(String.raw`\b${MONTH_NAME}\b`, 'i')],
  [KIND.weekday, new RegExp(WEEKDAY, 'i')],
  [KIND.season, /spring|summer|autumn|fall|winter/],
  // A tokenizer may take "Q3" apart.
  [KIND.quarterOrHalf, /quarter|half|[qh][1-4]|(?:^|[^a-z])[qh]$/],
  [KIND.fiscal, /fy(?:\d|$)|fiscal|financial/],
  [KIND.decade, /(?:twen|thir|for|fif|six|seven|eigh|nine)ties/],
  [KIND.century, /centur/],
  [KIND.nearDay, /today|yesterday|tomorrow|morning|afternoon|evening|night/],
  [KIND.timeOfDay, /morning|afternoon|evening|night|noon|midday/],
  [KIND.recurring, /\b(?:every|each)$/],
  [KIND.frequency, /annual|ennial|(?:year|quarter|month|fortnight|week|dai|night|hour)ly/],
  [KIND.pointer, /\b(?:last|past|previous|this|current|present|next|coming)$/],
  [KIND.beforeOrAfter, /^(?:later|afterwards|earlier|previously|beforehand)/],
  [KIND.present, /\b(?:now|nowadays|current|currently|present|presently|moment|time)\b/],
  [KIND.past, /\b(?:past|recent|recently|lately)\b/],
  [KIND.future, /\b(?:soon|future|coming|next|come)\b/],
  [KIND.holiday, /^(?:christmas|halloween|valentine|boxing|new|patrick|fools|may)/],
];

/** The kinds of a token, in lower case, as bits. Most have none, and what is made of a kind need not be looked for without it. */
export const kindsOf = memoized((lower: string): number => {
  let kinds = isNumeric(lower) ? KIND.number : 0;
  for (const [kind, words] of PATTERNS) if (words.test(lower)) kinds |= kind;
  return kinds;
});
