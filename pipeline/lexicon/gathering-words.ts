/** Common nouns by which gatherings are called that have no name. Own lists. */
import { words } from './words.ts';

/** Nouns for what people are brought together for. */
const HEADS = new Set([
  ...words('workshop seminar webinar symposium colloquium conference forum summit roundtable congress'),
  ...words(
    'hackathon bootcamp masterclass exhibition expo fair training course drill retreat conclave meetup',
  ),
  ...words('convention festival competition contest olympiad roadshow'),
]);
/** Other things have these names, too, but for those with a word of these before them: "cyber exercise", "summer school". */
const HEADS_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['exercise', new Set(words('cyber cybersecurity simulation tabletop'))],
  ['school', new Set(words('summer winter spring autumn'))],
  ['council', new Set(words('informal'))],
]);
/** Of these there are too many for one to be told from another by what it is about alone. */
const OFFICIAL_HEADS = new Set(words('meeting session dialogue consultation'));
const OFFICIAL = new Set(
  words(
    'ministerial intergovernmental regional international annual continental sub-regional interregional tripartite hall spring autumn summer winter ordinary extraordinary',
  ),
);
/** Whether a gathering may be called by a noun, in lower case. */
export function isGatheringNoun(lower: string): boolean {
  return HEADS.has(lower) || OFFICIAL_HEADS.has(lower) || HEADS_BEHIND.has(lower);
}

/** Whether a noun with the words before it, in lower case, calls one: "a regional meeting", "the 28th session", "a summer school". */
export function isNounOfGathering(noun: string, modifiers: readonly string[]): boolean {
  const behind = HEADS_BEHIND.get(noun);
  if (behind !== undefined) return modifiers.some((word) => behind.has(word));
  return HEADS.has(noun) || modifiers.some((word) => OFFICIAL.has(word) || COUNTED.test(word));
}

/** "28th". */
export const COUNTED = /^\d{1,3}(?:st|nd|rd|th)$/;

/** By which editions are counted in words. */
export const ORDINAL_WORDS: readonly string[] = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
);
const ORDINALS: ReadonlySet<string> = new Set(ORDINAL_WORDS);

/** "third". */
export function isOrdinal(lower: string): boolean {
  return ORDINALS.has(lower);
}

/** "inaugural": the first. */
export function isInaugural(word: string): boolean {
  return word.toLowerCase() === 'inaugural';
}

const COUNTED_NOUNS = new Set(words('meeting dialogue'));

/** Bodies that hold sessions: "the ninth session of the Committee on Ports". Of those of a conference there are several a day. */
const WITH_SESSIONS = new Set(words('committee council commission assembly board parties group parliament'));

/** Whether a lower-case word is for a body that counts its sessions. */
export function holdsSessions(lower: string): boolean {
  return WITH_SESSIONS.has(lower);
}

/** "third" in "the third meeting": a body counts its meetings. */
export function countsMeeting(lower: string, noun: string): boolean {
  return COUNTED_NOUNS.has(noun) && ORDINALS.has(lower);
}
