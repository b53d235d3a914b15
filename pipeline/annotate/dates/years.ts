import { UNIT_SYMBOLS } from '../../lexicon/units.ts';
import { matchesOf } from '../../text/matches.ts';
import type { DateRule, Reading, Setting } from './reading.ts';
import { PART_OF } from './words.ts';

const ONE = '(?:1[0-9]|20)\\d\\d|2100';
const YEAR = new RegExp(
  String.raw`(?<![\w.,$€£¥#/:+@&%])(?<part>${PART_OF}|(?:[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?:[Tt]he\s(?:calendar\s)?year\s)?(?<from>${ONE})(?:\s?[-–—]\s?(?<to>${ONE})|[-–—/](?<twoDigits>\d\d))?(?![\w%°]|[.,:/]\d|\s?[-–—]\s?\d)`,
  'g',
);
/** What a number after these counts or names is no year. */
const NO_YEAR_AFTER =
  /(?:\b(?:more|fewer|less) than|\bat least|\bnearly|\balmost|\bas many as|\btotal of|\bsome|\bexceed(?:s|ed|ing)?|\bup to|\bNo\.?|\bNos\.?|\b(?:US|EU|UN)?\s?[$€£¥])\s?$/i;
const NAME_BEFORE =
  /\b(?:Vision|Agenda|Horizon|Resolution|Roadmap|Windows|Office|Flight|Route|Highway|Room|Article|Section|Regulation|Directive|Decree|Order|Standard|ISO|IEC|RFC|EN|Model|Series|Boeing|Airbus|Page|Unit|Area|Channel|Number)\s$/;
const FIRST_EDITION = 1900;
const LAST_EDITION = 2050;
const NAME_AFTER = /^\s(?:Agenda|Vision|Roadmap)\b/;
/** Nouns that stand behind a bare number because they are counted. */
const COUNTED =
  /^(?:people|persons?|men|women|children|participants?|delegates?|delegations|attendees|visitors|guests|speakers|experts|representatives|officials|students|pupils|teachers|workers|employees|staff|jobs|users|customers|subscribers|members|citizens|residents|households|families|patients|cases|deaths|soldiers|troops|police|companies|firms|businesses|start-?ups|countries|nations|cities|towns|villages|schools|hospitals|homes|houses|units|vehicles|cars|aircraft|planes|copies|pages|words|votes|seats|shares|times|items|points|dollars|euros|pounds|yen|cents|percent|per|million|billion|thousand|hundred|metres|meters|kilometres|kilometers|km|miles|feet|inches|kg|kilograms|tonnes|tons|litres|gallons|barrels|degrees|watts|megawatts|hectares|acres|years|months|weeks|days|hours|minutes|seconds|volts|sites|services|applications|projects|submissions|responses|questions)$/i;

/** Years and ranges of years: "2025", "mid-2010", "the end of 2025", "2026–2029", "2026-29". */
export const findYears: DateRule = (setting) =>
  matchesOf(setting.words, YEAR).flatMap((match) => readingOf(match, setting) ?? []);

function readingOf(match: RegExpExecArray, setting: Setting): Reading | undefined {
  const { from = '', to, twoDigits, part } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const year = Number(from);
  const until = to === undefined ? closingYear(year, twoDigits) : Number(to);
  if (until !== undefined)
    return until > year ? { start, end, date: { year }, until: { year: until } } : undefined;
  if (twoDigits !== undefined || !isYear(setting.words, start, end, year, part !== undefined))
    return undefined;
  return { start, end, date: { year } };
}

/** "2026-29": two digits close a range only where they are the larger; "2025-11" is no range. */
function closingYear(year: number, twoDigits: string | undefined): number | undefined {
  if (twoDigits === undefined) return undefined;
  const until = year - (year % 100) + Number(twoDigits);
  return until > year ? until : undefined;
}

function isYear(words: string, start: number, end: number, year: number, marked: boolean): boolean {
  const before = words.slice(Math.max(0, start - 24), start);
  const after = words.slice(end, end + 40);
  if (/[\d][-–—]$|[A-Za-z]-$/.test(before) || NO_YEAR_AFTER.test(before) || NAME_BEFORE.test(before))
    return false;
  if (NAME_AFTER.test(after)) return false;
  // "CTX 1660" is a product; "WTX 2025" is a conference.
  if (/\b[A-Z]{2,}\s$/.test(before) && (year < FIRST_EDITION || year > LAST_EDITION)) return false;
  // Groups of figures are a telephone or account number.
  if (/\d\s$/.test(before) || /^\s\d{3,4}\b(?![,.]\d)/.test(after)) return false;
  const [next = '', second = ''] = after.trimStart().split(/[\s.,;:)]+/, 2);
  const led = marked || /\b(?:in|since|until|by|during|of|from|to|and|the)\s$/i.test(before);
  if (
    COUNTED.test(next) ||
    (!led && COUNTED.test(second) && /^[a-z]/.test(next) && !/^(?:and|for|the|in|by)$/.test(next))
  )
    return false;
  if (UNIT_SYMBOLS.has(next) && next.length > 1 && next !== 'in') return false;
  if (/^sq$/.test(next)) return false;
  return year >= 1500 || (led && !/\bthe\s$/i.test(before) && !/^[a-z]+s$/.test(next));
}
