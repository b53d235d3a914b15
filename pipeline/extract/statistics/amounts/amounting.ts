import type { Sentence, Token } from '../../../contract/annotation.ts';
import { nounBefore, type Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';

const AMOUNTING = /^(?:amounting|totalling|totaling|worth|valued|estimated|costing)$/;

/** "Two projects amounting to [$40 million] were signed", "loans to the tune of [$3 million]": the noun before these words. */
export function amounting({ sentence, start }: Place, tokens: readonly Token[]): Tokens | undefined {
  if (tokens[start - 1]?.lower === 'of' && tokens[start - 2]?.lower === 'tune')
    return nounBefore(start - 4, sentence, tokens);
  const link = /^(?:to|at)$/.test(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  if (!AMOUNTING.test(tokens[link]?.lower ?? '')) return undefined;
  // "projects, all valued at"
  const lead = /^(?:all|each|together|collectively)$/.test(tokens[link - 1]?.lower ?? '') ? link - 1 : link;
  const comma = tokens[lead - 1]?.text === ',' ? lead - 1 : lead;
  const noun = nounBefore(comma, sentence, tokens);
  return noun && (beforeParties(noun, sentence, tokens) ?? noun);
}

/** "Deals between the two countries worth [$3 million]", "a contract with the World Bank worth [$3 million]": what stands before those who make them. */
export function beforeParties(
  { first, end }: Tokens,
  sentence: Sentence,
  tokens: readonly Token[],
): Tokens | undefined {
  let link = first - 1;
  while (link > sentence.firstToken && /^(?:DET|NUM)$/.test(tokens[link]?.pos ?? '')) link--;
  const isName = tokens.slice(first, end).every(({ pos }) => pos === 'PROPN');
  const parties = isName ? /^(?:between|among|with|from|by|in)$/ : /^(?:between|among)$/;
  return parties.test(tokens[link]?.lower ?? '') ? nounBefore(link, sentence, tokens) : undefined;
}
