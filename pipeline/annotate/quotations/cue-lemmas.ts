import {
  FEELING_NOUNS,
  DENYING_VERBS,
  NAMING_VERBS,
  OBJECT_VERBS,
  REPORT_NOUNS,
  SAYING_NOUNS,
  SAYING_VERBS,
  THINKING_VERBS,
} from '../../lexicon/cues.ts';
import type { Token } from '../../contract/annotation.ts';

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

const CUE_NOUNS: ReadonlySet<string> = new Set([
  ...REPORT_NOUNS,
  ...SAYING_NOUNS,
  ...FEELING_NOUNS,
  'words',
  'assessment',
  'estimation',
]);

/** Whether a word may say who said what: a cue that is a verb or looks like a noun, a noun of saying, or "according". */
export function mayAttribute({ pos, lower, lemma }: Token): boolean {
  if (pos === 'VERB') return isCueLemma(lemma) || lower === 'according';
  if (pos === 'NOUN') return isCueLemma(lemma) || CUE_NOUNS.has(lower) || lower === 'according';
  return lower === 'said' || lower === 'says' || lower === 'according' || lower === 'informed';
}
