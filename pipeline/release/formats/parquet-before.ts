import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type FileMetaData, parquetMetadata, type RowGroup, type Statistics } from 'hyparquet';
import { path } from 'zx';
import type { Continued } from '../continued/index.ts';
import type { GroupedRows } from './parquet-groups.ts';

/** A group of rows as it stands in the file of the release before. */
export interface GroupBefore {
  readonly group: RowGroup;
  /** Where its bytes begin there. */
  readonly start: number;
  /** Its bytes, in pieces, each of which is there until the next is asked for. */
  bytes(): Generator<Uint8Array>;
}

/** The groups of rows of a table as they were written for the release before. */
export interface GroupsBefore {
  /** The group of before that has the very rows of a group of now; undefined where there is none. */
  sameAs(from: number, to: number): GroupBefore | undefined;
  close(): void;
}

const PIECE = 1 << 18;
/** The length of the metadata and the sign of the format, at the end of a file. */
const TAIL = 8;

/**
 * Null where nothing can be copied from the file of before.
 * @param continued null where there is none
 * @param rows of now
 * @param footerOf gives the end of a file with these groups as it would be written now
 */
export function groupsBefore(
  table: string,
  continued: Continued | null,
  rows: GroupedRows,
  footerOf: (metadata: FileMetaData) => Uint8Array,
): GroupsBefore | null {
  const edits = continued?.edits.get(table);
  if (continued === null || edits === undefined) return null;
  const opened = openSync(path.join(continued.folder, `${table}.parquet`), 'r');
  const footer = footerIn(opened);
  const metadata = metadataIn(footer);
  // Metadata that is read and written again must be what it was, or what is written of groups that are copied would be other than from nothing.
  if (!footer.equals(footerOf(metadata))) {
    closeSync(opened);
    return null;
  }
  const added: number[] = [];
  const removed: number[] = [];
  for (const { at, removes, row } of edits) {
    if (row !== null) added.push(rows.before(row));
    if (removes && at !== null) removed.push(rows.before(at));
  }
  const groups = groupsByRows(metadata.row_groups, opened);
  return {
    sameAs(from, to) {
      // A row that went stood before the row that now has its place.
      const isTouched =
        added.some((place) => place >= from && place < to) ||
        removed.some((place) => place > from && place < to);
      if (isTouched) return undefined;
      const came = added.filter((place) => place < from).length;
      const went = removed.filter((place) => place <= from).length;
      const was = from - came + went;
      return groups.get(`${was} ${was + to - from}`);
    },
    close: () => closeSync(opened),
  };
}

function footerIn(opened: number): Buffer {
  const { size } = fstatSync(opened);
  const length = bytesAt(opened, size - TAIL, TAIL).readUInt32LE() + TAIL;
  return bytesAt(opened, size - length, length);
}

/** The metadata of a file as the writer takes it: the ends of texts as bytes, and of numbers how many are none, which the reader passes over. */
function metadataIn(footer: Buffer): FileMetaData {
  const metadata = parquetMetadata(footer, { parsers: { stringFromBytes: (bytes) => bytes } });
  for (const { meta_data: about } of metadata.row_groups.flatMap(({ columns }) => columns))
    if (about?.type === 'DOUBLE' && about.statistics !== undefined) {
      const statistics: Statistics & { nan_count: bigint } = { ...about.statistics, nan_count: 0n };
      about.statistics = statistics;
    }
  return metadata;
}

/** Groups by the rows that they have, counted from the beginning of the file. */
function groupsByRows(groups: readonly RowGroup[], opened: number): Map<string, GroupBefore> {
  const found = new Map<string, GroupBefore>();
  let from = 0;
  for (const group of groups) {
    const to = from + Number(group.num_rows);
    const start = Number(group.columns[0]?.file_offset);
    const end = start + Number(group.total_compressed_size);
    found.set(`${from} ${to}`, { group, start, bytes: () => pieces(opened, start, end) });
    from = to;
  }
  return found;
}

function* pieces(opened: number, start: number, end: number): Generator<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(Math.min(PIECE, end - start));
  for (let at = start; at < end;) {
    const length = readSync(opened, buffer, 0, Math.min(buffer.length, end - at), at);
    if (length === 0) throw new Error('a file of the release before was cut while it was needed');
    yield buffer.subarray(0, length);
    at += length;
  }
}

function bytesAt(opened: number, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length;) {
    const read = readSync(opened, bytes, done, length - done, start + done);
    if (read === 0) throw new Error('a file of the release before was cut while it was needed');
    done += read;
  }
  return bytes;
}
