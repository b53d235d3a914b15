import type { Candidate } from '../../contract/fact.ts';
import type { Span } from '../../contract/span.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** Words that say that a text is agreed on. */
const ADOPTING =
  /\b(?:adopt(?:s|ed|ing|ion)?|sign(?:s|ed|ing|ature)?|approv(?:es?|ed|ing|al)|endors(?:es?|ed|ing|ement)|pass(?:es|ed|ing|age)?|enact(?:s|ed|ing|ment)?|conclud(?:es?|ed|ing)|conclusion|inks?|inked|inking|agree[sd]?|validat(?:es?|ed|ing|ion)|launch(?:es|ed|ing)?|unveil(?:s|ed|ing)?|issu(?:es?|ed|ing))\b/giu;
/** Before them, what says that it is only meant to be done: "will be", "is due to", "for". */
const AHEAD =
  /\b(?:(?:will|shall|would|should|must|to)\s(?:\p{L}+ly\s|also\s|soon\s|then\s)?(?:be\s)?(?:\p{L}+ly\s)?|(?:for|towards?|ahead of|before|pending)\s(?:the\s|its\s|their\s|\p{L}+\sand\s){0,2})$/iu;
/** Characters before a text and what is told of it in which their verb may stand, and at most between them. */
const REACH = 40;
const FARTHEST = 400;

/** The candidates without days and events at which a text is only to be adopted: "The Lisbon Pact is to be adopted at the Harbour Summit". */
export function withoutPlannedAdoptions(found: readonly Candidate[], index: PatternIndex): Candidate[] {
  const { text } = index.annotation.article;
  return found.filter(({ table, fields }) => {
    const isEdge = table === 'relations' && fields['predicate']?.value === 'adopted_at';
    if (!isEdge && table !== 'instruments') return true;
    const name = (isEdge ? fields['subject'] : fields['name'])?.spans[0];
    const told = (isEdge ? fields['object'] : (fields['adopted_on'] ?? fields['adopted_at']))?.spans[0];
    return name === undefined || told === undefined || !isPlanned(text, name, told);
  });
}

/** Whether all that is said around a text and its day of its being adopted is ahead. */
function isPlanned(text: string, name: Span, told: Span): boolean {
  const [from, to] = [Math.min(name.start, told.start), Math.max(name.end, told.end)];
  if (to - from > FARTHEST) return false;
  const start = Math.max(0, text.lastIndexOf('.', from) + 1, from - REACH);
  const around = text.slice(start, to);
  let isAhead = false;
  for (const { index } of around.matchAll(ADOPTING)) {
    const at = start + index;
    if (at >= name.start && at < name.end) continue;
    if (!AHEAD.test(around.slice(0, index))) return false;
    isAhead = true;
  }
  return isAhead;
}
