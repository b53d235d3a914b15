import type { Token } from '../../contract/annotation.ts';
import { isSeeing } from '../../text/told-changes.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { isPlural } from './phrases/label.ts';
import { fieldAt } from './amounts/field-of-change.ts';
import { ofFigureBefore } from './beside/of-figure-before.ts';
import { ofSentenceBefore, ofWhatChanged } from './beside/of-what-changed.ts';
import { phraseBefore } from './frame/subject-of-verb.ts';
import type { Tokens } from './phrases/phrase-before.ts';
import type { Place } from './place.ts';
import type { Read, Reading } from './reading.ts';
import { isCurrency } from './is-measure.ts';
import { isChangeNoun, saysOnlyHow } from './no-figures/says-only-how.ts';

/**
 * A reading whose words only say how much or which way ("a [3%] increase", "a total of [$5m]"), with what it is of: the phrase behind ("in fees"), what the
 * figure before it measures where it is said of that (", a [3%] increase"), or the subject that saw the change. The reading itself where its words
 * say more than that; undefined where nothing says what it is of.
 */
export function completed(
  place: Place,
  reading: Reading,
  previous: Read | undefined,
  index: PatternIndex,
): Reading | undefined {
  const { tokens } = index.annotation;
  if (
    reading.apart !== undefined ||
    !saysOnlyHow(reading.indicator, tokens) ||
    isCounted(place, reading, tokens)
  )
    return reading;
  return (
    withField(place, reading, index) ??
    deedOfAmount(place, reading, tokens) ??
    ofFigureBefore(place, reading, previous, index) ??
    ofWhatChanged(place, reading, index) ??
    ofSentenceBefore(place, reading, previous, index) ??
    (isLevel(reading.indicator, tokens) ? reading : undefined)
  );
}

/** "It has [27] goals": they are counted, and not how often something was or by how many it rose. */
function isCounted(
  { quantity, numberEnd }: Place,
  { indicator, unit }: Reading,
  tokens: readonly Token[],
): boolean {
  const last = tokens[indicator.end - 1];
  if (quantity.unitCode !== undefined || unit === undefined || indicator.first < numberEnd) return false;
  return (
    last?.start === unit.span.start &&
    last.lower !== 'times' &&
    last.lower.endsWith('s') &&
    !isChangeNoun(last.lower)
  );
}

/** "increase in fees", "gains of [42%] in revenues": with what it is that changed. */
function withField(place: Place, reading: Reading, index: PatternIndex): Reading | undefined {
  const { tokens } = index.annotation;
  const { first, end } = reading.indicator;
  const own = fieldAt(end, place, index);
  if (own !== undefined) return { ...reading, indicator: { first, end: own.end } };
  if (end > place.start) return undefined;
  const apart = fieldAt(pastSeen(place.end, tokens), place, index);
  return (
    apart && { ...reading, indicator: deedOfTotal(reading.indicator, tokens) ?? reading.indicator, apart }
  );
}

/** Past "was recorded" of "a rise of [6%] was recorded in fares": that it was seen says nothing of what. */
function pastSeen(at: number, tokens: readonly Token[]): number {
  let verb = at;
  while (tokens[verb]?.pos === 'AUX' || tokens[verb]?.pos === 'ADV') verb++;
  return verb > at && isSeeing(tokens[verb]?.lemma ?? '') ? verb + 1 : at;
}

/** "invested" of "invested a total of [$5m] in fibre": a total says nothing of what. */
function deedOfTotal({ first, end }: Tokens, tokens: readonly Token[]): Tokens | undefined {
  if (!/^(?:total|sum|amount|record|maximum|minimum|average)$/.test(tokens[end - 1]?.lower ?? ''))
    return undefined;
  const verb = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
  return tokens[verb]?.pos === 'VERB' ? { first: verb, end: verb + 1 } : undefined;
}

/** An aim, a rate or a mean is told also where the sentence does not say of what. */
function isLevel({ end }: Tokens, tokens: readonly Token[]): boolean {
  return /^(?:target|goal|rate|median|average)$/.test(tokens[end - 1]?.lower ?? '');
}

/** "homes paid" of "homes paid an average of [$129]". */
function deedOfAmount(
  { quantity, sentence }: Place,
  reading: Reading,
  tokens: readonly Token[],
): Reading | undefined {
  const { first, end } = reading.indicator;
  const verb = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
  if (!isCurrency(quantity) || NO_DEED.test(tokens[verb]?.lemma ?? '')) return undefined;
  if (
    isChangeNoun(tokens[end - 1]?.lower ?? '') ||
    tokens[verb]?.pos !== 'VERB' ||
    isSeeing(tokens[verb]?.lemma ?? '')
  )
    return undefined;
  const subject = phraseBefore(verb, sentence, tokens);
  const doer = subject?.end === verb ? subject : undefined;
  const [own, isFirst] = [tokens[doer?.first ?? -1], doer?.first === sentence.firstToken];
  const isNoun = own?.pos === 'NOUN' || (isFirst && isPlural(own));
  return { ...reading, indicator: { first: isNoun ? (doer?.first ?? verb) : verb, end: verb + 1 } };
}

/** Verbs that say nothing of the amount behind them. */
const NO_DEED =
  /^(?:reach|set|put|reveal|report|announce|expect|target|project|estimate|forecast|say|total|average|represent|mark|include|have|be|hit|exceed)$/;
