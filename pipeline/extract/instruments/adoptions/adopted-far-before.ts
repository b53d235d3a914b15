import type { Sentence } from '../../../contract/annotation.ts';
import { mentionPastThe } from '../../mentions-in.ts';
import { pastAlias } from '../../pattern/aliases.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import type { Adopted } from './adopted.ts';

/** Tokens of "presented by the Minister of Ports and Trade Ana Silva to replace the Sea Act". */
const LONGEST_PARTICIPLE = 25;

/** "The Lisbon Pact presented by the mayor was adopted": what a sentence begins with, where only a participle with what belongs to it stands before the verb. */
export function adoptedFarBefore(
  verb: number,
  { firstToken }: Sentence,
  index: PatternIndex,
): Adopted | undefined {
  const { tokens } = index.annotation;
  const first = mentionPastThe(firstToken, index);
  if (first?.type !== 'instrument' || first.form !== 'name') return undefined;
  const participle = pastAlias(index, first);
  if (
    tokens[participle]?.pos !== 'VERB' ||
    !/^(?:by|in|on|to|at|under|with)$/.test(tokens[participle + 1]?.lower ?? '')
  )
    return undefined;
  let end = verb;
  while (end > participle && /^(?:AUX|ADV)$/.test(tokens[end - 1]?.pos ?? '')) end--;
  const between = tokens.slice(participle + 1, end);
  if (between.length > LONGEST_PARTICIPLE) return undefined;
  const isOne = between.every(({ pos, lower }) => pos !== 'AUX' && !/^(?:,|;|which|that|who)$/.test(lower));
  return isOne ? { instruments: [first], firstToken: first.firstToken, endToken: verb + 1 } : undefined;
}
