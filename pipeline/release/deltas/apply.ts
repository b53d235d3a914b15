import type { Row } from '../rows.ts';
import type { Columns } from './delta.ts';
import type { DeltaLine } from './lines.ts';

/** A table as a delta changes it: its columns in order, its key, and its rows by key. */
export interface TableState extends Columns {
  readonly rows: ReadonlyMap<string, Row>;
}

/** A line that does not fit the release that it was to be applied to. */
export class MisfitError extends Error {
  /** Where in the delta, counted from 0. */
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/**
 * A release's tables with a delta applied: those of the release that the delta leads to, columns and rows in their order. Every `before`
 * is held against what is there.
 * @throws {MisfitError} where the delta is of another release
 */
export function applied(
  tables: ReadonlyMap<string, TableState>,
  lines: readonly DeltaLine[],
): Map<string, TableState> {
  const next = new Map<string, Draft>([...tables].map(([table, state]) => [table, draftOf(state)]));
  lines.forEach((line, at) => {
    const misfit = applyLine(next, line);
    if (misfit !== null) throw new MisfitError(at, misfit);
  });
  return new Map([...next].map(([table, draft]) => [table, finished(draft)]));
}

interface Draft {
  columns: readonly string[];
  key: readonly string[];
  rows: Map<string, Row>;
}

function draftOf({ columns, key, rows }: TableState): Draft {
  return { columns, key, rows: new Map(rows) };
}

/** What is wrong with the line; null where it fitted. */
function applyLine(tables: Map<string, Draft>, line: DeltaLine): string | null {
  if (line.change === 'columns') return applyColumns(tables, line);
  const draft = tables.get(line.table);
  if (draft === undefined) return `there is no table ${line.table}`;
  const old = draft.rows.get(line.row);
  if (line.change === 'added') {
    if (old !== undefined) return `${line.row} is there already`;
    draft.rows.set(line.row, line.after);
  } else if (old === undefined) {
    return `there is no ${line.row} in ${line.table}`;
  } else if (line.change === 'withdrawn') {
    if (!isSame(line.before, old)) return `${line.row} is not the row that was to go`;
    draft.rows.delete(line.row);
  } else {
    if (!isSame(line.before, old[line.field] ?? null)) return `${line.row} has another ${line.field}`;
    draft.rows.set(line.row, { ...old, [line.field]: line.after });
  }
  return null;
}

function applyColumns(
  tables: Map<string, Draft>,
  { table, before, after }: Extract<DeltaLine, { change: 'columns' }>,
): string | null {
  const draft = tables.get(table);
  const was = draft === undefined ? null : { columns: draft.columns, key: draft.key };
  if (!isSame(before, was)) return `${table} has other columns`;
  if (after === null) tables.delete(table);
  else tables.set(table, widened(draft, after));
  return null;
}

/** Rows lose the columns that went; columns that came are empty until a line fills them. */
function widened(draft: Draft | undefined, { columns, key }: Columns): Draft {
  const rows = [...(draft?.rows ?? [])].map(([id, row]): [string, Row] => [
    id,
    Object.fromEntries(columns.map((column) => [column, row[column] ?? null])),
  ]);
  return { columns, key, rows: new Map(rows) };
}

/** Rows as they are written: by key, their columns in order. */
function finished({ columns, key, rows }: Draft): TableState {
  const ordered = [...rows].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    columns,
    key,
    rows: new Map(
      ordered.map(([id, row]) => [
        id,
        Object.fromEntries(columns.map((column) => [column, row[column] ?? null])),
      ]),
    ),
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
