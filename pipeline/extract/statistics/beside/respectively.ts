import type { Mention, Token } from '../../../contract/annotation.ts';
import { spanHolding } from '../../../text/locate.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { governorOf } from '../amounts/governor.ts';
import { indicatorOf } from '../indicator.ts';
import { inTurnOf } from './in-turn.ts';
import { isMeasure } from '../is-measure.ts';
import { nameEndingAt } from './listed-with.ts';
import { measured } from '../amounts/measured.ts';
import { phraseBefore } from '../frame/subject-of-verb.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import { type Place, placeOf } from '../place.ts';
import { ownUnit, type Read, type Reading, type Unit } from '../reading.ts';

/** From the last figure to "respectively": "subscribers", "of the population". */
const FAR = 6;
/** Two to so many names and figures. */
const MOST = 6;

/**
 * A figure of several that "respectively" gives out in turn: to the names before them ("Quay and Nadi had [4 million] and [2 million] users"), to what is
 * joined in the words of what was measured ("urban and rural fees rose by [2%] and [3%]"), or to as many figures before them ("79% had a boat and 76% a
 * car, compared with [55%] and [42%]").
 */
export function respectively(
  place: Place,
  previous: Read | undefined,
  index: PatternIndex,
): Reading | undefined {
  const { tokens, article } = index.annotation;
  const run = runOf(place, index);
  const [head, last] = [run[0], run.at(-1)];
  if (head === undefined || last === undefined || run.length < 2 || isFar(last, tokens)) return undefined;
  const nth = run.findIndex(({ start }) => start === place.start);
  const unit = ownUnit(place.quantity, article.text) ?? ownUnit(last.quantity, article.text);
  return ofNames(run, nth, index) ?? ofJoined(run, nth, unit, index) ?? ofEarlier(run, nth, unit, previous);
}

/** "Quay and Nadi had [4 million] and [2 million] users respectively": a figure each, of what stands behind the last. */
function ofNames(run: readonly Place[], nth: number, index: PatternIndex): Reading | undefined {
  const { tokens, article } = index.annotation;
  const [head, last] = [run[0], run.at(-1)];
  if (head === undefined || last === undefined || isMeasure(last.quantity)) return undefined;
  const names = namesBefore(governorOf(head.sentence, head.start, tokens)?.first ?? 0, index);
  const holder = names.length === run.length ? names[nth] : undefined;
  if (holder === undefined) return undefined;
  const [indicator, unit] = [indicatorOf(last, index), ownUnit(last.quantity, article.text)];
  return indicator && unit && { indicator, unit, holder };
}

/** "Urban and rural fees rose by [2%] and [3%] respectively": each of two of what was measured without the other. */
function ofJoined(
  run: readonly Place[],
  nth: number,
  unit: Unit | undefined,
  { annotation: { tokens } }: PatternIndex,
): Reading | undefined {
  const [head] = run;
  if (head === undefined || run.length > 2) return undefined;
  const said = measured(head, tokens) ?? (unit?.value === 'percent' ? subjectOf(head, tokens) : undefined);
  const own = said && inTurnOf(said, nth, tokens);
  return own && { ...own, ...(unit === undefined ? {} : { unit }) };
}

/** "2G and 3G networks | cover [96] and 93 per cent" */
function subjectOf({ sentence, start }: Place, tokens: readonly Token[]): Tokens | undefined {
  const verb = governorOf(sentence, start, tokens)?.first;
  return verb === undefined ? undefined : phraseBefore(verb, sentence, tokens);
}

/** ", compared with [55%] and [42%] respectively": what as many figures before them measure, in their order. */
function ofEarlier(
  run: readonly Place[],
  nth: number,
  unit: Unit | undefined,
  previous: Read | undefined,
): Reading | undefined {
  const [head] = run;
  let read = previous?.place.sentence === head?.sentence ? previous : undefined;
  while (read !== undefined && read.place.start >= (head?.start ?? 0)) read = read.earlier;
  const before: Read[] = [];
  for (; read !== undefined && before.length < run.length; read = read.earlier) before.unshift(read);
  const own = before.length === run.length ? before[nth] : undefined;
  const isLike = before.every(({ place: { quantity } }) => quantity.unit === head?.quantity.unit);
  if (own === undefined || !isLike) return undefined;
  const { indicator, of, without, holder } = own;
  return {
    indicator,
    ...(unit === undefined ? {} : { unit }),
    ...(of && { of }),
    ...(without && { without }),
    ...(holder && { holder }),
  };
}

function isFar({ end }: Place, tokens: readonly Token[]): boolean {
  return !tokens.slice(end, end + FAR).some(({ lower }) => lower === 'respectively');
}

/** The figures that a comma or "and" joins to one, in text order. */
function runOf(place: Place, index: PatternIndex): readonly Place[] {
  const run = [place];
  for (
    let next = joinedBehind(place, index);
    next !== undefined && run.length < MOST;
    next = joinedBehind(next, index)
  )
    run.push(next);
  for (
    let before = joinedBefore(place, index);
    before !== undefined && run.length < MOST;
    before = joinedBefore(before, index)
  )
    run.unshift(before);
  return run;
}

function joinedBehind({ end }: Place, index: PatternIndex): Place | undefined {
  const first = pastJoints(end, 1, index.annotation.tokens);
  const other = first === undefined ? undefined : figureAt(first, index);
  return other?.start === first ? other : undefined;
}

function joinedBefore({ start }: Place, index: PatternIndex): Place | undefined {
  const last = pastJoints(start - 1, -1, index.annotation.tokens);
  const other = last === undefined ? undefined : figureAt(last, index);
  return other?.end === (last ?? 0) + 1 ? other : undefined;
}

/** Over ",", "and" and ", and" in one direction; undefined where none stands there. */
function pastJoints(from: number, step: 1 | -1, tokens: readonly Token[]): number | undefined {
  let at = from;
  while (/^(?:,|and)$/.test(tokens[at]?.lower ?? '') && Math.abs(at - from) < 2) at += step;
  return at === from ? undefined : at;
}

function figureAt(at: number, index: PatternIndex): Place | undefined {
  const { tokens, quantities } = index.annotation;
  const token = tokens[at];
  const quantity = token && spanHolding(quantities, token.start);
  return quantity && placeOf(quantity, index);
}

/** The names that a comma or "and" joins before a token, in text order. */
function namesBefore(end: number, index: PatternIndex): readonly Mention[] {
  const { tokens } = index.annotation;
  const names: Mention[] = [];
  for (let name = nameEndingAt(end, index); name !== undefined && names.length < MOST;) {
    names.unshift(name);
    const last = pastJoints(name.firstToken - 1, -1, tokens);
    name = last === undefined ? undefined : nameEndingAt(last + 1, index);
  }
  return names;
}
