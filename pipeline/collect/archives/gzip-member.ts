import { constants, crc32, inflateRawSync } from 'node:zlib';
import { codeOf } from '../../contract/thrown.ts';

/** What a gzip member holds, and the bytes that it takes itself. */
interface Member {
  readonly content: Buffer;
  readonly length: number;
}

const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16 };
const FIXED_HEADER = 10;
const TRAILER = 8;

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/**
 * Unpacks the one gzip member (RFC 1952) that begins the bytes; others may follow. `cut-short` where its end is not in the bytes,
 * `too-large` where it holds more than `maxBytes`, `damaged` where it is none or its checksum is wrong.
 */
export function gzipMember(bytes: Buffer, maxBytes: number): Member | 'cut-short' | 'too-large' | 'damaged' {
  if (!isGzip(bytes)) return 'damaged';
  const start = headerLength(bytes);
  if (start === null) return 'cut-short';
  const inflated = inflate(bytes.subarray(start), maxBytes);
  if (typeof inflated === 'string') return inflated;
  const { content, length } = inflated;
  const trailer = start + length;
  if (bytes.length < trailer + TRAILER) return 'cut-short';
  const isSound =
    bytes.readUInt32LE(trailer) === crc32(content) && bytes.readUInt32LE(trailer + 4) === content.length;
  return isSound ? { content, length: trailer + TRAILER } : 'damaged';
}

/** The packed bytes that are looked at for a start. */
const PACKED_HEAD = 4096;

/** Deflate packs no more than so many bytes into one. */
const MOST_PACKED = 1032;

/** The start of what a member holds, for a look at its headers; empty where nothing can be unpacked. */
export function gzipHead(bytes: Buffer): Buffer {
  const start = isGzip(bytes) ? headerLength(bytes) : null;
  if (start === null) return Buffer.alloc(0);
  try {
    const options = { maxOutputLength: PACKED_HEAD * MOST_PACKED, finishFlush: constants.Z_SYNC_FLUSH };
    return inflateRawSync(bytes.subarray(start, start + PACKED_HEAD), options);
  } catch {
    return Buffer.alloc(0);
  }
}

/** What `info` makes zlib give; its types do not know of it. */
interface WithInfo {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

function hasInfo(result: unknown): result is WithInfo {
  return typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result;
}

/** The content, and how many bytes of the input it took. */
function inflate(bytes: Buffer, maxBytes: number): Member | 'cut-short' | 'too-large' | 'damaged' {
  try {
    const result: unknown = inflateRawSync(bytes, {
      maxOutputLength: maxBytes,
      chunkSize: 65_536,
      info: true,
    });
    return hasInfo(result) ? { content: result.buffer, length: result.engine.bytesWritten } : 'damaged';
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-large';
    return code === 'Z_BUF_ERROR' ? 'cut-short' : 'damaged';
  }
}

/** The length of a member's own header; null where its end is not in the bytes. */
function headerLength(bytes: Buffer): number | null {
  const flags = bytes[3] ?? 0;
  let length = FIXED_HEADER;
  if ((flags & FLAG.extra) !== 0) {
    if (bytes.length < length + 2) return null;
    length += 2 + bytes.readUInt16LE(length);
  }
  for (const flag of [FLAG.name, FLAG.comment]) {
    if ((flags & flag) === 0) continue;
    const zero = bytes.indexOf(0, length);
    if (zero < 0) return null;
    length = zero + 1;
  }
  if ((flags & FLAG.headerCrc) !== 0) length += 2;
  return length > bytes.length ? null : length;
}
