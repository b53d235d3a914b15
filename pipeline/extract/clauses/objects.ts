import type { Mention, Sentence } from '../../contract/annotation.ts';
import { words } from '../../lexicon/words.ts';
import { mentionFrom } from '../mentions-in.ts';
import { bitsOf, type PatternIndex } from '../pattern/pattern-index.ts';
import type { SubjectKind } from './subject-kinds.ts';

/**
 * "opened the three-day Harbour Summit": the thing of a kind that follows a verb, over words that only describe it.
 * @param endToken the token behind the verb
 */
export function objectOf(
  endToken: number,
  sentence: Sentence,
  index: PatternIndex,
  { type, isNoun }: SubjectKind,
): Mention | undefined {
  const { tokens } = index.annotation;
  for (
    let at = pastDayAndWork(endToken, index);
    at < Math.min(sentence.endToken, endToken + LONGEST_DESCRIPTION);
    at++
  ) {
    const mention = mentionFrom(at, index);
    // "hosts the Union's Harbour Summit"
    if (mention !== undefined && mention.type !== type && tokens[mention.endToken]?.lower === "'s") {
      at = mention.endToken;
      continue;
    }
    if (mention !== undefined)
      return mention.type === type && mention.form !== 'pronoun' ? mention : undefined;
    const { pos = '', text = '', lower = '' } = tokens[at] ?? {};
    // The tagger takes "new" before a name for a part of it.
    const describes = DESCRIBING.has(pos) || (pos === 'PROPN' && text === lower);
    // "hosts a continental ports summit, Quay Africa 2013"
    const isTold = text === ',' && isNoun(tokens[at - 1]?.lower ?? '');
    if (text !== '-' && !describes && !isTold && text !== 'its' && text !== 'their') return undefined;
  }
  return undefined;
}

/** "launched its own version of the app, called PortPass": the thing whose name follows what it is. */
export function calledBehind(
  from: number,
  sentence: Sentence,
  index: PatternIndex,
  { type }: SubjectKind,
): Mention | undefined {
  const { tokens } = index.annotation;
  const limit = Math.min(sentence.endToken, from + LONGEST_KIND);
  for (let at = from; at < limit; at++) {
    const { lower = '', pos = '', text = '' } = tokens[at] ?? {};
    if (CALLED.has(lower)) {
      const as = tokens[at + 1]?.lower === 'as' ? at + 2 : at + 1;
      const thing = mentionFrom(/^["“«‘']$/.test(tokens[as]?.text ?? '') ? as + 1 : as, index);
      return thing?.type === type && thing.form === 'name' ? thing : undefined;
    }
    const isVerb = pos === 'VERB' && !lower.endsWith('ing') && !lower.endsWith('ed');
    if (isVerb || pos === 'AUX' || pos === 'SCONJ' || text === ';' || /^(?:and|but)$/.test(lower))
      return undefined;
  }
  return undefined;
}

/** Tokens of "a new online platform for students, ". */
const LONGEST_KIND = 14;
const CALLED = new Set(words('called dubbed named known branded titled'));

/** Behind "on Monday the activities of" in "opened on Monday the activities of the Harbour Summit", "the debut edition of", and behind "in Porto" in "opened in Porto the". */
function pastDayAndWork(from: number, index: PatternIndex): number {
  const { tokens } = index.annotation;
  const day = index.dates.get(tokens[from]?.lower === 'on' ? from + 1 : from);
  const behindDay = day?.endToken ?? from;
  const at = placeFrom(behindDay, index)?.endToken ?? behindDay;
  if (tokens[at]?.lower !== 'the') return at;
  const noun = tokens[at + 2]?.lower === 'edition' ? at + 2 : at + 1;
  const isWork = WORK.test(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'of';
  return isWork ? noun + 2 : at;
}

/** "in Porto" */
function placeFrom(at: number, index: PatternIndex): Mention | undefined {
  const place = index.annotation.tokens[at]?.lower === 'in' ? mentionFrom(at + 1, index) : undefined;
  return place?.type === 'place' ? place : undefined;
}

/** The city between a verb and its object: "opened in Porto the Harbour Summit". */
export function cityBetween(from: number, object: number, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  const day = index.dates.get(tokens[from]?.lower === 'on' ? from + 1 : from);
  const place = placeFrom(day?.endToken ?? from, index);
  const isCity = place !== undefined && ((index.kindsAt[place.firstToken] ?? 0) & CITY) !== 0;
  return isCity && place.endToken <= object ? place : undefined;
}

const CITY = bitsOf(['city']);
const WORK = /^(?:activities|work|works|proceedings|sessions|deliberations|events|edition)$/;

/** Tokens: "a high-level three-day". */
export const LONGEST_DESCRIPTION = 9;
const DESCRIBING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'ADV']);

/** The token of a day between a verb and its object: "opened on Monday the activities of the Harbour Summit". */
export function dayBetween(
  from: number,
  object: number,
  { annotation: { tokens }, dates }: PatternIndex,
): number | undefined {
  const at = tokens[from]?.lower === 'on' ? from + 1 : from;
  return (dates.get(at)?.endToken ?? Infinity) <= object ? at : undefined;
}
