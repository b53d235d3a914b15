import type { Sentence, Token } from '../../../contract/annotation.ts';
import { TREND_WORDS } from '../../../lexicon/comparators.ts';
import { isVerb } from '../../verbs.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';
import { clauseOfVerb, phraseBefore } from '../frame/subject-of-verb.ts';
import { nounBefore, type Tokens } from './phrase-before.ts';
import type { Place } from '../place.ts';

/** What the words around a name say that a figure measures which stands beside that name. */
export function saidAround(name: Tokens, place: Place, tokens: readonly Token[]): Tokens | undefined {
  return (
    behindName(name, place, tokens) ??
    apposed(place, tokens) ??
    changedIn(name, place.sentence, tokens) ??
    paidBy(name, place.sentence, tokens) ??
    saidBeforeColon(name, place.sentence, tokens)
  );
}

/** "credit" of "a [$5 million] Harbour Bank (HB)* credit" */
function behindName({ first, end }: Tokens, place: Place, tokens: readonly Token[]): Tokens | undefined {
  if (first !== place.end || tokens[end]?.text !== '(' || tokens[end + 2]?.text !== ')') return undefined;
  const from = tokens[end + 3]?.text === '*' ? end + 4 : end + 3;
  const last = nounPhraseEnd(tokens, from, place.sentence.endToken);
  return last === from ? undefined : { first: from, end: last };
}

/** "grant" of "$3 million is a credit to Malta and [$2 million] a grant to Kenya" */
function apposed({ sentence, end }: Place, tokens: readonly Token[]): Tokens | undefined {
  if (!/^an?$/.test(tokens[end]?.lower ?? '')) return undefined;
  const last = nounPhraseEnd(tokens, end + 1, sentence.endToken);
  return last === end + 1 ? undefined : { first: end + 1, end: last };
}

/** "Prices" of "Prices rose in Malta at [5 per cent]" */
function changedIn({ first }: Tokens, sentence: Sentence, tokens: readonly Token[]): Tokens | undefined {
  const link = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (tokens[link]?.lower !== 'in' || !TREND_WORDS.has(tokens[link - 1]?.lower ?? '')) return undefined;
  return isVerb(tokens[link - 1]) ? phraseBefore(link - 1, sentence, tokens) : undefined;
}

/** "project funded" of "a project funded by the Harbour Bank to the tune of [$2 million]" */
function paidBy({ first }: Tokens, sentence: Sentence, tokens: readonly Token[]): Tokens | undefined {
  const by = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const isPaid = /^(?:co-?)?(?:funded|financed|backed|supported|sponsored)$/.test(
    tokens[by - 1]?.lower ?? '',
  );
  if (tokens[by]?.lower !== 'by' || !isPaid) return undefined;
  return { first: nounBefore(by - 1, sentence, tokens)?.first ?? by - 1, end: by };
}

/** "Sales growth" of "Sales growth was strong in all regions: Malta up [27%], Spain up [22%]" */
function saidBeforeColon(
  { first }: Tokens,
  sentence: Sentence,
  tokens: readonly Token[],
): Tokens | undefined {
  const from = sentence.firstToken;
  let colon = first - 1;
  while (colon > from && tokens[colon]?.text !== ':') {
    if (first - colon > LONGEST_LIST || isVerb(tokens[colon])) return undefined;
    colon--;
  }
  if (colon <= from) return undefined;
  const verb = tokens.slice(from, colon).findLastIndex(isVerb);
  if (verb < 1) return undefined;
  return clauseOfVerb(from + verb, sentence, tokens)?.subject;
}

/** Tokens of a list of names with their figures. */
const LONGEST_LIST = 40;
