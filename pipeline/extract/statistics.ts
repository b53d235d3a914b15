import type { Quantity } from '../contract/annotation.ts';
import type { Candidate } from '../contract/fact.ts';
import { isChange } from '../text/told-changes.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';
import { ofAnotherHolder } from './statistics/beside/another-holder.ts';
import { isBandName } from './statistics/no-figures/band-names.ts';
import { isAgeOf } from './statistics/no-figures/ages-of.ts';
import { isBareFigure, isBareVerb } from './statistics/no-figures/bare-words.ts';
import { beside } from './statistics/beside/beside.ts';
import { changeOf, compared, worthOf } from './statistics/beside/compared.ts';
import { ofExtreme } from './statistics/beside/extremes.ts';
import { countInAside } from './statistics/beside/count-in-aside.ts';
import { shareInBrackets } from './statistics/beside/share-in-brackets.ts';
import { candidateOf } from './statistics/candidate.ts';
import { withChangesApart } from './statistics/changes.ts';
import { withPurpose } from './statistics/amounts/deed-alone.ts';
import { isDuration, withDurations } from './statistics/durations.ts';
import { indicatorOf, isOutOfTheirs } from './statistics/indicator.ts';
import { othersBefore } from './statistics/beside/listed-with.ts';
import { isMeasure } from './statistics/is-measure.ts';
import { ofPredicate } from './statistics/frame/predicate.ts';
import { gapped } from './statistics/beside/gapped.ts';
import { indicatorOfLastResort } from './statistics/amounts/last-resort.ts';
import { withMoneyNames } from './statistics/amounts/money-names.ts';
import type { Tokens } from './statistics/phrases/phrase-before.ts';
import { type Place, placeOf } from './statistics/place.ts';
import type { Figure } from './statistics/fields/shared-subject.ts';
import { sizeOfGroup } from './statistics/sizes.ts';
import { isNoCount, isSpelledSmall } from './statistics/no-figures/no-count.ts';
import { isOfCounted } from './statistics/fields/no-subject.ts';
import { inRankedList } from './statistics/beside/ranked-lists.ts';
import { isRank } from './statistics/no-figures/ranks.ts';
import { ownUnit, type Read, type Reading } from './statistics/reading.ts';
import { respectively } from './statistics/beside/respectively.ts';
import { isPartOfTime } from './statistics/no-figures/split-times.ts';
import { isSaidOfThing } from './statistics/fields/subject.ts';
import { ofOthers } from './statistics/beside/of-others.ts';
import { partOfThem } from './statistics/beside/of-them.ts';
import { withPredicateBehind } from './statistics/frame/predicate-behind.ts';
import { soundReading } from './statistics/sound-reading.ts';
import { unsaidReading } from './statistics/unsaid-unit.ts';
import { withTrendsBeside } from './statistics/trends-beside.ts';
import { wholeOfPart } from './statistics/beside/whole-of-part.ts';
import { isWhereabouts } from './statistics/no-figures/whereabouts.ts';

/**
 * A row for every quantity that counts or measures something: what was measured, how much, of what, where and when.
 *
 * Each figure is read by the first of several readers that finds words for it. Those of lists and of figures set beside others lie in
 * `statistics/beside/`, those of what an amount is of in `amounts/`; `frame/` reads a sentence into clauses, `phrases/` says where a noun phrase or a clause ends,
 * `no-figures/` tells what measures nothing, and `fields/` finds subject, place and time.
 */
export function statisticCandidates(index: PatternIndex): Candidate[] {
  const { article, tokens } = index.annotation;
  const changed = withChangesApart(withDurations(index), article.text);
  const quantities = withMoneyNames(withTrendsBeside(changed, tokens));
  const found: Candidate[] = [];
  let previous: Read | undefined;
  let before: Figure | undefined;
  for (const quantity of quantities) {
    const place = hasValue(quantity) ? placeOf(quantity, index) : undefined;
    const read = place && soundlyRead(place, previous, index);
    if (place === undefined || read === undefined) continue;
    const of = wholeOfPart(place, read, previous, index.annotation.tokens);
    const reading = of === undefined ? read : { ...read, of };
    const repeats = isSaidBefore(reading, previous);
    // "6 billion people, or three-quarters of the population, up from 5.8 billion": what follows is set beside the people.
    const isAside = previous !== undefined && (isOfCounted(place, tokens) || isOutOfTheirs(place, tokens));
    if (previous === undefined || !(isAside || saysItAgain(place, previous.place, index)))
      previous = readBehind(previous, reading, place);
    const candidate = candidateOf(place, reading, !repeats, before, index);
    if (candidate === undefined) continue;
    found.push(candidate);
    for (const holder of othersBefore(place, index)) {
      const other = candidateOf(place, { ...reading, holder }, !repeats, before, index);
      if (other !== undefined) found.push(other);
    }
    before = { place, subject: candidate.fields['subject'], where: candidate.fields['place'] };
  }
  return found;
}

function soundlyRead(place: Place, previous: Read | undefined, index: PatternIndex): Reading | undefined {
  const inTurn = respectively(place, previous, index);
  if (inTurn !== undefined) return inTurn;
  const read = readingOf(place, previous, index);
  const told = read && withPredicateBehind(place, read, index);
  const sound = told && soundReading(place, told, previous, index);
  return sound && withPurpose(place, sound, index);
}

/** Whether what was measured is in the words of a figure before it. */
function isSaidBefore({ indicator }: Reading, before: Read | undefined): boolean {
  for (let read = before; read !== undefined; read = read.earlier)
    if (read.indicator === indicator) return true;
  return false;
}

function readBehind(before: Read | undefined, reading: Reading, place: Place): Read {
  return { ...reading, place, earlier: before?.place.sentence === place.sentence ? before : undefined };
}

/** ", or 37 per cent of the population,", "(42 per cent)": a share in apposition to the figure before it, or the same in another currency. */
function saysItAgain({ quantity, start, sentence }: Place, before: Place, index: PatternIndex): boolean {
  const { tokens } = index.annotation;
  // "68.4 billion rand ($3.77 billion), up from 55.7 billion rand"
  const isBare = before.quantity.unit === '' && (before.quantity.value ?? 0) < 1;
  if (tokens[start - 1]?.text === '(' && start - 1 === before.end) return !isBare;
  const isShare = quantity.unit === 'percent' || (quantity.value ?? 0) < 1;
  const isApposed = tokens[start - 1]?.lower === 'or' && tokens[start - 2]?.text === ',';
  return isShare && isApposed && before.sentence === sentence;
}

function hasValue({ value, min }: Quantity): boolean {
  return value !== undefined || min !== undefined;
}

function readingOf(place: Place, previous: Read | undefined, index: PatternIndex): Reading | undefined {
  const { quantity } = place;
  if (isAgeOf(place, index) || isRank(place, index) || isPartOfTime(place, index.annotation.tokens))
    return undefined;
  const unit = ownUnit(quantity, index.annotation.article.text);
  if (unit === undefined) return unsaidReading(place, previous, index) ?? sizeOfGroup(place, index);
  if (isBandName(place, index) || isNoCount(place, index) || isWhereabouts(place, index)) return undefined;
  const listed =
    inRankedList(place, previous, index) ??
    ofExtreme(place, previous, index) ??
    gapped(place, previous, index) ??
    shareInBrackets(place, previous, index) ??
    countInAside(place, previous, index) ??
    ofAnotherHolder(place, previous, index) ??
    ofOthers(place, previous, index) ??
    compared(place, previous, index) ??
    changeOf(place, previous, index) ??
    worthOf(place, previous, index);
  if (listed !== undefined) return listed;
  const said = ofPredicate(place, index);
  if (said !== undefined) return { ...said, unit };
  const indicator = indicatorOf(place, index);
  if (isSpelledSmall(quantity, index) && !isDuration(quantity) && !counts(place, indicator, index))
    return undefined;
  const other =
    indicator === undefined || isSameAgain(place, previous, index)
      ? beside(place, previous, index)
      : undefined;
  if (other !== undefined) return { ...other, unit };
  if (indicator !== undefined)
    return {
      indicator:
        isBareFigure(indicator, place, previous, index) || isBareVerb(indicator, place, previous, index)
          ? previous.indicator
          : indicator,
      unit,
    };
  const last = isMeasure(quantity) ? indicatorOfLastResort(place, previous, index) : undefined;
  return partOfThem(place, unit, previous, index) ?? (last && { indicator: last, unit });
}

/** Whether a figure may say the same as the one before ("48 Mbps from 31 Mbps"), and has no "of …" or "who …" that says what it is of itself. */
function isSameAgain(place: Place, previous: Read | undefined, index: PatternIndex): boolean {
  const { quantity, end } = place;
  if (isDuration(quantity)) return true;
  if (isOfChange(place, index)) return true;
  const isSameMeasure = isMeasure(quantity) && quantity.unit === previous?.place.quantity.unit;
  return isSameMeasure && !/^(?:of|who)$/.test(index.annotation.tokens[end]?.lower ?? '');
}

/** "A 57 per cent jump over the [$3 million] recorded in May": what the change is from. */
function isOfChange({ start }: Place, { annotation: { tokens } }: PatternIndex): boolean {
  const link = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  return /^(?:over|from|on)$/.test(tokens[link]?.lower ?? '') && isChange(tokens[link - 1]?.lower ?? '');
}

function counts(place: Place, indicator: Tokens | undefined, index: PatternIndex): boolean {
  if (place.quantity.value === 1) return false;
  return isPartOfCounted(place, index) || isSaidOfThing(place, indicator, index);
}

/** "Eight of the 14 parishes", but not "two of the most important". */
function isPartOfCounted({ numberEnd }: Place, { annotation: { tokens } }: PatternIndex): boolean {
  return (
    tokens[numberEnd]?.lower === 'of' &&
    /^(?:the|its|their|our|these|those)$/.test(tokens[numberEnd + 1]?.lower ?? '') &&
    !/^(?:most|least|[a-z]+est)$/.test(tokens[numberEnd + 2]?.lower ?? '')
  );
}
