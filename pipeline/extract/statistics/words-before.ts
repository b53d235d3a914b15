import type { Token } from '../../contract/annotation.ts';
import type { CandidateField } from '../../contract/fact.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import type { Place } from './place.ts';

/** How far back the noun is looked for, in tokens; what stands between two commas does not count. */
const REACH = 8;
const LONGEST_ASIDE = 14;
/** Nouns of which "the number of users reached 3 million" says how many. */
const SUMS = new Set(['number', 'total']);
const SHORTEST_SUM_REACH = 14;
const BEFORE_SUMMED = new Set(['the', 'its', 'their', 'all', 'his', 'her']);

/**
 * "attendance reached 2,000", "pledges worth USD 25 billion": the last noun before the quantity in its clause, over an aside between
 * commas; of money without one, the verb ("contributed AUD 31 million").
 * @param clauseEnds the signs that end a clause
 */
export function wordsBefore(
  place: Place,
  clauseEnds: ReadonlySet<string>,
  index: PatternIndex,
): CandidateField | undefined {
  const { tokens } = index.annotation;
  const { quantity, sentence, first } = place;
  let last = first;
  while (last < sentence.endToken && (tokens[last]?.end ?? Infinity) <= quantity.start) last++;
  let left = REACH;
  for (let at = last - 1; at >= sentence.firstToken && left > 0; at--, left--) {
    const token = tokens[at];
    if (token === undefined || clauseEnds.has(token.text)) break;
    if (token.text === ',') {
      const opened = asideStart(tokens, at, sentence.firstToken);
      if (opened === undefined || !hasVerbOnly(tokens, at + 1, last)) break;
      at = opened;
      continue;
    }
    if (token.pos === 'NOUN') return fieldOf(nounStart(tokens, at, sentence.firstToken), at, index);
  }
  const isMoney = /^[A-Z]{3}$/.test(quantity.unitCode ?? '') && quantity.trend === undefined;
  return isMoney ? verbBefore(tokens, last, sentence.firstToken, index) : undefined;
}

function nounStart(tokens: readonly Token[], noun: number, from: number): number {
  let first = noun;
  while (first > from && ['ADJ', 'NOUN'].includes(tokens[first - 1]?.pos ?? '')) first--;
  return first;
}

/** The comma that opens the aside that one at `close` closes. */
function asideStart(tokens: readonly Token[], close: number, from: number): number | undefined {
  for (let at = close - 1; at >= Math.max(from, close - LONGEST_ASIDE); at--)
    if (tokens[at]?.text === ',') return at;
  return undefined;
}

/** "had reached": nothing but a verb between the aside and the number. */
function hasVerbOnly(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  return (
    words.some(({ pos }) => pos === 'VERB' || pos === 'AUX') &&
    words.every(({ pos }) => ['VERB', 'AUX', 'ADV', 'ADP', 'PART'].includes(pos))
  );
}

function verbBefore(
  tokens: readonly Token[],
  last: number,
  from: number,
  index: PatternIndex,
): CandidateField | undefined {
  for (let at = last - 1; at >= Math.max(from, last - 3); at--) {
    if (tokens[at]?.pos === 'VERB')
      return tokens[at]?.lower.endsWith('ing') === true ? undefined : fieldOf(at, at, index);
    if (!['ADP', 'ADV', 'DET', 'PART'].includes(tokens[at]?.pos ?? '')) return undefined;
  }
  return undefined;
}

/**
 * What a bare number counts where the words before it say so: "users" in "the number of its users exceeded 11 million".
 * @returns the noun phrase, and its head, which is the unit
 */
export function summed(
  { sentence, numberStart }: Place,
  index: PatternIndex,
): { readonly indicator: CandidateField; readonly unit: CandidateField } | undefined {
  const { tokens } = index.annotation;
  for (
    let at = numberStart - 2;
    at >= Math.max(sentence.firstToken, numberStart - SHORTEST_SUM_REACH);
    at--
  ) {
    if (!SUMS.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'of') continue;
    let first = at + 2;
    while (BEFORE_SUMMED.has(tokens[first]?.lower ?? '')) first++;
    let end = first;
    while (end < numberStart && ['ADJ', 'NOUN'].includes(tokens[end]?.pos ?? '')) end++;
    if (end === first || tokens[end - 1]?.pos !== 'NOUN') return undefined;
    const [indicator, unit] = [fieldOf(first, end - 1, index), fieldOf(end - 1, end - 1, index)];
    return indicator === undefined || unit === undefined
      ? undefined
      : { indicator, unit: { ...unit, value: String(unit.value).toLowerCase() } };
  }
  return undefined;
}

function fieldOf(first: number, last: number, index: PatternIndex): CandidateField | undefined {
  const { tokens, article } = index.annotation;
  const [from, to] = [tokens[first], tokens[last]];
  if (from === undefined || to === undefined) return undefined;
  const span = { start: from.start, end: to.end };
  return { value: article.text.slice(span.start, span.end), spans: [span] };
}
