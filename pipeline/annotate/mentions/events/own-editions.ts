import type { Entity, Mention, Sentence, Token } from '../../../contract/annotation.ts';
import type { Span } from '../../../contract/span.ts';
import { isEventHead } from '../../../lexicon/event-words.ts';
import { isOrdinal } from '../../../lexicon/gathering-words.ts';
import { editionOfWord, isEditionNoun, yearAfter } from './edition-pointers.ts';
import { MARK } from '../names/token-marks.ts';

/** An edition, and the words that say it. */
export type ToldEdition = Span & { readonly value: string };

const COUNTED = /^\d{1,3}(?:st|nd|rd|th)$/;
/** An article says in so many sentences which edition it is about, whatever day is told of it. */
const LEAD = 2;
/** Before "the first edition of the forum" that was some time ago. */
const BEFORE_PAST = /^(?:since|after|like|unlike|from)$/;

/**
 * The edition of the event that an article is about by the words that count it: "the sixth edition of the Quay Forum", "the forum, now in its
 * sixth edition". Behind the first sentences an edition of which a year is told is another one.
 * @param named mentions by name
 * @param marks of the tokens
 */
export function ownEdition(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  named: readonly Mention[],
  focus: Entity,
  marks: Uint8Array,
): ToldEdition | undefined {
  const events = new Map(
    named.filter(({ type }) => type === 'event').map((event) => [event.firstToken, event]),
  );
  for (const sentence of sentences)
    for (let noun = sentence.firstToken + 2; noun < sentence.endToken; noun++) {
      const time = countOfTimes(tokens, noun);
      if (time !== undefined && isSaidOf(noun, sentence, events, focus)) return timeTold(time, tokens[noun]);
      if (((marks[noun] ?? 0) & MARK.edition) === 0 || !isEditionNoun(tokens[noun]?.lower)) continue;
      const count = countAt(tokens, noun);
      if (count === undefined) continue;
      const isOwn =
        isOfFocus(tokens, noun, sentence, events, focus) || isInIts(tokens, noun, sentence, events, focus);
      const value = isOwn ? editionOfWord(count.lower) : undefined;
      if (value !== undefined) return { value, start: count.start, end: tokens[noun]?.end ?? count.end };
    }
  return undefined;
}

/** Who holds it, or that it is held. */
const HELD = /^(?:held|hosted|organi[sz]ed|staged|hosting|hosts|convened|place)$/;
/** Tokens from "held" to "for the sixth time". */
const LONGEST_HELD = 8;

/** "sixth" in "which is held for the sixth time". "For the first time" something else may be new. */
function countOfTimes(tokens: readonly Token[], time: number): Token | undefined {
  const count = tokens[time - 1];
  if (tokens[time]?.lower !== 'time' || count === undefined || count.lower === 'first') return undefined;
  if (!isOrdinal(count.lower) && !COUNTED.test(count.lower)) return undefined;
  if (tokens[time - 2]?.lower !== 'the' || tokens[time - 3]?.lower !== 'for') return undefined;
  const isHeld = tokens
    .slice(Math.max(0, time - 3 - LONGEST_HELD), time - 3)
    .some(({ lower }) => HELD.test(lower));
  return isHeld ? count : undefined;
}

function timeTold(count: Token, time: Token | undefined): ToldEdition | undefined {
  const value = editionOfWord(count.lower);
  return value === undefined ? undefined : { value, start: count.start, end: time?.end ?? count.end };
}

/** Whether no other event is named before a token of its sentence. */
function isSaidOf(
  token: number,
  { firstToken }: Sentence,
  events: ReadonlyMap<number, Mention>,
  focus: Entity,
): boolean {
  for (let at = token; at >= firstToken; at--) {
    const event = events.get(at);
    if (event !== undefined) return event.entity === focus.index;
  }
  return true;
}

/** "sixth" of "the sixth edition", "6th" of "its 6th edition". */
function countAt(tokens: readonly Token[], noun: number): Token | undefined {
  const count = tokens[noun - 1];
  return count !== undefined && (isOrdinal(count.lower) || COUNTED.test(count.lower)) ? count : undefined;
}

/** "the sixth edition of the Quay Forum". */
function isOfFocus(
  tokens: readonly Token[],
  noun: number,
  sentence: Sentence,
  events: ReadonlyMap<number, Mention>,
  focus: Entity,
): boolean {
  if (tokens[noun + 1]?.lower !== 'of' || tokens[noun - 2]?.lower !== 'the') return false;
  // "the sixth edition of this forum"
  if (tokens[noun + 2]?.lower === 'this' && isEventHead(tokens[noun + 3]?.lower ?? '')) return true;
  if (BEFORE_PAST.test(tokens[noun - 3]?.lower ?? '')) return false;
  const at = tokens[noun + 2]?.lower === 'the' ? noun + 3 : noun + 2;
  const event = events.get(at) ?? events.get(at + 1);
  if (event?.entity !== focus.index) return false;
  return sentence.index < LEAD || yearAfter(tokens, event.endToken, sentence.endToken) === undefined;
}

/** "the Quay Forum, now in its sixth edition": no other event is named before it in the sentence. */
function isInIts(
  tokens: readonly Token[],
  noun: number,
  sentence: Sentence,
  events: ReadonlyMap<number, Mention>,
  focus: Entity,
): boolean {
  if (tokens[noun - 2]?.lower !== 'its' || tokens[noun - 3]?.lower !== 'in') return false;
  return isSaidOf(noun, sentence, events, focus);
}
