import type { Token } from '../../../contract/annotation.ts';
import type { Tokens } from './phrase-before.ts';
import type { Place } from '../place.ts';

/** "Users of the app: [22.3 million]": the words that begin a line, of which the head is several. */
export function isLabel(
  { sentence, start }: Place,
  { first, end }: Tokens,
  tokens: readonly Token[],
): boolean {
  if (tokens[start - 1]?.text !== ':') return false;
  const link = tokens.slice(first, end).findIndex(({ pos }) => pos === 'ADP' || pos === 'VERB');
  const before = tokens.slice(sentence.firstToken, first);
  return (
    link > 0 &&
    before.every(({ pos }) => pos === 'PUNCT' || pos === 'DET') &&
    isPlural(tokens[first + link - 1])
  );
}

/** Whether a noun is one for several. */
export function isPlural(token: Token | undefined): boolean {
  return token !== undefined && /(?:[^s]s|people|men|women|children|population|staff)$/.test(token.lower);
}
