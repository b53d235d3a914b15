import { TREND_WORDS } from '../lexicon/comparators.ts';
import { unsupported, wordsOf } from './claim.ts';
import type { Claim, Verdict } from './claim.ts';
import { trimmed } from './edges.ts';
import { negates } from './negators.ts';
import { contextBefore, lowerWords, splitsWord } from './words.ts';

/** Rise or fall: every span has a word of that direction and none of the other, and no "not" stands before or among them. */
export function checkTrend(claim: Claim<string>): Verdict {
  const { text, value } = claim;
  const spans = claim.spans.map((span) => trimmed(text, span));
  const supported = spans.every((span) => {
    const directions = new Set(
      lowerWords(wordsOf(claim, span)).flatMap((word) => TREND_WORDS.get(word) ?? []),
    );
    return directions.size === 1 && [...directions][0] === value && !splitsWord(text, span);
  });
  if (!supported) return unsupported(claim, 'term-not-in-words');
  const negated = spans.some((span) => {
    const before = contextBefore(text, span.start, { words: 2, stops: ',' });
    return negates(text.slice(before.start, span.end));
  });
  return negated ? unsupported(claim, 'negation-differs') : { value, spans };
}
