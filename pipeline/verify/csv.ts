import Papa from 'papaparse';
import type { Problem } from '../contract/problem.ts';
import type { PropertySchema, TableSchema } from '../contract/tables.ts';
import { keyText } from '../validate/schema.ts';
import type { Cell, Row } from '../validate/tables.ts';
import { parsed } from './manifest.ts';
import { fault } from './problems.ts';

/**
 * Differences between a table's CSV and its rows as JSON. The CSV is read back by the types in the schema: an empty cell is null where
 * the column may be empty, a list is a JSON array.
 */
export function csvProblems(
  table: string,
  schema: TableSchema,
  rows: readonly Row[],
  csv: string | null,
): Problem[] {
  const file = `${table}.csv`;
  if (csv === null) return [fault('table-file', 'It is missing or cannot be read.', { file })];
  const read = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n', quoteChar: '"' });
  const [header = [], ...lines] = csv.endsWith('\r\n') ? read.data.slice(0, -1) : read.data;
  const columns = Object.entries(schema.properties);
  const [error] = read.errors;
  if (error !== undefined) return [fault('csv', `It is not CSV: ${error.message}.`, { file })];
  if (JSON.stringify(header) !== JSON.stringify(columns.map(([name]) => name))) {
    return [fault('csv', 'Its header is not the columns of the schema.', { file })];
  }
  if (lines.length !== rows.length) {
    return [fault('csv', `It has ${lines.length} rows, ${table}.json has ${rows.length}.`, { file })];
  }
  return rows.flatMap((row, at) => rowProblems(file, schema, row, lines[at] ?? []));
}

function rowProblems(file: string, schema: TableSchema, row: Row, cells: readonly string[]): Problem[] {
  const columns = Object.entries(schema.properties);
  const key = keyText(schema, row);
  if (cells.length !== columns.length) {
    return [
      fault('csv', `The line of ${key} has ${cells.length} cells, not ${columns.length}.`, {
        file,
        row: key,
      }),
    ];
  }
  return columns
    .filter(([name, property], index) => !isSame(row[name], typed(cells[index] ?? '', property)))
    .map(([name]) =>
      fault('csv-differs', `The value is not the one in the JSON.`, { file, row: key, field: name }),
    );
}

function isSame(a: Cell | undefined, b: Cell | undefined): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

/** The value of a cell by the type of its column; undefined where it is none of that type. */
function typed(cell: string, property: PropertySchema): Cell | undefined {
  const types = typeof property.type === 'string' ? [property.type] : property.type;
  if (cell === '' && types.includes('null')) return null;
  if (types.includes('array')) return listIn(cell);
  if (types.includes('boolean')) return cell === 'true' ? true : cell === 'false' ? false : undefined;
  if (types.includes('integer') || types.includes('number')) {
    return String(Number(cell)) === cell ? Number(cell) : undefined;
  }
  return cell;
}

function listIn(cell: string): readonly string[] | undefined {
  const items = parsed(cell);
  return Array.isArray(items) && items.every((item) => typeof item === 'string') ? items : undefined;
}
