import type { Token } from '../../contract/annotation.ts';
import { placesOf, soughtWords } from '../../text/sought-words.ts';

const ACCOUNTS = soughtWords(['accounts', 'account']);
const PART = /^(?:%|percent|per|half|third|quarter|thirds|quarters|majority|bulk|most)$/;
/** Tokens of "for more than 85 per". */
const REACH = 6;

/** Makes a verb of "accounts" in "The app accounts for 85 per cent of sales", which wink-nlp takes for a noun. */
export function withAccounting(tokens: Token[]): void {
  for (const at of placesOf(ACCOUNTS, tokens)) {
    const token = tokens[at];
    const isNamed = /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '');
    if (token?.pos === 'NOUN' && isNamed && leadsToPart(tokens, at + 1))
      tokens[at] = { ...token, pos: 'VERB' };
  }
}

function leadsToPart(tokens: readonly Token[], link: number): boolean {
  if (tokens[link]?.lower !== 'for') return false;
  for (let at = link + 1; at < link + REACH; at++) {
    const { lower, pos } = tokens[at] ?? { lower: '', pos: '' };
    if (PART.test(lower)) return tokens[lower === 'per' ? at + 2 : at + 1]?.lower === 'of';
    if (!/^(?:NUM|ADV|ADJ|ADP|DET|SCONJ)$/.test(pos) && lower !== '-') return false;
  }
  return false;
}
