import type { Sentence } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';

/** Tokens before and behind a verb of those who sign. */
const FARTHEST = 60;
/** Those who only look on stand behind these: "in the presence of the President of Kenya". */
const LOOKING_ON = new Set(words('presence witnessed attended led presided chaired'));

/** From what ends the clause before a verb to the verb: where those stand who do what it says. */
export function stretchBefore(
  verb: number,
  { firstToken }: Sentence,
  { annotation: { tokens } }: PatternIndex,
): readonly [number, number] {
  for (let at = verb - 1; at > Math.max(firstToken, verb - FARTHEST); at--) {
    const { pos = '', text = '', lower = '' } = tokens[at] ?? {};
    const isHelper = pos === 'AUX' && at > verb - 4;
    if (isEnd(pos, text, lower) && !isHelper) return [at + 1, verb];
  }
  return [firstToken, verb];
}

/** From the "by" behind a passive verb, over where and how it was done, to where another clause begins. */
export function stretchBy(
  verb: number,
  { endToken }: Sentence,
  { annotation: { tokens } }: PatternIndex,
): readonly [number, number] {
  let by = verb + 1;
  while (by < verb + FARTHEST && by < endToken && tokens[by]?.lower !== 'by') {
    const { pos = '', text = '', lower = '' } = tokens[by] ?? {};
    if (isEnd(pos, text, lower)) return [verb, verb];
    by++;
  }
  if (tokens[by]?.lower !== 'by') return [verb, verb];
  let end = by + 1;
  for (; end < Math.min(endToken, by + FARTHEST); end++) {
    const { pos = '', text = '', lower = '' } = tokens[end] ?? {};
    if (isEnd(pos, text, lower)) break;
  }
  return [by, end];
}

/** A verb but in "a signing ceremony". */
function isEnd(pos: string, text: string, lower: string): boolean {
  const isVerb = pos === 'VERB' && !lower.endsWith('ing');
  return isVerb || pos === 'AUX' || pos === 'SCONJ' || /^[;:]$/.test(text) || LOOKING_ON.has(lower);
}

/** The token of the day behind those by whom something was done: "signed by the heads of state on 3 May". */
export function dayBehindAgents(verb: number, sentence: Sentence, index: PatternIndex): number | undefined {
  const [by, end] = stretchBy(verb, sentence, index);
  for (let at = by + 1; at < end; at++) {
    const day = index.dates.get(at);
    if (day === undefined) continue;
    const isOne = index.annotation.tokens[at - 1]?.lower === 'on' && !day.item.edtf.includes('/');
    return isOne ? at : undefined;
  }
  return undefined;
}
