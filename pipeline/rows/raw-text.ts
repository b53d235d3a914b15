import type { RowList } from '../contract/row-list.ts';

/** Gives the text that a row has in a column. */
export type RawText = (row: string) => string | null;

/**
 * Reads one column of rows that are JSON texts (see `RowList.texts`), for those who go through all rows and need no more of most.
 * @returns null where the row has no text there, or one that JSON writes with a backslash, or with signs beyond ASCII
 */
export function rawTextIn(column: string): RawText {
  const name = JSON.stringify(column);
  const [first, mark] = [`{${name}:"`, `,${name}:"`];
  return (row) => {
    // A mark has quotes, which texts have with a backslash before them only, so what is found is no part of a text.
    const found = row.substring(0, first.length) === first ? 0 : row.indexOf(mark);
    if (found === -1) return null;
    const start = found + mark.length;
    const text = row.substring(start, row.indexOf('"', start));
    return PLAIN.test(text) ? text : null;
  };
}

const PLAIN = /^[ !#-[\]-~]*$/;

/** A row of which the JSON text is at hand. */
export function parsedText<R>(text: string): R {
  return JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
}

/** The rows that are meant by a text in a column, of which the others are not parsed where they lie on the disk. */
export function* rowsWith<R extends Readonly<Record<string, unknown>>>(
  rows: RowList<R> | Iterable<R>,
  column: string,
  isMeant: (text: string) => boolean,
): Generator<R> {
  if ('texts' in rows && rows.texts !== undefined) {
    const textOf = rawTextIn(column);
    for (const piece of rows.texts())
      for (const row of piece) {
        const text = textOf(row);
        if (text !== null && !isMeant(text)) continue;
        const parsed = parsedText<R>(row);
        if (text !== null || isMeant(cellText(parsed[column]))) yield parsed;
      }
  } else for (const row of rows) if (isMeant(cellText(row[column]))) yield row;
}

/**
 * The rows that have a meant text in a column, '' where they have none there; others are not parsed.
 * @param pieces of rows as JSON texts (see `RowList.texts`)
 */
export function* rowsByText<R>(
  pieces: Iterable<readonly string[]>,
  column: string,
  isMeant: (text: string) => boolean,
): Generator<R> {
  const textOf = rawTextIn(column);
  for (const piece of pieces)
    for (const row of piece)
      if (isMeant(textOf(row) ?? parsedCellText(row, column))) yield parsedText<R>(row);
}

/** The rows of which a JSON text may be meant; the others are not parsed where they lie on the disk. */
export function* rowsThatMay<R>(rows: RowList<R>, isMeant: (text: string) => boolean): Generator<R> {
  if (rows.texts === undefined) yield* rows;
  else
    for (const piece of rows.texts()) for (const text of piece) if (isMeant(text)) yield parsedText<R>(text);
}

/**
 * The texts that rows have in a column, '' where one has none (see `RowList.columnTexts`).
 * @param pieces of rows as JSON texts (see `RowList.texts`)
 */
export function* textsInColumn(pieces: Iterable<readonly string[]>, column: string): Generator<string> {
  const textOf = rawTextIn(column);
  for (const piece of pieces)
    for (const row of piece) {
      const text = textOf(row);
      yield text === null ? parsedCellText(row, column) : ownText(text);
    }
}

function parsedCellText(row: string, column: string): string {
  const { [column]: cell } = parsedText<Readonly<Record<string, unknown>>>(row);
  return typeof cell === 'string' ? cell : '';
}

/** A text of ASCII as one that is no part of another: that one would be kept with it. */
function ownText(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  return cell === null || cell === undefined ? '' : JSON.stringify(cell);
}
