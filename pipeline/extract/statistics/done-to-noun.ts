import type { Token } from '../../contract/annotation.ts';
import { isVerbAt } from './phrase-after.ts';

/** "prevented" of "losses prevented by the system | are put at": what is measured stands before it, as the verb of the clause is behind. */
export function isDoneToNoun(at: number, last: number, tokens: readonly Token[]): boolean {
  const [verb, link] = [tokens[at], tokens[at + 1]];
  const noun = tokens[beforeOtherDeed(at, tokens)];
  // "sales in 40 ports accounting for a third of trade"
  if (verb?.pos === 'VERB' && /^(?:accounting|representing|comprising|covering)$/.test(verb.lower))
    return noun?.pos === 'NOUN';
  if (isStateOf(at, last, tokens)) return /^(?:NOUN|PROPN)$/.test(noun?.pos ?? '');
  if (verb?.pos !== 'VERB' || !/(?:ed|en|lost|paid|spent|sold|made)$/.test(verb.lower)) return false;
  if (
    !/^(?:NOUN|PROPN)$/.test(noun?.pos ?? '') ||
    !/^(?:by|in|from|through|under|via|at|on|with)$/.test(link?.lower ?? '')
  )
    return false;
  return tokens.slice(at + 1, last).every(({ lower, text }) => lower !== 'and' && text !== ',');
}

/** How far what is measured went: "bookings crossing 36 million". */
export const REACHING =
  /^(?:crossing|reaching|hitting|topping|passing|surpassing|totalling|totaling|standing|rising|falling|growing|averaging|nearing)$/;

/** What the tagger often takes for an adjective. */
const LIMITING = /^(?:consuming|exceeding)$/;

/** "exceeding 10 Mbps", "living in Malta": how things are, with a limit or a place behind, and nothing that is itself measured ("forecasting prices"). */
function isStateOf(at: number, last: number, tokens: readonly Token[]): boolean {
  const { pos, lower = '' } = tokens[at] ?? {};
  if (LIMITING.test(lower)) return true;
  if (pos !== 'VERB' || !lower.endsWith('ing') || !isVerbAt(tokens, at, last) || REACHING.test(lower))
    return false;
  const isLimit = tokens.slice(at + 1, last).some((token) => token.pos === 'NUM');
  return (
    isLimit ||
    /^(?:living|residing|working|operating|staying|studying|relating|originating|arising)$/.test(lower)
  );
}

/** The token before "lost" and before "received and lost". */
export function beforeOtherDeed(at: number, tokens: readonly Token[]): number {
  const isOther =
    tokens[at - 1]?.lower === 'and' && tokens[at - 2]?.pos === 'VERB' && tokens[at - 2]?.lower.endsWith('ed');
  return isOther ? at - 3 : at - 1;
}
