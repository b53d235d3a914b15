import type { Token } from '../../contract/annotation.ts';
import { beforeTime } from './before-time.ts';
import { governorOf } from './governor.ts';
import { isVerbAt, predicateEnd } from './phrase-after.ts';
import { phraseBefore, type Tokens } from './phrase-before.ts';
import type { Place } from './place.ts';

/** What the subject of a verb that says how much ("reached", "is", "fell to") names. */
export function measured({ sentence, start }: Place, tokens: readonly Token[]): Tokens | undefined {
  const governor = governorOf(sentence, start, tokens);
  if (governor?.isMeasuring !== true) return undefined;
  const end = beforeTime(governor.first, sentence.firstToken, tokens);
  // "cyberattacks, which rose to 1,230"
  const isClause = /^(?:which|who)$/.test(tokens[end - 1]?.lower ?? '') && tokens[end - 2]?.text === ',';
  return phraseBefore(isClause ? end - 2 : end, sentence, tokens);
}

/** Whether a clause with a verb of its own follows a quantity that counts nothing. */
export function clauseAfter({ sentence, end }: Place, tokens: readonly Token[]): Tokens | undefined {
  return isVerbAt(tokens, end, sentence.endToken)
    ? { first: end, end: predicateEnd(tokens, end, sentence.endToken) }
    : undefined;
}
