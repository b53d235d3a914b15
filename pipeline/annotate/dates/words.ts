/** Words of time and the numbers before them, as regular expression sources and look-ups. */

export const UNIT =
  '(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century|centurie)';

/** TIMEX3 of a duration: the part before the number, what one unit counts, and the letter behind. */
const DURATIONS: Readonly<Record<string, readonly [prefix: string, factor: number, letter: string]>> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  night: ['P', 1, 'D'],
  week: ['P', 1, 'W'],
  weekend: ['P', 1, 'WE'],
  fortnight: ['P', 2, 'W'],
  month: ['P', 1, 'M'],
  quarter: ['P', 1, 'Q'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
};

/** The unit in the singular: "Years" → "year", "centuries" → "century". */
export function unitName(word: string): string {
  const lower = word.toLowerCase();
  if (lower.startsWith('centur')) return 'century';
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

/** TIMEX3 duration such as `P4Y`; an unknown number is `X` ("several years"). */
export function durationTimex(unit: string, amount: number | undefined): string {
  const [prefix, factor, letter] = DURATIONS[unitName(unit)] ?? ['P', 1, 'Y'];
  return `${prefix}${amount === undefined ? 'X' : amount * factor}${letter}`;
}

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const NUMERAL = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,5}(?:\.\d{1,2})?)`;
const NUMBER_WORD = `(?:(?:${TENS.join('|')})(?:[- ](?:${SMALL.slice(1, 10).join('|')}))?|${SMALL.slice(1).toReversed().join('|')}|single|(?:a |one )?hundred|(?:a )?dozen)`;

/** A number that is sure: figures or words. */
export const EXACT_NUMBER = `(?:${NUMERAL}|${NUMBER_WORD})`;
/** A number that is not: "several years". */
export const VAGUE_NUMBER =
  '(?:a few|few|several|many|a couple of|couple of|a number of|dozens of|hundreds of|some)';

/** A word of every number, sure or not, that is written without figures. */
export const AMOUNT = `(?:${[...TENS, ...SMALL.slice(1)].join('|')}|single|hundreds?|dozens?|few|several|many|couple|number|some)`;

/** Words before a length of time that bound it. */
export const ABOUT = '(?:almost|nearly|about|around|over|more than|less than|at least|up to)';

/** The value of `EXACT_NUMBER`; undefined for vague words. */
export function numberValue(written: string): number | undefined {
  const lower = written.toLowerCase();
  if (/^\d/.test(lower)) return Number(lower.replaceAll(',', ''));
  if (lower === 'a' || lower === 'an' || lower === 'single') return 1;
  if (lower.endsWith('hundred')) return 100;
  if (lower.endsWith('dozen')) return 12;
  const [tens = '', ones = ''] = lower.split(/[- ]/);
  const ten = TENS.indexOf(tens);
  if (ten >= 0) return (ten + 2) * 10 + Math.max(0, SMALL.indexOf(ones));
  const small = SMALL.indexOf(lower);
  return small < 0 ? undefined : small;
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const LATER_ORDINALS = [
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
];
const ALL_ORDINALS = [...ORDINALS, ...LATER_ORDINALS];

/** Source for an ordinal in figures or words; longer words first. */
export const ORDINAL = String.raw`(?:\d{1,2}(?:st|nd|rd|th)|${ALL_ORDINALS.toReversed().join('|')})`;

export function ordinalValue(written: string): number | undefined {
  if (/^\d/.test(written)) return Number.parseInt(written, 10);
  const index = ALL_ORDINALS.indexOf(written.toLowerCase());
  return index < 0 ? undefined : index + 1;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;

/** ISO weekday, 1 is Monday. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.findIndex((weekday) => weekday.toLowerCase() === name.toLowerCase()) + 1;
}

/** "early", "the end of" … before a date: inside its span, without a say in its value. */
export const PART_OF =
  '(?:(?:early|mid|late)(?: in |[- ])(?:the )?|(?:the )?(?:very )?(?:beginning|start|middle|end|rest|remainder|course|close|turn) of (?:the )?|end-)';

/** How many years "last year" and the like lie from the anchor's. */
export function yearShift(word: string): number {
  if (/^(?:last|past|previous)$/i.test(word)) return -1;
  return /^(?:next|coming|following)$/i.test(word) ? 1 : 0;
}
