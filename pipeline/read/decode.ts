import type { Problem } from '../contract/problem.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Text holds no NUL, and of other control characters (but for tabs and line ends) at most one in so many. */
const TEXT_PER_CONTROL = 20;

/** Line ends of all systems, with the form feeds and Unicode separators that stand for one. */
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

const CONTROL_CHARACTER = /(?![\t\n])\p{Cc}/gu;

/**
 * Text of a file: strict UTF-8, or UTF-16 where a byte order mark says so. Line ends become `\n`; control characters are dropped but
 * for tabs; nothing else changes. Bytes that are not text give a problem that names `file`, and where it can the line and byte.
 */
export function decode(bytes: Uint8Array, file: string): { text: string } | { problem: Problem } {
  const encoding = encodingOf(bytes);
  const decoded = decodeStrictly(bytes, encoding);
  const sample = decoded ?? new TextDecoder(encoding).decode(bytes);
  if (looksBinary(sample)) return { problem: binary(file) };
  if (decoded === null) return { problem: wrongEncoding(bytes, encoding, file) };
  return { text: decoded.replace(LINE_END, '\n').replace(CONTROL_CHARACTER, '') };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Without the byte order mark; null where a byte does not fit. With `stream` an unfinished character at the end does fit. */
function decodeStrictly(bytes: Uint8Array, encoding: Encoding, stream = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
}

function looksBinary(text: string): boolean {
  let controls = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0) return true;
    if (code < 0x09 || (code > 0x0d && code < 0x20)) controls++;
  }
  return controls * TEXT_PER_CONTROL > text.length;
}

/** Where the first character that cannot be decoded begins. */
function firstBadByte(bytes: Uint8Array, encoding: Encoding): number {
  let fits = 0;
  let fails = bytes.length + 1;
  while (fails - fits > 1) {
    const middle = (fits + fails) >>> 1;
    if (decodeStrictly(bytes.subarray(0, middle), encoding, true) === null) fails = middle;
    else fits = middle;
  }
  // The decoder complains only at the byte that breaks a character off, up to three after its first.
  while (fits > 0 && decodeStrictly(bytes.subarray(0, fits), encoding) === null) fits--;
  return fits;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let index = 0; index < offset; index++) if (bytes[index] === 0x0a) line++;
  return line;
}

function wrongEncoding(bytes: Uint8Array, encoding: Encoding, file: string): Problem {
  const offset = firstBadByte(bytes, encoding);
  const hex = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    level: 'error',
    stage: 'read',
    code: 'read/encoding',
    message: `The file is not ${encoding.toUpperCase()}: byte ${offset} (0x${hex}) does not belong there.`,
    remedy: `Save it as UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8 '${file}' > new.txt (name the encoding that it is in).`,
    file,
    line: lineAt(bytes, offset),
  };
}

function binary(file: string): Problem {
  return {
    level: 'error',
    stage: 'read',
    code: 'read/binary',
    message: 'The file holds binary data, not text.',
    remedy: 'Put the text of the article in its place, saved as UTF-8.',
    file,
  };
}
