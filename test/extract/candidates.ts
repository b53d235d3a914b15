import { annotate } from '../../pipeline/annotate/index.ts';
import type { Candidate } from '../../pipeline/contract/fact.ts';
import type { FactTable } from '../../pipeline/contract/tables.ts';
import { type PatternIndex, patternIndex } from '../../pipeline/extract/pattern/pattern-index.ts';
import { articleOf } from '../annotate/tricky-texts.ts';

/** What an extractor builds on, for a text. */
export function indexOf(text: string, published: string | null = null): PatternIndex {
  return patternIndex(annotate(articleOf(text, published)));
}

/** Candidates of one table as `{ field: value }`. */
export function rowsOf(candidates: readonly Candidate[], table: FactTable): Record<string, unknown>[] {
  return candidates
    .filter((candidate) => candidate.table === table)
    .map(({ fields }) =>
      Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])),
    );
}
