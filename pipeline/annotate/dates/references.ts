import type { DateRule } from './reading.ts';
import { KIND } from '../word-kinds.ts';
import { matchesWith } from './matches-with.ts';

const UNITS = 'times|days|weeks|months|quarters|years|decades|history';
const REFERENCES: readonly (readonly [timex: string, kind: number, words: RegExp])[] = [
  [
    'PRESENT_REF',
    KIND.present,
    /\b(?:now|nowadays|currently|presently|at present|at the moment|at this time|the time being|current)\b(?!-| (?:week|weekend|fortnight|month|quarter|year|decade|century)\b)/gi,
  ],
  [
    'PAST_REF',
    KIND.past,
    new RegExp(
      String.raw`\b(?:recently|lately|in the past(?=[.,;]|\s(?:and|but|to|has|have|it|he|she|they)\b|$)|(?:more\s)?recent(?:\s(?:${UNITS}))?)\b`,
      'gi',
    ),
  ],
  [
    'FUTURE_REF',
    KIND.future,
    new RegExp(
      String.raw`\b(?:soon(?!-| as\b)|(?<=\bin\s)the (?:near |foreseeable )?future|(?:the\s)?(?:coming|next few|years to come)\s(?:${UNITS})|in the years to come)\b`,
      'gi',
    ),
  ],
];

/** Words that point at the present, the past or the future as a whole: "now", "recently", "in the future". */
export const findReferences: DateRule = (setting) =>
  REFERENCES.flatMap(([timex, kind, pattern]) =>
    matchesWith(setting, kind, pattern).map((match) => {
      const lead = /^in\s/i.exec(match[0])?.[0].length ?? 0;
      return {
        start: match.index + lead,
        end: match.index + match[0].length,
        value: { type: 'DATE', timex, edtf: '' },
      };
    }),
  );
