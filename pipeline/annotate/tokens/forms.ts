import { memoized } from '../../text/memoized.ts';
import { kindsOf } from '../word-kinds.ts';
import type { RuledToken } from './rules.ts';
import type { WinkToken } from './wink-tokens.ts';

/**
 * A token of wink-nlp, with the one token or the two that are made of it. A text meets most words once or twice, so that time goes into
 * fetching what is known of them: forms and readings hold all that is asked for, and no lists.
 */
export interface Form extends RuledToken {
  readonly written: string;
  /** The token, or the first of two, by wink-nlp's most likely part of speech; others follow from it (`readingOf`). */
  readonly reading: Reading;
  /** The second of two, which is the same whatever the first is. */
  readonly second: Reading | undefined;
  readonly read: (tag: number) => Reading;
}

/** A token of which only its place in the text is missing. */
export interface Reading {
  /** The part of speech that wink-nlp gives its token there. */
  readonly tag: number;
  readonly length: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
  /** Kinds of its word, as bits. */
  readonly kinds: number;
  /** The same by another part of speech, once that was met. */
  other: Reading | undefined;
}

/** Prepares a token: "Quay’s" and "cannot", which wink-nlp takes for one before some marks and for two before others, are always two. */
export function formOf(
  token: Pick<WinkToken, 'written' | 'lemma'>,
  ruled: RuledToken,
  tagNames: readonly string[],
): Form {
  const { written } = token;
  const { tag } = ruled;
  if (isPossessive(written)) {
    const owner = written.slice(0, -2);
    const read = (as: number): Reading => readingBy(as, owner, tagNames[as] ?? 'X', lowerOf(owner));
    const second = readingBy(0, written.slice(-2), 'PART', "'s");
    return { ...ruled, written, reading: read(tag), second, read };
  }
  if (written.length === 6 && written.toLowerCase() === 'cannot') {
    const can = written.slice(0, 3);
    const read = (as: number): Reading => readingBy(as, can, 'AUX', lowerOf(can));
    const second = readingBy(0, written.slice(3), 'PART', 'not');
    return { ...ruled, written, reading: read(tag), second, read };
  }
  const read = (as: number): Reading =>
    readingBy(as, written, tagNames[as] ?? 'X', token.lemma(as) ?? lowerOf(written));
  return { ...ruled, written, reading: read(tag), second: undefined, read };
}

/** What the token is where wink-nlp gives it that part of speech. */
export function readingOf(form: Form, tag: number): Reading {
  let { reading } = form;
  while (reading.tag !== tag) reading = reading.other ??= form.read(tag);
  return reading;
}

function readingBy(tag: number, text: string, pos: string, lemma: string): Reading {
  const lower = lowerOf(text);
  const kinds = kindsOf(lower);
  return { tag, length: text.length, text, lower, lemma, pos: tagOf(pos, text), kinds, other: undefined };
}

function isPossessive(written: string): boolean {
  if (written.length < 3 || !written.endsWith('s')) return false;
  const mark = written.at(-2);
  return (mark === "'" || mark === '’') && /\p{L}..$/u.test(written);
}

/** In lower case and with a straight apostrophe. One string for all tokens of a form, which makes looking them up fast. */
export const lowerOf = memoized((written) => written.toLowerCase().replaceAll('’', "'"));

/** wink-nlp knows no word with letters outside its Latin range; one with a capital is a name. */
export function tagOf(pos: string, written: string): string {
  return pos === 'X' && /^\p{Lu}[\p{L}\p{M}]*\p{Ll}/u.test(written) ? 'PROPN' : pos;
}
