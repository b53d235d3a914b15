import type { Sentence, Token } from '../../../contract/annotation.ts';
import { TREND_WORDS } from '../../../lexicon/comparators.ts';
import { isSeeing } from '../../../text/told-changes.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isNameAlone } from '../phrases/name-alone.ts';
import { saidOf } from './of-figure-before.ts';
import { clauseOfVerb, clausesIn } from '../frame/subject-of-verb.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';
import type { Read, Reading } from '../reading.ts';
import { isChangeNoun, saysOnlyHow } from '../no-figures/says-only-how.ts';

/** Verbs beside those of seeing whose subject is what a change is of. */
const HAVING =
  /^(?:have|enjoy|achieve|suffer|mark|represent|display|exhibit|maintain|sustain|mean|log|reach|average|be)$/;
/** Verbs whose subject comes to a total, rate or high. */
const COMING_TO =
  /^(?:reach|hit|average|come|amount|rise|grow|climb|fall|drop|stand|surge|jump|increase|be)$/;

/** "a steep" of "saw a steep fall", "to an average" of "rose to an average". */
function isBeforeHow(token: Token | undefined, isOfChange: boolean): boolean {
  return (
    /^(?:DET|ADJ|ADV)$/.test(token?.pos ?? '') || (!isOfChange && /^(?:to|at)$/.test(token?.lower ?? ''))
  );
}

/** Whoever has a change of something else: "the bank saw a [3%] increase". */
const HOLDER =
  /^(?:company|firm|group|operator|bank|government|country|city|region|agency|ministry|union|economy|industry|sector|market|carrier|telco|provider|business|state|district|report|study|survey|data|figures|year|quarter|month|period|side)$/;

/** "This is a [17%] increase": of what the sentence before says. */
export function ofSentenceBefore(
  { quantity, sentence, start }: Place,
  reading: Reading,
  previous: Read | undefined,
  { annotation: { tokens } }: PatternIndex,
): Reading | undefined {
  if (previous === undefined || sentence.index - previous.place.sentence.index !== 1) return undefined;
  const from = Math.min(reading.indicator.first, start);
  const verb = tokens[sentence.firstToken + 1];
  const isPointed =
    /^(?:this|that|it)$/.test(tokens[sentence.firstToken]?.lower ?? '') &&
    from <= sentence.firstToken + LONGEST_OPENING;
  const isOf = verb?.lemma === 'be' || /^(?:represent|mark|constitute|reflect)$/.test(verb?.lemma ?? '');
  return isPointed && isOf && !saysOnlyHow(previous.indicator, tokens)
    ? saidOf(previous.indicator, reading, quantity, tokens)
    : undefined;
}

/** Tokens of "This is a sharp". */
const LONGEST_OPENING = 5;

/** What saw the change: "users" of "users recorded a growth of [3%]". */
export function ofWhatChanged(
  { quantity, sentence, start }: Place,
  reading: Reading,
  index: PatternIndex,
): Reading | undefined {
  const { tokens } = index.annotation;
  const isOfChange = hasChange(reading.indicator, tokens);
  let verb = Math.min(reading.indicator.first, start) - 1;
  while (isBeforeHow(tokens[verb], isOfChange) && verb > sentence.firstToken) verb--;
  const deed = tokens[verb];
  if (deed?.pos !== 'VERB' && deed?.lemma !== 'be' && deed?.lemma !== 'have') return undefined;
  if (!(isOfChange ? isSeeing(deed.lemma) || HAVING.test(deed.lemma) : COMING_TO.test(deed.lemma)))
    return undefined;
  const subject = subjectOf(verb, sentence, tokens);
  if (subject === undefined || isNameAlone(subject, index) || saysOnlyHow(subject, tokens)) return undefined;
  return HOLDER.test(tokens[headOf(subject, tokens)]?.lower ?? '') ||
    (subject.first > sentence.firstToken && isCapital(subject, tokens))
    ? undefined
    : saidOf(subject, reading, quantity, tokens);
}

/** Who grew of "grew, showing a rise of": the subject, where what it did before is said of it alone. */
function subjectOf(verb: number, sentence: Sentence, tokens: readonly Token[]): Tokens | undefined {
  const own = clauseOfVerb(verb, sentence, tokens);
  if (own?.kind !== 'participle' || tokens[own.first - 1]?.text !== ',') return own?.subject;
  const around = clausesIn(sentence, tokens).findLast(
    ({ first, verb: deed }) => deed !== undefined && first < own.first,
  );
  const deed = tokens[around?.verb?.verb ?? -1];
  // "The bank issued 40 cards, showing a rise of": of the cards.
  const isOfSubject =
    deed?.lemma === 'be' || TREND_WORDS.has(deed?.lower ?? '') || isSeeing(deed?.lemma ?? '');
  return isOfSubject ? own.subject : undefined;
}

function hasChange({ first, end }: Tokens, tokens: readonly Token[]): boolean {
  return tokens.slice(first, end).some(({ lower }) => isChangeNoun(lower));
}

/** The noun of a phrase that what stands behind "of" and the like belongs to. */
function headOf({ first, end }: Tokens, tokens: readonly Token[]): number {
  const link = tokens
    .slice(first, end)
    .findIndex(({ pos }) => pos === 'ADP' || pos === 'VERB' || pos === 'PRON');
  return link < 1 ? end - 1 : first + link - 1;
}

/** A name that nobody knows. */
function isCapital({ first, end }: Tokens, tokens: readonly Token[]): boolean {
  return tokens.slice(first, end).every(({ pos }) => pos === 'PROPN');
}
