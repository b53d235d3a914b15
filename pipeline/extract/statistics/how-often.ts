import type { PatternIndex } from '../pattern/pattern-index.ts';
import { isVerb } from '../verbs.ts';
import { phraseBefore } from './frame/subject-of-verb.ts';
import type { Tokens } from './phrases/phrase-before.ts';
import type { Place } from './place.ts';

/** Tokens of "switched to different pages of the portal". */
const LONGEST_DEED = 12;

/**
 * What was done so many times: "viewed the portal" of "Sailors viewed the portal [799 times]", with its subject where it was done to that:
 * "portal was opened" of "the portal was opened [799 times]".
 */
export function howOften({ quantity, sentence, start }: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  if (!/^(?:times|occasions)$/.test(quantity.unit) || quantity.trend !== undefined) return undefined;
  for (let at = start - 1; at > Math.max(sentence.firstToken, start - LONGEST_DEED); at--) {
    const token = tokens[at];
    if (token === undefined || /^[,;:()“”"—–]$/.test(token.text) || token.pos === 'NUM') return undefined;
    if (token.pos !== 'VERB') continue;
    let first = at;
    while (first > sentence.firstToken && (isVerb(tokens[first - 1]) || tokens[first - 1]?.pos === 'ADV'))
      first--;
    const isPassive = tokens.slice(first, at).some(({ lemma }) => lemma === 'be');
    const subject = isPassive ? phraseBefore(first, sentence, tokens) : undefined;
    const end = lastWord(start, index);
    if (isPassive) return { first: subject?.end === first ? subject.first : at, end: at + 1 };
    // "grew by a mere 4 times": how much, and not how often.
    if (tokens.slice(at, start).some(({ lower }) => lower === 'by')) return undefined;
    return end > at + 1 ? { first: at, end } : undefined;
  }
  return undefined;
}

/** Before "more than" and the like, which stand before the number. */
function lastWord(start: number, { annotation: { tokens } }: PatternIndex): number {
  let end = start;
  while (
    /^(?:ADV|SCONJ)$/.test(tokens[end - 1]?.pos ?? '') ||
    /^(?:a|total|of|some|over)$/.test(tokens[end - 1]?.lower ?? '')
  )
    end--;
  return end;
}
