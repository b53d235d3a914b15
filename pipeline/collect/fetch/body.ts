import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { codingsToUndo, isOverOutputLimit } from '../content-codings.ts';
import { type Failure, type Outcome, failed, failedForNow } from './failure.ts';

type Decompress = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const gunzip = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.gunzip);
const inflate = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.inflate);
const inflateRaw = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.inflateRaw);
const brotli = promisify<Uint8Array, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress);

const DECOMPRESSORS: ReadonlyMap<string, Decompress> = new Map<string, Decompress>([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  ['deflate', inflateEither],
  ['br', brotli],
]);

/** The encodings that are asked for. */
export const ACCEPT_ENCODING = 'gzip, deflate, br';

/**
 * Reads the body of a response and decompresses it. Neither form may pass `maxBytes`: what is longer is no longer read, and what would
 * grow longer no longer unpacked. Throws what the connection throws.
 * @param pieceCame called for every piece that comes
 */
export async function readBody(
  message: IncomingMessage,
  maxBytes: number,
  pieceCame: () => void,
): Promise<Outcome<Uint8Array>> {
  const announced = Number(message.headers['content-length'] ?? 0);
  if (announced > maxBytes) return { failure: tooLarge(maxBytes) };
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of message) {
    if (!(piece instanceof Uint8Array)) continue;
    pieceCame();
    size += piece.length;
    if (size > maxBytes) return { failure: tooLarge(maxBytes) };
    pieces.push(piece);
  }
  return decompressed(Buffer.concat(pieces), message.headers['content-encoding'] ?? '', maxBytes);
}

async function decompressed(
  bytes: Uint8Array,
  header: string,
  maxBytes: number,
): Promise<Outcome<Uint8Array>> {
  const codings = codingsToUndo(header);
  if (codings === undefined) return { failure: unknownCoding(header) };
  let plain = bytes;
  for (const coding of codings) {
    const decompress = DECOMPRESSORS.get(coding);
    if (decompress === undefined) return { failure: unknownCoding(coding) };
    if (plain.length === 0) break;
    try {
      plain = await decompress(plain, { maxOutputLength: maxBytes });
    } catch (error) {
      return { failure: isOverOutputLimit(error) ? tooLarge(maxBytes) : damaged(coding) };
    }
  }
  return { value: plain };
}

/** The standard means zlib's frame by "deflate", but some servers send the bare stream. */
async function inflateEither(bytes: Uint8Array, options: { maxOutputLength: number }): Promise<Uint8Array> {
  const hasFrame = ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0;
  return hasFrame ? inflate(bytes, options) : inflateRaw(bytes, options);
}

function tooLarge(maxBytes: number): Failure {
  const message = `The answer is larger than ${maxBytes / 1_000_000} MB, so it was not read to its end.`;
  const remedy =
    'If it holds many articles, save it and add it as an archive; otherwise take the address out.';
  return failed('collect/too-large', message, remedy);
}

function unknownCoding(coding: string): Failure {
  const message = `The answer is compressed in a way that was not asked for: "${coding.slice(0, 100)}".`;
  return failed('collect/content-encoding', message, 'Save the page by hand; the site does not follow HTTP.');
}

function damaged(coding: string): Failure {
  const message = `The answer cannot be decompressed: its ${coding} data is damaged or cut short.`;
  return failedForNow('collect/damaged-body', message, 'Fetch again; if it stays so, save the page by hand.');
}
