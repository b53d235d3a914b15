import type { Token } from '../../contract/annotation.ts';
import { FORMS_OF_ADDRESS, HONORIFICS, RANKS_BEFORE_NAMES } from '../../lexicon/offices.ts';

/** Past "Dr.", "Sheikh Dr.", "the Hon.", "His Excellency Dr.", "Chief" or "retired Maj Gen" before a name; the token itself where there is none. */
export function pastAddress(tokens: readonly Token[], position: number): number {
  const first = tokens[position];
  const address = first?.lower === 'the' || isOwnersWord(tokens, position) ? position + 1 : position;
  const text = tokens[address]?.text ?? '';
  const isTheirs = address > position && FORMS_OF_ADDRESS.has(text);
  if (HONORIFICS.has(text) || text === 'Chief' || isTheirs) {
    let at = pastStop(tokens, address + 1);
    while (at < address + MOST_RANKS && HONORIFICS.has(tokens[at]?.text ?? '')) at = pastStop(tokens, at + 1);
    return at;
  }
  let rank = /^(?:retired|ret)$/.test(first?.lower ?? '') ? position + 1 : position;
  const start = rank;
  while (rank < position + MOST_RANKS && RANKS_BEFORE_NAMES.has(tokens[rank]?.text ?? ''))
    rank = pastStop(tokens, rank + 1);
  return rank > start ? rank : position;
}

/** "His" of "His Highness". */
function isOwnersWord(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:his|her|their)$/.test(tokens[at]?.lower ?? '') && FORMS_OF_ADDRESS.has(tokens[at + 1]?.text ?? '')
  );
}

/** Tokens of "Lt. Gen.". */
const MOST_RANKS = 5;

function pastStop(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '.' ? at + 1 : at;
}
