import { jsonOfRows } from '../formats/json.ts';
import type { OutputFile } from '../output-file.ts';
import { keyIn, rowsIn } from '../rows.ts';
import type { TableState } from './apply.ts';
import type { Side } from './delta.ts';

/** The tables of a release as deltas are applied to them. */
export function statesOf({ tables, schemas }: Side): Map<string, TableState> {
  return new Map(
    [...schemas].map(([table, schema]) => [
      table,
      {
        columns: Object.keys(schema.properties),
        key: schema['x-table'].key,
        rows: new Map(rowsIn(tables, table).map((row) => [keyIn(row, schema), row])),
      },
    ]),
  );
}

/** A table as the release has it: `<table>.json`. */
export function tableFile(table: string, { columns, rows }: TableState): OutputFile {
  return jsonOfRows(table, columns, [...rows.values()]);
}
