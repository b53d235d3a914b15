import type { Token } from '../../../contract/annotation.ts';
import type { Tokens } from './phrase-before.ts';

/** Forms that only say when or that something is so: "forms [have been] filed", "people [are] online". */
const BEING = /^(?:is|are|was|were|be|been)$/;
const HAVING = /^(?:has|have|had)$/;
const MEANWHILE = /^(?:now|already|currently|also|still|since|thus|just|all)$/;
/** What may follow a form of "be" and still be said of the noun before: "filed", "open", "online", "in the port". */
const SAID_OF_NOUN = /^(?:VERB|ADJ|ADV|ADP)$/;
const PARTICIPLE = /(?:ed|en|wn|un|ilt|ade|et|old|eld|ung|ent|ought|aught|one|aid|ost)$/;
const COMPARES = /^(?:not|no|never|more|less|fewer|as|too)$/;

/**
 * The forms of "be" and "have" without which a clause is a noun phrase that says the same: "forms have been filed" is "forms filed". None where a
 * modal, "not" or a noun is beside them, and none of a relative clause.
 */
export function auxiliariesOf({ first, end }: Tokens, tokens: readonly Token[]): readonly Tokens[] {
  let from = first;
  while (from < end && !isClauseVerb(tokens[from], tokens[from + 1])) from++;
  if (from > first && /^(?:who|which|that|whose|where|there)$/.test(tokens[from - 1]?.lower ?? '')) return [];
  let to = from;
  let isBeing = false;
  while (to < end && isFormal(tokens[to])) {
    isBeing ||= BEING.test(tokens[to]?.lower ?? '');
    to++;
  }
  const next = tokens[to];
  if (to === from || to === end || next === undefined) return [];
  const isThing = next.pos === 'ADJ' && /^(?:NOUN|PROPN)$/.test(tokens[to + 1]?.pos ?? '');
  const drops = isBeing
    ? isSaidOfNoun(next, from === first) && (from === first || !isThing)
    : isParticiple(next);
  return drops ? [{ first: from, end: to }] : [];
}

/** A verb, but not "planned" of "planned sites were". */
function isClauseVerb(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.pos !== 'VERB') return token?.pos === 'AUX';
  return !(token.lower.endsWith('ed') && next?.pos === 'NOUN');
}

function isFormal(token: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  return BEING.test(lower) || HAVING.test(lower) || MEANWHILE.test(lower);
}

/** @param begins whether nothing stands before the form of "be", so that also a noun may follow: "are women" */
function isSaidOfNoun({ pos, lower }: Token, begins: boolean): boolean {
  if (COMPARES.test(lower)) return false;
  // "sites are being built": they are not yet.
  return lower === 'being' || SAID_OF_NOUN.test(pos) || (begins && /^(?:NOUN|PROPN)$/.test(pos));
}

function isParticiple({ pos, lower }: Token): boolean {
  return pos === 'VERB' && PARTICIPLE.test(lower);
}
