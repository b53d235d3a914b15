import type { FactCorrection } from '../../contract/corrections.ts';

/** Which corrections had something to act on, and on which rows. */
export interface Tally {
  apply(correction: FactCorrection, row?: string): void;
  isApplied(correction: FactCorrection): boolean;
  /** In order of id. */
  rowsOf(correction: FactCorrection): string[];
}

export function tallyOfCorrections(): Tally {
  const rows = new Map<FactCorrection, Set<string>>();
  return {
    apply: (correction, row) => {
      const known = rows.get(correction) ?? new Set<string>();
      if (row !== undefined) known.add(row);
      rows.set(correction, known);
    },
    isApplied: (correction) => rows.has(correction),
    rowsOf: (correction) => [...(rows.get(correction) ?? [])].sort(),
  };
}
