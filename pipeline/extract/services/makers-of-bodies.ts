import type { Candidate } from '../../contract/fact.ts';
import type { Span } from '../../contract/span.ts';
import { mentionsOver } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** What is told of who set something up, and when. */
const TOLD = ['developer', 'provider', 'launched'] as const;
/** Characters between a service and what is told of it, where nothing is looked for beyond them. */
const FARTHEST = 300;
const SET_UP = String.raw`(?:(?:that|which)\s(?:was|were|is)\s)?(?:\p{L}+ly\s|first\s)?(?:set\sup|established|founded|formed)\b`;
/** "an agency set up by": no service is one. */
const BODY = new RegExp(
  String.raw`\b(?:agency|authority|body|bodies|unit|company|corporation|enterprise|firm|council|commission|committee|secretariat|office|department|institution|institute|organi[sz]ation|association|foundation|consortium|task\sforce|team|bank|regulator|subsidiary|start-?up|joint\sventure|partnership|non-?profit|body\scorporate)\s${SET_UP}`,
  'iu',
);
/** "of the Port Agency (PA), which was established by". */
const BEHIND_NAME = new RegExp(String.raw`^(?:\s\([^()]*\))?,?\s${SET_UP}`, 'iu');

/**
 * Candidates without those that take who set up a body, and when, for what is told of a service before it: "PortPass, run by the Port Agency, a body
 * established by the Ministry".
 */
export function withoutMakersOfBodies(candidates: readonly Candidate[], index: PatternIndex): Candidate[] {
  return candidates.filter(({ table, fields }) => {
    const name = fields['name']?.spans[0];
    if (table !== 'services' || name === undefined) return true;
    return !TOLD.some((column) => {
      const told = fields[column]?.spans[0];
      return told !== undefined && isOfBodyBetween(name, told, index);
    });
  });
}

function isOfBodyBetween(name: Span, told: Span, index: PatternIndex): boolean {
  const between = { start: name.end, end: told.start };
  if (between.end <= between.start || between.end - between.start > FARTHEST) return false;
  const { text } = index.annotation.article;
  const said = text.slice(between.start, between.end);
  if (BODY.test(said)) return true;
  return mentionsOver(between, index).some(
    ({ type, form, start, end }) =>
      type === 'organization' &&
      form !== 'pronoun' &&
      start >= between.start &&
      BEHIND_NAME.test(text.slice(end, between.end)),
  );
}
