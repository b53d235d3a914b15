import type { DateRule } from './reading.ts';
import { KIND } from '../word-kinds.ts';
import { matchesWith } from './matches-with.ts';

const PART = String.raw`(?:early |late )?(?<part>morning|afternoon|evening|night)`;
const TIMES = new RegExp(
  String.raw`(?<=\b(?:in|during|by|until|since|through|on)\s)the\s${PART}\b(?! of (?:the|an?|his|her|its|their|our|my)\b)|(?<=\b(?:in|during)\s)(?<before>morning|afternoon|evening)(?=\s(?:trading|trade|deals|session)\b)|(?<=\b(?:at|by|before|after|until|around|since|from|about|to)\s)(?<clock>noon|midday|midnight)\b`,
  'gi',
);
const TIME_OF: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  noon: '12:00',
  midday: '12:00',
  midnight: '24:00',
};

/** "1.05am", "9.30 p.m.": the point is British for the colon. */
const CLOCK =
  /(?<![\w.,:$€£-])(?<hour>0?[1-9]|1[0-2])[.:](?<minute>[0-5]\d)\s?(?<half>[ap])(?:\.m\.|\.?m\b)/gi;

function clockTime({ hour, minute, half }: Readonly<Record<string, string | undefined>>): string {
  const afternoon = half?.toLowerCase() === 'p' ? 12 : 0;
  return `${String((Number(hour) % 12) + afternoon).padStart(2, '0')}:${minute ?? '00'}`;
}

/** Times with a point, and parts of the day that the sentence or the date of publication gives the day: "in the morning", "at noon".
 * "The night of the fight" is of another. */
export const findDayTimes: DateRule = (setting) => [
  ...matchesWith(setting, KIND.digit, CLOCK).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    date: {},
    time: clockTime(match.groups ?? {}),
  })),
  ...matchesWith(setting, KIND.timeOfDay, TIMES).map((match) => {
    const { part, before, clock } = match.groups ?? {};
    const time = TIME_OF[(part ?? before ?? clock ?? '').toLowerCase()] ?? 'MO';
    return { start: match.index, end: match.index + match[0].length, date: {}, time };
  }),
];
