import type { Token } from '../../../contract/annotation.ts';
import { isGeneration } from '../phrases/noun-phrase-end.ts';
import type { Tokens } from '../phrases/phrase-before.ts';

/** One of two things that "and" joins, within some words: those words, and what of them is only of the other. */
export interface InTurn {
  readonly indicator: Tokens;
  readonly without?: Tokens;
}

const OF_THING = /^(?:NOUN|PROPN|ADJ|VERB)$/;

/**
 * The first or second of two things that are joined in what was measured: "fees in rural areas" of "fees in urban and rural areas", "net revenue (NR) of
 * ports" of "gross revenue (GR) and net revenue (NR) of ports".
 */
export function inTurnOf({ first, end }: Tokens, nth: number, tokens: readonly Token[]): InTurn | undefined {
  const and = onlyAnd(first, end, tokens);
  if (and === undefined) return undefined;
  const left = firstOfThing(and, first, tokens);
  if (left === and) return undefined;
  const right = endOfThing(and + 1, end, tokens);
  // "urban and rural areas": what stands behind the second is of both.
  const isShared = right - and - 1 > 1 && isModifier(left, and, tokens);
  const second = isShared ? and + 1 + (and - left) : right;
  if (second > end || second === and + 1) return undefined;
  if (nth > 0)
    return left === first
      ? { indicator: { first: and + 1, end } }
      : { indicator: { first, end }, without: { first: left, end: and + 1 } };
  return second === end && !isShared
    ? { indicator: { first, end: and } }
    : { indicator: { first, end }, without: { first: and, end: second } };
}

function onlyAnd(first: number, end: number, tokens: readonly Token[]): number | undefined {
  let and: number | undefined;
  for (let at = first; at < end; at++) {
    if (tokens[at]?.lower !== 'and') continue;
    if (and !== undefined) return undefined;
    and = at;
  }
  return and;
}

/** Whether the words before "and" only describe what stands behind: "urban", "2G". */
function isModifier(first: number, end: number, tokens: readonly Token[]): boolean {
  return tokens[end - 1]?.pos === 'ADJ' || (isGeneration(tokens, first) && first + 2 === end);
}

function firstOfThing(end: number, from: number, tokens: readonly Token[]): number {
  let first = end;
  while (first > from && isOfThing(first - 1, tokens)) first--;
  return first;
}

function endOfThing(first: number, limit: number, tokens: readonly Token[]): number {
  let end = first;
  while (end < limit && isOfThing(end, tokens)) end++;
  return end;
}

function isOfThing(at: number, tokens: readonly Token[]): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return OF_THING.test(token.pos) || /^[()-]$/.test(token.text) || isGeneration(tokens, at);
}
