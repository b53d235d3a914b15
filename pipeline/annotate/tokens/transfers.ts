import type { Token } from '../../contract/annotation.ts';
import { placesOf, soughtWords } from '../../text/sought-words.ts';

const TRANSFER = soughtWords(['transfer']);

/** Makes a noun of "transfer" in "a mobile money transfer service", which wink-nlp takes for a verb: a subject of its own would have an article or be several. */
export function withTransfers(tokens: Token[]): void {
  for (const at of placesOf(TRANSFER, tokens)) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    const isBetween =
      before?.pos === 'NOUN' && next?.pos === 'NOUN' && /^(?:ADJ|NOUN|DET)$/.test(tokens[at - 2]?.pos ?? '');
    if (token?.pos === 'VERB' && isBetween && !before.lower.endsWith('s'))
      tokens[at] = { ...token, pos: 'NOUN' };
  }
}
