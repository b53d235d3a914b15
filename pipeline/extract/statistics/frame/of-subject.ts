import type { Token } from '../../../contract/annotation.ts';
import { isDuration } from '../durations.ts';
import { predicateEnd } from '../phrases/clause-end.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';
import { clausesIn } from './subject-of-verb.ts';

/**
 * The words that a figure counts with what is said of them, where they are the subject of a clause and something stands between them and its verb: "adults | (73%) in Malta shop
 * online" of "[36 million] adults (73%) in Malta shop online".
 */
export function withPredicate(
  said: Tokens,
  { quantity, sentence, start, numberEnd }: Place,
  tokens: readonly Token[],
): Tokens {
  const isCount = quantity.unit === 'percent' || quantity.unitCode === undefined;
  if (said.first < start || !isCount || isDuration(quantity)) return said;
  const isAt = (subject: Tokens | undefined): boolean =>
    subject !== undefined && start <= subject.first && subject.first < numberEnd;
  const own = clausesIn(sentence, tokens).find(
    ({ subject, verb }) => verb !== undefined && isAt(subject) && verb.first > said.end,
  );
  if (own?.verb === undefined || !isPlain(said.end, own.verb.first, tokens)) return said;
  return {
    first: said.first,
    end: predicateEnd(tokens, own.verb.first, Math.min(own.end, sentence.endToken)),
  };
}

/** Whether all that stands between a noun and its verb belongs to it: no aside but in brackets, and no other figure that is joined to it. */
function isPlain(noun: number, verb: number, tokens: readonly Token[]): boolean {
  if (verb - noun > LONGEST_COMPLEMENT) return false;
  for (let at = noun; at < verb; at++) {
    if (/^(?:,|--?|[–—:])$/.test(tokens[at]?.text ?? '')) return false;
    const isJoined = tokens[at]?.pos === 'CCONJ';
    if (isJoined && (tokens[at + 1]?.pos === 'NUM' || tokens[at + 2]?.pos === 'NUM')) return false;
  }
  return true;
}

/** Tokens of "(73%) from the islands of Malta". */
const LONGEST_COMPLEMENT = 12;
