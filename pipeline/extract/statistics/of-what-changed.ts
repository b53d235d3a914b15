import type { Sentence, Token } from '../../contract/annotation.ts';
import { TREND_WORDS } from '../../lexicon/comparators.ts';
import { isSeeing } from '../../text/told-changes.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { isVerb } from '../verbs.ts';
import { isNameAlone } from './name-alone.ts';
import { saidOf } from './of-figure-before.ts';
import { phraseBefore, type Tokens } from './phrase-before.ts';
import type { Place } from './place.ts';
import type { Read, Reading } from './reading.ts';
import { isChangeNoun, saysOnlyHow } from './says-only-how.ts';
import { isOfNoun } from './verbs-of-nouns.ts';

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
  const first = deedBefore(verb, sentence, tokens);
  const subject = first === undefined ? undefined : phraseBefore(first, sentence, tokens);
  if (subject === undefined || isNameAlone(subject, index) || saysOnlyHow(subject, tokens)) return undefined;
  return HOLDER.test(tokens[headOf(subject, tokens)]?.lower ?? '') ||
    (subject.first > sentence.firstToken && isCapital(subject, tokens))
    ? undefined
    : saidOf(subject, reading, quantity, tokens);
}

/** Where the verb begins of which somebody is the subject: of "grew, showing a" that of "grew". */
function deedBefore(verb: number, sentence: Sentence, tokens: readonly Token[]): number | undefined {
  let first = verb;
  while (first > sentence.firstToken && (isVerb(tokens[first - 1]) || tokens[first - 1]?.pos === 'ADV'))
    first--;
  if (!tokens[verb]?.lower.endsWith('ing') || first < verb) return first;
  for (let at = first - 1; at > sentence.firstToken; at--) {
    const token = tokens[at];
    if (token === undefined || /^[;:“”"—–]$/.test(token.text)) return undefined;
    if (!isVerb(token) || isOfNoun(at, first, tokens)) continue;
    // "The bank issued 40 cards, showing a rise of": of the cards.
    const isOfSubject = token.lemma === 'be' || TREND_WORDS.has(token.lower) || isSeeing(token.lemma);
    if (!isOfSubject) return undefined;
    return deedBefore(at, sentence, tokens);
  }
  return undefined;
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
