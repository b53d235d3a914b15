import type { Candidate } from '../contract/fact.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';

const COLUMNS = ['participants', 'countries'] as const;
/** Characters behind a figure in which the words stand that tell another time. */
const REACH = 60;
const OTHER_TIME =
  /^[^.;:(]*?\b(?:(?:in|at|during) (?:its|the|their) (?:last|previous|past|first|inaugural) (?:edition|year|meeting|session)|(?:in|at) (?:last|the previous) year|last year)\b/u;

/** Candidates without guests who came another time: "the Summit, which attracted 4,000 people in its last edition". */
export function withoutGuestsOfOtherTimes(
  found: readonly Candidate[],
  { annotation: { article } }: PatternIndex,
): readonly Candidate[] {
  return found.filter(({ table, fields }) => {
    const guests = COLUMNS.map((column) => fields[column]).find((field) => field !== undefined);
    const [span] = guests?.spans ?? [];
    const isNamed = fields['name']?.spans.length === 1;
    if (table !== 'events' || span === undefined || !isNamed) return true;
    return !OTHER_TIME.test(article.text.slice(span.end, span.end + REACH));
  });
}
