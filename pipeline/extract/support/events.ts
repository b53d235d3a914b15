import type { Entity, Mention, Token } from '../../contract/annotation.ts';
import { isCalamity, isHappeningWord } from '../../lexicon/event-words.ts';
import { isGatheringNoun } from '../../lexicon/gathering-words.ts';
import { words } from '../../lexicon/words.ts';
import { standsBefore, type WordsBefore, wordsInName } from './words-beside.ts';

/** "GITEX 2022", "6th ADGMIN"; not "First Nation" or "KF-21", which are made alike and are none. */
const EDITION = /(?:^|\s)(?:(?:19|20)\d{2}|\d{1,3}(?:st|nd|rd|th))(?:\s|$)/u;

/** "WTDC-25", "QDF’26", "QMC25 Lisbon". */
const SHORT_YEAR = /^\p{Lu}{3,}[-–’' ]?(\d{2})(?: \p{Lu}\p{Ll}+)?$/u;
/** How many years an edition may lie from the article that speaks of it. */
const NEAR = 3;

/** Heads of what has years and is no event: "2024 UN E-Government Development Index". */
const PUBLISHED =
  /\b(?:index|report|survey|ranking|rankings|review|study|yearbook|outlook|budget|guidelines)(?: (?:19|20)\d{2})?$/i;

/** What names have behind their head: "World War II", "Battle of the Quays". */
const BEHIND_HEAD = /(?:\s(?:[IVX]+|\d+)|\s(?:of|in|on|against)\s.*)$/u;

/** Whether what a name is of befell people: "the Harbour War". Nobody holds it, and the table of events has none. */
export function isNamedAsCalamity({ names }: Entity): boolean {
  return names.some(({ text }) => isCalamity(wordsInName(text.replace(BEHIND_HEAD, '')).at(-1) ?? ''));
}

const HOLIDAY =
  /^(?:Christmas(?: Eve| Day)?|New Year(?:['’]s)?(?: Eve| Day)?|Easter(?: Sunday| Monday)?|Good Friday|Boxing Day|Halloween|Thanksgiving(?: Day)?|Black Friday|Eid(?: [AaUu]l[- ]\p{L}+)?|Ramadan|Diwali|Nowruz|Songkran)$/u;

/** Whether every name is that of a holiday, which is a day and nothing that is held. */
export function isHoliday({ names }: Entity): boolean {
  return names.every(({ text }) => HOLIDAY.test(text));
}

/** Whether a name says that it is of an event: by a word like "summit" or "week", a year, or a count of editions. */
export function isNamedAsEvent({ names }: Entity, published: string | null): boolean {
  if (names.every(({ text }) => PUBLISHED.test(text))) return false;
  return names.some(
    ({ text }) =>
      isUnnamed(text) ||
      EDITION.test(text) ||
      isOfNearYear(text, published) ||
      wordsInName(text).some(isHappeningWord),
  );
}

/** "national cyber drill": what no name is but says what it is. */
function isUnnamed(text: string): boolean {
  return /^[\p{Ll}\d]/u.test(text) && wordsInName(text).some(isGatheringNoun);
}

function isOfNearYear(name: string, published: string | null): boolean {
  const year = SHORT_YEAR.exec(name)?.[1];
  return (
    year !== undefined && published !== null && Math.abs(Number(published.slice(2, 4)) - Number(year)) <= NEAR
  );
}

/** What stands before an event by its name, if not by "the" and the like. */
const BEFORE = new Set([
  ...words('at during attend attends attended attending host hosts hosted hosting hold holds held holding'),
  ...words(
    'open opens opened opening close closed closing inaugurate inaugurated address addressed addressing',
  ),
  ...words(
    'organise organised organises organising organize organized organizes organizing convene convened',
  ),
]);
/** "The opening of", "on the sidelines of". */
const BEFORE_OF = new Set(
  words('opening closing sidelines edition editions margins ahead participants delegates host hosts'),
);
const USES: WordsBefore = { directly: (lower) => BEFORE.has(lower), beforeOf: BEFORE_OF };
const AFTER = new Set(
  words(
    'takes took opens opened begins began starts started kicks kicked gathers gathered brings brought returns returned',
  ),
);
const AFTER_AUXILIARY = new Set(
  words('held hosted organised organized convened take begin start open kick inaugurated attended return'),
);
/** "The international forum Altai Digital Bridge", "Rec'n'Gov, an innovation festival". */
const MOST_WORDS_OF_APPOSITION = 4;

/** Whether a mention points at an event by a noun ("the conference"), or what is done with it tells that it is one ("attended", "took place"). */
export function isUsedAsEvent({ form, firstToken, endToken }: Mention, tokens: readonly Token[]): boolean {
  if (form !== 'name') return true;
  const last = tokens[firstToken - 1];
  if (last !== undefined && isHappeningWord(last.lower)) return true;
  return standsBefore(USES, firstToken, tokens) || isFollowedByUse(endToken, tokens);
}

function isFollowedByUse(endToken: number, tokens: readonly Token[]): boolean {
  const [next, second] = [tokens[endToken], tokens[endToken + 1]];
  if (next === undefined || second === undefined) return false;
  if (AFTER.has(next.lower) || isHappeningWord(next.lower)) return true;
  // “Quay Bridge” international forum
  if (next.pos === 'ADJ' && isGatheringNoun(second.lower)) return true;
  if (next.pos === 'AUX')
    return AFTER_AUXILIARY.has(second.lower) || AFTER_AUXILIARY.has(tokens[endToken + 2]?.lower ?? '');
  if (next.text !== ',' || second.pos !== 'DET') return false;
  for (let at = endToken + 2; at < endToken + 2 + MOST_WORDS_OF_APPOSITION; at++) {
    const token = tokens[at];
    if (token === undefined || token.pos === 'PUNCT' || token.pos === 'VERB') return false;
    if (isHappeningWord(token.lower)) return true;
  }
  return false;
}
