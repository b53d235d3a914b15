import type { DateRule, Reading, Setting, Value } from './reading.ts';
import { ORDINAL, ordinalValue } from './words.ts';
import { KIND } from '../word-kinds.ts';
import { matchesWith } from './matches-with.ts';

const PART =
  '(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[- ](?:the\\s)?|(?:[Tt]he\\s)?(?:early|mid|late|beginning of the|start of the|end of the)[- ])?';
const DECADE = new RegExp(String.raw`(?<![\w.,$€£-])${PART}(?<decade>(?:1[5-9]|20)\d)0['’]?s\b`, 'g');
/** How both end: a quick look before either is tried. */
const HAS_DECADE = /0['’]?s\b/;
const SHORT_DECADE = new RegExp(
  String.raw`(?<=\b(?:[Tt]he|and|or|early|mid|late)[\s-])['’]?(?<decade>[1-9])0s\b`,
  'g',
);
const NAMED_DECADE =
  /(?<=\b(?:[Tt]he|and|or|early|mid|late)[\s-])(?<name>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/gi;
const CENTURY = new RegExp(String.raw`\b${PART}(?<ordinal>${ORDINAL})[- ]centur(?:y|ies)\b`, 'gi');

const NAMES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** Decades and centuries: "the 1990s", "the early 80s", "the nineties", "the 21st century". */
export const findEras: DateRule = (setting) => [
  ...(HAS_DECADE.test(setting.words) ? decadesInFigures(setting) : []),
  ...matchesWith(setting, KIND.decade, NAMED_DECADE).map((match) =>
    reading(match, decade(`19${NAMES.indexOf((match.groups?.['name'] ?? '').toLowerCase()) + 2}`)),
  ),
  ...matchesWith(setting, KIND.century, CENTURY).flatMap(centuryOf),
];

function decadesInFigures(setting: Setting): Reading[] {
  return [
    ...matchesWith(setting, KIND.digit, DECADE).map((match) =>
      reading(match, decade(match.groups?.['decade'] ?? '')),
    ),
    ...matchesWith(setting, KIND.digit, SHORT_DECADE).map((match) =>
      reading(match, decade(`19${match.groups?.['decade'] ?? ''}`)),
    ),
  ];
}

function reading(match: RegExpExecArray, value: Value): Reading {
  return { start: match.index, end: match.index + match[0].length, value };
}

function decade(digits: string): Value {
  return { type: 'DATE', timex: digits, edtf: `${digits}X` };
}

/** The 21st century is the years that begin with 20. */
function centuryOf(match: RegExpExecArray): Reading[] {
  const number = ordinalValue(match.groups?.['ordinal'] ?? '');
  if (number === undefined || number > 30) return [];
  const digits = String(number - 1).padStart(2, '0');
  return [reading(match, { type: 'DATE', timex: digits, edtf: `${digits}XX` })];
}
