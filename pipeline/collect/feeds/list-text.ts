import { constants, gunzipSync } from 'node:zlib';

/** The sitemap protocol allows 50 MB for a sitemap once it is unpacked; no feed is larger. */
const MAX_BYTES = 52_428_800;

/** The text of a feed or sitemap; `isCut` where its gzip data ends too early. */
interface ListText {
  readonly text: string;
  readonly isCut: boolean;
}

/** The text, unpacked where it is packed by gzip, or why there is none. */
export function listText(
  bytes: Uint8Array,
  charset: string | null,
): ListText | { cause: 'too-large' | 'damaged' } {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked && bytes.length > MAX_BYTES) return { cause: 'too-large' };
  if (!isPacked) return { text: decoded(bytes, charset), isCut: false };
  try {
    return { text: decoded(gunzipSync(bytes, { maxOutputLength: MAX_BYTES }), charset), isCut: false };
  } catch (error) {
    return codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? { cause: 'too-large' } : cutText(bytes, charset);
  }
}

/** What can be unpacked of data that end too early. */
function cutText(bytes: Uint8Array, charset: string | null): ListText | { cause: 'too-large' | 'damaged' } {
  try {
    const options = { maxOutputLength: MAX_BYTES, finishFlush: constants.Z_SYNC_FLUSH };
    return { text: decoded(gunzipSync(bytes, options), charset), isCut: true };
  } catch {
    return { cause: 'damaged' };
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

const DECLARATION = /^[\s\ufeff]*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/;

/**
 * The bytes as text: in the encoding of the byte order mark or that the first `<` shows, in UTF-8 where they are flawless UTF-8,
 * whatever is stated, else in the stated encoding, the header's before the declaration's, else in windows-1252.
 */
function decoded(bytes: Uint8Array, charset: string | null): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declaration = DECLARATION.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 300)))?.[1];
    return decoder(charset ?? declaration ?? 'windows-1252').decode(bytes);
  }
}

/** UTF-16 shows in its first two bytes: they are a byte order mark, or `<` or `{` with its zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (isOpener(first) && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && isOpener(second))) return 'utf-16be';
  return null;
}

function isOpener(byte: number): boolean {
  return byte === 0x3c || byte === 0x7b;
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
