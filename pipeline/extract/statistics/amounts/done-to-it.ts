import type { Token } from '../../../contract/annotation.ts';
import { isVerbAt, predicateEnd } from '../phrases/clause-end.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';

const RAISED =
  /^(?:raised|earmarked|lent|lost|pledged|committed|set|spent|collected|paid|earned|invested|allocated|recorded|reported|registered)$/;

/** What is done with an amount that is no object of a verb: "with about [70 percent] going to Kenya", "double the [$59 billion] raised in May", "of the [$5m] that was lent". */
export function doneToIt({ sentence, start, end }: Place, tokens: readonly Token[]): Tokens | undefined {
  const [link, verb] = [tokens[start - 1]?.lower ?? '', tokens[end]];
  if (link === 'with' && verb?.pos === 'VERB' && (verb.lower.endsWith('ing') || RAISED.test(verb.lower)))
    return { first: end, end: predicateEnd(tokens, end, sentence.endToken) };
  if (link === 'the' && verb?.lower === 'that' && isVerbAt(tokens, end + 1, sentence.endToken))
    return { first: end + 1, end: predicateEnd(tokens, end + 1, sentence.endToken) };
  // "saying $4 million collected there was lost"
  const isTold = /^(?:the|that|say|says|saying|said)$/.test(link);
  return isTold && RAISED.test(verb?.lower ?? '') ? { first: end, end: end + 1 } : undefined;
}
