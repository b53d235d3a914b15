import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import type { NameSegment } from '../names/segments.ts';
import { isAcronym } from '../names/token-shapes.ts';
import { capitalsOf } from './longer-names.ts';
import { isInitialsOf } from './short-for.ts';

/**
 * "the 24th Session of the World Ports Union (WPU)", "the Framework for Digital Harbour Data (DHD)": the short name of what stands behind the
 * head, and none of the whole.
 */
export function isOfThingInside(short: string, { text, type: { type } }: NameSegment): boolean {
  if (type === 'organization') return isOfWholeBody(short, text);
  if (type !== 'event') return (type === 'instrument' || type === 'service') && isOfEnd(short, text);
  // "the Preparatory Meeting for the World Ports Conference (WPC-25)": by its letters, without the year.
  const letters = short.replace(/[-’' ]?\d+$/u, '');
  return isOfEnd(letters, text) || isOfBody(letters, text);
}

/** "Ports Sector of the World Harbour Union (WHU)": the letters of the body that the unit belongs to, all of them. */
function isOfWholeBody(short: string, text: string): boolean {
  const at = text.lastIndexOf(' of the ');
  const body = at < 0 ? '' : text.slice(at + ' of the '.length);
  return isInitialsOf(short, body) && body.split(' ').some((word) => isOrganizationHead(word.toLowerCase()));
}

/** Up to the last link in a name, as far as it goes. */
const TO_LAST_LINK = /^.+ (?:of|for|on|to)(?: the)? /;

/** Whether letters are those of the words behind the last link in a name, or of all but the first, whose the rest is: "Kenya Data Framework (DF)". */
function isOfEnd(short: string, text: string): boolean {
  const end = text.replace(TO_LAST_LINK, '');
  if (end === text) return false;
  return isInitialsOf(short, end) || isInitialsOf(short, end.slice(end.indexOf(' ') + 1));
}

/** Names that end with letters ("Framework for DHD"), each with the first name that has the words for them there: "Framework for Digital Harbour Data". */
export function spelledAtEnd(names: readonly string[]): ReadonlyMap<string, string> {
  const spelled = new Map<string, string>();
  if (!names.some(endsWithLetters)) return spelled;
  const wholeOf = new Map<string, string>();
  for (const name of names)
    for (const form of withLettersAtEnd(name)) if (!wholeOf.has(form)) wholeOf.set(form, name);
  for (const name of names.filter(endsWithLetters)) {
    const whole = wholeOf.get(name);
    if (whole !== undefined) spelled.set(name, whole);
  }
  return spelled;
}

function endsWithLetters(name: string): boolean {
  const space = name.lastIndexOf(' ');
  return space >= 0 && isAcronym(name.slice(space + 1));
}

/** A name with the capitals of its last words in place of them, of each number of words that an acronym may be of. */
function withLettersAtEnd(name: string): string[] {
  const forms: string[] = [];
  for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
    const capitals = capitalsOf(name.slice(space + 1));
    if (capitals !== '') forms.push(name.slice(0, space + 1) + capitals);
  }
  return forms;
}

/** "the 34th General Meeting of the Harbour Association of Pilots (HANPA)": letters that begin as the name of a body does, and not as what it holds. */
function isOfBody(short: string, text: string): boolean {
  const at = text.indexOf(' of the ');
  if (at <= 0) return false;
  const [held, body] = [text.slice(0, at), text.slice(at + ' of the '.length)];
  const isBody = body.split(' ').some((word) => isOrganizationHead(word.toLowerCase()));
  return (
    isBody &&
    body.startsWith(short.charAt(0)) &&
    !held.split(' ').some((word) => word.startsWith(short.charAt(0)))
  );
}
