/**
 * The record that `readCsv` reads as these cells, where it is written as releases write it; null where that is not known. Written a second time on
 * purpose: a check that calls the code it checks finds nothing.
 * @param cells as JSON texts, a sign for each byte of their UTF-8
 */
export function csvRecord(cells: readonly string[]): string | null {
  let record = '';
  for (const [at, cell] of cells.entries()) {
    const text = csvText(cell);
    if (text === null) return null;
    record += at === 0 ? text : `,${text}`;
  }
  return `${record}\r\n`;
}

function csvText(cell: string): string | null {
  if (cell.startsWith('"')) {
    const text = textOf(cell);
    if (text === null || !CARE.test(text)) return text;
    return quoted(FORMULA.test(text) ? `'${text}` : text);
  }
  if (cell.startsWith('[')) return cell === '[]' ? cell : `"${cell.replaceAll('"', '""')}"`;
  return cell === 'null' ? '' : cell;
}

/** An apostrophe, or what a spreadsheet may take for a formula, at the beginning. */
const FORMULA = /^(?:'|[=+\-@\t\n\r][^]|\xef\xbc[\x9d\x8b\x8d\xa0][^])/;
/** What may need an apostrophe before it, or quotes around it. */
const CARE = /^$|^['=+\-@\t \xef]|[",\r\n]|\xef\xbb\xbf| $/;
const QUOTES = /^$|^ | $|[",\r\n]|\xef\xbb\xbf/;

function quoted(text: string): string {
  return QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Null where it names signs beyond ASCII by their numbers, as no release does. */
function textOf(cell: string): string | null {
  if (!cell.includes('\\')) return cell.substring(1, cell.length - 1);
  return BY_NUMBER.test(cell) ? null : JSON.parse(cell);
}

const BY_NUMBER = /\\u(?!00[01])/;
