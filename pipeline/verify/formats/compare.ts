import type { RowList } from '../../contract/row-list.ts';
import type { Problem } from '../../contract/problem.ts';
import type { TableSchema } from '../../contract/tables.ts';
import { keyText } from '../../validate/schema.ts';
import type { Cell, Row } from '../../validate/tables.ts';
import { cell } from '../difference.ts';
import { fault } from '../problems.ts';
import type { KnownRows, ReadFile, ReadRows } from './read-file.ts';

/** Where a format of a table has its rows, as problems name it. */
export interface Place {
  /** Reason of its problems; that of values is `<format>-differs`. */
  readonly format: string;
  readonly file: string;
}

/** Gives the row that cells stand for, as JSON has it; undefined where it has none. Asked once for each of the rows of a file, in order. */
export type RowOf = (cells: ReadRows[number], at: number) => Row | undefined;

/** The rows in their order, whatever the cells. */
export function oneByOne(rows: Iterable<Row>): RowOf {
  const left = rows[Symbol.iterator]();
  return () => {
    const { done, value } = left.next();
    return done === true ? undefined : value;
  };
}

/**
 * Differences between the rows of a table as JSON and as another format, by row and column.
 * @param rowOf the row in the same place, where it is not given
 */
export async function differences(
  { format, file }: Place,
  table: string,
  schema: TableSchema,
  rows: RowList<Row>,
  read: ReadFile<KnownRows> | string,
  rowOf: RowOf = oneByOne(rows),
): Promise<Problem[]> {
  const inFile = file.startsWith(`${table}.`) ? '' : `Table ${table}: `;
  const whole = (message: string): Problem[] => [fault(format, `${inFile}${message}`, { file })];
  if (typeof read === 'string') return whole(read);
  const columns = Object.keys(schema.properties);
  if (JSON.stringify(read.columns) !== JSON.stringify(columns)) {
    return whole('Its header is not the columns of the schema.');
  }
  const problems: Problem[] = [];
  let count = 0;
  for await (const piece of read.pieces) {
    if (typeof piece === 'string') return whole(piece);
    if ('known' in piece) {
      count += piece.known;
      continue;
    }
    for (const cells of piece) {
      const row = rowOf(cells, count++);
      if (row !== undefined) problems.push(...rowDifferences({ format, file }, inFile, schema, row, cells));
      else if (count <= rows.length) problems.push(...whole(`${table}.json does not have its row ${count}.`));
    }
  }
  if (count === rows.length) return problems;
  return whole(`It has ${count} rows, ${table}.json has ${rows.length}.`);
}

function rowDifferences(
  { format, file }: Place,
  inFile: string,
  schema: TableSchema,
  row: Row,
  cells: ReadRows[number],
): Problem[] {
  const problems: Problem[] = [];
  let index = 0;
  for (const field in schema.properties) {
    const [expected, found] = [row[field], cells[index++]];
    if (isSame(expected, found)) continue;
    problems.push(
      fault(`${format}-differs`, `${inFile}The value is not the one in the JSON.`, {
        file,
        row: keyText(schema, row),
        field,
        ...cell(expected, found),
      }),
    );
  }
  if (cells.length === index) return problems;
  const key = keyText(schema, row);
  const message = `${inFile}The line of ${key} has ${cells.length} cells, not ${index}.`;
  return [fault(format, message, { file, row: key })];
}

function isSame(a: Cell | undefined, b: Cell | undefined): boolean {
  if (typeof a !== 'object' || a === null) return a !== undefined && a === b;
  return (
    typeof b === 'object' && b !== null && a.length === b.length && a.every((item, at) => item === b[at])
  );
}
