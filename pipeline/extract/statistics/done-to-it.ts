import type { Token } from '../../contract/annotation.ts';
import { predicateEnd } from './phrase-after.ts';
import type { Tokens } from './phrase-before.ts';
import type { Place } from './place.ts';

const RAISED = /^(?:raised|spent|collected|paid|earned|invested|allocated|recorded|reported|registered)$/;

/** What is done with an amount that is no object of a verb: "with about [70 percent] going to Kenya", "double the [$59 billion] raised in May". */
export function doneToIt({ sentence, start, end }: Place, tokens: readonly Token[]): Tokens | undefined {
  const [link, verb] = [tokens[start - 1]?.lower ?? '', tokens[end]];
  if (link === 'with' && verb?.pos === 'VERB' && verb.lower.endsWith('ing'))
    return { first: end, end: predicateEnd(tokens, end, sentence.endToken) };
  return link === 'the' && RAISED.test(verb?.lower ?? '') ? { first: end, end: end + 1 } : undefined;
}
