import type { Token } from '../../../contract/annotation.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { endsAside } from './between-dashes.ts';
import { isMeasure } from '../is-measure.ts';
import { isPlural } from './label.ts';
import { isTime } from '../no-figures/measures-nothing.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';
import type { Tokens } from './phrase-before.ts';
import type { Place } from '../place.ts';
import { pastSameAmount } from './same-amount.ts';

/** Between a number and what it counts; "of" may have an article behind it. */
const LINKS = new Set(['-', '‑', 'more', 'strong', 'odd']);

/** Between "of" and a noun. */
export const AFTER_OF = new Set([
  'the',
  'its',
  'their',
  'all',
  'our',
  'his',
  'her',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
]);

/** "€45m. Jobs": the full stop is in one token with the letter before it, so that the sentence seems to go on. */
function endsSentence(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\p{L}{1,3}|\d.*)\.$/u.test(token.text);
}

/** The noun phrase that follows a quantity; undefined where that is a time, or nothing. */
export function phraseAfter(place: Place, index: PatternIndex): Tokens | undefined {
  const { sentence, end } = place;
  const { tokens } = index.annotation;
  if (endsSentence(tokens[end - 1])) return undefined;
  let first = pastSameAmount(end, sentence.endToken, tokens);
  while (first < sentence.endToken && LINKS.has(tokens[first]?.lower ?? '') && !endsAside(first, tokens))
    first++;
  if (endsAside(first, tokens)) return undefined;
  if (tokens[first]?.lower === 'of') {
    first++;
    while (first < sentence.endToken && AFTER_OF.has(tokens[first]?.lower ?? '')) first++;
    // "Three of the nine reactors", "38 of 90 permits"
    const isOf = tokens[first - 1]?.lower === 'of' && !isMeasure(place.quantity);
    // "58 per cent of the 3.4 million cards"
    if (isOf || AFTER_OF.has(tokens[first - 1]?.lower ?? ''))
      while (first < sentence.endToken && tokens[first]?.pos === 'NUM') first++;
  }
  if (index.dates.has(first) && !isFrequency(first, index)) return undefined;
  let last = nounPhraseEnd(tokens, index.dates.has(first) ? first + 1 : first, sentence.endToken);
  last = beforeDate(first, last, index);
  // "43% of the port's 212 boats"
  if (
    /^(?:the|its|their|our|of)$/.test(tokens[first - 1]?.lower ?? '') &&
    /^['’]s$/.test(tokens[last]?.text ?? '') &&
    tokens[last + 1]?.pos === 'NUM'
  ) {
    first = last + 1;
    while (tokens[first]?.pos === 'NUM') first++;
    last = nounPhraseEnd(tokens, first, sentence.endToken);
  }
  // "95 per cent of calls": taken for a verb.
  const isPart = tokens[first - 1]?.lower === 'of' && first === end + 1;
  if (isPart && last === first && tokens[first]?.pos === 'VERB' && isPlural(tokens[first])) last++;
  return last === first || isTime(tokens[last - 1]?.lower ?? '') ? undefined : { first, end: last };
}

/** "monthly" of "66% of its monthly active users". */
function isFrequency(first: number, { dates, annotation: { tokens } }: PatternIndex): boolean {
  const date = dates.get(first);
  const isSet = date?.item.type === 'SET' && date.endToken === first + 1;
  return isSet && /^(?:ADJ|NOUN)$/.test(tokens[first + 1]?.pos ?? '');
}

/** Before the time that ends a noun phrase: "sales" of "38% of sales last year". */
function beforeDate(first: number, last: number, index: PatternIndex): number {
  for (let at = first + 1; at < last; at++) if (index.dates.get(at)?.endToken === last) return at;
  return last;
}
