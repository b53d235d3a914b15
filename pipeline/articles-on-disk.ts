import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { Wording } from './contract/article.ts';

/** The words of articles on the disk, while they are needed: all together may be more than the memory holds. */
export interface WordsOnDisk {
  /** Takes the words of the article in that source file. */
  put(path: string, words: Wording): void;
  /** The words that were put last for that source file. */
  get(path: string): Wording | undefined;
  /** Gives the room on the disk back. */
  end(): void;
}

/**
 * @param file where the file begins; its name is given up at once, so that a process that is killed leaves nothing
 * @throws the disk's own error where it cannot be made
 */
export function wordsOnDisk(file: string): WordsOnDisk {
  const opened = openSync(file, 'w+');
  rmSync(file);
  const places = new Map<string, readonly [start: number, bytes: number]>();
  let end = 0;
  return {
    put(path, { text, blocks }) {
      const bytes = Buffer.from(JSON.stringify({ text, blocks }));
      for (let done = 0; done < bytes.length;)
        done += writeSync(opened, bytes, done, bytes.length - done, end + done);
      places.set(path, [end, bytes.length]);
      end += bytes.length;
    },
    get(path) {
      const place = places.get(path);
      if (place === undefined) return undefined;
      const [start, length] = place;
      const bytes = Buffer.allocUnsafe(length);
      for (let done = 0; done < length;) {
        const read = readSync(opened, bytes, done, length - done, start + done);
        if (read === 0) throw new Error(`${file} was cut while it was needed`);
        done += read;
      }
      return JSON.parse(bytes.toString('utf8'));
    },
    end: () => closeSync(opened),
  };
}
