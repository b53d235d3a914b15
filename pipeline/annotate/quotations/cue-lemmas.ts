import {
  DENYING_VERBS,
  NAMING_VERBS,
  OBJECT_VERBS,
  SAYING_VERBS,
  THINKING_VERBS,
} from '../../lexicon/cues.ts';

/** Whether a word is a cue for quotations at all. */
export function isCueLemma(lemma: string): boolean {
  return [SAYING_VERBS, NAMING_VERBS, DENYING_VERBS, THINKING_VERBS, OBJECT_VERBS].some((verbs) =>
    verbs.has(lemma),
  );
}
