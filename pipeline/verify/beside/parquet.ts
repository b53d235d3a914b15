import type { ColumnChunk, FileMetaData, RowGroup } from 'hyparquet';
import type { RowList } from '../../contract/row-list.ts';
import type { TableSchema } from '../../contract/tables.ts';
import { parsedText } from '../../rows/raw-text.ts';
import type { Row } from '../../validate/tables.ts';
import { bytesAt, type ParquetFile, parquetFileIn } from '../formats/parquet-file.ts';
import { articleColumn, type RowOrder } from '../formats/row-order.ts';
import type { RowDifference } from './row-differences.ts';

/** The rows of a table as they should stand in its Parquet file, and what differs from those of before. */
interface RowsBeside {
  readonly rows: RowList<Row>;
  readonly order: RowOrder | null;
  readonly schema: TableSchema;
  readonly differences: readonly RowDifference[];
}

/**
 * The groups of rows of a file that need not be read: each is a group of the file of before, byte for byte, and the rows that it should have are those
 * that the group of before should have had, of which this very program, which has rows in the same order each time, found that it had.
 * @param opened descriptors of both files
 */
export function groupsAsBefore(
  opened: { readonly was: number; readonly is: number },
  file: ParquetFile,
  beside: RowsBeside,
): Set<number> {
  const before = parquetFileIn(opened.was);
  const known = new Set<number>();
  if (textOf(aboutFile(before.metadata)) !== textOf(aboutFile(file.metadata))) return known;
  const groups = rangesOf(before.metadata);
  const rangeBefore = rangesBefore(beside);
  for (const [at, { from, to, group }] of rangesOf(file.metadata).entries()) {
    const start = rangeBefore(from, to);
    const was = groups.find((one) => one.from === start && one.to - one.from === to - from)?.group;
    if (was !== undefined && areSame(opened, was, group)) known.add(at);
  }
  return known;
}

interface Range {
  /** Rows, counted from the beginning of the file. */
  readonly from: number;
  readonly to: number;
  readonly group: RowGroup;
}

function rangesOf({ row_groups: groups }: FileMetaData): Range[] {
  let end = 0;
  return groups.map((group) => {
    const from = end;
    end += Number(group.num_rows);
    return { from, to: end, group };
  });
}

/** Gives where rows that follow one another began in the order of before; undefined where one of them, or between them, is other than it was. */
function rangesBefore({
  rows,
  order,
  schema,
  differences,
}: RowsBeside): (from: number, to: number) => number | undefined {
  const columns = [articleColumn(schema), ...schema['x-table'].key];
  const keyOf = (row: Row | undefined): string[] =>
    columns.map((column) => (column === undefined ? '' : String(row?.[column] ?? '')));
  /** How many rows stand before one with that key. */
  const placeOf = (text: string): number => {
    const key = keyOf(parsedText<Row>(text));
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (precedes(keyOf(rows.at(order?.[middle] ?? middle)), key)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const came = differences.flatMap(({ added }) => added.map(placeOf));
  const went = differences.flatMap(({ removed }) => removed.map(placeOf));
  return (from, to) => {
    // What went stood before the row that has its place now.
    if (came.some((place) => from <= place && place < to)) return undefined;
    if (went.some((place) => from < place && place < to)) return undefined;
    return from + countUpTo(went, from) - countUpTo(came, from - 1);
  };
}

function countUpTo(places: readonly number[], last: number): number {
  return places.reduce((count, place) => (place <= last ? count + 1 : count), 0);
}

function precedes(one: readonly string[], other: readonly string[]): boolean {
  const at = one.findIndex((text, index) => text !== other[index]);
  return at !== -1 && (one[at] ?? '') < (other[at] ?? '');
}

/** Whether two groups say the same of themselves, and each of their columns is the same bytes. */
function areSame(
  { was, is }: { readonly was: number; readonly is: number },
  before: RowGroup,
  group: RowGroup,
): boolean {
  if (textOf(aboutGroup(before)) !== textOf(aboutGroup(group))) return false;
  return group.columns.every((column, at) => {
    const [one, other] = [rangeOf(before.columns[at]), rangeOf(column)];
    if (one === null || other === null) return false;
    return Buffer.from(bytesAt(was, ...one)).equals(bytesAt(is, ...other));
  });
}

function rangeOf(column: ColumnChunk | undefined): [start: number, end: number] | null {
  const about = column?.meta_data;
  if (about === undefined) return null;
  const start = startOf(about);
  return [Number(start), Number(start + about.total_compressed_size)];
}

function startOf({ dictionary_page_offset: dictionary, data_page_offset: data }: Offsets): bigint {
  return dictionary === undefined || dictionary > data ? data : dictionary;
}

interface Offsets {
  readonly dictionary_page_offset?: bigint;
  readonly data_page_offset: bigint;
}

/** All that a file says of itself beside its groups. */
function aboutFile({ version, schema, created_by: by, key_value_metadata: said }: FileMetaData): object {
  return { version, schema, by, said };
}

/** All that a group says of itself, places counted from the beginnings of its columns. */
function aboutGroup({ columns, file_offset: offset, ...about }: RowGroup): object {
  return {
    ...about,
    hasOffset: offset !== undefined,
    columns: columns.map(({ meta_data: column, file_offset: from, ...others }) => {
      if (column === undefined) return others;
      const { dictionary_page_offset: dictionary, data_page_offset: data, ...told } = column;
      const start = startOf(column);
      return {
        ...others,
        ...told,
        from: from - start,
        data: data - start,
        dictionary: dictionary === undefined ? null : dictionary - start,
      };
    }),
  };
}

function textOf(about: object): string {
  return JSON.stringify(about, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}
