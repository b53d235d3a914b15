import type { Span } from '../../contract/span.ts';
import { VULGAR_FRACTIONS } from '../../lexicon/numerals.ts';

/** A run of digits with their separators, a vulgar fraction, a word, white space, or any other character. */
export interface Atom extends Span {
  readonly kind: 'digits' | 'vulgar' | 'word' | 'space' | 'mark';
  readonly text: string;
  readonly lower: string;
}

/** A number read from atoms: what it is worth and the atom after it. */
export interface Reading {
  readonly value: number;
  readonly next: number;
  /** `cardinal` also for "two and a half"; `share` for "two thirds", "half", "one in six". */
  readonly kind: 'cardinal' | 'share';
  /** What its scale word multiplies by ("million"), 1 where there is none. */
  readonly scale: number;
}

const HYPHEN = /^[-‐‑]$/;
/** As many digits as a double holds exactly. */
const MOST_DIGITS = 15;
const MOST_EXACT = 10 ** MOST_DIGITS;

/** All of a text as atoms, in order. Written by hand because every character of every article passes through it. */
export function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  for (let start = 0; start < text.length;) {
    const first = classAt(text, start);
    let end = start + 1;
    if (first === LETTER || first === SPACE) while (classAt(text, end) === first) end++;
    else if (first === DIGIT) end = endOfDigits(text, end);
    const written = text.slice(start, end);
    const kind = first === MARK && VULGAR_FRACTIONS.has(written) ? 'vulgar' : KINDS[first];
    atoms.push({
      kind: kind ?? 'mark',
      start,
      end,
      text: written,
      lower: kind === 'word' ? written.toLowerCase() : written,
    });
    start = end;
  }
  return atoms;
}

const [MARK, LETTER, SPACE, DIGIT] = [0, 1, 2, 3];
const KINDS = ['mark', 'word', 'space', 'digits'] as const;
const ASCII = 128;
/** What each character of ASCII is. */
const CLASSES = Uint8Array.from({ length: ASCII }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\s/.test(character)) return SPACE;
  return /[0-9]/.test(character) ? DIGIT : MARK;
}

/** What begins at a place: digits also at a point before them (".5"); a mark at the end of the text. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === POINT && isDigit(text, at + 1)) return DIGIT;
  if (code < ASCII) return CLASSES[code] ?? MARK;
  return at < text.length ? classOf(text.charAt(at)) : MARK;
}

const POINT = 0x2e;
const COMMA = 0x2c;

/** The end of digits with single points and commas between them. */
function endOfDigits(text: string, from: number): number {
  let end = from;
  while (isDigit(text, end) || (isSeparator(text, end) && isDigit(text, end + 1))) end++;
  return end;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function isSeparator(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === POINT || code === COMMA;
}

/** The word at an index in lower case, '' where there is no such atom. */
export function wordAt(atoms: readonly Atom[], index: number | undefined): string {
  return index === undefined ? '' : (atoms[index]?.lower ?? '');
}

/** Whether the atom at the index is a hyphen. */
export function isHyphen(atoms: readonly Atom[], index: number): boolean {
  return HYPHEN.test(atoms[index]?.text ?? '');
}

/** The index after one run of spaces or one hyphen, if a word or digits stand there. */
export function afterSeparator(atoms: readonly Atom[], index: number): number | undefined {
  const kind = atoms[index + 1]?.kind;
  const separates = atoms[index]?.kind === 'space' || isHyphen(atoms, index);
  return separates && (kind === 'word' || kind === 'digits') ? index + 1 : undefined;
}

/** Decimal multiplication without binary dust: 16.6 × 10⁹ is 16600000000. */
export function times(value: number, factor: number): number {
  const product = value * factor;
  return Number.isInteger(product) && product < MOST_EXACT
    ? product
    : Number(product.toPrecision(MOST_DIGITS));
}

/** Digits with comma-separated thousands (or lakhs) and a decimal point; undefined where the commas stand otherwise ("1,5", "007"). */
export function literalValue(digits: string): number | undefined {
  if (digits.length > MOST_DIGITS && hasTooManyDigits(digits)) return undefined;
  if (/^(?:0|[1-9]\d*)?(?:\.\d+)?$/.test(digits)) return Number(digits);
  const thousands = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(digits);
  const lakhs = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(digits);
  return thousands || lakhs ? Number(digits.replaceAll(',', '')) : undefined;
}

function hasTooManyDigits(digits: string): boolean {
  return digits.length > 2 * MOST_DIGITS || digits.replace(/[.,]/g, '').length > MOST_DIGITS;
}
