import type { Token } from '../../../contract/annotation.ts';
import type { CandidateField } from '../../../contract/fact.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isVerb } from '../../verbs.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';

/** A figure that has a row, with the subject that it was given. */
export interface Figure {
  readonly place: Place;
  readonly subject: CandidateField | undefined;
  readonly where: CandidateField | undefined;
}

/** From the figure before to this one, in tokens. */
const FAR = 14;
const JOINS = /^(?:and|or|plus|,|worth|including|totalling|totaling|with)$/;
/** What goes between two figures of one object, beside its nouns. */
const INSIDE = /^(?:NOUN|PROPN|ADJ|DET|CCONJ|NUM|SYM)$/;
const LINKS = /^(?:of|with|at|in|an?|estimated|total|worth|valued|including|totalling|totaling|,|-)$/;

/**
 * The subject of the figure before, where this one is part of the same object: "PortPass offers 40 services and [30] documents", "the union received 36
 * pledges worth [$2 million]", "runs 54 projects with a cost of [$1 million]".
 */
export function sharedSubject(
  { sentence, start }: Place,
  before: Figure | undefined,
  { annotation: { tokens } }: PatternIndex,
): CandidateField | undefined {
  const span = before?.subject?.spans[0];
  if (before === undefined || span === undefined || before.place.sentence !== sentence) return undefined;
  const { end, quantity } = before.place;
  // Whose the first is has done something with both; what the first are part of is no matter of the second.
  if (span.start >= quantity.start || start <= end || start - end > FAR) return undefined;
  const between = tokens.slice(end, start);
  const isOne = between.every((token) => isInside(token));
  return isOne && joins(between) ? before.subject : undefined;
}

/** Of a figure that measures the same as the one before it, where nobody else is named between: "revenue grew by 9% to [$4 million]". */
export function subjectOfSame(
  { sentence, start }: Place,
  before: Figure | undefined,
  { annotation: { tokens } }: PatternIndex,
): CandidateField | undefined {
  if (before?.place.sentence !== sentence || start - before.place.end > FAR) return undefined;
  const isOther = tokens
    .slice(before.place.end, start)
    .some(({ pos, lower }) => pos === 'PROPN' || lower === 'with');
  return isOther ? undefined : before.subject;
}

function isInside(token: Token): boolean {
  if (LINKS.test(token.lower)) return true;
  return INSIDE.test(token.pos) && !isVerb(token);
}

/** Whether the last word joins the two, or "of" does behind "with" or "at". */
function joins(between: readonly Token[]): boolean {
  const last =
    between.findLast(({ lower }) => !/^(?:an?|estimated|total|the|over|some|about)$/.test(lower))?.lower ??
    '';
  if (JOINS.test(last)) return true;
  return last === 'of' && between.some(({ lower }) => lower === 'with' || lower === 'at');
}

/** The place of the figure before, where it stands in the words of what both measure: "46% of adults in Kenya had one, against [34%] in 2014". */
export function sharedPlace(
  place: Place,
  { first, end }: Tokens,
  before: Figure | undefined,
  { annotation: { tokens } }: PatternIndex,
): CandidateField | undefined {
  if (hasOwnWhere(place, tokens)) return undefined;
  const span = before?.where?.spans[0];
  const [from, to] = [tokens[first], tokens[end - 1]];
  if (span === undefined || from === undefined || to === undefined) return undefined;
  return span.start >= from.start && span.end <= to.end ? before?.where : undefined;
}

/** "[15%] in the Northern region": where it is, though no place has that name. */
function hasOwnWhere({ end }: Place, tokens: readonly Token[]): boolean {
  if (!/^(?:in|across|for|among)$/.test(tokens[end]?.lower ?? '')) return false;
  const name = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  return (
    /^\p{Lu}\p{Ll}/u.test(tokens[name]?.text ?? '') &&
    /^(?:region|area|district|province|state|county|zone)s?$/.test(tokens[name + 1]?.lower ?? '')
  );
}
