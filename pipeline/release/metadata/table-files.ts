import type { WrittenFile } from '../disk/files.ts';
import type { Described } from './described.ts';

interface Format {
  /** The ending of the file's name, without the dot. */
  readonly ending: string;
  readonly title: string;
  /** As IANA lists it; where it does not, as the format's own documentation says. */
  readonly mediaType: string;
  readonly isListed: boolean;
}

const FORMATS: readonly Format[] = [
  { ending: 'csv', title: 'CSV', mediaType: 'text/csv', isListed: true },
  { ending: 'json', title: 'JSON', mediaType: 'application/json', isListed: true },
  { ending: 'ndjson', title: 'NDJSON', mediaType: 'application/x-ndjson', isListed: false },
  { ending: 'parquet', title: 'Parquet', mediaType: 'application/vnd.apache.parquet', isListed: true },
  { ending: 'sqlite', title: 'SQLite', mediaType: 'application/vnd.sqlite3', isListed: true },
];

/** A written file that holds rows. */
export interface TableFile extends WrittenFile {
  readonly format: Format;
}

/** The files that hold one table, each in its format: those of its name that were written. */
export function filesOfTable(table: string, written: readonly WrittenFile[]): TableFile[] {
  return FORMATS.flatMap((format) =>
    written.filter(({ path }) => path === `${table}.${format.ending}`).map((file) => ({ ...file, format })),
  );
}

/** The files that hold all tables at once. */
export function filesOfAllTables({ written, schemas }: Described): TableFile[] {
  return FORMATS.flatMap((format) =>
    written
      .filter(({ path }) => format.ending === 'sqlite' && path.endsWith('.sqlite'))
      .filter(({ path }) => !schemas.has(path.replace('.sqlite', '')))
      .map((file) => ({ ...file, format })),
  );
}
