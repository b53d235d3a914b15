import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { Problem } from '../../contract/problem.ts';
import type { TableSchema } from '../../contract/tables.ts';
import type { Row, Schemas, Tables } from '../../validate/tables.ts';
import type { Manifest } from '../manifest.ts';
import { fault } from '../problems.ts';
import { differences } from './compare.ts';
import { readCsv } from './csv.ts';
import { readNdjson } from './ndjson.ts';
import { readParquet } from './parquet.ts';
import type { ReadFile } from './read-file.ts';
import { readSqlite } from './sqlite.ts';

type Reader = (bytes: Uint8Array, schema: TableSchema) => Promise<ReadFile | string> | ReadFile | string;

/** Formats with a file for each table. */
const TABLE_FORMATS: Readonly<Record<string, Reader>> = {
  csv: (bytes, schema) => readCsv(textOf(bytes), schema),
  ndjson: (bytes, schema) => readNdjson(textOf(bytes), Object.keys(schema.properties)),
  parquet: readParquet,
};

const SQLITE = 'verbatim.sqlite';
/** Formats whose readers trust what a file says of its own sizes: one that was damaged on the way is not given to them. */
const BINARY = /\.(?:parquet|sqlite)$/;

/**
 * Where CSV, NDJSON, Parquet and SQLite do not have the rows that JSON has. Each is read back by code that shares nothing with its writer;
 * SQLite reads what SQLite wrote, from its file.
 */
export async function formatProblems(
  folder: string,
  manifest: Manifest,
  tables: Tables,
  schemas: Schemas,
): Promise<Problem[]> {
  const problems: Problem[][] = [];
  for (const [table, rows] of tables) {
    const schema = schemas.get(table);
    if (schema === undefined) continue;
    for (const [format, read] of Object.entries(TABLE_FORMATS)) {
      const file = `${table}.${format}`;
      const bytes = await bytesOf(folder, file, manifest);
      if (bytes === 'missing') problems.push([missing(file)]);
      else if (bytes !== 'damaged') {
        problems.push(differences({ format, file }, table, schema, rows, await read(bytes, schema)));
      }
    }
  }
  return [...problems.flat(), ...(await sqliteProblems(folder, manifest, tables, schemas))];
}

async function sqliteProblems(
  folder: string,
  manifest: Manifest,
  tables: Tables,
  schemas: Schemas,
): Promise<Problem[]> {
  const bytes = await bytesOf(folder, SQLITE, manifest);
  if (bytes === 'missing') return [missing(SQLITE)];
  if (bytes === 'damaged') return [];
  const place = { format: 'sqlite', file: SQLITE };
  const read = await readSqlite(bytes, schemas);
  if (typeof read === 'string') return [fault('sqlite', read, { file: SQLITE })];
  return [...schemas].flatMap(([table, schema]) => {
    const rows: readonly Row[] | undefined = tables.get(table);
    return rows === undefined
      ? []
      : differences(place, table, schema, rows, inOrderOf(rows, schema, read.get(table) ?? 'It is missing.'));
  });
}

/** Tables of a database have no order: their rows by key, in the order of the JSON; a row that JSON does not have stays at the end. */
function inOrderOf(rows: readonly Row[], schema: TableSchema, read: ReadFile | string): ReadFile | string {
  if (typeof read === 'string') return read;
  const places = schema['x-table'].key.map((column) => read.columns.indexOf(column));
  const byKey = new Map(
    read.rows.map((cells) => [JSON.stringify(places.map((place) => cells[place])), cells]),
  );
  const ordered = rows.flatMap((row) => {
    const key = JSON.stringify(schema['x-table'].key.map((column) => row[column]));
    const cells = byKey.get(key);
    byKey.delete(key);
    return cells === undefined ? [] : [cells];
  });
  return { columns: read.columns, rows: [...ordered, ...byKey.values()] };
}

function missing(file: string): Problem {
  return fault('table-file', 'It is missing or cannot be read.', { file });
}

/** A file of the release; "damaged" where it is not the one that the manifest lists and its reader must not see it. */
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
  if (!BINARY.test(file)) return bytes;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return manifest.files.some((each) => each.path === file && each.sha256 === sha256) ? bytes : 'damaged';
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
