import { memoized } from '../../text/memoized.ts';
import type { RuledToken } from './rules.ts';
import type { WinkToken } from './wink-tokens.ts';

/** A token of wink-nlp, with the one token or the two that are made of it. */
export interface Form extends RuledToken {
  readonly written: string;
  readonly parts: readonly Part[];
}

/** A token of which only its place in the text is missing, and what it is there. */
export interface Part {
  /** How far into wink-nlp's token it begins. */
  readonly from: number;
  readonly written: string;
  readonly lower: string;
  /** What it is where wink-nlp gives its token that part of speech. */
  readonly read: (tag: number) => Reading;
  /** What `read` gave for each part of speech so far. */
  readonly readings: (Reading | undefined)[];
}

/** Part of speech and lemma. */
export interface Reading {
  readonly pos: string;
  readonly lemma: string;
}

/** Prepares a token: "Quay’s" and "cannot", which wink-nlp takes for one before some marks and for two before others, are always two. */
export function formOf(token: WinkToken, ruled: RuledToken, tagNames: readonly string[]): Form {
  const { written } = token;
  return { ...ruled, written, parts: partsOf(token, tagNames) };
}

function partsOf({ written, lemma }: WinkToken, tagNames: readonly string[]): Part[] {
  const posOf = (tag: number): string => tagNames[tag] ?? 'X';
  if (isPossessive(written)) return divided(written, 2, posOf, "'s");
  if (written.length === 6 && written.toLowerCase() === 'cannot')
    return divided(written, 3, () => 'AUX', 'not');
  return [
    partOf(written, 0, (tag) => ({ pos: tagOf(posOf(tag), written), lemma: lemma(tag) ?? lowerOf(written) })),
  ];
}

function isPossessive(written: string): boolean {
  if (written.length < 3 || !written.endsWith('s')) return false;
  const mark = written.at(-2);
  return (mark === "'" || mark === '’') && /\p{L}..$/u.test(written);
}

/** Two parts, the second a particle of the given length. */
function divided(written: string, length: number, posOf: (tag: number) => string, lemma: string): Part[] {
  const first = written.slice(0, -length);
  return [
    partOf(first, 0, (tag) => ({ pos: tagOf(posOf(tag), first), lemma: lowerOf(first) })),
    partOf(written.slice(-length), first.length, () => ({ pos: 'PART', lemma })),
  ];
}

/** What the part is where wink-nlp gives its token that part of speech. */
export function readingOf(part: Part, tag: number): Reading {
  return (part.readings[tag] ??= part.read(tag));
}

function partOf(written: string, from: number, read: (tag: number) => Reading): Part {
  return { from, written, lower: lowerOf(written), read, readings: [] };
}

/** In lower case and with a straight apostrophe. One string for all tokens of a form, which makes looking them up fast. */
export const lowerOf = memoized((written) => written.toLowerCase().replaceAll('’', "'"));

/** wink-nlp knows no word with letters outside its Latin range; one with a capital is a name. */
export function tagOf(pos: string, written: string): string {
  return pos === 'X' && /^\p{Lu}[\p{L}\p{M}]*\p{Ll}/u.test(written) ? 'PROPN' : pos;
}
