import { anchorDay, unitFromAnchor, type CalendarUnit } from './anchor.ts';
import type { DateRule, Reading, Setting, Value } from './reading.ts';
import { PART_OF, unitName, yearShift } from './words.ts';
import { KIND } from '../word-kinds.ts';
import { matchesWith } from './matches-with.ts';

const LEAD = String.raw`(?:${PART_OF}|(?:earlier|later|early|late|sometime)\s(?:in\s)?)?`;
const UNITS = 'week|weekend|fortnight|month|quarter|year|decade|century';
const POINTED = new RegExp(
  String.raw`\b(?<lead>${LEAD})(?:the\s)?(?<which>last|past|previous|this|current|present|next|coming)\s(?:calendar\s)?(?<unit>${UNITS})\b(?!-|\s(?:and|or)\s(?:a|half))`,
  'gi',
);
const SAME_PERIOD =
  /\bthe same (?<unit>period|time|month|quarter|day|week|date)(?: (?:of |in )?(?:the )?(?:last|previous) year| a year (?:ago|earlier|before)| one year (?:ago|earlier))\b/gi;
const PART_OF_THIS =
  /\b(?:the )?(?:very )?(?:beginning|start|middle|end|rest|remainder|course|close) of the (?<unit>year|month|week|decade|century|(?<!end of the )day)\b|\bearlier in the (?<earlier>year|month|week|day)\b|\blater in the (?<later>year|month|week|day)\b|\bthe (?<definite>weekend)\b/gi;
/** Years that count from the year just mentioned. */
const NEIGHBOUR_YEAR =
  /\bthe year (?:previous|before|earlier)\b|\bthe (?<next>following year|year after|year later)\b/gi;
const DAYS =
  /\b(?:(?:earlier|later|late|early)\s)?(?:(?<day>today|yesterday|tomorrow)(?:\s(?<part>morning|afternoon|evening|night))?|(?<tonight>tonight)|(?<which>this|last)\s(?<partOnly>morning|afternoon|evening|night)|the day (?<beyond>before yesterday|after tomorrow))\b/gi;

const DAY_PART: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};

/** Words that count from the day of publication: "last year", "earlier this month", "yesterday", "this morning". */
export const findRelative: DateRule = (setting) => [
  ...matchesWith(setting, KIND.unit | KIND.pointer, POINTED).flatMap(
    (match) => pointed(match, setting) ?? [],
  ),
  ...matchesWith(setting, KIND.unit, SAME_PERIOD).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    counted: { keeps: 'period' as const, years: -1 as const },
  })),
  ...matchesWith(setting, KIND.unit, NEIGHBOUR_YEAR).map(neighbourYear),
  ...matchesWith(setting, KIND.unit, PART_OF_THIS).map((match) => partOfThis(match, setting)),
  ...matchesWith(setting, KIND.nearDay, DAYS).map((match) => nearDay(match, setting)),
];

function reading(match: RegExpExecArray, value: Value): Reading {
  return { start: match.index, end: match.index + match[0].length, value };
}

function pointed(match: RegExpExecArray, { anchor }: Setting): Reading | undefined {
  const { which = '', unit = '', lead } = match.groups ?? {};
  const name = calendarUnit(unit);
  // "the past year" is the twelve months up to now, no calendar year.
  if (name === undefined || (/^past$/i.test(which) && lead === '')) return undefined;
  return reading(match, unitFromAnchor(anchor, name, yearShift(which)));
}

function calendarUnit(unit: string): CalendarUnit | undefined {
  const name = unitName(unit);
  const units: readonly CalendarUnit[] = [
    'day',
    'week',
    'weekend',
    'fortnight',
    'month',
    'quarter',
    'year',
    'decade',
    'century',
  ];
  return units.find((known) => known === name);
}

function neighbourYear(match: RegExpExecArray): Reading {
  const years = match.groups?.['next'] === undefined ? -1 : 1;
  return { start: match.index, end: match.index + match[0].length, counted: { keeps: 'year', years } };
}

function partOfThis(match: RegExpExecArray, { anchor }: Setting): Reading {
  const { unit, earlier, later, definite } = match.groups ?? {};
  const name = calendarUnit(unit ?? earlier ?? later ?? definite ?? '') ?? 'year';
  return reading(match, unitFromAnchor(anchor, name, name === 'weekend' ? lastWeekend(anchor) : 0));
}

/** "the weekend" of a story printed on a weekday is the one before. */
function lastWeekend(anchor: Setting['anchor']): number {
  const day = anchorDay(anchor);
  return day === undefined || (day + 3) % 7 >= 5 ? 0 : -1;
}

function nearDay(match: RegExpExecArray, { anchor }: Setting): Reading {
  const { day, part, which, partOnly, beyond } = match.groups ?? {};
  const shift = dayShift(day ?? beyond ?? which ?? '');
  const date = unitFromAnchor(anchor, 'day', shift);
  const time =
    DAY_PART[(part ?? partOnly ?? (match.groups?.['tonight'] === undefined ? '' : 'night')).toLowerCase()];
  if (time === undefined) return reading(match, date);
  return reading(match, { ...date, type: 'TIME', timex: `${date.timex}T${time}` });
}

function dayShift(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'yesterday' || lower === 'last') return -1;
  if (lower === 'tomorrow') return 1;
  if (lower === 'before yesterday') return -2;
  return lower === 'after tomorrow' ? 2 : 0;
}
