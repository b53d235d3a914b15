import type { Token } from '../../contract/annotation.ts';
import { isPlural } from './phrases/label.ts';
import { pastShareAside } from './phrases/asides.ts';
import { clauseEnd, isVerbAt, predicateEnd } from './phrases/clause-end.ts';
import { nounPhraseEnd } from './phrases/noun-phrase-end.ts';
import type { Place } from './place.ts';
import { OF_SHARE, type Reading } from './reading.ts';
import { pastSameAmount } from './phrases/same-amount.ts';

/** "More than a third of households": the share counts nothing itself. */
export function ofShare({ start, end, sentence }: Place, tokens: readonly Token[]): Reading | undefined {
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
  if (last === first || !isOfMany) return undefined;
  // "economies accounting for three quarters of output reached $5 million": they reached it.
  const isOther = isOfOthers(start, tokens) && REACHES.test(tokens[last]?.lower ?? '');
  let behindBracket = isOther ? undefined : pastShareInBrackets(last, sentence.endToken, tokens);
  if (behindBracket !== undefined && tokens[behindBracket]?.pos === 'ADV') behindBracket++;
  // "Over half of the women (52 per cent) still use it": what they do stands behind the bracket.
  if (behindBracket !== undefined && isVerbAt(tokens, behindBracket, sentence.endToken))
    return {
      indicator: { first: behindBracket, end: predicateEnd(tokens, behindBracket, sentence.endToken) },
      of: { first, end: last },
    };
  return { indicator: { first, end: isOther ? last : clauseEnd(tokens, last, sentence.endToken, true) } };
}

/** Past "(52 per cent)". */
function pastShareInBrackets(bracket: number, limit: number, tokens: readonly Token[]): number | undefined {
  if (tokens[bracket + 1]?.pos !== 'NUM') return undefined;
  const past = pastSameAmount(bracket, limit, tokens, LONGEST_BRACKET);
  return past === bracket ? undefined : past;
}

/** Tokens of "(52 per cent)". */
const LONGEST_BRACKET = 6;

const REACHES = /^(?:reached|stood|rose|fell|grew|increased|declined|totalled|totaled|exceeded)$/;

/** Whether a share is what others are: "representing [a third]", "accounting for [a third]". */
function isOfOthers(start: number, tokens: readonly Token[]): boolean {
  const at = /^(?:about|around|some|nearly|almost|over|roughly)$/.test(tokens[start - 1]?.lower ?? '')
    ? start - 2
    : start - 1;
  return /^(?:accounting|representing)$/.test(tokens[tokens[at]?.lower === 'for' ? at - 1 : at]?.lower ?? '');
}

/** What has parts without a plural: "a third of humanity". */
const MANY =
  /^(?:humanity|humankind|mankind|workforce|electorate|spending|gdp|budget|revenue|output|market|total)$/;
