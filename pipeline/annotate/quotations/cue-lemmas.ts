import {
  DENYING_VERBS,
  NAMING_VERBS,
  OBJECT_VERBS,
  SAYING_VERBS,
  THINKING_VERBS,
} from '../../lexicon/cues.ts';

/** Asked of every word of a text, so all in one set. */
const CUE_LEMMAS: ReadonlySet<string> = new Set([
  ...SAYING_VERBS,
  ...NAMING_VERBS,
  ...DENYING_VERBS,
  ...THINKING_VERBS,
  ...OBJECT_VERBS.keys(),
]);

/** Whether a word is a cue for quotations at all. */
export function isCueLemma(lemma: string): boolean {
  return CUE_LEMMAS.has(lemma);
}
