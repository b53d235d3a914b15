import * as zlib from 'node:zlib';
import { codingsToUndo, isOverOutputLimit } from '../content-codings.ts';
import { type HeaderFields, headerOf } from './header-fields.ts';

/** An HTTP response as an archive holds it. */
export interface HttpAnswer {
  readonly status: number;
  readonly fields: HeaderFields;
  /** As it was sent: in chunks and compressed. */
  readonly body: Buffer;
}

const STATUS_LINE = /^HTTP\/\d(?:\.\d)?\s+(\d{3})(?:\s|$)/;

/** The response in a record's block, or null where it holds none. */
export function httpAnswer(block: Buffer): HttpAnswer | null {
  const header = headerOf(block);
  const status = STATUS_LINE.exec(header?.start ?? '')?.[1];
  if (header === null || status === undefined) return null;
  return { status: Number(status), fields: header.fields, body: block.subarray(header.length) };
}

/** The body without its chunks. Some archives keep the header but not the chunks, so a body that has none stays as it is. */
export function unchunked({ fields, body }: HttpAnswer): Buffer {
  if (!/\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')) return body;
  const pieces: Buffer[] = [];
  let offset = 0;
  while (offset < body.length) {
    const lineEnd = body.indexOf('\n', offset);
    const line = lineEnd < 0 ? '' : body.toString('latin1', offset, Math.min(lineEnd, offset + 1000));
    const size = /^\s*([\da-f]{1,8})\s*(?:;.*)?\r?$/i.exec(line)?.[1];
    if (size === undefined) return pieces.length === 0 ? body : Buffer.concat(pieces);
    const start = lineEnd + 1;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    pieces.push(body.subarray(start, start + length));
    offset = body[start + length] === 0x0d ? start + length + 2 : start + length + 1;
  }
  return Buffer.concat(pieces);
}

type Decompress = (bytes: Buffer, options: zlib.ZlibOptions & zlib.BrotliOptions) => Buffer;

const DECOMPRESSORS: ReadonlyMap<string, Decompress> = new Map<string, Decompress>([
  ['gzip', zlib.gunzipSync],
  ['x-gzip', zlib.gunzipSync],
  [
    'deflate',
    (bytes, options) => (bytes[0] === 0x78 ? zlib.inflateSync : zlib.inflateRawSync)(bytes, options),
  ],
  ['br', zlib.brotliDecompressSync],
]);

/**
 * The body as its page was before it was compressed, or why it cannot be had.
 * @param isCut whether the archive has cut the body, so that what there is of it is taken
 */
export function decompressed(
  body: Buffer,
  fields: HeaderFields,
  maxBytes: number,
  isCut: boolean,
): Buffer | 'too-large' | 'damaged' {
  const codings = codingsToUndo(fields.get('content-encoding') ?? '');
  if (codings === undefined) return 'damaged';
  let plain = body;
  for (const coding of codings) {
    const decompress = DECOMPRESSORS.get(coding);
    // Some archives keep the header of a body that they have decompressed.
    if (plain.length === 0 || isPlain(plain, coding)) continue;
    if (decompress === undefined) return 'damaged';
    try {
      plain = decompress(plain, { maxOutputLength: maxBytes, ...(isCut ? cutOptions(coding) : {}) });
    } catch (error) {
      return isOverOutputLimit(error) ? 'too-large' : 'damaged';
    }
  }
  return plain.length > maxBytes ? 'too-large' : plain;
}

function cutOptions(coding: string): zlib.ZlibOptions {
  const { BROTLI_OPERATION_FLUSH, Z_SYNC_FLUSH } = zlib.constants;
  return { finishFlush: coding === 'br' ? BROTLI_OPERATION_FLUSH : Z_SYNC_FLUSH };
}

/** Whether the bytes are not what the coding gives: gzip has its mark, and no other begins as pages do. */
function isPlain(bytes: Buffer, coding: string): boolean {
  if (coding.endsWith('gzip')) return bytes[0] !== 0x1f || bytes[1] !== 0x8b;
  return /^\s*<[!?a-z]/i.test(bytes.toString('latin1', 0, 64));
}
