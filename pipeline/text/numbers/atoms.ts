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

/** All of a text as atoms, in order. Written by hand because every character of every article passes through it. */
export function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  for (let start = 0; start < text.length;) {
    const kind = kindAt(text, start);
    const end = endOf(text, start, kind);
    const written = text.slice(start, end);
    atoms.push({ kind, start, end, text: written, lower: kind === 'word' ? written.toLowerCase() : written });
    start = end;
  }
  return atoms;
}

function kindAt(text: string, at: number): Atom['kind'] {
  if (isLetter(text, at)) return 'word';
  if (isSpace(text, at)) return 'space';
  if (isDigit(text, at) || (text[at] === '.' && isDigit(text, at + 1))) return 'digits';
  return VULGAR_FRACTIONS.has(text[at] ?? '') ? 'vulgar' : 'mark';
}

function endOf(text: string, start: number, kind: Atom['kind']): number {
  let end = start + 1;
  if (kind === 'word') while (isLetter(text, end)) end++;
  else if (kind === 'space') while (isSpace(text, end)) end++;
  else if (kind === 'digits')
    while (isDigit(text, end) || (isPoint(text, end) && isDigit(text, end + 1))) end++;
  return end;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function isPoint(text: string, at: number): boolean {
  return text[at] === '.' || text[at] === ',';
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x80) return /[\p{L}\p{M}]/u.test(text.charAt(at));
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x80 && /\s/.test(text.charAt(at)));
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
  return Number((value * factor).toPrecision(MOST_DIGITS));
}

/** Digits with comma-separated thousands (or lakhs) and a decimal point; undefined where the commas stand otherwise ("1,5", "007"). */
export function literalValue(digits: string): number | undefined {
  if (digits.length > 2 * MOST_DIGITS || digits.replace(/[.,]/g, '').length > MOST_DIGITS) return undefined;
  if (/^(?:0|[1-9]\d*)?(?:\.\d+)?$/.test(digits)) return Number(digits);
  const thousands = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(digits);
  const lakhs = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(digits);
  return thousands || lakhs ? Number(digits.replaceAll(',', '')) : undefined;
}
