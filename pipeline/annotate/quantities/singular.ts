import type { Token } from '../../contract/annotation.ts';

/** Nouns that are the same for one and for many, or stand for many as they are. */
const UNCHANGED = new Set([
  'people',
  'police',
  'staff',
  'data',
  'media',
  'species',
  'series',
  'headquarters',
  'means',
]);
/** Plural endings after which only a dictionary knows the singular ("buses", "cases"; "knives", "moves"). */
const DOUBTFUL = /(?:[sxzo]|ch|sh|v)es$|ies$/;
const WITHOUT_S = /(?:men|children|oxen|feet|teeth|geese|mice|lice|criteria|phenomena)$/;

/**
 * The singular of a noun, in the spelling of the text ("centres" gives "centre", not the tagger's "center").
 * A name keeps its capitals.
 */
export function singularOf({ text, lower, lemma, pos }: Token): string {
  const written = pos === 'PROPN' ? text : lower;
  if (UNCHANGED.has(lower)) return written;
  if (pos === 'PROPN') return withoutS(written.replace(/([^aeiou])ies$/, '$1y'));
  if (WITHOUT_S.test(lower)) return lemma;
  if (!/[^s]s$/.test(lower) || lemma === lower) return written;
  return DOUBTFUL.test(lower) ? lemma : withoutS(written);
}

function withoutS(word: string): string {
  return word.replace(/([^s'’])s$/, '$1');
}
