import type { MentionType } from '../../contract/annotation.ts';

/** The types of names, in the order in which tags are numbered. */
export const TYPES: readonly MentionType[] = [
  'person',
  'organization',
  'place',
  'event',
  'instrument',
  'service',
  'other',
];

/**
 * Tags say where in a name a token stands (BILOU: Ratinov and Roth 2009): 0 outside; for the type at index t, 4t + 1 begins a name
 * of more than one token, 4t + 2 is inside it, 4t + 3 ends it, and 4t + 4 is a name of one token.
 */
export const OUTSIDE = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export const LAST = 3;
export const UNIT = 4;
export const TAG_COUNT = 1 + 4 * TYPES.length;

/** The number of a tag. */
export function tagOf(type: number, position: number): number {
  return 4 * type + position;
}

/** Index into TYPES of the type that a tag other than OUTSIDE has. */
export function typeOfTag(tag: number): number {
  return (tag - 1) >> 2;
}

/** Where in its name a token with this tag stands: OUTSIDE, BEGIN, INSIDE, LAST or UNIT. */
export function positionOfTag(tag: number): number {
  return tag === OUTSIDE ? OUTSIDE : ((tag - 1) & 3) + 1;
}

/** Whether a name goes on after a token with this tag. */
function isOpen(tag: number): boolean {
  const position = positionOfTag(tag);
  return position === BEGIN || position === INSIDE;
}

/** Whether `right` may stand directly after `left`. */
export function mayFollow(left: number, right: number): boolean {
  const position = positionOfTag(right);
  if (!isOpen(left)) return position !== INSIDE && position !== LAST;
  return (position === INSIDE || position === LAST) && typeOfTag(left) === typeOfTag(right);
}
