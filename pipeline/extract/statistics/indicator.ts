import type { Token } from '../../contract/annotation.ts';
import type { CandidateField } from '../../contract/fact.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import type { Place } from './place.ts';
import { wordsBefore } from './words-before.ts';

const CLAUSE_END = new Set(['.', ';', ':', '—', '–', '”', '“', '"', '!', '?', ')', '(']);
const SUBORDINATORS = new Set([
  'while',
  'although',
  'whereas',
  'because',
  'but',
  'according',
  'positioning',
  'compared',
  'said',
  'and',
]);
/** "$15 an hour": what follows is the rate, not what was measured. */
const RATES = new Set(['a', 'an', 'per', 'each', 'every']);
const LONGEST_INDICATOR = 24;
/** The parts of speech of a noun phrase. */
const NOMINAL = new Set(['ADJ', 'NOUN', 'PROPN', 'PART']);

const BETWEEN_NUMBER_AND_NOUN = new Set([
  '-',
  '‑',
  'or',
  'more',
  'per',
  'cent',
  '%',
  'of',
  'percent',
  'the',
  'an',
  'a',
  'and',
]);

/**
 * What was measured, in the words of the article: the counted noun phrase ("[40] registered ships"), with its clause where the quantity
 * is the subject of it ("[two million] people lack a passport"), else the noun before ("attendance reached [2 000]").
 */
export function indicatorField(place: Place, index: PatternIndex): CandidateField | undefined {
  const { sentence, numberEnd } = place;
  const { tokens, article } = index.annotation;
  let first = numberEnd;
  while (first < sentence.endToken && BETWEEN_NUMBER_AND_NOUN.has(tokens[first]?.lower ?? '')) first++;
  const isRate = RATES.has(tokens[numberEnd]?.lower ?? '') && tokens[numberEnd + 1]?.lower !== 'cent';
  if (isRate) return wordsBefore(place, CLAUSE_END, index);
  const nounEnd = nounPhraseEnd(tokens, first, sentence.endToken);
  if (nounEnd === first) return wordsBefore(place, CLAUSE_END, index);
  const clause = clauseEnd(tokens, nounEnd, sentence.endToken);
  const [from, to] = [tokens[first], tokens[clause - 1]];
  if (from === undefined || to === undefined) return undefined;
  const span = { start: from.start, end: to.end };
  return { value: article.text.slice(span.start, span.end), spans: [span] };
}

/** Past adjectives, participles and nouns, the last one a noun. */
function nounPhraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  let end = first;
  let nounEnd = first;
  while (end < limit) {
    const token = tokens[end];
    if (token === undefined) break;
    const inside =
      NOMINAL.has(token.pos) ||
      token.text === '-' ||
      (token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower) && nounEnd === first);
    if (!inside) break;
    end++;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') nounEnd = end;
  }
  return nounEnd;
}

/** A finite verb after the noun phrase makes the quantity a subject: the indicator then holds the clause. */
function clauseEnd(tokens: readonly Token[], nounEnd: number, limit: number): number {
  let verb = nounEnd;
  while (verb < Math.min(limit, nounEnd + 3) && ['ADV', 'ADJ'].includes(tokens[verb]?.pos ?? '')) verb++;
  const pos = tokens[verb]?.pos;
  if (verb >= limit || (pos !== 'VERB' && pos !== 'AUX')) return withComplement(tokens, nounEnd, limit);
  let end = verb + 1;
  while (end < limit && end < nounEnd + LONGEST_INDICATOR) {
    const token = tokens[end];
    if (
      token === undefined ||
      CLAUSE_END.has(token.text) ||
      (SUBORDINATORS.has(token.lower) && token.lower !== 'and')
    )
      break;
    if (token.text === ',') break;
    end++;
  }
  return end;
}

/** "of …" after the noun belongs to it: "25 million of appeals", "share of households". */
function withComplement(tokens: readonly Token[], nounEnd: number, limit: number): number {
  const link = tokens[nounEnd]?.lower;
  if (link !== 'of' && link !== 'without' && link !== 'with') return nounEnd;
  let first = nounEnd + 1;
  while (
    first < limit &&
    ['the', 'its', 'their', 'a', 'an', 'no', 'all'].includes(tokens[first]?.lower ?? '')
  )
    first++;
  const end = nounPhraseEnd(tokens, first, limit);
  return end === first ? nounEnd : end;
}
