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
 * @param pieces of the text, each of whole lines
 * @returns the records of each piece, and last of all what is wrong, where something is
 */
export function* csvRecords(pieces: Iterable<string>): Generator<readonly (readonly CsvCell[])[] | NoCsv> {
  let [pending, tried, before] = ['', 0, 0];
  let wrong: string | null = null;
  let isBroken = false;
  const taken = (): Records['records'][] => {
    const { records, end, ...found } = recordsIn(pending);
    ({ wrong, isBroken } = found);
    before += records.length;
    pending = pending.slice(end);
    tried = pending.length;
    return records.length === 0 ? [] : [records];
  };
  for (const piece of pieces) {
    pending += piece;
    // A cell with line ends in it goes on in the next piece; one without an end is not gone through again with each of them.
    if (pending.length >= 2 * tried) yield* taken();
    if (isBroken) break;
  }
  if (pending.length > tried) yield* taken();
  if (wrong !== null) yield { record: before + 1, why: wrong };
}

interface Records {
  readonly records: readonly (readonly CsvCell[])[];
  /** Where the last whole record ends. */
  readonly end: number;
  /** What is wrong with what comes after it; null where nothing does. */
  readonly wrong: string | null;
  /** Whether it is wrong whatever follows. */
  readonly isBroken: boolean;
}

function recordsIn(csv: string): Records {
  const records: CsvCell[][] = [];
  let record: CsvCell[] = [];
  let [at, end] = [0, 0];
  const upTo = (wrong: string | null, isBroken = false): Records => ({ records, end, wrong, isBroken });
  while (at < csv.length) {
    const isQuoted = csv[at] === '"';
    const close = isQuoted ? endOfQuoted(csv, at + 1) : endOfPlain(csv, at);
    if (close === -1) return upTo('a quote is never closed');
    const text = isQuoted ? unquoted(csv.slice(at + 1, close - 1)) : csv.slice(at, close);
    record.push({ text, isQuoted });
    if (csv[close] === ',') {
      at = close + 1;
      if (at === csv.length) return upTo('it ends inside a record');
    } else if (csv.startsWith('\r\n', close)) {
      records.push(record);
      record = [];
      at = close + 2;
      end = at;
    } else {
      return close === csv.length
        ? upTo('it ends without CRLF')
        : upTo('neither comma nor CRLF is after a cell', true);
    }
  }
  return upTo(null);
}

function unquoted(text: string): string {
  return text.includes('"') ? text.replaceAll('""', '"') : text;
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
