import type { Problem } from '../../contract/problem.ts';
import type { TableSchema } from '../../contract/tables.ts';
import { keyText } from '../../validate/schema.ts';
import type { Cell, Row } from '../../validate/tables.ts';
import { cell } from '../difference.ts';
import { fault } from '../problems.ts';
import type { ReadFile } from './read-file.ts';

/** Where a format of a table has its rows, as problems name it. */
export interface Place {
  /** Reason of its problems; that of values is `<format>-differs`. */
  readonly format: string;
  readonly file: string;
}

/** Differences between the rows of a table as JSON and as another format, by row and column. */
export function differences(
  { format, file }: Place,
  table: string,
  schema: TableSchema,
  rows: readonly Row[],
  read: ReadFile | string,
): Problem[] {
  const inFile = file.startsWith(`${table}.`) ? '' : `Table ${table}: `;
  const whole = (message: string): Problem[] => [fault(format, `${inFile}${message}`, { file })];
  if (typeof read === 'string') return whole(read);
  const columns = Object.keys(schema.properties);
  if (JSON.stringify(read.columns) !== JSON.stringify(columns)) {
    return whole('Its header is not the columns of the schema.');
  }
  if (read.rows.length !== rows.length) {
    return whole(`It has ${read.rows.length} rows, ${table}.json has ${rows.length}.`);
  }
  return rows.flatMap((row, at) => {
    const cells = read.rows[at] ?? [];
    if (cells.length === columns.length) {
      return columns.flatMap((field, index) => {
        if (isSame(row[field], cells[index])) return [];
        return [
          fault(`${format}-differs`, `${inFile}The value is not the one in the JSON.`, {
            file,
            row: keyText(schema, row),
            field,
            ...cell(row[field], cells[index]),
          }),
        ];
      });
    }
    const key = keyText(schema, row);
    const message = `${inFile}The line of ${key} has ${cells.length} cells, not ${columns.length}.`;
    return [fault(format, message, { file, row: key })];
  });
}

function isSame(a: Cell | undefined, b: Cell | undefined): boolean {
  if (typeof a !== 'object' || a === null) return a !== undefined && a === b;
  return (
    typeof b === 'object' && b !== null && a.length === b.length && a.every((item, at) => item === b[at])
  );
}
