import type { DateMention } from '../../../contract/annotation.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { clausesIn } from '../frame/subject-of-verb.ts';
import type { Place } from '../place.ts';
import { dateAt } from './opening-date.ts';

const LEADS = /^(?:in|at|on|by|during|for|as)$/;
/** Words between "at" and a date that belong to it. */
const OF_DATE = /^(?:the|end|close|start|beginning|of|early|late|mid|-|whole|at|by|in)$/;
/** Before a figure of another time than the one that the clause tells of. */
const OTHERS = /^(?:from|than|with|against|on)$/;

/**
 * The date at the end of what a clause speaks of, directly before its verb, which its figures hold at: "traffic in the first quarter of 2024 fell by [2%]", but not "boats sold in
 * 2024 fell", which is when they were sold.
 */
export function subjectDate({ sentence, start, from }: Place, index: PatternIndex): DateMention | undefined {
  const { tokens } = index.annotation;
  if (OTHERS.test(tokens[start - 1]?.lower ?? '')) return undefined;
  const clause = clausesIn(sentence, tokens).findLast(
    ({ verb, end }) => verb !== undefined && verb.first < start && start < end,
  );
  if (clause?.verb === undefined || clause.subject === undefined) return undefined;
  let date: DateMention | undefined;
  for (let at = Math.max(from, clause.subject.first + 1); at < start; at++) {
    const found = dateAt(at, index);
    if (found === undefined) continue;
    const isBeforeVerb = index.dates.get(at)?.endToken === clause.verb.first;
    // A second date tells of another time.
    if (date !== undefined || !isBeforeVerb || !isLed(at, clause.subject.first, index)) return undefined;
    date = found;
  }
  return date;
}

/** Whether a preposition behind a noun leads to a date. */
function isLed(at: number, first: number, { annotation: { tokens } }: PatternIndex): boolean {
  let lead = at - 1;
  while (lead > first && OF_DATE.test(tokens[lead]?.lower ?? '') && !isLeadBehindNoun(lead, tokens)) lead--;
  return lead > first && isLeadBehindNoun(lead, tokens);
}

function isLeadBehindNoun(at: number, tokens: PatternIndex['annotation']['tokens']): boolean {
  return LEADS.test(tokens[at]?.lower ?? '') && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '');
}
