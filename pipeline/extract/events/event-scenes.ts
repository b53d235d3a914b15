import type { Mention, Sentence } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { words } from '../../lexicon/words.ts';
import { spanHolding } from '../../text/locate.ts';
import { adverbialsFrom } from '../clauses/adverbials.ts';
import { datelineCity } from './event-dateline.ts';
import { mainEvent } from './main-event.ts';
import { mentionsIn } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { eventCandidates, heldIn } from './told-of-events.ts';

/** Sentences from the scene to the name of the event. */
const REACH = 2;
/** What people who come to an event do there. */
const MEETING = new Set(words('meet gather convene assemble debate discuss spend congregate'));
/** The same, which is said of many other things, too: with "here" behind a dateline only. */
const DECIDING = new Set([...MEETING, ...words('adopt agree endorse approve sign launch vow pledge call')]);
/** Tokens before the subject of a sentence. */
const LONGEST_OPENING = 2;

/**
 * The city of the event that an article is about from the scene with which it begins: "Ministers gathered in Lisbon this week. The Harbour Summit
 * brought together …". The event must be the subject of one of the sentences behind it, and stand in no other place.
 */
export function sceneCandidates(index: PatternIndex): Candidate[] {
  const { sentences } = index.annotation;
  const main = mainEvent(index)?.index;
  if (main === undefined) return [];
  const found = asSubject(main, index);
  if (found === undefined || hasOwnPlace(found.told, index)) return [];
  const { event, told } = found;
  for (const scene of sentences.slice(Math.max(0, told.index - REACH), told.index)) {
    if (mentionsIn(index, scene.firstToken, scene.endToken).some(({ type }) => type === 'event')) continue;
    const city = cityOfScene(scene, index);
    if (city !== undefined) return candidatesOf(event, city, scene, told, index);
  }
  return [];
}

/** "The Harbour Summit brought together": the first name of the event with which a sentence begins, and that sentence. */
function asSubject(
  main: number,
  { annotation: { mentions, sentences } }: PatternIndex,
): { readonly event: Mention; readonly told: Sentence } | undefined {
  for (const event of mentions) {
    if (event.entity !== main || event.form !== 'name') continue;
    const told = spanHolding(sentences, event.start);
    if (told !== undefined && event.firstToken - told.firstToken <= LONGEST_OPENING) return { event, told };
  }
  return undefined;
}

function hasOwnPlace({ firstToken, endToken }: Sentence, index: PatternIndex): boolean {
  const { tokens } = index.annotation;
  return mentionsIn(index, firstToken, endToken).some(
    (mention) => mention.type === 'place' && /^(?:in|at)$/.test(tokens[mention.firstToken - 1]?.lower ?? ''),
  );
}

function cityOfScene(scene: Sentence, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  for (let at = scene.firstToken; at < scene.endToken; at++) {
    const { pos, lemma = '', lower } = tokens[at] ?? {};
    if (pos === 'VERB' && MEETING.has(lemma)) {
      const { city } = adverbialsFrom(at + 1, scene, index);
      if (city !== undefined) return city;
    }
    if (lower === 'here' && decidesBefore(at, scene, index)) return datelineCity(index);
  }
  return undefined;
}

function decidesBefore(here: number, { firstToken }: Sentence, index: PatternIndex): boolean {
  for (let at = firstToken; at < here; at++) {
    const { pos, lemma = '' } = index.annotation.tokens[at] ?? {};
    if (pos === 'VERB' && DECIDING.has(lemma)) return true;
  }
  return false;
}

function candidatesOf(
  event: Mention,
  city: Mention,
  scene: Sentence,
  told: Sentence,
  index: PatternIndex,
): Candidate[] {
  const words = { start: Math.min(scene.start, city.start), end: told.end };
  return eventCandidates(event, heldIn(city, index), { rule: 'event-scene', score: 0.65, words }, index);
}
