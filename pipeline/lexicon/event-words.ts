/** Words by which the name of an event is known. Own list. */
import type { Event } from '../contract/rows.generated.ts';
import { keyOfWord, phrases, words } from './words.ts';

export type EventKind = NonNullable<Event['kind']>;

/** Lower-case words and phrases that state each kind of `schemas/events.schema.json`. */
export const EVENT_KIND_WORDS: Readonly<Record<EventKind, readonly string[]>> = {
  assembly: phrases('assembly, assemblies, general assembly'),
  conference: phrases('conference, conferences, symposium, colloquium'),
  congress: phrases('congress, congresses'),
  exhibition: phrases('exhibition, exhibitions, expo, exposition, fair, trade fair, trade show'),
  forum: phrases('forum, forums, fora'),
  launch: phrases(
    'launch, launched, launching, launches, unveiling, unveiled, inauguration, inaugurated, rollout',
  ),
  meeting: phrases(
    'meeting, meetings, met, session, roundtable, round table, talks, consultations, seminar, workshop',
  ),
  signing: phrases('signing, signing ceremony, signed, signature'),
  summit: phrases('summit, summits'),
  week: phrases('week, weeks'),
};

/** Head nouns of event names that state no kind of the schema, and those that do. */
const EVENT_HEADS: ReadonlySet<string> = new Set([
  ...words(
    'assembly conference symposium colloquium congress exhibition expo exposition fair forum launch inauguration',
  ),
  ...words(
    'meeting session roundtable seminar workshop signing summit week days dialogue hackathon festival ceremony',
  ),
  ...words(
    'games olympics olympiad championship championships cup tournament biennale awards webinar masterclass gala',
  ),
]);

const KIND_OF_WORD = keyOfWord(EVENT_KIND_WORDS);

/** Whether a name whose head is this lower-case word can be an event: "conference", "summit". */
export function isEventHead(lower: string): boolean {
  return EVENT_HEADS.has(lower);
}

/** The kind of event that a lower-case word or phrase states: "expo" → exhibition. */
export function eventKindOf(word: string): EventKind | undefined {
  return KIND_OF_WORD.get(word);
}
