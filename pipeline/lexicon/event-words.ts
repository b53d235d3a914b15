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
    'conclave games olympics olympiad championship championships cup tournament biennale awards webinar masterclass gala showcase',
  ),
  ...words('agm'),
]);

/** Nouns that say of a name that it is something that happens, beside the heads; too many names of other things have them as heads. */
const OTHER_HAPPENINGS: ReadonlySet<string> = new Set([
  ...words(
    'convention gathering retreat plenary talks consultations briefing debate panel roadshow tour visit',
  ),
  ...words('bootcamp challenge competition contest race marathon rally march parade match finals'),
  ...words(
    'league season open prix derby fest mela carnival concert show celebration celebrations anniversary',
  ),
  ...words('jubilee pride day month year eve holiday election elections referendum census campaign primary'),
  ...words('strike trial pilgrimage conclave coronation wedding funeral'),
]);

/** What befalls people, and nobody holds: history, but no event of the table. */
const CALAMITIES: ReadonlySet<string> = new Set([
  ...words(
    'war wars battle revolution uprising rebellion revolt coup crisis crises attack massacre genocide',
  ),
  ...words('earthquake hurricane cyclone typhoon storm flood floods fire pandemic epidemic'),
]);

const KIND_OF_WORD = keyOfWord(EVENT_KIND_WORDS);

/** Whether a name whose head is this lower-case word can be an event: "conference", "summit". */
export function isEventHead(lower: string): boolean {
  return EVENT_HEADS.has(lower);
}

/** Whether a lower-case word, in the singular or plural, says of a name that it is of something that happens: "forums", "anniversary". */
export function isHappeningWord(lower: string): boolean {
  return isHappening(lower) || (lower.endsWith('s') && isHappening(lower.slice(0, -1)));
}

function isHappening(lower: string): boolean {
  return EVENT_HEADS.has(lower) || OTHER_HAPPENINGS.has(lower) || KIND_OF_WORD.has(lower);
}

/** Whether a lower-case word is for what befalls people: "war", "earthquake". */
export function isCalamity(lower: string): boolean {
  return CALAMITIES.has(lower);
}

/** The kind of event that a lower-case word or phrase states: "expo" → exhibition. */
export function eventKindOf(word: string): EventKind | undefined {
  return KIND_OF_WORD.get(word);
}
