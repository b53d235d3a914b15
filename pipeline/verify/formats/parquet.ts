import { parquetReadObjects, parquetSchema } from 'hyparquet';
import { messageOf } from '../../contract/thrown.ts';
import type { Cell } from '../../validate/tables.ts';
import { cellOf } from './ndjson.ts';
import { type ParquetFile, parquetFileIn } from './parquet-file.ts';
import type { KnownRows, ReadFile, ReadRows } from './read-file.ts';

/** Gives the places, among all groups of rows of a file, of those that need not be read. */
export type KnownGroups = (file: ParquetFile) => ReadonlySet<number>;

/**
 * A table read back from Parquet, a row group at a time. Gives what is wrong where it cannot be read.
 * @param opened descriptor of the file, which stays open until all is read
 */
export function readParquet(
  opened: number,
  knownGroups: KnownGroups = () => new Set(),
): ReadFile<KnownRows> | string {
  try {
    const file = parquetFileIn(opened);
    const columns = parquetSchema(file.metadata).children.map(({ element }) => element.name);
    return { columns, pieces: rowsIn(file, columns, knownGroups(file)) };
  } catch (error) {
    return noParquet(error);
  }
}

// A mark at the beginning of a text is part of it.
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const PARSERS = { stringFromBytes: (bytes: Uint8Array) => utf8.decode(bytes) };

async function* rowsIn(
  { bytes: file, metadata }: ParquetFile,
  columns: readonly string[],
  known: ReadonlySet<number>,
): AsyncGenerator<ReadRows | KnownRows | string> {
  let rowStart = 0;
  try {
    for (const [at, group] of metadata.row_groups.entries()) {
      const count = Number(group.num_rows);
      const rowEnd = rowStart + count;
      if (known.has(at)) yield { known: count };
      else {
        const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd, parsers: PARSERS });
        yield rows.map((row) => columns.map((column) => plain(row[column])));
      }
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
