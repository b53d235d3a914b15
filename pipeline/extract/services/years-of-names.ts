import type { Candidate } from '../../contract/fact.ts';
import { mentionsOver } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** Candidates without days on which services began that are only years in the names of other things: "established by the Ports Act 2024". */
export function withoutLaunchesInNames(candidates: readonly Candidate[], index: PatternIndex): Candidate[] {
  return candidates.filter(({ table, fields: { launched } }) => {
    if (table !== 'services' || launched === undefined) return true;
    return !launched.spans.some((span) =>
      mentionsOver(span, index).some(
        ({ form, start, end }) => form === 'name' && start < span.start && span.end <= end,
      ),
    );
  });
}
