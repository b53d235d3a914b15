import { isUtf8 } from 'node:buffer';

/** What windows-1252 has where Latin-1 has control characters, 0x80 to 0x9F; the five that it leaves open stay as they are. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The name of an encoding by one of its labels, as the WHATWG Encoding Standard has them; null for what is none or cannot be read. */
export function encodingOf(label: string): string | null {
  if (label === '') return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/**
 * The text of the bytes, without byte order mark; what does not fit becomes U+FFFD.
 * @param encoding a name that `encodingOf` gave
 */
export function textOf(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  // Some versions of Node take a short way that reads windows-1252 as Latin-1 (nodejs/node#56542).
  return encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, ofWindows1252) : text;
}

function ofWindows1252(control: string): string {
  return WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80);
}

/** The text of bytes without byte order mark, or null where they are not UTF-8 throughout. */
export function strictUtf8(bytes: Uint8Array): string | null {
  if (!isUtf8(bytes)) return null;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** How many characters of a text are U+FFFD: lost, here or before. */
export function replaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}
