import type { Readable } from 'node:stream';

const NEWLINE = 0x0a;

/** A line of JSON lines with its number, from 1; `text` is null where its bytes are not UTF-8. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/**
 * The lines of a stream of JSON lines. Only a line feed ends one: U+2028 and U+2029, at which `node:readline` breaks, may stand inside a
 * JSON string. A byte order mark at the beginning is taken off.
 */
export async function* linesOf(input: Readable): AsyncGenerator<Line> {
  let number = 0;
  let begun: Buffer[] = [];
  for await (const chunk of input) {
    const bytes = bytesOf(chunk);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      yield { number: ++number, text: decoded([...begun, bytes.subarray(start, end)]) };
      begun = [];
      start = end + 1;
    }
    if (start < bytes.length) begun.push(bytes.subarray(start));
  }
  if (begun.length > 0) yield { number: ++number, text: decoded(begun) };
}

function bytesOf(chunk: unknown): Buffer {
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.from(String(chunk), 'utf8');
}

function decoded(parts: readonly Buffer[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    return null;
  }
}
