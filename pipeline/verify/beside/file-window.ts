import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The bytes of a file that were not taken yet, of which as many are at hand as are asked for. */
export interface FileWindow {
  /** So many of them, or what there is. */
  ahead(bytes: number): Buffer;
  take(bytes: number): void;
  readonly left: () => number;
}

const PIECE = 1 << 18;

/** Does something with two files from their beginnings. */
export function withWindows<T>(one: string, other: string, use: (a: FileWindow, b: FileWindow) => T): T {
  const opened = [openSync(one, 'r')];
  try {
    opened.push(openSync(other, 'r'));
    const [a, b] = opened.map(windowOn);
    if (a === undefined || b === undefined) throw new Error('a file that was opened has a window');
    return use(a, b);
  } finally {
    for (const each of opened) closeSync(each);
  }
}

function windowOn(opened: number): FileWindow {
  let unread = fstatSync(opened).size;
  let buffer = Buffer.allocUnsafeSlow(PIECE);
  let [from, to] = [0, 0];
  const read = (wanted: number): void => {
    const rest = buffer.subarray(from, to);
    if (wanted > buffer.length) buffer = Buffer.allocUnsafeSlow(2 * wanted);
    buffer.set(rest);
    [from, to] = [0, rest.length];
    while (to < wanted && unread > 0) {
      const got = readSync(opened, buffer, to, buffer.length - to, null);
      unread = got === 0 ? 0 : unread - got;
      to += got;
    }
  };
  return {
    ahead(bytes) {
      if (to - from < bytes && unread > 0) read(bytes);
      return buffer.subarray(from, Math.min(to, from + bytes));
    },
    take(bytes) {
      from += bytes;
    },
    left: () => unread + to - from,
  };
}
