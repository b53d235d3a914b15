import type { Span } from '../contract/span.ts';
import { isInvisible, normalize, withoutInvisible } from '../text/normalize.ts';
import { isAsciiWordUnit, splitsWord } from './words.ts';

/** Quotation marks and apostrophes as `normalize` writes them. */
const QUOTES = new Set(['"', "'"]);

/** Anything but characters that a reader sees, as far as they are usual, with single spaces inside. */
const UNPLAIN = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027€]|^ | $| {2}/;
const POSSESSIVE = /['’‘ʼ`´][\p{Cf}]*s[\p{Cf}]*$/iu;

/** White space that is not one plain space. */
const UNEVEN_SPACE = /[^\S ]\s*| \s+/gu;

/** The span without white space and invisible characters at its edges; empty where there is nothing else. */
export function trimmed(text: string, span: Span): Span {
  return trimmedBy(text, span, isBlank);
}

/** The span without white space and quotation marks at its edges. */
export function unquoted(text: string, span: Span): Span {
  return trimmedBy(text, span, isBlankOrQuote);
}

/** The span without a possessive ending ("UPU’s", "United States’"), and without quotation marks before it. */
export function withoutPossessive(text: string, span: Span): Span {
  const bare = trimmed(text, span);
  const ending = POSSESSIVE.exec(text.slice(bare.start, bare.end));
  return unquoted(text, ending === null ? bare : { start: bare.start, end: bare.start + ending.index });
}

/**
 * The article's own characters at a span, for a value: runs of white space become one space and invisible characters are
 * dropped, so that a line break or soft hyphen in the article does not make a second name of one thing.
 */
export function ownCharacters(text: string, span: Span): string {
  const words = text.slice(span.start, span.end);
  return UNPLAIN.test(words) ? withoutInvisible(words).replace(UNEVEN_SPACE, ' ').trim() : words;
}

/**
 * A quick look, which is enough for most names and texts: whether the words at a span are a value as it stands, whole words, with
 * nothing that need be taken off.
 */
export function isWrittenAt(text: string, span: Span, value: string): boolean {
  const { length } = value;
  return (
    span.end - span.start === length &&
    text.slice(span.start, span.end) === value &&
    isVisibleAscii(value.charCodeAt(0)) &&
    isVisibleAscii(value.charCodeAt(length - 1)) &&
    ownCharacters(value, { start: 0, end: length }) === value &&
    !splitsWord(text, span)
  );
}

function isVisibleAscii(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}

/** The span itself where nothing is dropped, which is most of them. */
function trimmedBy(text: string, span: Span, drops: (character: string) => boolean): Span {
  let { start, end } = span;
  while (start < end && !isAsciiWordUnit(text.charCodeAt(start)) && drops(text.charAt(start))) start++;
  while (end > start && !isAsciiWordUnit(text.charCodeAt(end - 1)) && drops(text.charAt(end - 1))) end--;
  return start === span.start && end === span.end ? span : { start, end };
}

function isBlankOrQuote(character: string): boolean {
  return isBlank(character) || QUOTES.has(normalize(character));
}

function isBlank(character: string): boolean {
  return /^\s$/u.test(character) || isInvisible(character);
}
