import type { Candidate } from '../../contract/fact.ts';

/** Offices of states and of those who serve their heads. */
const OF_STATE =
  /\b(?:(?:vice-)?minister|premier|prince|princess|king|queen|senator|governor|ambassador|presidential|royal)\b|\badvis[eo]r to\b/i;
/** Directly behind an office, before another one. */
const JOINS = /^\s(?:and|&|\/)\s/;

/**
 * Positions in which an office of state does not share the body of the office joined to it: the "Minister of Finance and Chairman of the World
 * Bank" is no minister of the bank, as the "founder and chairman of the World Bank" is its founder.
 */
export function withoutBorrowedBodies(candidates: readonly Candidate[], text: string): Candidate[] {
  return candidates.map((candidate) => (borrowsBody(candidate, text) ? withoutBody(candidate) : candidate));
}

function borrowsBody({ table, fields }: Candidate, text: string): boolean {
  if (table !== 'positions') return false;
  const [title, body] = [fields['title']?.spans[0], fields['organization']?.spans[0]];
  if (title === undefined || body === undefined || body.start < title.end) return false;
  return (
    JOINS.test(text.slice(title.end, title.end + 5)) && OF_STATE.test(text.slice(title.start, title.end))
  );
}

function withoutBody(candidate: Candidate): Candidate {
  const fields = Object.fromEntries(
    Object.entries(candidate.fields).filter(([name]) => name !== 'organization'),
  );
  return { ...candidate, fields };
}
