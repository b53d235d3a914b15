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
const COMPLEMENT_PREPOSITIONS = new Set([
  'by',
  'of',
  'from',
  'at',
  'to',
  'for',
  'in',
  'under',
  'between',
  'and',
  'during',
  'before',
  'after',
]);
const MEANS = new Set(['through', 'with', 'via', 'on', 'using']);
/** "$15 an hour": what follows is the rate, not what was measured. */
const RATES = new Set(['a', 'an', 'per', 'each', 'every']);
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
    if (indicator === undefined) return [];
    const candidate = candidateOf(place, indicator, index);
    const spelled = isSpelledSmall(index.annotation.article.text, quantity);
    return spelled && (quantity.value === 1 || candidate.fields['subject'] === undefined) ? [] : [candidate];
  });
}

interface Place {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  readonly numberStart: number;
  readonly numberEnd: number;
}

/** "two examples", "under one roof": a small number in words counts something only where it is said of a named thing. */
function isSpelledSmall(text: string, { number, value }: Quantity): boolean {
  return value !== undefined && value <= 10 && !/\d/.test(text.slice(number.start, number.end));
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
    subject: subjectField(place, indicator, index),
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
  const isRate = RATES.has(tokens[numberEnd]?.lower ?? '') && tokens[numberEnd + 1]?.lower !== 'cent';
  if (isRate) return precedingNoun(quantity, sentence, index);
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

/**
 * What the figure is about. Where the quantity is the subject of its clause, a thing named in that clause; else the nearest thing
 * named before it in the clause.
 */
function subjectField(
  { quantity, sentence }: Place,
  indicator: CandidateField,
  index: PatternIndex,
): CandidateField | undefined {
  const inSentence = mentionsIn(index, sentence).filter(
    ({ type, adjectival }) =>
      type !== 'other' && type !== 'place' && type !== 'person' && adjectival !== true,
  );
  const clause = Math.max(...indicator.spans.map(({ end }) => end));
  const inside = inSentence.find((mention) => mention.start >= quantity.end && mention.end <= clause);
  const before = clauseSubject(
    inSentence.filter(
      (mention) => mention.end <= quantity.start && sameClause(mention.end, quantity.start, index),
    ),
    quantity,
    index,
  );
  const chosen = inside ?? (saysClause(indicator, index) ? undefined : before);
  return chosen === undefined ? undefined : mentionField(chosen, index);
}

/**
 * Of the things named before a number in its clause: its owner ("the union's six regions"), else the first that is no complement
 * of a preposition, else the first of "with X, users …", else the nearest.
 */
function clauseSubject(
  before: readonly Mention[],
  quantity: Quantity,
  index: PatternIndex,
): Mention | undefined {
  const { tokens, article } = index.annotation;
  const wordBefore = ({ firstToken }: Mention): string => {
    const last = tokens[firstToken - 1]?.lower ?? '';
    return last === 'the' ? (tokens[firstToken - 2]?.lower ?? '') : last;
  };
  const owner = before.find(({ end }) => /^['’]s\s(?:\S+\s)?$/.test(article.text.slice(end, quantity.start)));
  const subject = before.find(
    (mention) => !COMPLEMENT_PREPOSITIONS.has(wordBefore(mention)) && !MEANS.has(wordBefore(mention)),
  );
  return owner ?? subject ?? before.find((mention) => MEANS.has(wordBefore(mention))) ?? before.at(-1);
}

/** Whether nothing that ends a clause stands between two offsets. */
function sameClause(from: number, to: number, index: PatternIndex): boolean {
  return !/[;:—–!?“”"]/.test(index.annotation.article.text.slice(from, to));
}

/** Whether the indicator holds a verb of its own. */
function saysClause(indicator: CandidateField, index: PatternIndex): boolean {
  const [span] = indicator.spans;
  const sentence = span === undefined ? undefined : spanHolding(index.annotation.sentences, span.start);
  if (span === undefined || sentence === undefined) return false;
  return index.annotation.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .some(
      ({ pos, lower, start, end }) =>
        (pos === 'AUX' || (pos === 'VERB' && !/(?:ed|ing)$/.test(lower))) &&
        span.start < start &&
        end <= span.end,
    );
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
