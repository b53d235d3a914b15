/** British endings and what wink-nlp's lemmas have for them: "organise" → "organize", "honour" → "honor", "fulfil" → "fulfill". */
const RESPELLED: readonly (readonly [British: RegExp, american: string])[] = [
  [/ise$/, 'ize'],
  [/yse$/, 'yze'],
  [/our$/, 'or'],
  [/tre$/, 'ter'],
  [/([^l]l)$/, '$1l'],
];

/** Whether a word is written as its lemma is, or as that is in British spelling. */
export function isBaseForm({ lower, lemma }: { readonly lower: string; readonly lemma: string }): boolean {
  if (lower === lemma) return true;
  return RESPELLED.some(([british, american]) => lower.replace(british, american) === lemma);
}
