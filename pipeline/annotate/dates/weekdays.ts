import { matchesOf } from '../../text/matches.ts';
import type { DateRule, Reading } from './reading.ts';
import { WEEKDAY, weekdayNumber, yearShift } from './words.ts';

const DAY = new RegExp(
  String.raw`\b(?:(?<every>[Ee]very|[Ee]ach)\s|(?:[Tt]he\s)?(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious|[Cc]oming|[Ff]ollowing)\s)?(?<day>${WEEKDAY})(?<plural>s\b)?(?![\w-])(?:\s(?<week>last|next)\sweek)?(?:\s(?<part>morning|afternoon|evening|night)\b)?`,
  'gi',
);
const DAY_PART: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};
/** Days that have a name of their own, and names that have a day. */
const NAMED_BEFORE = /\b(?:Black|Good|Super|Ash|Palm|Easter|Bloody|Cyber|Maundy|Shrove|Holy)\s$/;
const NAMED_AFTER = /^\s(?:Times|Telegraph|Mirror|Mail|Herald|Express|Post|Night|Star)\b/;

/** Days of the week: "on Friday", "last Monday", "Friday morning", "every Tuesday". */
export const findWeekdays: DateRule = ({ words }) =>
  matchesOf(words, DAY).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    if (
      NAMED_BEFORE.test(words.slice(Math.max(0, start - 8), start)) ||
      NAMED_AFTER.test(words.slice(end, end + 11))
    )
      return [];
    return readingOf(match.groups ?? {}, start, end);
  });

function readingOf(
  groups: Readonly<Record<string, string | undefined>>,
  start: number,
  end: number,
): Reading {
  const { every, which, day = '', plural, week, part } = groups;
  const weekday = weekdayNumber(day);
  if (every !== undefined || plural !== undefined) {
    return { start, end, value: { type: 'SET', timex: `XXXX-WXX-${weekday}`, edtf: '' } };
  }
  const shift = yearShift(week ?? which ?? '');
  const pointed = shift < 0 ? 'last' : shift > 0 ? 'next' : 'this';
  return {
    start,
    end,
    date: { weekday, ...((week ?? which) === undefined ? {} : { which: pointed }) },
    ...(part === undefined ? {} : { time: DAY_PART[part] ?? 'MO' }),
  };
}
