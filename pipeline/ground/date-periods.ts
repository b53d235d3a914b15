import { lowerWords } from './words.ts';

/** EDTF codes of parts of a year (ISO 8601-2: seasons, quarters, halves) and the words for them. */
const PARTS_OF_YEAR: ReadonlyMap<string, RegExp> = new Map([
  ['21', /\bspring\b/],
  ['22', /\bsummer\b/],
  ['23', /\b(?:autumn|fall)\b/],
  ['24', /\bwinter\b/],
  ['33', /\b(?:first quarter|1st quarter|q1)\b/],
  ['34', /\b(?:second quarter|2nd quarter|q2)\b/],
  ['35', /\b(?:third quarter|3rd quarter|q3)\b/],
  ['36', /\b(?:fourth quarter|4th quarter|q4)\b/],
  ['40', /\b(?:first half|1st half|h1)\b/],
  ['41', /\b(?:second half|2nd half|h2)\b/],
]);

/**
 * Whether words state a period that is no calendar date: a decade (`202X`: "the 2020s") or a part of a year (`2025-35`:
 * "the third quarter of 2025").
 */
export function statesPeriod(words: string, edtf: string): boolean {
  const lower = lowerWords(words).join(' ');
  const decade = /^(\d{3})X$/.exec(edtf)?.[1];
  if (decade !== undefined) return new RegExp(`\\b${decade}0'?s\\b`).test(lower);
  const part = /^(\d{4})-(\d{2})$/.exec(edtf);
  const stated = PARTS_OF_YEAR.get(part?.[2] ?? '');
  return (
    part?.[1] !== undefined && stated?.test(lower) === true && new RegExp(`\\b${part[1]}\\b`).test(lower)
  );
}

/** The months that quarters and halves of a year begin and end with, and their codes. */
const MONTHS_OF_PARTS: ReadonlyMap<string, string> = new Map([
  ['01/03', '33'],
  ['04/06', '34'],
  ['07/09', '35'],
  ['10/12', '36'],
  ['01/06', '40'],
  ['07/12', '41'],
]);

/** The quarter or half that an interval of months is: `2025-33` of `2025-01/2025-03`; undefined of any other. */
export function partOfYear({
  start,
  end,
}: {
  readonly start: string;
  readonly end: string;
}): string | undefined {
  const [from, to] = [/^(\d{4})-(\d{2})$/.exec(start), /^(\d{4})-(\d{2})$/.exec(end)];
  if (from === null || to === null || from[1] !== to[1]) return undefined;
  const code = MONTHS_OF_PARTS.get(`${from[2] ?? ''}/${to[2] ?? ''}`);
  return code === undefined ? undefined : `${from[1] ?? ''}-${code}`;
}
