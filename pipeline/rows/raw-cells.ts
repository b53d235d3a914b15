/** Gives the JSON text of each cell of a row, in the order of the columns. */
export type RawCells = (row: string) => string[] | null;

/**
 * Takes rows apart without parsing them: most readers want their texts as they stand.
 * @param columns of the table, in order
 * @returns null for a row that is not written on one line, without spaces, with these columns in this order and no others
 */
export function rawCellsOf(columns: readonly string[]): RawCells {
  const marks = columns.map((column, at) => `${at === 0 ? '{' : ','}${JSON.stringify(column)}:`);
  return (row) => {
    const cells: string[] = [];
    let from = 0;
    for (const [place, mark] of marks.entries()) {
      // A mark has quotes, which texts have with a backslash before them only, so what is found first is no part of a text.
      const at = place === 0 ? (row.startsWith(mark) ? 0 : -1) : row.indexOf(mark, from);
      if (at === -1) return null;
      if (place > 0) cells.push(row.substring(from, at));
      from = at + mark.length;
    }
    if (!row.endsWith('}')) return null;
    cells.push(row.substring(from, row.length - 1));
    return cells.every(isOneValue) ? cells : null;
  };
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

/** Whether a part of a row is one JSON value and not more. */
function isOneValue(text: string): boolean {
  if (text.startsWith('"'))
    return text.includes('\\') ? isParsed(text) : text.indexOf('"', 1) === text.length - 1;
  if (text.startsWith('[')) return text === '[]' || isParsed(text);
  return NUMBER.test(text) || text === 'null' || text === 'true' || text === 'false';
}

function isParsed(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
