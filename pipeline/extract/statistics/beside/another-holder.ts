import type { Token } from '../../../contract/annotation.ts';
import { mentionEndingAt, mentionFrom } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isVerb } from '../../verbs.ts';
import { isDuration } from '../durations.ts';
import { isMeasure } from '../is-measure.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';
import { ownUnit, type Read, type Reading } from '../reading.ts';

/** Between the name and its figure: "Nadi with [30%]", "Nadi has [30%]". */
const LINKS = /^(?:with|at|on|by|has|had|have|holds?|held|scores?|scored|gets?|got|took|follows?|followed)$/;
/** "Nadi the remaining [30%]" */
const REST = /^(?:the|a|another|remaining|other)$/;
/** Before the name of a list: "followed by Nadi with [30%]". */
const JOINS = /^(?:,|;|and|or|but|while|whereas|by|of|–|—)$/;
/** Behind a figure that has no noun of its own. */
const CLOSES = /^(?:[,;.:)–—]|and|while|but|or|in|respectively|each|last|this)$/;
/** From the figure before to this one, in tokens. */
const FAR = 26;

/**
 * A figure of another of which the same is said, in fewer words: "Quay has a 45% share of the market, followed by Nadi with [35%] and Lobo with
 * [6%]", "Quay scored 85 points, Nadi [80 points]". It measures what the figure before it does.
 */
export function ofAnotherHolder(
  place: Place,
  previous: Read | undefined,
  index: PatternIndex,
): Reading | undefined {
  const { article } = index.annotation;
  const { quantity, sentence, start } = place;
  if (previous?.place.sentence !== sentence || start - previous.place.end > FAR) return undefined;
  if (!isLike(place, previous) || quantity.trend !== undefined) return undefined;
  const name = nameBefore(place, index);
  if (name === undefined || name.first < previous.place.end) return undefined;
  if (isName(previous.indicator, index)) return undefined;
  const unit = isMeasure(quantity) ? ownUnit(quantity, article.text) : previous.unit;
  const holder = mentionEndingAt(name.end, index);
  return {
    indicator: withoutHolder(previous.indicator, index),
    ...(unit === undefined ? {} : { unit }),
    ...(holder === undefined ? {} : { holder }),
  };
}

/** Whether both are amounts in one unit, or the second is a bare number beside a count. */
function isLike({ quantity, end }: Place, { place: before, unit }: Read): boolean {
  if (isDuration(quantity)) return false;
  if (isMeasure(quantity)) return quantity.unit === before.quantity.unit;
  return quantity.unit === '' && (quantity.value ?? 0) >= 1 && end > 0 && unit !== undefined;
}

/** The name that has a figure to itself: directly before it, or before a word that gives it to it. */
function nameBefore({ sentence, start, end }: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  if (end < sentence.endToken && !CLOSES.test(tokens[end]?.lower ?? '')) return undefined;
  let last = start;
  while (last > sentence.firstToken && REST.test(tokens[last - 1]?.lower ?? '')) last--;
  if (LINKS.test(tokens[last - 1]?.lower ?? '')) last--;
  const first = mentionEndingAt(last, index)?.firstToken ?? capitalsBefore(last, tokens);
  if (first === undefined || first <= sentence.firstToken) return undefined;
  let before = first - 1;
  if (tokens[before]?.lower === 'the') before--;
  // "grew by 20% in Kenya, in Malta by 12%"
  if (tokens[last]?.lower === 'by') {
    if (tokens[before]?.lower !== 'in') return undefined;
    before--;
  }
  return JOINS.test(tokens[before]?.lower ?? '') ? { first, end: last } : undefined;
}

/** Tokens of a name that nobody knows. */
const LONGEST_NAME = 4;

function capitalsBefore(end: number, tokens: readonly Token[]): number | undefined {
  let first = end;
  while (first > end - LONGEST_NAME && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '')) first--;
  const isName = tokens[first]?.pos === 'PROPN' || /^\p{Lu}{2}/u.test(tokens[first]?.text ?? '');
  return first < end && isName ? first : undefined;
}

/** Whether the figure before is only said of a name: "Malta at [9%]". */
function isName({ first, end }: Tokens, index: PatternIndex): boolean {
  const { tokens } = index.annotation;
  return (
    mentionFrom(first, index)?.endToken === end ||
    tokens.slice(first, end).every(({ pos }) => pos === 'PROPN')
  );
}

/** "scored" of "Quay scored": who did it is another here. */
function withoutHolder({ first, end }: Tokens, index: PatternIndex): Tokens {
  const { tokens } = index.annotation;
  const where = mentionEndingAt(end, index);
  // "revenue in Kenya"
  const link = where?.type === 'place' ? where.firstToken - 1 : -1;
  if (link > first && tokens[link]?.lower === 'in') return { first, end: link };
  let verb = mentionFrom(first, index)?.endToken ?? first;
  while (verb < end && !isVerb(tokens[verb]) && /^\p{Lu}/u.test(tokens[verb]?.text ?? '')) verb++;
  return verb > first && verb < end && isVerb(tokens[verb]) ? { first: verb, end } : { first, end };
}
