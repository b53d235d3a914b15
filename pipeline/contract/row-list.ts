/**
 * The rows of a table, in order. An array is one; a table that may be too large for the memory lies on the disk and is read again each time it
 * is gone through, so its rows are not the same objects twice.
 */
export interface RowList<R> extends Iterable<R> {
  readonly length: number;
  /** The row at a place, counted from 0; undefined outside. */
  at(place: number): R | undefined;
  map<T>(of: (row: R) => T): T[];
  flatMap<T>(of: (row: R) => readonly T[]): T[];
  filter(is: (row: R) => boolean): R[];
  find(is: (row: R) => boolean): R | undefined;
  /**
   * The rows as the JSON texts in which they lie on the disk, some hundreds at a time; absent where they do not. Each sign is a byte of their UTF-8: to
   * put these together to signs beyond ASCII takes as long as all else that is done with most rows.
   */
  texts?(): Iterable<readonly string[]>;
  /** The texts that the rows have in a column, '' where one has none; absent where the rows do not lie on the disk. See `columnTexts`. */
  columnTexts?(column: string): Iterable<string>;
  /** The rows with a meant text in a column; absent where the rows do not lie on the disk. See `rowsWhere`. */
  where?(column: string, isMeant: (text: string) => boolean): Iterable<R>;
  /** In what it differs from another list, where it was made of that; both in the order of the lists. */
  readonly differs?: RowDifferences<R>;
}

/** All other rows are those of another list, in the same order. */
interface RowDifferences<R> {
  readonly from: RowList<R>;
  readonly came: readonly R[];
  readonly went: readonly R[];
}

/** The rows that have a meant text in a column. Others that lie on the disk are not parsed for it. */
export function rowsWhere<R extends Readonly<Record<string, unknown>>>(
  rows: RowList<R>,
  column: string,
  isMeant: (text: string) => boolean,
): Iterable<R> {
  return (
    rows.where?.(column, isMeant) ??
    rows.filter(({ [column]: cell }) => isMeant(typeof cell === 'string' ? cell : ''))
  );
}

/** The texts that rows have in a column, '' where one has none. Rows that lie on the disk are not parsed for it. */
export function columnTexts(
  rows: RowList<Readonly<Record<string, unknown>>>,
  column: string,
): Iterable<string> {
  return rows.columnTexts?.(column) ?? heldTexts(rows, column);
}

function* heldTexts(rows: Iterable<Readonly<Record<string, unknown>>>, column: string): Generator<string> {
  for (const { [column]: cell } of rows) yield typeof cell === 'string' ? cell : '';
}

/** What stands in pieces, one after the other: see `RowList.texts`. */
export function* eachOf<T>(pieces: Iterable<readonly T[]>): Generator<T, undefined> {
  for (const piece of pieces) yield* piece;
}

/** Where each of some texts stands among them, counted from 0, in order of first meeting. */
export function placesByText(texts: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  let place = 0;
  for (const text of texts) {
    const places = found.get(text);
    if (places === undefined) found.set(text, [place]);
    else places.push(place);
    place++;
  }
  return found;
}

/** Takes the rows of a table as they are made, and gives them back in order. */
export interface RowKeeper<R> {
  take(rows: Iterable<R>): void;
  /**
   * All rows in order of id; nothing may be taken after that.
   * @param beside rows that belong to them, too
   */
  inOrder(beside?: RowsBeside<R>): RowList<R>;
}

/** Rows of another list in order of id, but for those at some places, in order. */
export interface RowsBeside<R> {
  readonly rows: RowList<R>;
  readonly without: readonly number[];
}

/** The rows, one after the other. */
export function* eachBeside<R>({ rows, without }: RowsBeside<R>): Generator<R> {
  const gone = new Set(without);
  let place = 0;
  for (const row of rows) if (!gone.has(place++)) yield row;
}
