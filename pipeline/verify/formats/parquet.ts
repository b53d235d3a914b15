import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import type { Cell } from '../../validate/tables.ts';
import { cellOf } from './ndjson.ts';
import type { ReadFile } from './read-file.ts';

/** A table read back from Parquet. Gives what is wrong where it cannot be read. */
export async function readParquet(bytes: Uint8Array): Promise<ReadFile | string> {
  const file = new Uint8Array(bytes).buffer;
  try {
    const columns = parquetSchema(parquetMetadata(file)).children.map(({ element }) => element.name);
    const rows = await parquetReadObjects({ file });
    return { columns, rows: rows.map((row) => columns.map((column) => plain(row[column]))) };
  } catch (error) {
    return `It is not Parquet: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

/** 64-bit integers come as bigints; of those that a release has, each is a number. */
function plain(value: unknown): Cell | undefined {
  return typeof value === 'bigint' ? Number(value) : cellOf(value);
}
