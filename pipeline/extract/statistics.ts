import type { Quantity } from '../contract/annotation.ts';
import type { Candidate, CandidateField } from '../contract/fact.ts';
import { spanHolding } from '../text/locate.ts';
import { ENGINE } from './engine.ts';
import { present } from './fields.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';
import { statisticScore } from './scores.ts';
import { indicatorField } from './statistics/indicator.ts';
import type { Place } from './statistics/place.ts';
import { subjectField } from './statistics/subject.ts';
import { placeField, timeFields } from './statistics/where-and-when.ts';
import { tokensOf } from './tokens-of.ts';

/** A row for every quantity that counts or measures something: what was measured, how much, of what, where and when. */
export function statisticCandidates(index: PatternIndex): Candidate[] {
  const { tokens, sentences, quantities } = index.annotation;
  return quantities.flatMap((quantity) => {
    const sentence = spanHolding(sentences, quantity.number.start);
    const number = tokensOf(quantity.number, tokens);
    if (sentence === undefined || number === undefined || !measures(quantity)) return [];
    const place = { quantity, sentence, numberStart: number.first, numberEnd: number.end };
    const indicator = indicatorField(place, index);
    if (indicator === undefined) return [];
    const candidate = candidateOf(place, indicator, index);
    const spelled = isSpelledSmall(index.annotation.article.text, quantity);
    return spelled && (quantity.value === 1 || candidate.fields['subject'] === undefined) ? [] : [candidate];
  });
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
    place: placeField(place, indicator, index),
    ...timeFields(place, index),
  };
  const window = { start: sentence.start, end: sentence.end };
  return {
    table: 'statistics',
    fields: present(fields),
    window,
    engine: ENGINE,
    rule: quantity.unitCode === undefined ? 'counted-quantity' : 'measured-quantity',
    score: statisticScore(quantity),
  };
}
