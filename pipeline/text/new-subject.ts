import type { Token } from '../contract/annotation.ts';

/**
 * Whether "the" with the noun behind it is the subject of a clause and no other name of what stands before the comma: "as told by Quayside, | the firm
 * has", but not "Quayside, the firm that" or "Quayside, the largest firm".
 * @param the the place of the article
 */
export function isNewSubject(the: number, tokens: readonly Token[]): boolean {
  if (tokens[the]?.lower !== 'the' || tokens[the + 1]?.pos !== 'NOUN') return false;
  const verb = tokens[the + 2];
  // "Quayside, the firm founded in May": a participle goes on.
  return verb?.pos === 'AUX' || (verb?.pos === 'VERB' && !/(?:ed|en|ing|wn|ilt|un)$/.test(verb.lower));
}
