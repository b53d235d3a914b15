import type { Token } from '../../contract/annotation.ts';

/** Tokens between "who" and the last verb of its clause: "who have at least once used". */
const LONGEST = 7;

const RELATIVES = /^(?:who|which|that|whose|whom)$/;

/**
 * Of a verb in a clause that belongs to a noun ("people who have [used] the portal", "boats that the port [sells]", "forms it [takes]") the token
 * of that noun; undefined where the verb is of no such clause.
 */
export function antecedent(at: number, limit: number, tokens: readonly Token[]): number | undefined {
  const verb = tokens[at];
  if (verb === undefined || (verb.pos !== 'VERB' && verb.pos !== 'AUX')) return undefined;
  for (let before = at - 1; before >= Math.max(limit, at - LONGEST); before--) {
    const token = tokens[before];
    if (token === undefined || token.pos === 'PUNCT' || token.pos === 'SCONJ') break;
    if (RELATIVES.test(token.lower)) return isNoun(tokens[before - 1]) ? before - 1 : undefined;
  }
  // "the people it serves"
  const isPronoun = /^(?:it|they|we)$/.test(tokens[at - 1]?.lower ?? '');
  return isPronoun && isNoun(tokens[at - 2]) ? at - 2 : undefined;
}

function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN' || token?.text === ')';
}
