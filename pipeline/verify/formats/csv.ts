import type { PropertySchema, TableSchema } from '../../contract/tables.ts';
import type { Cell } from '../../validate/tables.ts';
import { csvRecords } from './csv-records.ts';
import type { CsvCell, NoCsv } from './csv-records.ts';
import { listIn, typeOf } from './read-file.ts';
import type { ReadFile, ReadRows } from './read-file.ts';

/**
 * A table read back from its CSV by the types in its schema: an empty cell is null, and the empty text where it has quotes; one
 * apostrophe is taken off text that begins with one; a list is a JSON array. Gives what is wrong where it is not CSV.
 * @param pieces of the text, each of whole lines
 */
export function readCsv(pieces: Iterable<string>, schema: TableSchema): ReadFile | string {
  const records = csvRecords(pieces);
  const first = records.next();
  if (first.done === true) return { columns: [], pieces: [] };
  if ('why' in first.value) return noCsv(first.value);
  const [header = [], ...lines] = first.value;
  const columns = header.map(({ text }) => text);
  const properties = columns.map((column) => schema.properties[column]);
  return { columns, pieces: rowsIn(lines, records, properties) };
}

function* rowsIn(
  first: readonly (readonly CsvCell[])[],
  others: Iterable<readonly (readonly CsvCell[])[] | NoCsv>,
  properties: readonly (PropertySchema | undefined)[],
): Generator<ReadRows | string> {
  const typedRow = (cells: readonly CsvCell[]): (Cell | undefined)[] =>
    cells.map((cell, index) => typed(cell, properties[index]));
  yield first.map(typedRow);
  for (const records of others) yield 'why' in records ? noCsv(records) : records.map(typedRow);
}

function noCsv({ why, record }: NoCsv): string {
  return `It is not CSV: ${why} (record ${record}).`;
}

/** The value of a cell by the type of its column; undefined where it is none of that type. */
function typed({ text, isQuoted }: CsvCell, property: PropertySchema | undefined): Cell | undefined {
  if (property === undefined) return undefined;
  if (text === '' && !isQuoted) return null;
  switch (typeOf(property)) {
    case 'array':
      return listIn(text);
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'integer':
    case 'number':
      return String(Number(text)) === text ? Number(text) : undefined;
    default:
      return unguarded(text);
  }
}

const FORMULA = ['=', '+', '-', '@', '\t', '\n', '\r', '＝', '＋', '－', '＠'];

/** The text behind the apostrophe that keeps spreadsheets from running it; undefined where a formula has none. */
function unguarded(text: string): string | undefined {
  if (text.startsWith("'")) return text.slice(1);
  return text.length > 1 && FORMULA.some((sign) => text.startsWith(sign)) ? undefined : text;
}
