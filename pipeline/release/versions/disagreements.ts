import type { RowList } from '../../contract/row-list.ts';
import type { DeltaLine } from '../deltas/lines.ts';
import type { Cell, Row } from '../rows.ts';

/** A row of the table of conflicts in words: which values there are, which one stands, and why. */
export function disagreements(conflict: Row): string {
  const { row, field, values, reason } = conflict;
  return `${text(row)} ${text(field)}: ${text(values)}. ${text(reason)}`;
}

/** What changed in the disagreements: those that came, those whose values or choice are others, those that are settled. */
export function conflictLines(lines: readonly DeltaLine[], conflicts: RowList<Row>): string[] {
  const now = new Map(conflicts.map((row) => [row['id'], row]));
  const told = new Set<string>();
  return lines.flatMap((line) => {
    if (line.change === 'added') return [`new: ${disagreements(line.after)}`];
    if (line.change === 'withdrawn')
      return [`settled: ${text(line.before['row'])} ${text(line.before['field'])}`];
    const conflict = now.get(line.row ?? '');
    if (line.change === 'columns' || conflict === undefined || told.has(line.row)) return [];
    told.add(line.row);
    return [`now: ${disagreements(conflict)}`];
  });
}

function text(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return 'nothing';
  return typeof cell === 'object' ? cell.join(' | ') : String(cell);
}
