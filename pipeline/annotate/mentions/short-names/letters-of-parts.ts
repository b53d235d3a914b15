import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import type { NameSegment } from '../names/segments.ts';
import { isInitialsOf } from './short-for.ts';

/**
 * "the 24th Session of the World Ports Union (WPU)", "the Guidelines for the Harbour Data Framework (HDF)": the short name of what stands behind the
 * head, and none of the whole.
 */
export function isOfThingInside(short: string, { text, type }: NameSegment): boolean {
  // "the Preparatory Meeting for the World Ports Conference (WPC-25)": by its letters, without the year.
  if (type.type === 'event') {
    const letters = short.replace(/[-’' ]?\d+$/u, '');
    return (
      [' of the ', ' for the ', ' to the '].some((link) => isOfEnd(letters, text, link)) ||
      isOfBody(letters, text)
    );
  }
  return (
    type.type === 'instrument' && [' for the ', ' of the ', ' on '].some((link) => isOfEnd(short, text, link))
  );
}

/** Whether letters are those of the words behind a link in a name, or of all but the first, whose the rest is: "Kenya Data Framework (DF)". */
function isOfEnd(short: string, text: string, link: string): boolean {
  const at = text.lastIndexOf(link);
  if (at <= 0) return false;
  const end = text.slice(at + link.length);
  return isInitialsOf(short, end) || isInitialsOf(short, end.slice(end.indexOf(' ') + 1));
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
