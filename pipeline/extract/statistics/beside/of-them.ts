import type { Token } from '../../../contract/annotation.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isMeasure } from '../is-measure.ts';
import { clauseAfter } from '../amounts/measured.ts';
import { type Place, wordsOf } from '../place.ts';
import { isLarge, isShare, type Read, type Reading, type Unit } from '../reading.ts';

const OF_WHICH = /^of (?:which|whom)$/;

const JUST = /^(?:only|just|about|some|nearly|around|almost|over)$/;

const OF_THEM = /^of (?:them|these|those|which|whom)$/;

/** "60 of which are led by women", "540 of them", "410,000 had activated it": of what the sentence counted before. */
export function ofThem(
  place: Place,
  previous: Read | undefined,
  tokens: readonly Token[],
): Reading | undefined {
  const { start, end, sentence } = place;
  const isOther = isOfWhom(place, tokens) && COUNTRIES.test(previous?.unit?.value ?? '');
  const isBehind = OF_THEM.test(wordsOf(tokens, start - 2, start).join(' '));
  // "Of which 40 were on Kibo": what was counted before, not where these were.
  if (isBehind && !isOther && previous?.place.sentence === sentence) return ofAmount(place, previous, tokens);
  const pointing = OF_THEM.test(wordsOf(tokens, end, end + 2).join(' '));
  const link = pointing ? 2 : /^(?:that|who|which)$/.test(tokens[end]?.lower ?? '') ? 1 : 0;
  const behind = link === 0 ? pastShare(end, tokens) : end + link;
  const clause = isAnotherFigure(behind, tokens) ? undefined : clauseAfter({ ...place, end: behind }, tokens);
  if (!pointing && clause === undefined) return undefined;
  const counted =
    previous?.place.sentence === sentence && !isMeasure(previous.place.quantity) && !isOther
      ? previous
      : undefined;
  const indicator = clause ?? counted?.indicator;
  if (indicator === undefined || (counted === undefined && !pointing && isDefined(behind, tokens)))
    return undefined;
  return counted?.unit === undefined || isShare(place.quantity)
    ? { indicator }
    : { indicator, unit: counted.unit };
}

/** "is 33 per cent more": what a second figure is, and not what so many are. */
function isAnotherFigure(verb: number, tokens: readonly Token[]): boolean {
  const next = tokens[verb + 1];
  return tokens[verb]?.lemma === 'be' && (next?.pos === 'NUM' || ORDINAL.test(next?.lower ?? ''));
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)$/;

/** "Twenty is not an end": what a number is, and not what so many are. */
function isDefined(verb: number, tokens: readonly Token[]): boolean {
  if (tokens[verb]?.lemma !== 'be') return false;
  const next = /^(?:not|n['’]t)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  return /^(?:a|an|the|our|my|just|only)$/.test(tokens[next]?.lower ?? '');
}

/** "$69 billion, of which [22 billion] are lost": large numbers behind an amount are in its unit. */
function ofAmount(place: Place, previous: Read, tokens: readonly Token[]): Reading | undefined {
  if (!isMeasure(previous.place.quantity)) {
    // "Of whom 620 signed": the pilots who did; "of which 40 were on Kibo": so many pilots.
    const deed = tokens[place.end]?.pos === 'VERB' ? clauseAfter(place, tokens) : undefined;
    return deed === undefined || previous.unit === undefined
      ? previous
      : { indicator: deed, unit: previous.unit };
  }
  if (!isLarge(place.quantity) || previous.unit === undefined) return undefined;
  return { indicator: clauseAfter(place, tokens) ?? previous.indicator, unit: previous.unit };
}

/** Past ", or 14.6 percent," behind a number: the same as a share. */
function pastShare(end: number, tokens: readonly Token[]): number {
  if (tokens[end]?.text !== ',' || tokens[end + 1]?.lower !== 'or' || tokens[end + 2]?.pos !== 'NUM')
    return end;
  for (let at = end + 3; at < end + LONGEST_SHARE; at++)
    if (tokens[at]?.text === ',')
      return /^(?:%|percent|cent|pc)$/.test(tokens[at - 1]?.lower ?? '') ? at + 1 : end;
  return end;
}

/** Tokens of ", or 14.6 per cent,". */
const LONGEST_SHARE = 7;

/** "From 178 countries, of whom 6,279": no countries. */
const COUNTRIES = /^(?:countries|nations|states|economies|organi[sz]ations|institutions|companies|firms)$/;

function isOfWhom({ start, end }: Place, tokens: readonly Token[]): boolean {
  return [start - 1, end + 1].some((at) => tokens[at]?.lower === 'whom');
}

/** "71 percent of them women": a share of what was counted before it in the sentence. */
export function partOfThem(
  place: Place,
  unit: Unit,
  previous: Read | undefined,
  { annotation: { tokens } }: PatternIndex,
): Reading | undefined {
  const { start, end, sentence } = place;
  // "Clinics, 61 per cent of which failed"
  const link = wordsOf(tokens, end, end + 2).join(' ');
  const isShareOf = place.quantity.unit === 'percent' && OF_WHICH.test(link);
  const clause = isShareOf ? clauseAfter({ ...place, end: end + 2 }, tokens) : undefined;
  if (clause !== undefined) return { indicator: clause, unit };
  if (previous?.place.sentence !== sentence) return undefined;
  // ", of which only 4 per cent went to ports": what was done with that part.
  const of = JUST.test(tokens[start - 1]?.lower ?? '') ? start - 1 : start;
  if (OF_THEM.test(wordsOf(tokens, of - 2, of).join(' ')))
    return { indicator: clauseAfter(place, tokens) ?? previous.indicator, unit };
  return OF_THEM.test(link) ? { indicator: previous.indicator, unit } : undefined;
}
