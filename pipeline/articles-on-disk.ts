import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { Wording } from './contract/article.ts';
import type { PackedFacts } from './packed-facts.ts';

/** Values on the disk by the source files of their articles, while they are needed: all together may be more than the memory holds. */
interface OnDisk<T> {
  put(path: string, value: T): void;
  /** Puts a value that is JSON already, in UTF-8. */
  putJson(path: string, json: Uint8Array): void;
  /** What was put last for that source file. */
  get(path: string): T | undefined;
}

/** What is large of articles. */
export interface ArticlesOnDisk {
  readonly words: OnDisk<Wording>;
  readonly facts: OnDisk<PackedFacts>;
  /** Gives the room on the disk back. */
  end(): void;
}

/**
 * @param file where the files begin; their names are given up at once, so that a process that is killed leaves nothing
 * @throws the disk's own error where they cannot be made
 */
export function articlesOnDisk(file: string): ArticlesOnDisk {
  const words = onDisk<Wording>(`${file}.words`);
  const facts = onDisk<PackedFacts>(`${file}.facts`);
  return {
    words,
    facts,
    end() {
      words.end();
      facts.end();
    },
  };
}

/** Plain data, as JSON. */
function onDisk<T>(file: string): OnDisk<T> & { end(): void } {
  const opened = openSync(file, 'w+');
  rmSync(file);
  const places = new Map<string, readonly [start: number, bytes: number]>();
  let end = 0;
  // One for all that is read: a new one each has the garbage collector go through all that is held, again and again.
  let buffer = Buffer.alloc(0);
  const putJson = (path: string, json: Uint8Array): void => {
    for (let done = 0; done < json.length;)
      done += writeSync(opened, json, done, json.length - done, end + done);
    places.set(path, [end, json.length]);
    end += json.length;
  };
  return {
    put: (path, value) => putJson(path, Buffer.from(JSON.stringify(value))),
    putJson,
    get(path) {
      const place = places.get(path);
      if (place === undefined) return undefined;
      const [start, length] = place;
      if (buffer.length < length) buffer = Buffer.allocUnsafeSlow(2 * length);
      for (let done = 0; done < length;) {
        const read = readSync(opened, buffer, done, length - done, start + done);
        if (read === 0) throw new Error(`${file} was cut while it was needed`);
        done += read;
      }
      return JSON.parse(buffer.toString('utf8', 0, length));
    },
    end: () => closeSync(opened),
  };
}
