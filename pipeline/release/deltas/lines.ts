import type { Cell, Row } from '../rows.ts';
import type { Columns, Delta, Side, TableDelta } from './delta.ts';
import { reasonsBetween } from './reasons.ts';
import type { Because, Reasons } from './reasons.ts';

/** What all lines have. */
interface Difference extends Because {
  readonly table: string;
}

interface AddedLine extends Difference {
  readonly row: string;
  readonly change: 'added';
  readonly field: null;
  readonly before: null;
  readonly after: Row;
}

interface WithdrawnLine extends Difference {
  readonly row: string;
  readonly change: 'withdrawn';
  readonly field: null;
  readonly before: Row;
  readonly after: null;
}

interface ChangedLine extends Difference {
  readonly row: string;
  readonly change: 'changed';
  readonly field: string;
  readonly before: Cell;
  readonly after: Cell;
}

interface ColumnsLine extends Difference {
  readonly row: null;
  readonly change: 'columns';
  readonly field: null;
  readonly before: Columns | null;
  readonly after: Columns | null;
}

/** One difference, as `schemas/outputs/delta-line.schema.json` has it: the same properties whatever changed. */
export type DeltaLine = AddedLine | WithdrawnLine | ChangedLine | ColumnsLine;

/**
 * The differences between two releases one by one with their reasons, in an order in which they can be applied: tables in order; of each
 * first the rows that went, then its columns, then the rows that came or changed, by key. There are none for the first release, which is
 * no difference.
 */
export function deltaLines(before: Side | null, after: Side, delta: Delta): DeltaLine[] {
  if (before === null) return [];
  const reasons = reasonsBetween(before, after, delta);
  return [...delta].flatMap(([table, changes]) => [
    ...withdrawnLines(table, changes, reasons),
    ...columnLines(table, changes),
    ...[...addedLines(table, changes, reasons), ...changedLines(table, changes, reasons)].sort(byRow),
  ]);
}

function withdrawnLines(table: string, { withdrawn }: TableDelta, reasons: Reasons): DeltaLine[] {
  return Array.from(withdrawn, ({ key, row }) => {
    const { reason, because } = reasons.ofWithdrawn(table, key, row);
    return { table, row: key, change: 'withdrawn', field: null, before: row, after: null, reason, because };
  });
}

function columnLines(table: string, { columns }: TableDelta): DeltaLine[] {
  if (columns === null) return [];
  const { before, after } = columns;
  return [
    {
      table,
      row: null,
      change: 'columns',
      field: null,
      before,
      after,
      reason: 'schema_changed',
      because: [],
    },
  ];
}

function addedLines(table: string, { added }: TableDelta, reasons: Reasons): DeltaLine[] {
  return Array.from(added, ({ key, row }) => {
    const { reason, because } = reasons.ofAdded(table, key, row);
    return { table, row: key, change: 'added', field: null, before: null, after: row, reason, because };
  });
}

function changedLines(table: string, changes: TableDelta, reasons: Reasons): DeltaLine[] {
  const isOfBefore = columnsOfBefore(changes);
  return changes.changed.flatMap(({ key, row, fields }) =>
    Object.entries(fields).map(([field, { before, after }]): DeltaLine => {
      const { reason, because } = isOfBefore(field)
        ? reasons.ofField(table, { key, row }, field, before)
        : NEW_COLUMN;
      return { table, row: key, change: 'changed', field, before, after, reason, because };
    }),
  );
}

const NEW_COLUMN: Because = { reason: 'schema_changed', because: [] };

function columnsOfBefore({ columns }: TableDelta): (field: string) => boolean {
  const before = columns?.before?.columns;
  return (field) => before === undefined || before.includes(field);
}

/** By key; the fields of a row stay in column order. */
function byRow(a: DeltaLine, b: DeltaLine): number {
  const [x, y] = [a.row ?? '', b.row ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}
