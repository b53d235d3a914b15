import { parsedJson } from '../../contract/parsed-json.ts';
import type { PropertySchema } from '../../contract/tables.ts';
import type { Cell } from '../../validate/tables.ts';

/** Cells of some rows in the order of the columns; undefined where a cell holds no value of its column's type. */
export type ReadRows = readonly (readonly (Cell | undefined)[])[];

/** So many rows that follow, which are known to be as they should. */
export interface KnownRows {
  readonly known: number;
}

/** The rows of a table as one format has them, and `Other` instead of rows that are not read. */
export interface ReadFile<Other = never> {
  readonly columns: readonly string[];
  /** In pieces, since a large table is more than the memory should hold; where one cannot be read, what is wrong with the file, and nothing more. */
  readonly pieces: Iterable<ReadRows | Other | string> | AsyncIterable<ReadRows | Other | string>;
}

/** The JSON type of a column, without null. */
export function typeOf({ type }: PropertySchema): string {
  const types = typeof type === 'string' ? [type] : type;
  return types.find((each) => each !== 'null') ?? 'string';
}

/** The list of texts that a JSON array is. */
export function listIn(json: string): readonly string[] | undefined {
  const items = parsedJson(json);
  return Array.isArray(items) && items.every((item) => typeof item === 'string') ? items : undefined;
}
