import type { CalendarUnit } from './anchor.ts';
import type { DateRule } from './reading.ts';
import { EXACT_NUMBER, numberValue } from './words.ts';
import { KIND } from '../word-kinds.ts';
import { matchesWith } from './matches-with.ts';

const NEIGHBOUR =
  /\bthe (?:(?<next>next|following)|(?<last>previous|preceding)|(?<same>same)) (?<unit>day|week|weekend|month|quarter)\b(?! (?:and|or) (?:a|half)\b)|\bthe (?<near>day|week|month) (?:(?<later>after|later)|before|earlier)(?=\s*(?:[.,;:)]|$))|\bthat (?<that>day|week|weekend|month|year)(?=\s*(?:[.,;:)]|$))/gi;
const COUNTED = new RegExp(
  String.raw`\b(?<number>an?|${EXACT_NUMBER})\s(?<unit>day|week|month|year|decade)s?\s(?:(?<later>later|afterwards)|earlier|previously|beforehand)(?=\s*(?:[.,;:)]|$))`,
  'gi',
);
/** "Over the next week" lasts up to a point in time, it is none. */
const LASTING = /\b(?:over|for|within|throughout|in)\s$/i;

/** Days, weeks and years that count from a date mentioned before: "the next day", "the week after", "two years later". */
export const findContextDays: DateRule = (setting) => [
  ...matchesWith(setting, KIND.unit, NEIGHBOUR).flatMap((match) => {
    const { next, last, same, unit, near, later, that } = match.groups ?? {};
    const lasting =
      next !== undefined && LASTING.test(setting.words.slice(Math.max(0, match.index - 11), match.index));
    const name = unitOf(unit ?? near ?? that ?? '');
    if (lasting || name === undefined) return [];
    const back = last !== undefined || (near !== undefined && later === undefined);
    const stays = same !== undefined || that !== undefined;
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        counted: { keeps: 'unit' as const, unit: name, shift: stays ? 0 : back ? -1 : 1 },
      },
    ];
  }),
  ...matchesWith(setting, KIND.unit | KIND.beforeOrAfter, COUNTED).flatMap((match) => {
    const { number = '', unit = '', later } = match.groups ?? {};
    const [name, amount] = [unitOf(unit), numberValue(number)];
    if (name === undefined || amount === undefined || !Number.isInteger(amount)) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        counted: { keeps: 'unit' as const, unit: name, shift: later === undefined ? -amount : amount },
      },
    ];
  }),
];

const UNITS: readonly CalendarUnit[] = ['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade'];

function unitOf(word: string): CalendarUnit | undefined {
  return UNITS.find((unit) => unit === word.toLowerCase());
}
