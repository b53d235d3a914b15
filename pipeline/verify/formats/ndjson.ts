import type { Cell } from '../../validate/tables.ts';
import { parsed } from '../manifest.ts';
import type { ReadFile } from './read-file.ts';

/** A table read back from NDJSON. Gives what is wrong where a line is no object, or has other columns than the first. */
export function readNdjson(ndjson: string, columns: readonly string[]): ReadFile | string {
  if (ndjson !== '' && !ndjson.endsWith('\n')) return 'It is not NDJSON: its last line has no end.';
  const rows: (Cell | undefined)[][] = [];
  for (const [index, line] of ndjson.split('\n').slice(0, -1).entries()) {
    const row = parsed(line);
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      return `It is not NDJSON: line ${index + 1} is no object.`;
    }
    const cells = new Map<string, unknown>(Object.entries(row));
    if (JSON.stringify([...cells.keys()]) !== JSON.stringify(columns)) {
      return `Line ${index + 1} does not have the columns of the schema.`;
    }
    rows.push([...cells.values()].map(cellOf));
  }
  return { columns, rows };
}

/** A value that a cell may hold; undefined where it is none. */
export function cellOf(value: unknown): Cell | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}
