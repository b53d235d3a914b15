import type { Token } from '../../../contract/annotation.ts';
import { GIVING } from './given-to.ts';
import { measured } from './measured.ts';
import { phraseBefore } from '../frame/subject-of-verb.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';

/** Tokens of "the government" in "costs the government [$5]". */
const MOST_OF_PAYER = 4;

/** "A tablet would cost the government [$5]": what costs it, and not who pays; else what was done with the amount. */
export function costing(place: Place, tokens: readonly Token[]): Tokens | undefined {
  let at = place.start - 1;
  while (at > place.start - 1 - MOST_OF_PAYER && /^(?:NOUN|ADJ|DET|PRON)$/.test(tokens[at]?.pos ?? '')) at--;
  // "The cuts, which went on, cost the port $5": behind the comma it is taken for a noun.
  const comma = costBehindComma(place.start, tokens);
  if (comma !== undefined) return phraseBefore(comma, place.sentence, tokens);
  const { lemma = '', pos } = tokens[at] ?? {};
  if (pos !== 'VERB' || at >= place.start - 1) return undefined;
  if (lemma === 'cost') return measured({ ...place, start: at + 1 }, tokens);
  // "Will save the port [$5]"
  return lemma !== 'bring' && GIVING.test(lemma) && /^(?:DET|PRON)$/.test(tokens[at + 1]?.pos ?? '')
    ? { first: at, end: pastLastNoun(place.start, tokens) }
    : undefined;
}

/** Behind "port" of "save the port an extra", and "fined" of "fined her a record": a pronoun names nobody. */
function pastLastNoun(start: number, tokens: readonly Token[]): number {
  let end = start;
  while (/^(?:DET|ADJ|PRON)$/.test(tokens[end - 1]?.pos ?? '') || tokens[end - 1]?.lower === 'record') end--;
  return end;
}

/** The "cost" of ", cost the industry $5". */
function costBehindComma(start: number, tokens: readonly Token[]): number | undefined {
  for (let at = start - 1; at > start - 1 - MOST_OF_PAYER; at--)
    if (tokens[at]?.lower === 'cost') return tokens[at - 1]?.text === ',' ? at : undefined;
  return undefined;
}
