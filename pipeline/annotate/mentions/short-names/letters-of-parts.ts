import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import type { NameSegment } from '../names/segments.ts';
import { isAcronym } from '../names/token-shapes.ts';
import { isInitialsOf } from './short-for.ts';

/**
 * "the 24th Session of the World Ports Union (WPU)", "the Framework for Digital Harbour Data (DHD)": the short name of what stands behind the
 * head, and none of the whole.
 */
export function isOfThingInside(short: string, { text, type: { type } }: NameSegment): boolean {
  if (type !== 'event') return (type === 'instrument' || type === 'service') && isOfEnd(short, text);
  // "the Preparatory Meeting for the World Ports Conference (WPC-25)": by its letters, without the year.
  const letters = short.replace(/[-’' ]?\d+$/u, '');
  return isOfEnd(letters, text) || isOfBody(letters, text);
}

/** Up to the last link in a name, as far as it goes. */
const TO_LAST_LINK = /^.+ (?:of|for|on|to)(?: the)? /;

/** Whether letters are those of the words behind the last link in a name, or of all but the first, whose the rest is: "Kenya Data Framework (DF)". */
function isOfEnd(short: string, text: string): boolean {
  const end = text.replace(TO_LAST_LINK, '');
  if (end === text) return false;
  return isInitialsOf(short, end) || isInitialsOf(short, end.slice(end.indexOf(' ') + 1));
}

/** "Framework for Digital Harbour Data" of "Framework for DHD": the name, if any, that has the words for the letters at the end of another. */
export function spelledAtEnd(name: string, names: readonly string[]): string | undefined {
  const before = name.slice(0, name.lastIndexOf(' ') + 1);
  const letters = name.slice(before.length);
  if (before === '' || !isAcronym(letters)) return undefined;
  return names.find((other) => other.startsWith(before) && isInitialsOf(letters, other.slice(before.length)));
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
