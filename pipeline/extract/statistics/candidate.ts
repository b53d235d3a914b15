import type { Quantity } from '../../contract/annotation.ts';
import type { Candidate, CandidateField, Value } from '../../contract/fact.ts';
import type { Span } from '../../contract/span.ts';
import { spanHolding } from '../../text/locate.ts';
import { ENGINE } from '../engine.ts';
import { mentionField, put } from '../fields.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { statisticScore } from '../scores.ts';
import { timeField } from './fields/date.ts';
import { isDeedAlone } from './amounts/deed-alone.ts';
import { listedWith } from './beside/listed-with.ts';
import { isTime as isTimeWord, isTimeAlone } from './no-figures/measures-nothing.ts';
import { periodField } from './fields/period.ts';
import type { Place } from './place.ts';
import { placeField } from './fields/place-of-figure.ts';
import type { Reading } from './reading.ts';
import { briefField } from './fields/said-briefly.ts';
import { type Figure, sharedPlace, sharedSubject, subjectOfSame } from './fields/shared-subject.ts';
import { subjectField } from './fields/subject.ts';

/**
 * The row of a figure that was read.
 * @param own whether what it measures is said in its own words, and not in those of the figure before it
 * @param before the figure before it
 */
export function candidateOf(
  place: Place,
  reading: Reading,
  own: boolean,
  before: Figure | undefined,
  index: PatternIndex,
): Candidate | undefined {
  const { quantity, sentence } = place;
  const { number, comparator, comparatorSpan, trend, trendSpan } = quantity;
  const { holder } = reading;
  const where =
    holder?.type === 'place'
      ? mentionField(holder, index)
      : (placeField(place, reading.indicator, index) ?? sharedPlace(place, reading.indicator, before, index));
  const period = periodField(place, index);
  const asOf = timeField(place, index);
  const dimensions = [where, period, asOf].filter((field) => field !== undefined);
  const indicator = briefField(reading, own, dimensions, index);
  const isTime = !ofTime(quantity) && isTimeAlone(reading.indicator, index);
  if (indicator === undefined || isTime) return undefined;
  const subject =
    holder === undefined || holder.type === 'place'
      ? (subjectField(place, reading.indicator, index) ??
        (holder === undefined && !own ? subjectOfSame(place, before, index) : undefined) ??
        (listedWith(place, index) === undefined ? sharedSubject(place, before, index) : undefined))
      : mentionField(holder, index);
  // "He gave [$3m]": of nobody who is named, and for nothing that is.
  if (subject === undefined && isDeedAlone(place, reading, index)) return undefined;
  const fields: Record<string, CandidateField> = { indicator };
  put(fields, 'value', worded(quantity.value, number));
  put(fields, 'value_min', worded(quantity.min, number));
  put(fields, 'value_max', worded(quantity.max, number));
  put(fields, 'comparator', worded(comparator, comparatorSpan ?? number));
  put(fields, 'trend', worded(trend, trendSpan));
  put(fields, 'unit', worded(reading.unit?.value, reading.unit?.span));
  put(fields, 'subject', subject);
  put(fields, 'place', where);
  put(fields, 'period', period);
  put(fields, 'as_of', asOf);
  return {
    table: 'statistics',
    fields,
    window: { start: startOfWords(indicator, place, index), end: sentence.end },
    engine: ENGINE,
    rule: ruleOf(quantity),
    score: statisticScore(quantity),
  };
}

/** Where the sentence begins in which it is said what was measured, which may be the one before. */
function startOfWords({ spans }: CandidateField, { sentence }: Place, index: PatternIndex): number {
  const start = spans[0]?.start ?? sentence.start;
  if (start >= sentence.start) return sentence.start;
  return spanHolding(index.annotation.sentences, start)?.start ?? sentence.start;
}

/** Whether it counts years, hours and the like. */
function ofTime({ unit }: Quantity): boolean {
  return unit !== '' && isTimeWord(unit);
}

function ruleOf({ unit, unitCode }: Quantity): string {
  if (unit === '') return 'bare-quantity';
  return unitCode === undefined ? 'counted-quantity' : 'measured-quantity';
}

/** A value with the words that say it, where there are both. */
function worded(value: Value | undefined, span: Span | undefined): CandidateField | undefined {
  return value === undefined || span === undefined
    ? undefined
    : { value, spans: [{ start: span.start, end: span.end }] };
}
