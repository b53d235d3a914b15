import type { Sentence, Token } from '../../../contract/annotation.ts';
import { mentionsOver } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { type Governor, governorOf } from './governor.ts';
import { isTime, measuresNothing } from '../no-figures/measures-nothing.ts';
import { phraseBefore } from '../frame/subject-of-verb.ts';
import { nounBefore, type Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';

const WHERE = /^(?:in|at|from|near|by|across|inside|outside)$/;
const PARTICLES = new Set(['in', 'up', 'down', 'out', 'aside', 'back']);

/**
 * What was done with an amount, or how it is said where nothing names what it is of: "contributed", "put in", "costs". Whoever does it belongs
 * to it ("wetlands lost") where no subject of the figure says so.
 */
export function doneWith({ sentence, start }: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  const governor = governorOf(sentence, start, tokens);
  if (governor?.verb.pos !== 'VERB' || governor.verb.lemma === 'compare') return undefined;
  // "helped by a [26%] jump": what did it, and not what was done with it.
  if (governor.preposition === 'by' && !governor.isMeasuring) return undefined;
  // "grants, including $20 million for Malta": of the grants.
  if (governor.verb.lower === 'including' && tokens[governor.first - 1]?.text === ',')
    return nounBefore(governor.first - 1, sentence, tokens);
  return {
    first: doerOf(governor, sentence, index)?.first ?? governor.verbAt,
    end: PARTICLES.has(governor.preposition) ? governor.end + 1 : governor.end,
  };
}

function doerOf({ first }: Governor, sentence: Sentence, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  const noun = nounBefore(first, sentence, tokens);
  const doer =
    noun !== undefined && isWhere(noun, sentence, tokens) ? phraseBefore(first, sentence, tokens) : noun;
  const [from, to] = [tokens[doer?.first ?? -1], tokens[first - 1]];
  if (doer === undefined || from === undefined || to === undefined) return undefined;
  if (isTime(to.lower) || measuresNothing(doer, index)) return undefined;
  // "A firm working in Malta was fined $5m": who did it stands farther off.
  if (isWhere(doer, sentence, tokens)) return undefined;
  const isThing = mentionsOver({ start: from.start, end: to.end }, index).some(
    ({ type }) => type !== 'place' && type !== 'other',
  );
  return isThing ? undefined : doer;
}

/** "Malta" of "a firm in Malta": where it was, and not who did it. */
function isWhere({ first }: Tokens, { firstToken }: Sentence, tokens: readonly Token[]): boolean {
  const link = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
  return link >= firstToken && WHERE.test(tokens[link]?.lower ?? '');
}
