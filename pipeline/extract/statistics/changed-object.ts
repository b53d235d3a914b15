import type { Token } from '../../contract/annotation.ts';
import { TREND_WORDS } from '../../lexicon/comparators.ts';
import type { Tokens } from './phrase-before.ts';
import type { Place } from './place.ts';

/** Words of what is changed. */
const LONGEST = 12;
const INSIDE = new Set(['ADJ', 'ADP', 'DET', 'NOUN', 'PART', 'PRON', 'PROPN']);

/** "Reduced the number of forms from [40] to [12]": what somebody changed stands between the verb and "from". */
export function changedObject({ sentence, start }: Place, tokens: readonly Token[]): Tokens | undefined {
  const end = start - 1;
  if (tokens[end]?.lower !== 'from') return undefined;
  for (let at = end - 1; at > Math.max(sentence.firstToken, end - LONGEST); at--) {
    const token = tokens[at];
    if (token?.pos === 'VERB' && TREND_WORDS.has(token.lower)) {
      let first = at + 1;
      while (/^(?:DET|PRON)$/.test(tokens[first]?.pos ?? '')) first++;
      return first < end ? { first, end } : undefined;
    }
    if (token === undefined || !INSIDE.has(token.pos)) return undefined;
  }
  return undefined;
}
