import type { Span } from '../contract/span.ts';
import { isInvisible, normalize } from '../text/normalize.ts';

/** Full stops that end no sentence. */
const ABBREVIATIONS = new Set([
  'approx',
  'ca',
  'c',
  'est',
  'no',
  'nos',
  'dr',
  'mr',
  'mrs',
  'ms',
  'prof',
  'st',
  'vs',
]);
const LONGEST_ABBREVIATION = 6;
/** A first part of a compound that turns its meaning. */
const TURNING_PREFIX = /(?:^|[^\p{L}])(?:non|un|anti|ex|pseudo|quasi)-$/iu;
const HYPHEN = /[-‐‑]/u;
/** What follows a mark that ends a sentence or clause, as against one inside a number, time or address. */
const CLOSES = /^[\s"”’')\]]?$/u;
/** No context is longer, so that a check costs the same in any text. */
const MOST_CHARACTERS = 160;

const WORDS = /[\p{L}\p{M}\p{N}]+(?:['.-][\p{L}\p{M}\p{N}]+)*/gu;

const [WORD, BETWEEN, ENDS] = [0, 1, 2] as const;
type Part = typeof WORD | typeof BETWEEN | typeof ENDS;

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const HYPHEN_MINUS = 0x2d;
/** From here to there stand dashes and quotation marks, and no hyphen. */
const [FIGURE_DASH, LOW_REVERSED_QUOTE] = [0x2012, 0x201f];

/** How far a context may reach. */
export interface Reach {
  /** Most words. */
  readonly words: number;
  /** It stays inside this span. */
  readonly within?: Span;
  /** Marks, no space, letter or digit, that end it beside the end of a sentence, of a clause and of a paragraph. */
  readonly stops?: string;
}

/** The words of the text directly before an offset, not beyond the end of a sentence. */
export function contextBefore(text: string, offset: number, { words, within, stops = '' }: Reach): Span {
  const floor = Math.max(within?.start ?? 0, offset - MOST_CHARACTERS, 0);
  let begun = 0;
  let start = offset;
  let inWord = false;
  for (; start > floor; start--) {
    const part = partAt(text, start - 1, stops);
    if (part === ENDS || (part === WORD && !inWord && ++begun > words)) break;
    inWord = part === WORD;
  }
  return { start, end: offset };
}

/** The words of the text directly after an offset, not beyond the end of a sentence. */
export function contextAfter(text: string, offset: number, { words, within, stops = '' }: Reach): Span {
  const ceiling = Math.min(within?.end ?? text.length, offset + MOST_CHARACTERS, text.length);
  let begun = 0;
  let end = offset;
  let inWord = false;
  for (; end < ceiling; end++) {
    const part = partAt(text, end, stops);
    if (part === ENDS || (part === WORD && !inWord && ++begun > words)) break;
    inWord = part === WORD;
  }
  return { start: offset, end };
}

/** What a character of a context is: of a word, between words, or beyond the context. Most are a plain letter or a space. */
function partAt(text: string, offset: number, stops: string): Part {
  const unit = text.charCodeAt(offset);
  if (isAsciiWordUnit(unit)) return WORD;
  if (unit === SPACE) return BETWEEN;
  if (endsContext(text, offset, stops)) return ENDS;
  return isWordCharacter(text, offset) ? WORD : BETWEEN;
}

/** Words of a normalised text in lower case: letters, digits, inner apostrophes, hyphens and points. */
export function lowerWords(words: string): string[] {
  return normalize(words).toLowerCase().match(WORDS) ?? [];
}

/** Whether a span begins or ends inside a word, so that its words are not the article's ("able" in "unable", "users" in "non-users"). */
export function splitsWord(text: string, span: Span): boolean {
  if (joins(text, span.start) || joins(text, span.end)) return true;
  const before = text.charCodeAt(span.start - 1);
  if (isPlainBreak(before) && before !== HYPHEN_MINUS) return false;
  if (!HYPHEN.test(visibleBefore(text, span.start))) return false;
  return TURNING_PREFIX.test(normalize(text.slice(Math.max(0, span.start - 16), span.start)));
}

/** Whether two letters, or two digits, stand on both sides of an offset. */
function joins(text: string, offset: number): boolean {
  const next = text.charCodeAt(offset);
  if (isPlainBreak(next) || (next < 0x80 && isPlainBreak(text.charCodeAt(offset - 1)))) return false;
  const before = visibleBefore(text, offset);
  const after = visibleAfter(text, offset);
  if (isMark(after)) return before !== '';
  return (isLetter(before) && isLetter(after)) || (isDigit(before) && isDigit(after));
}

/** A quick look at one character: whether it is white space or punctuation of ASCII, a dash or a quotation mark, as most beside words are. */
function isPlainBreak(unit: number): boolean {
  return unit < 0x80 ? !isAsciiWordUnit(unit) : unit >= FIGURE_DASH && unit <= LOW_REVERSED_QUOTE;
}

/** The character before an offset that a reader sees; '' at the beginning. */
function visibleBefore(text: string, offset: number): string {
  let at = offset - 1;
  while (at >= 0 && isInvisible(text.charAt(at))) at--;
  const low = text.charCodeAt(at);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(Math.max(0, at - 1), at + 1) : text.charAt(at);
}

/** The character after an offset that a reader sees; '' at the end. */
function visibleAfter(text: string, offset: number): string {
  let at = offset;
  while (at < text.length && isInvisible(text.charAt(at))) at++;
  const codePoint = text.codePointAt(at);
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
}

function isDigit(character: string): boolean {
  return /^\p{Nd}/u.test(character);
}

/** An apostrophe is none, though one of them (U+02BC) is a letter to Unicode. */
function isLetter(character: string): boolean {
  return /^[\p{L}\p{M}]/u.test(normalize(character));
}

function isMark(character: string): boolean {
  return /^\p{M}/u.test(character);
}

function isWordCharacter(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < 0x80 && unit !== APOSTROPHE && unit !== HYPHEN_MINUS) return isAsciiWordUnit(unit);
  const character = text.charAt(offset);
  if (isPlainWordCharacter(character)) return true;
  if (!"'’-‑".includes(character)) return false;
  return isPlainWordCharacter(text.charAt(offset - 1)) && isPlainWordCharacter(text.charAt(offset + 1));
}

function isPlainWordCharacter(character: string): boolean {
  const unit = character.charCodeAt(0);
  if (unit < 0x80) return isAsciiWordUnit(unit);
  return /[\p{L}\p{M}\p{N}\p{Cf}\p{Cs}]/u.test(character);
}

/** Whether a UTF-16 unit is an ASCII letter or digit. */
export function isAsciiWordUnit(unit: number): boolean {
  const lower = unit | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

/** Of a character that is neither space nor plain letter or digit. */
function endsContext(text: string, offset: number, stops: string): boolean {
  const character = text.charAt(offset);
  if (stops.includes(character)) return true;
  if (character === '\n')
    return (
      /^[ \t\r]*\n/.test(text.slice(offset + 1, offset + 9)) ||
      /\n[ \t\r]*$/.test(text.slice(Math.max(0, offset - 8), offset))
    );
  if ('!?;:'.includes(character)) return CLOSES.test(text.charAt(offset + 1));
  return character === '.' && endsSentence(text, offset);
}

/** A full stop before white space or the end, not after an abbreviation. */
function endsSentence(text: string, offset: number): boolean {
  if (!CLOSES.test(text.charAt(offset + 1))) return false;
  let start = offset;
  while (offset - start < LONGEST_ABBREVIATION && isAsciiWordUnit(text.charCodeAt(start - 1))) start--;
  const goesOn = /^[\p{L}\p{N}.]/u.test(text.charAt(start - 1));
  return goesOn || !ABBREVIATIONS.has(text.slice(start, offset).toLowerCase());
}

/** Whether spans follow each other without overlapping. */
export function inOrder(spans: readonly Span[]): boolean {
  return spans.every((span, index) => index === 0 || (spans[index - 1]?.end ?? 0) <= span.start);
}
