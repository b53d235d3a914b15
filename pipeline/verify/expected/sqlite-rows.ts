import type { Database } from 'node-sqlite3-wasm';
import type { TableSchema } from '../../contract/tables.ts';
import { typeOf } from '../formats/read-file.ts';

/**
 * Whether a table of an SQLite file has the rows whose JSON texts these are, in this order. SQLite itself writes the rows as JSON, but for
 * numbers with a fraction, which it rounds, so that a row is a value or three and not one for each column. Where it has not, its rows may still be right, and are to be read.
 * @param columns of the table, in order
 * @param texts of the rows as they are written in releases; see `RowList.texts`
 */
export function hasTexts(
  database: Database,
  table: string,
  columns: readonly string[],
  schema: TableSchema,
  texts: Iterable<readonly string[]>,
): boolean {
  const statement = database.prepare(rowsAsTexts(table, columns, schema));
  try {
    const rows = statement.iterate();
    for (const piece of texts)
      for (const text of piece) {
        const { done, value: row } = rows.next();
        if (done === true || rowText(Object.values(row)) !== text) return false;
      }
    return rows.next().done === true;
  } finally {
    statement.finalize();
  }
}

/** The row that has a key, as a JSON text as it is written in releases; null where there is none, or it is not known. */
export function textAt(
  database: Database,
  table: string,
  columns: readonly string[],
  schema: TableSchema,
  key: string,
): string | null {
  const where = schema['x-table'].key.map((column) => `${quoted(column, '"')} = CAST(? AS TEXT)`);
  const row = database.get(`${rowsAsTexts(table, columns, schema)} WHERE ${where.join(' AND ')}`, [
    Buffer.from(key, 'latin1'),
  ]);
  return row === null ? null : rowText(Object.values(row));
}

function rowsAsTexts(table: string, columns: readonly string[], schema: TableSchema): string {
  const parts = partsOf(columns, schema).map((part, at) => `${part} AS p${at}`);
  return `SELECT ${parts.join(', ')} FROM ${quoted(table, '"')}`;
}

/** Texts and numbers in turn, which are a row without its closing brace when they are written one after the other. */
function partsOf(columns: readonly string[], { properties }: TableSchema): string[] {
  const parts: string[] = [];
  let text: string[] = [];
  for (const [at, column] of columns.entries()) {
    const property = properties[column];
    const type = property === undefined ? 'string' : typeOf(property);
    const cell = quoted(column, '"');
    text.push(quoted(`${at === 0 ? '{' : ','}${JSON.stringify(column)}:`, "'"));
    if (type === 'number') {
      parts.push(`CAST(${text.join(' || ')} AS BLOB)`, cell);
      text = [];
    } else text.push(jsonOf(cell, type));
  }
  return text.length === 0 ? parts : [...parts, `CAST(${text.join(' || ')} AS BLOB)`];
}

/** What is of another type than a release would have there is "?", which stands nowhere in its JSON. */
function jsonOf(cell: string, type: string): string {
  const ofType = {
    boolean: `WHEN 'integer' THEN CASE ${cell} WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE '?' END`,
    array: `WHEN 'text' THEN ${cell}`,
    integer: `WHEN 'integer' THEN ${cell}`,
    text: `WHEN 'text' THEN json_quote(${cell})`,
  };
  const when = type === 'boolean' || type === 'array' || type === 'integer' ? ofType[type] : ofType.text;
  return `CASE typeof(${cell}) WHEN 'null' THEN 'null' ${when} ELSE '?' END`;
}

/** Null where it is none. */
function rowText(values: readonly unknown[]): string | null {
  let text = '';
  for (const value of values) {
    if (value instanceof Uint8Array) text += latin1(value);
    else if (typeof value === 'number' || value === null) text += String(value);
    else return null;
  }
  return `${text}}`;
}

function latin1({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString('latin1');
}

function quoted(name: string, quote: '"' | "'"): string {
  return quote + name.replaceAll(quote, quote + quote) + quote;
}
