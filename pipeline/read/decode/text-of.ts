/** What windows-1252 has where Latin-1 has control characters, 0x80 to 0x9F; the five that it leaves open stay as they are. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The name of an encoding by one of its labels, as the WHATWG Encoding Standard has them; null for what is none or cannot be read. */
export function encodingOf(label: string): string | null {
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

/** The text of the bytes, or null where they are not UTF-8 throughout. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
