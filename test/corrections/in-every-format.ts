import * as fs from 'node:fs/promises';
import type { Dataset } from '../../pipeline/contract/tables.ts';
import { jsonTables, otherFormats } from '../../pipeline/release/formats/index.ts';
import { annotationsFile } from '../../pipeline/release/receipts/annotations.ts';
import { type Cell, currentSchemas, tablesOf } from '../../pipeline/release/rows.ts';
import { readCsv } from '../../pipeline/verify/formats/csv.ts';
import { readNdjson } from '../../pipeline/verify/formats/ndjson.ts';
import { readParquet } from '../../pipeline/verify/formats/parquet.ts';
import type { KnownRows, ReadFile } from '../../pipeline/verify/formats/read-file.ts';
import { readSqlite } from '../../pipeline/verify/formats/sqlite.ts';
import { bytesOf } from '../release/formats/samples.ts';
import { scratchPath } from '../release/scratch.ts';

export type ReadRows = readonly Readonly<Record<string, Cell | undefined>>[];

/** The tables of a data set as whoever reads a release has them: by the format, read back by readers that share nothing with the writers. */
export async function inEveryFormat(dataset: Dataset): Promise<Map<string, Map<string, ReadRows>>> {
  const [schemas, tables] = [currentSchemas(), tablesOf(dataset)];
  const files = new Map(
    [
      ...jsonTables(schemas, tables),
      ...(await otherFormats(schemas, tables, scratchPath())),
      annotationsFile(tables),
    ].map((file) => [file.path, bytesOf(file)]),
  );
  const bytes = (file: string): Buffer => files.get(file) ?? Buffer.alloc(0);
  const text = (file: string): string => bytes(file).toString('utf8');
  const scratch = scratchPath();
  const read = new Map<string, Map<string, ReadRows>>();
  const add = async (format: string, table: string, file: ReadFile<KnownRows> | string): Promise<void> => {
    read.set(format, (read.get(format) ?? new Map<string, ReadRows>()).set(table, await rowsIn(file)));
  };
  for (const [table, schema] of schemas) {
    const rows: ReadRows = JSON.parse(text(`${table}.json`));
    read.set('json', (read.get('json') ?? new Map<string, ReadRows>()).set(table, rows));
    await add('csv', table, readCsv([text(`${table}.csv`)], schema));
    const lines = text(`${table}.ndjson`);
    await add('ndjson', table, readNdjson(lines === '' ? [] : [lines], Object.keys(schema.properties)));
    await fs.writeFile(scratch, bytes(`${table}.parquet`));
    const parquet = await fs.open(scratch);
    await add('parquet', table, readParquet(parquet.fd));
    await parquet.close();
  }
  await fs.writeFile(scratch, bytes('verbatim.sqlite'));
  const fault = await readSqlite(scratch, schemas, async (table, file) => add('sqlite', table, file));
  await fs.rm(scratch);
  if (fault !== null) throw new Error(fault);
  const annotations = text('annotations.ndjson').split('\n').slice(0, -1);
  const bodies = annotations.map((line) => JSON.parse(line).body);
  return read.set('annotations', new Map([['bodies', bodies]]));
}

async function rowsIn(file: ReadFile<KnownRows> | string): Promise<ReadRows> {
  if (typeof file === 'string') throw new Error(file);
  const rows: ReadRows[number][] = [];
  for await (const piece of file.pieces) {
    if (typeof piece === 'string') throw new Error(piece);
    if ('known' in piece) throw new Error('all rows are read');
    for (const cells of piece)
      rows.push(Object.fromEntries(file.columns.map((column, at) => [column, cells[at]])));
  }
  return rows;
}
