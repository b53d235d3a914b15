import type { Token } from '../../../contract/annotation.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { governorOf } from '../amounts/governor.ts';
import { makingUp } from '../amounts/making-up.ts';
import { pastJoinedNoun } from '../phrases/joined-nouns.ts';
import { phraseAfter } from '../phrases/phrase-behind.ts';
import { withComplement } from '../phrases/noun-phrase-end.ts';
import { nounBefore, type Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import type { Clause } from './clause.ts';
import { clausesIn } from './subject-of-verb.ts';

/** Verbs that say of their subject what part or how much it is, or somebody's opinion: what they say is read elsewhere. */
const NO_DEEDS =
  /^(?:be|have|account|represent|make|comprise|constitute|form|include|compare|follow|total|see|show|report|say|estimate|expect|base|lead|drive|help|cause|set|limit|cap|attribute|value|give|cost|mean|offer|pay|save|spend|invest)$/;

/** Participles with which what is behind a link is no doer and nobody who is reached. */
const NOT_DONE =
  /^(?:compare|follow|estimate|expect|base|lead|drive|help|cause|set|limit|cap|attribute|value|see|show|report|say|account|survive|own|relate|know)$/;

/** Before the figure: whom something reaches, or who does it. */
const LINKS = /^(?:to|by|for|among|in|across)$/;

/** Adjectives that say whom something reaches. */
const REACHING =
  /^(?:available|accessible|open|free|common|popular|known|familiar|present|operational|active)$/;

/**
 * A share at the end of what is said of its clause's subject: "the network covers [40%] of homes", "the service is available to [40%] of homes", "boats are used by [40%] of
 * sailors", "an app used by [40%] of sailors", "women make up [40%] of sailors". Only subject, verb and noun together say what was measured.
 */
export function ofPredicate(place: Place, index: PatternIndex): Omit<Reading, 'unit'> | undefined {
  const { tokens } = index.annotation;
  const { quantity, sentence, start, end } = place;
  const isShare = quantity.unit === 'percent' || (quantity.value ?? 1) < 1;
  if (isShare ? tokens[end]?.lower !== 'of' : !isCountBehind(place, tokens)) return undefined;
  const lead =
    (isShare ? partBefore(place, index) : undefined) ??
    clauseBefore(place, tokens) ??
    (isShare ? participleBefore(place, tokens) : undefined);
  if (lead === undefined || governorOf(sentence, start, tokens)?.isMeasuring === true) return undefined;
  const noun = phraseAfter(place, index);
  if (noun === undefined) return undefined;
  const both = isShare ? noun.end : pastJoinedNoun(tokens, noun.end, sentence.endToken);
  return { indicator: { first: noun.first, end: withComplement(tokens, both, sentence.endToken) }, lead };
}

/** "women" and "make up" of "women make up [40%] of sailors". */
function partBefore(place: Place, index: PatternIndex): readonly Tokens[] | undefined {
  const { tokens } = index.annotation;
  const part = makingUp(place, index);
  if (part === undefined) return undefined;
  let end = place.start;
  while (tokens[end - 1]?.pos === 'ADV') end--;
  const predicate = { first: pastAdverbs(pastOthers(part.end, end, tokens), tokens), end };
  const words = tokens.slice(predicate.first, end);
  return words.length <= LONGEST_PREDICATE && words.every(({ pos }) => pos !== 'PUNCT')
    ? [part, predicate]
    : undefined;
}

/** Past "reached 117,603 and" of "fast boats reached 117,603 and make up [40%] of boats". */
function pastOthers(from: number, to: number, tokens: readonly Token[]): number {
  for (let at = to - 1; at >= from; at--) if (tokens[at]?.pos === 'CCONJ') return at + 1;
  return from;
}

/** Tokens of "are expected to make up". */
const LONGEST_PREDICATE = 5;

/** The subject and predicate of the clause that a figure ends. */
function clauseBefore({ sentence, start }: Place, tokens: readonly Token[]): readonly Tokens[] | undefined {
  const clause = clausesIn(sentence, tokens).findLast(
    ({ verb, end: last }) => verb !== undefined && verb.first < start && start < last,
  );
  const until = clause && predicateBefore(clause, start, tokens);
  if (clause?.verb === undefined || until === undefined) return undefined;
  const predicate = { first: pastAdverbs(clause.verb.first, tokens), end: until };
  const { subject } = clause;
  return subject === undefined ? [predicate] : [pastCount(subject, tokens), predicate];
}

/** "app" and "used by" of "an app used by [40%] of sailors", "the app (used by [40%] of sailors)": a noun with what is done by or to so many. */
function participleBefore(
  { sentence, start }: Place,
  tokens: readonly Token[],
): readonly Tokens[] | undefined {
  const deed = tokens[start - 2];
  if (deed === undefined || !LINKS.test(tokens[start - 1]?.lower ?? '')) return undefined;
  const isDone = deed.pos === 'VERB' && deed.lower !== deed.lemma && !/(?:ing|s)$/.test(deed.lower);
  if (!(isDone && !NOT_DONE.test(deed.lemma)) && !REACHING.test(deed.lower)) return undefined;
  let first = start - 2;
  while (tokens[first - 1]?.pos === 'ADV') first--;
  const end = /^[,(]$/.test(tokens[first - 1]?.text ?? '') ? first - 1 : first;
  const noun = nounBefore(end, sentence, tokens);
  return noun?.end === end ? [pastCount(noun, tokens), { first, end: start }] : undefined;
}

/** "sessions" of "More than 200 sessions". */
function pastCount({ first, end }: Tokens, tokens: readonly Token[]): Tokens {
  for (let at = first; at < Math.min(end - 1, first + LONGEST_COUNT); at++)
    if (tokens[at]?.pos === 'NUM' && /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? ''))
      return { first: at + 1, end };
  return { first, end };
}

/** Tokens of "more than 200". */
const LONGEST_COUNT = 4;

/** "provided to [300] teachers", "used by [4 million] people": a count behind a link, and not "of [40] boats". */
function isCountBehind({ quantity, start }: Place, tokens: readonly Token[]): boolean {
  return (
    quantity.unitCode === undefined &&
    quantity.unit !== '' &&
    /^(?:to|by)$/.test(tokens[start - 1]?.lower ?? '')
  );
}

function pastAdverbs(at: number, tokens: readonly Token[]): number {
  let past = at;
  while (tokens[past]?.pos === 'ADV') past++;
  return past;
}

/** Where the words end that lead from the verb of a clause to a figure: those of "is now available to". */
function predicateBefore(
  { verb, subject }: Clause,
  start: number,
  tokens: readonly Token[],
): number | undefined {
  const deed = tokens[verb?.verb ?? -1];
  if (verb === undefined || deed === undefined) return undefined;
  const isBe = deed.lemma === 'be' || /^(?:become|remain)$/.test(deed.lemma);
  const link = tokens[start - 1]?.lower ?? '';
  const last = isBe ? pastAdverbs(verb.end, tokens) : start - 2;
  if (LINKS.test(link)) {
    if (isBe) return last === start - 2 && REACHING.test(tokens[last]?.lower ?? '') ? start : undefined;
    const isPassive = tokens[verb.first]?.pos === 'AUX' || tokens[verb.first]?.pos === 'ADV';
    const isNear = start - 1 === verb.end || (start - 2 === verb.end && tokens[verb.end]?.pos === 'ADP');
    return isPassive && isNear && !NOT_DONE.test(deed.lemma) && link !== 'in' ? start : undefined;
  }
  if (verb.end !== start || NO_DEEDS.test(deed.lemma) || deed.pos !== 'VERB') return undefined;
  return subject === undefined ? undefined : start;
}
