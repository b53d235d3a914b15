import type { Token } from '../../../contract/annotation.ts';
import { mentionEndingAt } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';

export const GIVING =
  /^(?:pay|give|fine?|lend|owe|award|offer|grant|charge|cost|send|loan|donate|hand|sell|earn|save|bring|repay|allocate)$/;

/** Over what the taker is, before the name: "paid the Austrian contractor Quayside". */
function beforeKind(at: number, { annotation: { tokens } }: PatternIndex): number {
  let before = at;
  while (before > at - MOST_OF_KIND && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[before]?.pos ?? '')) before--;
  return /^(?:our|its|their|his|her|my)$/.test(tokens[before]?.lower ?? '') ? before - 1 : before;
}

/** Tokens of "the big Austrian contractor". */
const MOST_OF_KIND = 4;

/** "Paid Ana Silva" of "they paid Ana Silva [$300]": what was done with the amount, and who got it. */
export function givenTo({ start }: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  const taker =
    asideBefore(start, tokens) ?? mentionEndingAt(start, index)?.firstToken ?? nameBefore(start, index);
  if (taker === undefined) return undefined;
  const before = taker - 1;
  const verb = beforeKind(tokens[before]?.pos === 'DET' ? before - 1 : before, index);
  return tokens[verb]?.pos === 'VERB' && GIVING.test(tokens[verb]?.lemma ?? '')
    ? { first: verb, end: tokens[start - 1]?.text === ',' ? start - 1 : start }
    : undefined;
}

/** Tokens of "our partner, Quayside Ports Limited,". */
const LONGEST_ASIDE = 9;

/** The first token of whom an aside in commas before a token names: "owe our partner, Quayside, [$5]". */
function asideBefore(end: number, tokens: readonly Token[]): number | undefined {
  if (tokens[end - 1]?.text !== ',') return undefined;
  let comma = end - 2;
  while (comma > end - LONGEST_ASIDE && tokens[comma]?.pos === 'PROPN') comma--;
  if (tokens[comma]?.text !== ',' || comma === end - 2) return undefined;
  return tokens[comma - 1]?.pos === 'NOUN' ? comma - 1 : undefined;
}

/** The first token of words with capitals before a token, which are a name though nobody knows of what: "pays Kibo $2". */
function nameBefore(end: number, { annotation: { tokens } }: PatternIndex): number | undefined {
  let first = end;
  while (first > end - MOST_OF_KIND && tokens[first - 1]?.pos === 'PROPN') first--;
  return first < end ? first : undefined;
}
