import type { Mention, Quantity, Sentence, Token } from '../contract/annotation.ts';
import type { Candidate, CandidateField } from '../contract/fact.ts';
import type { Span } from '../contract/span.ts';
import { isWorldWord } from '../lexicon/regions.ts';
import { spanHolding } from '../text/locate.ts';
import { ENGINE } from './engine.ts';
import { endsOf, mentionField } from './fields.ts';
import type { PatternIndex } from './pattern/match.ts';

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
const LONGEST_INDICATOR = 24;

/**
 * A row for every quantity that counts or measures something. The indicator is what the words say was measured: the counted noun
 * phrase, with its clause where the quantity is the subject of it ("[two million] people lack a passport").
 */
export function statisticCandidates(index: PatternIndex): Candidate[] {
  const tokenAt = new Map(index.annotation.tokens.map((token, at) => [token.start, at]));
  const endAt = new Map(index.annotation.tokens.map((token, at) => [token.end, at + 1]));
  return index.annotation.quantities.flatMap((quantity) => {
    const sentence = spanHolding(index.annotation.sentences, quantity.number.start);
    const numberEnd = endAt.get(quantity.number.end);
    const numberStart = tokenAt.get(quantity.number.start);
    if (sentence === undefined || numberEnd === undefined || numberStart === undefined || !measures(quantity))
      return [];
    const place = { quantity, sentence, numberStart, numberEnd };
    const indicator = indicatorField(place, index);
    return indicator === undefined ? [] : [candidateOf(place, indicator, index)];
  });
}

interface Place {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  readonly numberStart: number;
  readonly numberEnd: number;
}

function measures({ unit, value, min, unitSpan }: Quantity): boolean {
  return unit !== '' && unitSpan !== undefined && (value !== undefined || min !== undefined);
}

function candidateOf(place: Place, indicator: CandidateField, index: PatternIndex): Candidate {
  const { quantity, sentence } = place;
  const number = { start: quantity.number.start, end: quantity.number.end };
  const fields: Record<string, CandidateField | undefined> = {
    indicator,
    value: quantity.value === undefined ? undefined : { value: quantity.value, spans: [number] },
    value_min: quantity.min === undefined ? undefined : { value: quantity.min, spans: [number] },
    value_max: quantity.max === undefined ? undefined : { value: quantity.max, spans: [number] },
    comparator: { value: quantity.comparator, spans: [quantity.comparatorSpan ?? number] },
    trend:
      quantity.trend === undefined || quantity.trendSpan === undefined
        ? undefined
        : { value: quantity.trend, spans: [quantity.trendSpan] },
    unit: quantity.unitSpan === undefined ? undefined : { value: quantity.unit, spans: [quantity.unitSpan] },
    subject: subjectField(place, index),
    place: placeField(place, Math.max(...indicator.spans.map(({ end }) => end)) + 1, index),
    ...timeFields(place, index),
  };
  const kept: Record<string, CandidateField> = {};
  for (const [name, field] of Object.entries(fields)) if (field !== undefined) kept[name] = field;
  const window = { start: sentence.start, end: sentence.end };
  return { table: 'statistics', fields: kept, window, engine: ENGINE, rule: 'counted-quantity', score: 0.75 };
}

function indicatorField(
  { quantity, sentence, numberEnd }: Place,
  index: PatternIndex,
): CandidateField | undefined {
  const { tokens, article } = index.annotation;
  let first = numberEnd;
  while (
    first < sentence.endToken &&
    ['or', 'more', 'per', 'cent', '%', 'of', 'percent', 'the', 'an', 'a', 'and'].includes(
      tokens[first]?.lower ?? '',
    )
  )
    first++;
  const nounEnd = nounPhraseEnd(tokens, first, sentence.endToken);
  if (nounEnd === first) return precedingNoun(quantity, sentence, index);
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
      ['ADJ', 'NOUN', 'PROPN', 'PART'].includes(token.pos) ||
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

/** "attendance reached 2,000", "pledges worth USD 25 billion": the last noun before the quantity's verb. */
function precedingNoun(
  quantity: Quantity,
  sentence: Sentence,
  index: PatternIndex,
): CandidateField | undefined {
  const { tokens, article } = index.annotation;
  let last = sentence.firstToken;
  while (last < sentence.endToken && (tokens[last]?.end ?? Infinity) <= quantity.start) last++;
  for (let at = last - 1; at >= Math.max(sentence.firstToken, last - 8); at--) {
    const token = tokens[at];
    if (token === undefined || token.text === ',' || CLAUSE_END.has(token.text)) return undefined;
    if (token.pos !== 'NOUN') continue;
    let first = at;
    while (first > sentence.firstToken && ['ADJ', 'NOUN'].includes(tokens[first - 1]?.pos ?? '')) first--;
    const span = { start: tokens[first]?.start ?? token.start, end: token.end };
    return { value: article.text.slice(span.start, span.end), spans: [span] };
  }
  return undefined;
}

/** The nearest thing named before the number in the sentence, else the first after it. */
function subjectField({ quantity, sentence }: Place, index: PatternIndex): CandidateField | undefined {
  const inSentence = mentionsIn(index, sentence).filter(
    ({ type, adjectival }) =>
      type !== 'other' && type !== 'place' && type !== 'person' && adjectival !== true,
  );
  const before = inSentence.filter((mention) => mention.end <= quantity.start).at(-1);
  const chosen = before ?? inSentence.find((mention) => mention.start >= quantity.end);
  return chosen === undefined ? undefined : mentionField(chosen, index);
}

/** A place right after the measured clause or noun ("in Kenya"), or a word for the whole world. */
function placeField(
  { quantity, sentence }: Place,
  clauseEndOffset: number,
  index: PatternIndex,
): CandidateField | undefined {
  const { tokens } = index.annotation;
  for (const mention of mentionsIn(index, sentence)) {
    if (mention.type !== 'place' || mention.adjectival === true || mention.start < quantity.end) continue;
    const before =
      tokens[mention.firstToken - 1]?.lower === 'the'
        ? tokens[mention.firstToken - 2]
        : tokens[mention.firstToken - 1];
    if (['in', 'across', 'throughout'].includes(before?.lower ?? '')) return mentionField(mention, index);
  }
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.start < quantity.start ||
      token.start >= clauseEndOffset ||
      !saysWorld(tokens, at)
    )
      continue;
    const span: Span = { start: token.start, end: token.end };
    return { value: token.text, spans: [span], entity: { table: 'places', key: 'world' } };
  }
  return undefined;
}

/** "worldwide", "around the world"; not "globally relevant", "World Bank". */
function saysWorld(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || !isWorldWord(token.lower) || token.text !== token.lower) return false;
  if (token.pos === 'NOUN')
    return ['in', 'around', 'across', 'throughout', 'over'].includes(tokens[at - 2]?.lower ?? '');
  return next === undefined || (next.pos !== 'ADJ' && next.pos !== 'NOUN' && !/ed$/.test(next.lower));
}

/** A period ("2018–2021") or a single date in the sentence, where it has only one. */
function timeFields({ sentence }: Place, index: PatternIndex): Record<string, CandidateField> {
  const dates = index.annotation.dates.filter(
    ({ start, type }) => type === 'DATE' && sentence.start <= start && start < sentence.end,
  );
  const [date] = dates;
  if (
    date === undefined ||
    dates.length > 1 ||
    date.yearFrom !== undefined ||
    date.edtf === '' ||
    date.edtf.includes('X')
  )
    return {};
  const ends = endsOf(date.edtf);
  if (ends.start !== ends.end || !/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(ends.start)) return {};
  return { as_of: { value: ends.start, spans: [{ start: date.start, end: date.end }] } };
}

function mentionsIn(index: PatternIndex, sentence: Sentence): Mention[] {
  const found: Mention[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++)
    found.push(...(index.mentions.get(at) ?? []));
  return found;
}
