import type { Span } from '../contract/span.ts';
import { contextBefore, lowerWords } from './words.ts';

const NEGATORS = new Set(
  'not cannot never no none nobody nothing neither nor without hardly barely scarcely nowhere'.split(' '),
);

/** Whether a word in lower case with a straight apostrophe turns what follows into its opposite. */
function isNegator(word: string): boolean {
  return NEGATORS.has(word) || word.endsWith("n't");
}

/** Whether words hold a negation; "not only" and "not just" are none. */
export function holdsNegation(words: readonly string[]): boolean {
  return words.some(
    (word, index) => isNegator(word) && !/^(?:only|just|merely|least)$/.test(words[index + 1] ?? ''),
  );
}

/** A quick look, since most words hold none: a negation, or anything that `normalize` may make one of. */
export const MAY_NEGATE = new RegExp([...NEGATORS, "n['`]t", '[^ -~]'].join('|'), 'i');

/** As `holdsNegation`, of words as they stand in the article. */
export function negates(words: string): boolean {
  return MAY_NEGATE.test(words) && holdsNegation(lowerWords(words));
}

/** Whether the word directly before an offset (over quotation marks, not over other punctuation) is a negation. */
export function followsNegator(text: string, offset: number): boolean {
  const before = contextBefore(text, offset, { words: 1, stops: ',' });
  return negates(text.slice(before.start, before.end));
}

/** The stretches of text between consecutive spans. */
export function gapsBetween(spans: readonly Span[]): Span[] {
  return spans.slice(1).map((span, index) => ({ start: spans[index]?.end ?? span.start, end: span.start }));
}
