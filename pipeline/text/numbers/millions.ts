import type { Span } from '../../contract/span.ts';
import { times } from './atoms.ts';

/** Who and what is counted in millions, behind which a "m" is no metre. */
const COUNTED =
  'number of \\p{L}+|people|users|subscribers|subscriptions|customers|accounts|connections|lines|visitors|visits|passengers|downloads|' +
  'jobs|members|followers|households|citizens|residents|employees|students|voters|population|transactions|shipments|sales';
/** What figures do. */
const CHANGES =
  'ris(?:e|es|en|ing)|rose|gr(?:e|o)w(?:s|n|ing)?|f[ae]ll(?:s|en|ing)?|climb(?:s|ed|ing)?|increas(?:e|es|ed|ing)|jump(?:s|ed|ing)?|' +
  'reach(?:es|ed|ing)?|hit(?:s|ting)?|total(?:s|l?ed|l?ing)?|st(?:and|ands|ood)|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|' +
  'cross(?:es|ed|ing)?|dropp?(?:s|ed|ing)?|declin(?:e|es|ed|ing)|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|swell(?:s|ed|ing)?|shr[aiu]nk|number(?:s|ed)?';
const HEDGES =
  'to|at|from|by|over|about|around|nearly|almost|some|roughly|just|past|a|an|record|estimated|more|than|less|under|the|mark';
/** As many characters as are looked back over. */
const REACH = 110;
const BEFORE = new RegExp(
  `\\b(?:${COUNTED})(?:(?: (?:are|is|were|was))? (?:up|down)|\\b[^.,;:()\\n]{0,60}?\\b(?:${CHANGES}))(?: (?:${HEDGES}|\\d[\\d.]*[%m]))*\\s$`,
  'iu',
);
/** What is said of a length. */
const LENGTH = /^\s(?:long|wide|deep|tall|high|away|apart|above|below|behind|ahead|from the|race|sprint)\b/u;

/**
 * A number, in millions where a "m" touches it that is no metre by what the words before say that they count: "the number of users rose to 12.5m",
 * "customers up 3% to 79m".
 * @param number its place in the text, and what it is worth without the letter
 */
export function inMillions<T extends Figure>(text: string, number: T): T {
  const { start, end, value } = number;
  if (text[end] !== 'm' || /[\p{L}\d²³/]/u.test(text[end + 1] ?? '')) return number;
  const isCounted = BEFORE.test(text.slice(Math.max(0, start - REACH), start));
  if (!isCounted || LENGTH.test(text.slice(end + 1, end + 13))) return number;
  return { ...number, end: end + 1, value: times(value, 1e6) };
}

interface Figure extends Span {
  readonly value: number;
}
