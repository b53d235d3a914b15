import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { RowList } from '../../contract/row-list.ts';
import type { Problem } from '../../contract/problem.ts';
import type { TableSchema } from '../../contract/tables.ts';
import { tableTexts } from '../../rows/table-texts.ts';
import type { Row, Schemas, Tables } from '../../validate/tables.ts';
import type { Beside } from '../beside/index.ts';
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
    const parquet = { format: 'parquet', file: `${table}.parquet` };
    const bytes = await bytesOf(folder, parquet.file, manifest);
    if (bytes === 'missing') problems.push([missing(parquet.file)]);
    else if (bytes !== 'damaged')
      problems.push(await differences(parquet, table, schema, rows, readParquet(bytes)));
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

/**
 * A file of the release whose reader trusts what it says of its own sizes; "damaged" where it is not the one that the manifest lists: one
 * that was changed on the way is not given to it.
 */
async function bytesOf(
  folder: string,
  file: string,
  manifest: Manifest,
): Promise<Uint8Array | 'missing' | 'damaged'> {
  let bytes: Buffer;
  try {
    bytes = await fs.readFile(path.join(folder, file));
  } catch {
    return 'missing';
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return isListed(manifest, file, sha256) ? bytes : 'damaged';
}

function isListed(manifest: Manifest, file: string, sha256: string): boolean {
  return manifest.files.some((each) => each.path === file && each.sha256 === sha256);
}
