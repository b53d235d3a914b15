import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Version of the form, SHA-256 and length of what follows the line. */
const HEAD = /^verbatim-cache 2 ([0-9a-f]{64}) (\d+)\n/;
const LONGEST_HEAD = 120;

const LINE_END = 0x0a;

/**
 * A value as bytes that can tell whether they are whole: a line with their length and hash, then JSON, compressed.
 * @param others that follow it, each on a line of its own
 */
export function sealed(value: unknown, others: readonly unknown[] = []): Buffer {
  const lines = [value, ...others].map((each) => JSON.stringify(each));
  const content = deflateRawSync(lines.join('\n'), { level: 1 });
  return Buffer.concat([Buffer.from(`verbatim-cache 2 ${sha256(content)} ${content.length}\n`), content]);
}

/** What was sealed: a value, and the JSON texts of those that follow it. */
export interface Unsealed<T> {
  readonly value: T;
  readonly others: readonly Buffer[];
}

/**
 * The value of sealed bytes; null where they were cut, changed or never sealed. Its shape is what was sealed: the key under which it lies
 * names the very code that did it.
 */
export function unsealed<T>(bytes: Buffer): Unsealed<T> | null {
  const head = HEAD.exec(bytes.toString('latin1', 0, LONGEST_HEAD));
  if (head === null) return null;
  const [line, hash, length] = head;
  const content = bytes.subarray(line.length);
  if (content.length !== Number(length) || sha256(content) !== hash) return null;
  const [first, ...others] = linesOf(inflateRawSync(content));
  return first === undefined ? null : { value: JSON.parse(first.toString('utf8')), others };
}

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let at = 0; at <= bytes.length;) {
    const found = bytes.indexOf(LINE_END, at);
    const end = found === -1 ? bytes.length : found;
    lines.push(bytes.subarray(at, end));
    at = end + 1;
  }
  return lines;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
