import type { DeltaLine } from '../deltas/lines.ts';
import type { Cell, Row } from '../rows.ts';

/** A row of the table of conflicts in words: which values there are, which one stands, and why. */
export function disagreements(conflict: Row): string {
  const { row, field, values, reason } = conflict;
  return `${text(row)} ${text(field)}: ${text(values)}. ${text(reason)}`;
}

/** What changed in the disagreements: those that came, those whose values or choice are others, those that are settled. */
export function conflictLines(lines: readonly DeltaLine[]): string[] {
  const changed = new Set<string>();
  return lines.flatMap((line) => {
    if (line.change === 'added') return [`new: ${disagreements(line.after)}`];
    if (line.change === 'withdrawn')
      return [`settled: ${text(line.before['row'])} ${text(line.before['field'])}`];
    if (line.change === 'columns' || changed.has(line.row)) return [];
    const { row, field, before, after } = line;
    if (field !== 'values' && field !== 'chosen' && field !== 'reason') return [];
    changed.add(row);
    return [`${row} ${field}: ${text(before)} → ${text(after)}`];
  });
}

function text(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return 'nothing';
  return typeof cell === 'object' ? cell.join(' | ') : String(cell);
}
