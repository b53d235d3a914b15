import type { Dataset, TableSchema } from '../../pipeline/contract/tables.ts';
import { jsonTables, otherFormats } from '../../pipeline/release/formats/index.ts';
import { annotationsFile } from '../../pipeline/release/receipts/annotations.ts';
import { currentSchemas, tablesOf } from '../../pipeline/release/rows.ts';
import { readCsv } from '../../pipeline/verify/formats/csv.ts';
import { readNdjson } from '../../pipeline/verify/formats/ndjson.ts';
import { readParquet } from '../../pipeline/verify/formats/parquet.ts';
import type { ReadFile } from '../../pipeline/verify/formats/read-file.ts';
import { readSqlite } from '../../pipeline/verify/formats/sqlite.ts';
import { bytesOf } from '../release/formats/samples.ts';

export type ReadRows = readonly Readonly<Record<string, unknown>>[];

/** The tables of a data set as whoever reads a release has them: by the format, read back by readers that share nothing with the writers. */
export async function inEveryFormat(dataset: Dataset): Promise<Map<string, Map<string, ReadRows>>> {
  const [schemas, tables] = [currentSchemas(), tablesOf(dataset)];
  const files = new Map(
    [...jsonTables(schemas, tables), ...(await otherFormats(schemas, tables)), annotationsFile(tables)].map(
      (file) => [file.path, bytesOf(file)],
    ),
  );
  const bytes = (file: string): Buffer => files.get(file) ?? Buffer.alloc(0);
  const text = (file: string): string => bytes(file).toString('utf8');
  const sqlite = await readSqlite(bytes('verbatim.sqlite'), schemas);
  const readers: Readonly<Record<string, Reader>> = {
    json: (table) => JSON.parse(text(`${table}.json`)),
    csv: (table, schema) => rowsIn(readCsv(text(`${table}.csv`), schema)),
    ndjson: (table, schema) => rowsIn(readNdjson(text(`${table}.ndjson`), Object.keys(schema.properties))),
    parquet: async (table) => rowsIn(await readParquet(bytes(`${table}.parquet`))),
    sqlite: (table) => rowsIn(typeof sqlite === 'string' ? sqlite : (sqlite.get(table) ?? 'It is missing.')),
  };
  const read = new Map<string, Map<string, ReadRows>>();
  for (const [format, rowsOf] of Object.entries(readers)) {
    const found = new Map<string, ReadRows>();
    for (const [table, schema] of schemas) found.set(table, await rowsOf(table, schema));
    read.set(format, found);
  }
  const annotations = text('annotations.ndjson').split('\n').slice(0, -1);
  const bodies = annotations.map((line) => JSON.parse(line).body);
  return read.set('annotations', new Map([['bodies', bodies]]));
}

type Reader = (table: string, schema: TableSchema) => Promise<ReadRows> | ReadRows;

function rowsIn(read: ReadFile | string): ReadRows {
  if (typeof read === 'string') throw new Error(read);
  return read.rows.map((cells) => Object.fromEntries(read.columns.map((column, at) => [column, cells[at]])));
}
