import { path } from 'zx';
import type { Delta } from '../deltas/delta.ts';
import { hashOfFile } from '../disk/files.ts';
import type { OutputFile } from '../output-file.ts';
import { currentSchemas, type Row, rowsIn } from '../rows.ts';
import type { Previous } from '../versions/previous.ts';
import { type RowEdit, rowEdits } from './row-edits.ts';
import { type Splice, spliced } from './spliced.ts';

/** The release before, where what stays the same may be copied from its files. */
export interface Continued {
  /** Its folder. */
  readonly folder: string;
  /** What changed in tables that are written as they were, and do not change as a whole. */
  readonly edits: ReadonlyMap<string, readonly RowEdit[]>;
}

/** Where more than one row of so many differs, all are written. */
const FEW = 10;
/** Files from which rows are copied. */
const COPIED = /^(?:[a-z_]+\.(?:json|csv|ndjson|parquet)|verbatim\.sqlite)$/;

/**
 * The release before as one to copy from; null where a file of it is not the one that its manifest lists.
 * @param previous made by this very program, which would write the same rows the same way
 */
export async function continuedFrom(previous: Previous, delta: Delta): Promise<Continued | null> {
  const { folder, manifest, schemas, tables } = previous;
  for (const { path: file, sha256 } of manifest.files)
    if (COPIED.test(file) && (await hashOfFile(path.join(folder, file)).catch(() => null)) !== sha256)
      return null;
  const edits = new Map<string, readonly RowEdit[]>();
  for (const [table, schema] of currentSchemas()) {
    const [rows, changes] = [rowsIn(tables, table), delta.get(table)];
    const isAsBefore = JSON.stringify(schemas.get(table)) === JSON.stringify(schema);
    if (!isAsBefore || schema['x-table'].key.length > 1) continue;
    const { added, changed, withdrawn } = changes ?? { added: [], changed: [], withdrawn: [] };
    const differing = added.length + changed.length + withdrawn.length;
    if (differing * FEW < rows.length) edits.set(table, rowEdits(rows, schema, changes));
  }
  return { folder, edits };
}

/** A file with the rows that stay copied, where it is one in which rows stand one after the other; else the same file. */
export function continuing(file: OutputFile, continued: Continued | null): OutputFile {
  const { path: name, records } = file;
  const edits = records === undefined ? undefined : continued?.edits.get(records.table);
  if (continued === null || records === undefined || edits === undefined) return file;
  const { bytesOf, isLastOther = false, alsoFrom } = records;
  if (isLastOther && edits.some(({ isAtEnd }) => isAtEnd)) return file;
  const others = alsoFrom === undefined ? [] : continued.edits.get(alsoFrom);
  if (others === undefined || others.some(({ removes }) => removes)) return file;
  const bytes = (row: Row | null): Buffer | null => (row === null ? null : bytesOf(row));
  const splices = edits.map(({ at, removes, row }): Splice => ({ at: bytes(at), removes, adds: bytes(row) }));
  return { path: name, chunks: () => spliced(path.join(continued.folder, name), splices) };
}
