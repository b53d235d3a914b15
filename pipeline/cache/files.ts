import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';
import { path } from 'zx';
import { sealed, type Unsealed, unsealed } from './sealed.ts';

/** What a file is called until it is whole. */
export const ASIDE = '.aside';

/** What is kept in a file: nothing, or something that is not what was put there. */
export type Kept<T> = Unsealed<T> | 'nothing' | 'damaged';

/**
 * What was kept in a file, which is marked as used now. A damaged file is taken away. Nothing that the disk refuses is an error: what is
 * not in the cache is made anew.
 */
export function recall<T>(file: string): Kept<T> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return 'nothing';
  }
  const found = unsealed<T>(bytes);
  quietly(() => {
    if (found === null) rmSync(file, { force: true });
    else utimesSync(file, new Date(), new Date());
  });
  return found ?? 'damaged';
}

/**
 * Keeps a value in a file, in one step: whoever reads it meanwhile finds the old one or the new one.
 * @param others kept with it, which are not parsed with it
 */
export function keep(file: string, value: unknown, others: readonly unknown[] = []): void {
  const aside = `${file}.${process.pid}.${threadId}${ASIDE}`;
  quietly(() => {
    mkdirSync(path.dirname(file), { recursive: true });
    try {
      writeFileSync(aside, sealed(value, others));
      renameSync(aside, file);
    } catch {
      rmSync(aside, { force: true });
    }
  });
}

/** Does work on the disk that need not succeed. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // A cache that cannot be written holds nothing, which costs time only.
  }
}
