import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Version of the form, SHA-256 and length of what follows the line. */
const HEAD = /^verbatim-cache 1 ([0-9a-f]{64}) (\d+)\n/;
const LONGEST_HEAD = 120;

/** A value as bytes that can tell whether they are whole: a line with their length and hash, then JSON, compressed. */
export function sealed(value: unknown): Buffer {
  const content = deflateRawSync(JSON.stringify(value), { level: 1 });
  return Buffer.concat([Buffer.from(`verbatim-cache 1 ${sha256(content)} ${content.length}\n`), content]);
}

/**
 * The value of sealed bytes; null where they were cut, changed or never sealed. Its shape is what was sealed: the key under which it lies
 * names the very code that did it.
 */
export function unsealed<T>(bytes: Buffer): { readonly value: T } | null {
  const head = HEAD.exec(bytes.toString('latin1', 0, LONGEST_HEAD));
  if (head === null) return null;
  const [line, hash, length] = head;
  const content = bytes.subarray(line.length);
  if (content.length !== Number(length) || sha256(content) !== hash) return null;
  return { value: JSON.parse(inflateRawSync(content).toString('utf8')) };
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
