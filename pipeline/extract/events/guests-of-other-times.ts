import type { Candidate } from '../../contract/fact.ts';
import { spanHolding } from '../../text/locate.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { yearsHeld } from './years-held.ts';

const COLUMNS = ['participants', 'countries'] as const;
/** Characters behind a figure in which the words stand that tell another time. */
const REACH = 60;
const OTHER_TIME =
  /^[^.;:(]*?\b(?:(?:in|at|during) (?:its|the|their) (?:last|previous|past|first|inaugural) (?:edition|year|meeting|session)|(?:in|at) (?:last|the previous) year|last year)\b/u;

/** "Last year the Summit had 4,000 visitors"; not "last year's total". */
const LAST_TIME =
  /^\W*(?:and |but )?(?:last year|in (?:its|the) (?:last|previous|past) (?:edition|year)),? (?!['’]s)/iu;
/** "1,200 developers in 2024". */
const IN_YEAR = /^[^.;:(]{0,40}?\sin (\d{4})\b/u;

/** "1,000 people last year". */
const LAST_YEAR = /^[^.;:(]{0,24}?\slast year\b/u;

/**
 * Candidates without guests who came another time: "the Summit, which attracted 4,000 people in its last edition", or in a year in which it was
 * not held by the days that are told of it.
 */
export function withoutGuestsOfOtherTimes(
  found: readonly Candidate[],
  { annotation: { article, sentences } }: PatternIndex,
): readonly Candidate[] {
  const yearsOf = yearsHeld(found);
  const published = /^\d{4}/.exec(article.published ?? '')?.[0];
  const lastYear = published === undefined ? undefined : String(Number(published) - 1);
  return found.filter(({ table, fields }) => {
    const guests = COLUMNS.map((column) => fields[column]).find((field) => field !== undefined);
    const [span] = guests?.spans ?? [];
    const isNamed = fields['name']?.spans.length === 1;
    if (table !== 'events' || span === undefined) return true;
    const behind = article.text.slice(span.end, span.end + REACH);
    const year = IN_YEAR.exec(behind)?.[1];
    const held = yearsOf.get(fields['name']?.entity?.key ?? '');
    if (year !== undefined && held?.has(year) === false) return false;
    if (lastYear !== undefined && held?.has(lastYear) === false && LAST_YEAR.test(behind)) return false;
    const sentence = isNamed ? spanHolding(sentences, span.start) : undefined;
    if (sentence !== undefined && LAST_TIME.test(article.text.slice(sentence.start, span.start)))
      return false;
    return !isNamed || !OTHER_TIME.test(behind);
  });
}
