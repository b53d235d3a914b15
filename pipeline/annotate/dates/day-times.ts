import { matchesOf } from '../../text/matches.ts';
import type { DateRule } from './reading.ts';

const PART = String.raw`(?:early |late )?(?<part>morning|afternoon|evening|night)`;
const TIMES = new RegExp(
  String.raw`(?<=\b(?:in|during|by|until|since|through|on)\s)the\s${PART}\b|(?<=\b(?:in|during)\s)(?<before>morning|afternoon|evening)(?=\s(?:trading|trade|deals|session)\b)|(?<=\b(?:at|by|before|after|until|around|since|from|about|to)\s)(?<clock>noon|midday|midnight)\b`,
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

/** Parts of the day that the sentence or the date of publication gives the day: "in the morning", "at noon". */
export const findDayTimes: DateRule = ({ words }) =>
  matchesOf(words, TIMES).map((match) => {
    const { part, before, clock } = match.groups ?? {};
    const time = TIME_OF[(part ?? before ?? clock ?? '').toLowerCase()] ?? 'MO';
    return { start: match.index, end: match.index + match[0].length, date: {}, time };
  });
