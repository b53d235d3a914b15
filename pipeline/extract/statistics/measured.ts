import type { Token } from '../../contract/annotation.ts';
import { beforeTime } from './before-time.ts';
import { governorOf } from './governor.ts';
import { isVerbAt, predicateEnd } from './phrase-after.ts';
import { phraseBefore, type Tokens } from './phrase-before.ts';
import type { Place } from './place.ts';

/** What the subject of a verb that says how much ("reached", "is", "fell to") names. */
export function measured(place: Place, tokens: readonly Token[]): Tokens | undefined {
  const { sentence, start } = place;
  const governor = governorOf(sentence, start, tokens);
  if (governor?.isMeasuring !== true) return undefined;
  const change = changeBefore(governor.first, tokens);
  if (change !== undefined) return measured({ ...place, start: change }, tokens);
  const end = beforeTime(governor.first, sentence.firstToken, tokens);
  // "cyberattacks, which rose to 1,230"
  const isClause = /^(?:which|who)$/.test(tokens[end - 1]?.lower ?? '') && tokens[end - 2]?.text === ',';
  return phraseBefore(isClause ? end - 2 : end, sentence, tokens);
}

/** Where the figure begins of "fell by 2 per cent | to stand at [7 billion]", which says by how much the same changed. */
function changeBefore(to: number, tokens: readonly Token[]): number | undefined {
  if (tokens[to]?.lower !== 'to' || tokens[to]?.pos !== 'PART') return undefined;
  let at = to;
  while (
    /^(?:NUM|SYM)$/.test(tokens[at - 1]?.pos ?? '') ||
    /^(?:per|cent|percent)$/.test(tokens[at - 1]?.lower ?? '')
  )
    at--;
  return at < to ? at : undefined;
}

/** Whether a clause with a verb of its own follows a quantity that counts nothing. */
export function clauseAfter({ sentence, end }: Place, tokens: readonly Token[]): Tokens | undefined {
  // "27 million representing a growth of 3%"
  if (
    /^(?:representing|registering|marking|reflecting|bringing|taking|making)$/.test(tokens[end]?.lower ?? '')
  )
    return undefined;
  return isVerbAt(tokens, end, sentence.endToken)
    ? { first: end, end: predicateEnd(tokens, end, sentence.endToken) }
    : undefined;
}
