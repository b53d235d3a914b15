import type { MentionType } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';

/** Nouns by which an article points back at a thing whose name has them: "the Ports Agreement … the agreement". */
const OWN_NOUNS: readonly (readonly [MentionType, string])[] = [
  [
    'event',
    'conference summit forum congress assembly meeting exhibition week symposium dialogue expo workshop',
  ],
  ['event', 'seminar roundtable hackathon festival fair webinar bootcamp masterclass training course'],
  ['event', 'drill exercise retreat conclave meetup competition contest olympiad convention session'],
  [
    'instrument',
    'plan declaration agreement strategy resolution pact compact treaty convention memorandum mou',
  ],
  [
    'instrument',
    'charter framework roadmap protocol agenda guidelines act law policy programme program project',
  ],
  [
    'instrument',
    'arrangement accord communiqué communique decree directive regulation blueprint masterplan pledge bill',
  ],
  ['service', 'wallet website chatbot superapp dashboard'],
  ['organization', 'agency ministry union bank bureau commission council university authority association'],
  [
    'organization',
    'academy fund secretariat directorate regulator airline federation chamber board institution',
  ],
  [
    'organization',
    'institute office department committee chancellery alliance foundation consortium centre center group',
  ],
];
/** Nouns that fit anything of the type. */
const GENERIC_NOUNS: readonly (readonly [MentionType, string])[] = [
  ['event', 'event gathering celebration'],
  ['instrument', 'document deal text'],
  ['service', 'app application platform portal service system tool'],
  ['organization', 'company firm startup telco carrier operator organisation organization'],
];
const TYPE_OF_OWN = typeOfNoun(OWN_NOUNS);
const TYPE_OF_GENERIC = typeOfNoun(GENERIC_NOUNS);

function typeOfNoun(table: readonly (readonly [MentionType, string])[]): ReadonlyMap<string, MentionType> {
  return new Map(table.flatMap(([type, list]) => words(list).map((noun) => [noun, type] as const)));
}

/** The type of thing at which "the …" with this lower-case noun points where its name has the noun. */
export function typeOfPointingNoun(noun: string): MentionType | undefined {
  return TYPE_OF_OWN.get(noun) ?? TYPE_OF_GENERIC.get(noun);
}

/** Whether the noun points at things of its type whatever their name: "the app", "the event". */
export function fitsAnyOfType(noun: string): boolean {
  return TYPE_OF_GENERIC.has(noun);
}
