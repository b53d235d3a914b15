import type { Token } from '../../../contract/annotation.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import { begin, behindVerb, type Draft, type Reader } from './clause.ts';
import { subjectWithin } from './subject.ts';

/** Tokens of "more than 12 per cent of". */
const LONGEST_PART = 7;

/** Begins the clause of "who", "which" or "that", with the noun that it says more of. */
export function beginRelative(at: number, reader: Reader): Draft {
  const { tokens, from, current } = reader;
  const first = partBefore(at, from, tokens) ?? at + 1;
  const end = beforeComma(first === at + 1 ? at : first, tokens);
  const behind = behindVerb({ ...current, boundary: ownBoundary(current, end, tokens) });
  const noun = subjectWithin(behind, end, current.commas, tokens);
  return begin(reader, {
    kind: 'relative',
    first,
    parent: current,
    antecedent: noun && pastNumber(noun, tokens),
  });
}

/** "12 million" of "12 million of whom use it", "of" of "of which 40 sank": where a relative clause begins before its pronoun. */
function partBefore(at: number, from: number, tokens: readonly Token[]): number | undefined {
  let first = at;
  if (tokens[first - 1]?.pos !== 'ADP') return undefined;
  first--;
  while (
    first > from &&
    /^(?:NUM|SYM|ADV|ADJ|NOUN)$/.test(tokens[first - 1]?.pos ?? '') &&
    at - first < LONGEST_PART
  )
    first--;
  return first === from || /^[,(–—]$/.test(tokens[first - 1]?.text ?? '') ? first : at - 1;
}

function beforeComma(end: number, tokens: readonly Token[]): number {
  return tokens[end - 1]?.text === ',' ? end - 1 : end;
}

/** "requests" of "40 requests, which". */
function pastNumber({ first, end }: Tokens, tokens: readonly Token[]): Tokens {
  let noun = first;
  while (noun < end - 1 && /^(?:NUM|SYM)$/.test(tokens[noun]?.pos ?? '')) noun++;
  return { first: noun, end };
}

/** The last comma or "and" of a clause where another noun phrase stands behind it: not in "aged 15 and over, | which", "Malta and Spain, | which". */
function ownBoundary({ boundary }: Draft, end: number, tokens: readonly Token[]): number | undefined {
  if (boundary === undefined || end - boundary <= 2) return undefined;
  for (let at = boundary + 1; at < end; at++) if (tokens[at]?.pos !== 'PROPN') return boundary;
  return undefined;
}
