import type { Token } from '../../../contract/annotation.ts';
import { withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isOfSyllables, isShortFor, looksShort } from './short-for.ts';

const YEAR = /^(?:19|20)\d{2}$/;
const COUNT = /^\d{1,3}$/;
/** "6th" of the name that "QPMM 6" is short for. */
const COUNTED = /^(\d{1,3})(?:st|nd|rd|th) /;

/**
 * The segments, with short names of two words that brackets define, wherever they stand: "the Open Harbours Plan 2030 (OHP 2030)", "the 6th Quay
 * Ports Ministers' Meeting (QPMM 6)". They are what the long name is, and take the place of names that share words with them.
 * @param segments in text order; so is what is given
 */
export function withNumberedShorts(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const types = new Map(segments.flatMap((segment) => numberedShort(tokens, segment)));
  if (types.size === 0) return segments;
  const found: NameSegment[] = [];
  for (let at = 0; at < tokens.length - 1; at++) {
    const type = types.get(`${tokens[at]?.text} ${tokens[at + 1]?.text}`);
    if (type !== undefined) found.push(segmentAt(tokens, at, at + 2, type));
  }
  return withInPlace(segments, found);
}

/** What the brackets behind a name define, where that is letters and a number, and what it is. */
function numberedShort(tokens: readonly Token[], name: NameSegment): [string, NameSegment['type']][] {
  const { endToken, type } = name;
  if (tokens[endToken]?.text !== '(' || tokens[endToken + 3]?.text !== ')') return [];
  const inside = tokens.slice(endToken + 1, endToken + 3);
  const [letters = '', number = ''] = inside.map(({ text }) => text);
  return isNumberedShort(inside, name) ? [[`${letters} ${number}`, { type: type.type, strength: 2 }]] : [];
}

/** Whether tokens in brackets are letters and a number that stand for the name before them: "Quay Mobile Congress (QMC 2024)". */
export function isNumberedShort(inside: readonly Token[], { text, type }: NameSegment): boolean {
  if (inside.length !== 2) return false;
  const [letters = '', number = ''] = inside.map((token) => token.text);
  if (!isNumberOf(number, text, type.type)) return false;
  return looksShort(letters) && (isShortFor(letters, text) || isOfSyllables(letters, text));
}

/** Whether a number may tell which one is meant: the year of a plan stands in its name, too, and the count of a meeting is no other than the name has. */
function isNumberOf(number: string, name: string, type: NameSegment['type']['type']): boolean {
  if (type === 'instrument') return YEAR.test(number) && name.endsWith(` ${number}`);
  if (type !== 'event') return false;
  const counted = COUNTED.exec(name)?.[1];
  return YEAR.test(number) || (COUNT.test(number) && (counted === undefined || counted === number));
}
