import { type FileWindow, withWindows } from './file-window.ts';
import type { RowDifference } from './row-differences.ts';

/** The words in which a file has a row, a sign for each byte; null where they are not known. */
type WordsOf = (row: string) => string | null;

const PIECE = 1 << 16;

/**
 * Whether a file in which rows stand one after the other is that of the release before, but for rows that differ, which are as expected: each at its
 * place, where the row behind it is that of both.
 * @param before the file there, which is known to say what it should
 */
export function isSameBeside(
  file: string,
  before: string,
  differences: readonly RowDifference[],
  wordsOf: WordsOf,
): boolean {
  const bytesOf = (row: string): Buffer | null => {
    const words = wordsOf(row);
    return words === null ? null : Buffer.from(words, 'latin1');
  };
  return withWindows(before, file, (was, is) => {
    for (const { removed, added, next } of differences) {
      const [old, now] = [removed.map(bytesOf), added.map(bytesOf)];
      const [firstOld = null, firstNow = null] = [old[0], now[0]];
      const isFound = firstNow === null ? meet(was, is, firstOld) : meet(is, was, firstNow);
      if (!isFound || !old.every((row) => takes(was, row)) || !now.every((row) => takes(is, row)))
        return false;
      const behind = next === null ? null : bytesOf(next);
      const isBehind =
        next === null ? was.left() + is.left() === 0 : hasNext(was, behind) && hasNext(is, behind);
      if (!isBehind) return false;
    }
    return areSame(was, is);
  });
}

/** Goes through two files that are the same up to a row of the first, which is what comes then; false where they are not, or there is no such row. */
function meet(one: FileWindow, other: FileWindow, row: Buffer | null): boolean {
  if (row === null) return false;
  for (;;) {
    const piece = one.ahead(PIECE + row.length);
    const found = piece.indexOf(row);
    const same = found === -1 ? piece.length - row.length + 1 : found;
    if (same < 0 || !takeSame(one, other, same)) return false;
    if (found !== -1) return true;
    if (one.left() < row.length) return false;
  }
}

function areSame(one: FileWindow, other: FileWindow): boolean {
  if (one.left() !== other.left()) return false;
  while (one.left() > 0) if (!takeSame(one, other, one.ahead(PIECE).length)) return false;
  return true;
}

function takeSame(one: FileWindow, other: FileWindow, bytes: number): boolean {
  if (!one.ahead(bytes).equals(other.ahead(bytes))) return false;
  one.take(bytes);
  other.take(bytes);
  return true;
}

function hasNext(file: FileWindow, row: Buffer | null): boolean {
  return row !== null && file.ahead(row.length).equals(row);
}

function takes(file: FileWindow, row: Buffer | null): boolean {
  if (row === null || !hasNext(file, row)) return false;
  file.take(row.length);
  return true;
}
