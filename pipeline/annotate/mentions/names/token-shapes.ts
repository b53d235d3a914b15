import type { Sentence, Token } from '../../../contract/annotation.ts';
import { lineLabel } from '../../../lexicon/line-labels.ts';
import { memoized } from '../../../text/memoized.ts';

const CAPITAL = /^[\p{Lu}\p{Lt}]|^\p{Ll}{1,2}\p{Lu}|^\p{Ll}[-‑]\p{Lu}/u;
/** Shapes that are asked for again and again, a bit each. */
const IS_CAPITALISED = 1;
const IS_ACRONYM = 2;
const BEGINS_WITH_LETTER = 4;
const HAS_LOWER_CASE = 8;
const HAS_TWO_CAPITALS = 16;

const CODE_A = 65;
const CODE_Z = 90;
const CODE_SMALL_A = 97;
const CODE_SMALL_Z = 122;

const shapeOf = memoized((text): number => {
  let shape = 0;
  if (CAPITAL.test(text)) shape |= IS_CAPITALISED;
  if (/^\p{Lu}[\p{Lu}\d&]*\p{Lu}\d*s?$/u.test(text) || /^\p{Lu}{2,}-\d+$/u.test(text)) shape |= IS_ACRONYM;
  if (/^\p{L}/u.test(text)) shape |= BEGINS_WITH_LETTER;
  if (/\p{Ll}/u.test(text)) shape |= HAS_LOWER_CASE;
  if (/\p{Lu}{2}/u.test(text)) shape |= HAS_TWO_CAPITALS;
  return shape;
});

function hasShape(text: string, shape: number): boolean {
  return (shapeOf(text) & shape) !== 0;
}

/** Whether a word is written like a part of a name: "Quay", "eQuay", "e-Quay". */
export function isCapitalisedWord(text: string): boolean {
  // Asked of every word several times: the first letters of nearly all tell.
  const first = text.charCodeAt(0);
  if (first >= CODE_A && first <= CODE_Z) return true;
  if (isPlainLower(first) && isPlainLower(text.charCodeAt(1)) && isPlainLower(text.charCodeAt(2)))
    return false;
  return hasShape(text, IS_CAPITALISED);
}

function isPlainLower(code: number): boolean {
  return code >= CODE_SMALL_A && code <= CODE_SMALL_Z;
}

/** Whether the token is such a word. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.pos !== 'PUNCT' && isCapitalisedWord(token.text);
}

/** Whether the two tokens stand side by side without white space. */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** Whether the token is a hyphen, one that breaks no line included. */
export function isHyphen(token: Token | undefined): boolean {
  return token?.text === '-' || token?.text === '‑';
}

/** Two capitals or more, digits allowed. */
export function isAcronym(text: string): boolean {
  return hasShape(text, IS_ACRONYM);
}

/** A headline in title case says nothing about which of its words are names. */
export function isTitleCased(tokens: readonly Token[], sentence: Sentence): boolean {
  if (/[.!?]$/.test(tokens[sentence.endToken - 1]?.text ?? '')) return false;
  if (isLabelled(tokens, sentence)) return false;
  let long = 0;
  let capitalised = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = tokens[index];
    if (token === undefined || token.text.length < 4 || !hasShape(token.text, BEGINS_WITH_LETTER)) continue;
    long++;
    if (isCapitalised(token)) capitalised++;
  }
  return long >= 5 && capitalised / long > 0.75;
}

/** A line of a diary or an announcement is no headline: "- 2 June 2026: Ports Workshop, Porto", "Venue: Quayside Hall, Porto". */
function isLabelled(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  if (lineLabel(tokens, firstToken) !== undefined) return true;
  const first = tokens[firstToken]?.pos === 'NUM' ? firstToken : firstToken + 1;
  if (tokens[first]?.pos !== 'NUM') return false;
  const limit = Math.min(endToken, first + LONGEST_DAY);
  for (let at = first + 1; at < limit; at++) if (tokens[at]?.text === ':') return true;
  return false;
}

/** Tokens: "15 – 17 September 2026". */
const LONGEST_DAY = 7;

/** Nor does a sentence all in capitals; a few words may be acronyms. */
export function isShouted(tokens: readonly Token[], sentence: Sentence): boolean {
  let words = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const text = tokens[index]?.text ?? '';
    if (hasShape(text, HAS_LOWER_CASE)) return false;
    if (hasShape(text, HAS_TWO_CAPITALS)) words++;
  }
  return words >= 4;
}

/** The words as written, with the white space between them made one space where there is any. */
export function joined(words: readonly Token[]): string {
  let text = '';
  words.forEach((word, index) => {
    const before = words[index - 1];
    text += before === undefined || before.end === word.start ? word.text : ` ${word.text}`;
  });
  return text;
}
