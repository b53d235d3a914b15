import type { FileMetaData } from 'hyparquet';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { messageOf } from '../../contract/thrown.ts';
import type { Cell } from '../../validate/tables.ts';
import { cellOf } from './ndjson.ts';
import type { ReadFile, ReadRows } from './read-file.ts';

/** A table read back from Parquet, a row group at a time. Gives what is wrong where it cannot be read. */
export function readParquet(bytes: Uint8Array): ReadFile | string {
  const file = new Uint8Array(bytes).buffer;
  try {
    const metadata = parquetMetadata(file);
    const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
    return { columns, pieces: rowsIn(file, metadata, columns) };
  } catch (error) {
    return noParquet(error);
  }
}

async function* rowsIn(
  file: ArrayBuffer,
  metadata: FileMetaData,
  columns: readonly string[],
): AsyncGenerator<ReadRows | string> {
  let rowStart = 0;
  try {
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows);
      const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd });
      yield rows.map((row) => columns.map((column) => plain(row[column])));
      rowStart = rowEnd;
    }
  } catch (error) {
    yield noParquet(error);
  }
}

function noParquet(error: unknown): string {
  return `It is not Parquet: ${messageOf(error)}.`;
}

/** 64-bit integers come as bigints; of those that a release has, each is a number. */
function plain(value: unknown): Cell | undefined {
  return typeof value === 'bigint' ? Number(value) : cellOf(value);
}
