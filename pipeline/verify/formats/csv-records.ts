/** A cell as it stands in the file: whether quotes are around it tells the empty text from nothing. */
export interface CsvCell {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** What is wrong with a text that should be CSV. */
export interface NoCsv {
  readonly record: number;
  readonly why: string;
}

/**
 * The records of a CSV text in the dialect of releases: commas, CRLF after every record, a cell in quotes where it holds a comma, a
 * quote or a line end. Strict, as the file was written by a program: nothing is guessed.
 */
export function csvRecords(csv: string): readonly (readonly CsvCell[])[] | NoCsv {
  const records: CsvCell[][] = [];
  let record: CsvCell[] = [];
  let at = 0;
  while (at < csv.length) {
    const isQuoted = csv[at] === '"';
    const end = isQuoted ? endOfQuoted(csv, at + 1) : endOfPlain(csv, at);
    if (end === -1) return { record: records.length + 1, why: 'a quote is never closed' };
    const text = isQuoted ? csv.slice(at + 1, end - 1).replaceAll('""', '"') : csv.slice(at, end);
    record.push({ text, isQuoted });
    if (csv[end] === ',') {
      at = end + 1;
      if (at === csv.length) return { record: records.length + 1, why: 'it ends inside a record' };
    } else if (csv.startsWith('\r\n', end)) {
      records.push(record);
      record = [];
      at = end + 2;
    } else {
      const what = end === csv.length ? 'it ends without CRLF' : 'neither comma nor CRLF is after a cell';
      return { record: records.length + 1, why: what };
    }
  }
  return records;
}

/** Where a cell in quotes ends, after its closing quote; -1 where it is never closed. */
function endOfQuoted(csv: string, start: number): number {
  let at = csv.indexOf('"', start);
  while (at !== -1 && csv[at + 1] === '"') at = csv.indexOf('"', at + 2);
  return at === -1 ? -1 : at + 1;
}

const AFTER_PLAIN = /[",\r\n]/g;

function endOfPlain(csv: string, start: number): number {
  AFTER_PLAIN.lastIndex = start;
  return AFTER_PLAIN.exec(csv)?.index ?? csv.length;
}
