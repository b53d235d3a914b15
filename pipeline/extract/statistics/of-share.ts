import type { Token } from '../../contract/annotation.ts';
import { isPlural } from './label.ts';
import { pastShareAside } from './asides.ts';
import { clauseEnd, nounPhraseEnd } from './phrase-after.ts';
import type { Place } from './place.ts';
import { OF_SHARE, type Reading } from './reading.ts';

/** "More than a third of households": the share counts nothing itself. */
export function ofShare({ end, sentence }: Place, tokens: readonly Token[]): Reading | undefined {
  let first = end;
  // "A third (35%) of homes"
  if (tokens[first]?.text === '(' && tokens[first + 3]?.text === ')') first += 4;
  // "Almost half, or 45 per cent, of homes"
  first = pastShareAside(tokens, first, sentence.endToken) ?? first;
  while (OF_SHARE.has(tokens[first]?.lower ?? '')) first++;
  // "A quarter of the country's 753 units"
  if (/^['’]s?$/.test(tokens[first + 1]?.text ?? '')) first += 2;
  if (first > end && tokens[first]?.pos === 'NUM') first++;
  let last = nounPhraseEnd(tokens, first, sentence.endToken);
  // "A third of households share a phone": the verb is taken for a noun.
  if (tokens[last]?.pos === 'DET' && last - first > 1 && isPlural(tokens[last - 2])) last--;
  const isOfMany = isPlural(tokens[last - 1]) || MANY.test(tokens[last - 1]?.lower ?? '');
  return last > first && isOfMany
    ? { indicator: { first, end: clauseEnd(tokens, last, sentence.endToken) } }
    : undefined;
}

/** What has parts without a plural: "a third of humanity". */
const MANY =
  /^(?:humanity|humankind|mankind|workforce|electorate|spending|gdp|budget|revenue|output|market|total)$/;
