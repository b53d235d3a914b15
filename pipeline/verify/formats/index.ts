import { closeSync, openSync } from 'node:fs';
import { path } from 'zx';
import type { RowList } from '../../contract/row-list.ts';
import type { Problem } from '../../contract/problem.ts';
import type { TableSchema } from '../../contract/tables.ts';
import { tableTexts } from '../../rows/table-texts.ts';
import type { Row, Schemas, Tables } from '../../validate/tables.ts';
import type { Beside } from '../beside/index.ts';
import { groupsAsBefore } from '../beside/parquet.ts';
import type { RowDifference } from '../beside/row-differences.ts';
import type { SqliteBefore } from '../beside/sqlite.ts';
import { asExpected, WORD_FORMATS, wordsIn } from '../expected/table-files.ts';
import { hashedFile } from '../hashed-file.ts';
import type { Manifest } from '../manifest.ts';
import { fault } from '../problems.ts';
import { textPieces } from '../text-pieces.ts';
import { differences, oneByOne } from './compare.ts';
import type { RowOf } from './compare.ts';
import { readCsv } from './csv.ts';
import { readNdjson } from './ndjson.ts';
import { readParquet } from './parquet.ts';
import type { ReadFile } from './read-file.ts';
import { orderByArticle, rowsInFileOrder } from './row-order.ts';
import { readSqlite } from './sqlite.ts';

/** Formats of text with a file for each table. */
const TEXT_FORMATS: Readonly<
  Record<string, (pieces: Iterable<string>, schema: TableSchema) => ReadFile | string>
> = {
  csv: readCsv,
  ndjson: (pieces, schema) => readNdjson(pieces, Object.keys(schema.properties)),
};

const SQLITE = 'verbatim.sqlite';

/**
 * Where CSV, NDJSON, Parquet and SQLite do not have the rows that JSON has. Each is read back by code that shares nothing with its writer, unless
 * it is word for word as expected;
 * SQLite reads what SQLite wrote, from its file.
 * @param beside the release before, where it is known to be sound: what is as there is not read either
 */
export async function formatProblems(
  folder: string,
  manifest: Manifest,
  tables: Tables,
  schemas: Schemas,
  beside: Beside | null,
): Promise<Problem[]> {
  const problems: Problem[][] = [];
  for (const [table, rows] of tables) {
    const schema = schemas.get(table);
    if (schema === undefined) continue;
    const known = await knownFormats(folder, table, schema, beside);
    for (const [format, read] of Object.entries(TEXT_FORMATS)) {
      if (known.has(format)) continue;
      const file = `${table}.${format}`;
      const pieces = textPieces(path.join(folder, file));
      problems.push(
        pieces === null
          ? [missing(file)]
          : await differences({ format, file }, table, schema, rows, read(pieces, schema)),
      );
    }
    problems.push(await parquetProblems(folder, manifest, table, schema, rows, beside));
  }
  return [...problems.flat(), ...(await sqliteProblems(folder, manifest, tables, schemas, beside))];
}

/** The formats of text that have the rows of a table as it is expected. */
async function knownFormats(
  folder: string,
  table: string,
  schema: TableSchema,
  beside: Beside | null,
): Promise<ReadonlySet<string>> {
  for (const format of WORD_FORMATS)
    if (!(await beside?.isAsExpected(`${table}.${format}`, table, schema, wordsIn(format, schema))))
      return asExpected(folder, table, schema);
  return new Set(WORD_FORMATS);
}

/** A file that was changed on the way is not given to a reader that trusts what it says of its own sizes. */
async function parquetProblems(
  folder: string,
  manifest: Manifest,
  table: string,
  schema: TableSchema,
  rows: RowList<Row>,
  beside: Beside | null,
): Promise<Problem[]> {
  const place = { format: 'parquet', file: `${table}.parquet` };
  const file = path.join(folder, place.file);
  const hashed = await hashedFile(file).catch(() => null);
  if (hashed === null) return [missing(place.file)];
  if (!isListed(manifest, place.file, hashed.sha256)) return [];
  const changes = (await beside?.differencesIn(table, schema)) ?? null;
  const before = changes === null ? null : ((await beside?.fileBefore(place.file)) ?? null);
  const is = openSync(file, 'r');
  const was = before === null ? null : openSync(before, 'r');
  try {
    if (changes === null || was === null)
      return await differences(place, table, schema, rows, readParquet(is), rowsInFileOrder(rows, schema));
    const order = orderByArticle(rows, schema);
    const read = readParquet(is, (opened) =>
      groupsAsBefore({ was, is }, opened, { rows, order, schema, differences: changes }),
    );
    return await differences(place, table, schema, rows, read, (_, at) => rows.at(order?.[at] ?? at));
  } finally {
    for (const each of [is, was]) if (each !== null) closeSync(each);
  }
}

async function sqliteBefore(beside: Beside, schemas: Schemas): Promise<SqliteBefore | null> {
  const file = await beside.fileBefore(SQLITE);
  if (file === null) return null;
  const differences = new Map<string, readonly RowDifference[]>();
  for (const [table, schema] of schemas) {
    const found = await beside.differencesIn(table, schema);
    if (found !== null) differences.set(table, found);
  }
  return { file, differences };
}

async function sqliteProblems(
  folder: string,
  manifest: Manifest,
  tables: Tables,
  schemas: Schemas,
  beside: Beside | null,
): Promise<Problem[]> {
  const file = path.join(folder, SQLITE);
  const hashed = await hashedFile(file).catch(() => null);
  if (hashed === null) return [missing(SQLITE)];
  if (!isListed(manifest, SQLITE, hashed.sha256)) return [];
  const place = { format: 'sqlite', file: SQLITE };
  const problems: Problem[][] = [];
  const textsOf = (table: string): Iterable<readonly string[]> | null =>
    tables.has(table) ? tableTexts(path.join(folder, `${table}.json`)) : null;
  const use = async (table: string, read: ReadFile | string): Promise<void> => {
    const [rows, schema] = [tables.get(table), schemas.get(table)];
    if (rows === undefined || schema === undefined) return;
    problems.push(await differences(place, table, schema, rows, read, rowsByKey(rows, schema)));
  };
  const before = beside === null ? null : await sqliteBefore(beside, schemas);
  const wrong = await readSqlite(file, schemas, use, textsOf, before);
  return wrong === null ? problems.flat() : [fault('sqlite', wrong, { file: SQLITE })];
}

/** Tables of a database have no order: gives each row by its key, once. Most come in the order in which JSON has them. */
function rowsByKey(rows: RowList<Row>, schema: TableSchema): RowOf {
  const columns = Object.keys(schema.properties);
  const key = schema['x-table'].key;
  const places = key.map((column) => columns.indexOf(column));
  const textOf = (row: Row): string => JSON.stringify(key.map((column) => row[column]));
  const next = oneByOne(rows);
  let left: Map<string, number> | null = null;
  return (cells, at) => {
    const text = JSON.stringify(places.map((place) => cells[place]));
    if (left === null) {
      const row = next(cells, at);
      if (row !== undefined && textOf(row) === text) return row;
      left = new Map([...rows.map(textOf).entries()].slice(at).map(([place, own]) => [own, place]));
    }
    const place = left.get(text) ?? rows.length;
    left.delete(text);
    return rows.at(place);
  };
}

function missing(file: string): Problem {
  return fault('table-file', 'It is missing or cannot be read.', { file });
}

function isListed(manifest: Manifest, file: string, sha256: string): boolean {
  return manifest.files.some((each) => each.path === file && each.sha256 === sha256);
}
