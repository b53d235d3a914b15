import type { PatternIndex } from '../pattern/pattern-index.ts';
import { measuresNothing } from './no-figures/measures-nothing.ts';
import type { Tokens } from './phrases/phrase-before.ts';
import type { Place } from './place.ts';

/** Finds words that say what a figure measures, if they stand where it looks. */
export type WordsReader = (place: Place, index: PatternIndex) => Tokens | undefined;

/** What the first reader says that says anything: they stand in the order in which they are to be believed. */
export function firstWords(
  readers: readonly WordsReader[],
  place: Place,
  index: PatternIndex,
): Tokens | undefined {
  for (const reader of readers) {
    const words = reader(place, index);
    if (words !== undefined) return words;
  }
  return undefined;
}

/** The same reader, which finds nothing where its words say when, or are the unit of another figure. */
export function checked(reader: WordsReader): WordsReader {
  return (place, index) => {
    const words = reader(place, index);
    return words === undefined || measuresNothing(words, index) ? undefined : words;
  };
}
