import type { Quantity } from '../contract/annotation.ts';
import type { Candidate, CandidateField, Value } from '../contract/fact.ts';
import type { Span } from '../contract/span.ts';
import { ENGINE } from './engine.ts';
import { put } from './fields.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';
import { statisticScore } from './scores.ts';
import { indicatorField } from './statistics/indicator.ts';
import { type Place, placeOf } from './statistics/place.ts';
import { subjectField } from './statistics/subject.ts';
import { summed } from './statistics/words-before.ts';
import { placeField, timeField } from './statistics/where-and-when.ts';

/** Smaller bare numbers may be anything: a year, a page, a room. */
const LEAST_BARE = 3000;

/** A row for every quantity that counts or measures something: what was measured, how much, of what, where and when. */
export function statisticCandidates(index: PatternIndex): Candidate[] {
  const { quantities, article } = index.annotation;
  const found: Candidate[] = [];
  for (const quantity of quantities) {
    const place = measures(quantity) || isBareCount(quantity) ? placeOf(quantity, index) : undefined;
    const sum = place === undefined || !isBareCount(quantity) ? undefined : summed(place, index);
    const indicator =
      place === undefined || isBareCount(quantity) ? sum?.indicator : indicatorField(place, index);
    if (place === undefined || indicator === undefined) continue;
    const unit = sum?.unit ?? worded(quantity.unit, quantity.unitSpan);
    const candidate = candidateOf(place, indicator, unit, index);
    const needsSubject = isSpelledSmall(article.text, quantity);
    if (needsSubject && (quantity.value === 1 || candidate.fields['subject'] === undefined)) continue;
    found.push(candidate);
  }
  return found;
}

/** "two examples", "under one roof": a small number in words counts something only where it is said of a named thing. */
function isSpelledSmall(text: string, { number, value }: Quantity): boolean {
  return value !== undefined && value <= 10 && !/\d/.test(text.slice(number.start, number.end));
}

function measures({ unit, value, min, unitSpan }: Quantity): boolean {
  return unit !== '' && unitSpan !== undefined && (value !== undefined || min !== undefined);
}

/** A number in figures that counts nothing that stands beside it: "11 million" in "the number of users exceeded 11 million". */
function isBareCount({ unit, unitCode, value }: Quantity): boolean {
  return unit === '' && unitCode === undefined && value !== undefined && value >= LEAST_BARE;
}

function candidateOf(
  place: Place,
  indicator: CandidateField,
  unitField: CandidateField | undefined,
  index: PatternIndex,
): Candidate {
  const { quantity, sentence } = place;
  const { number, comparator, comparatorSpan, trend, trendSpan } = quantity;
  const fields: Record<string, CandidateField> = { indicator };
  put(fields, 'value', worded(quantity.value, number));
  put(fields, 'value_min', worded(quantity.min, number));
  put(fields, 'value_max', worded(quantity.max, number));
  put(fields, 'comparator', worded(comparator, comparatorSpan ?? number));
  put(fields, 'trend', worded(trend, trendSpan));
  put(fields, 'unit', unitField);
  put(fields, 'subject', subjectField(place, indicator, index));
  put(fields, 'place', placeField(place, indicator, index));
  put(fields, 'as_of', timeField(place, index));
  return {
    table: 'statistics',
    fields,
    window: { start: sentence.start, end: sentence.end },
    engine: ENGINE,
    rule: quantity.unitCode === undefined ? 'counted-quantity' : 'measured-quantity',
    score: statisticScore(quantity),
  };
}

/** A value with the words that say it, where there are both. */
function worded(value: Value | undefined, span: Span | undefined): CandidateField | undefined {
  return value === undefined || span === undefined
    ? undefined
    : { value, spans: [{ start: span.start, end: span.end }] };
}
