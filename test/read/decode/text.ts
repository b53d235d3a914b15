/** The bytes of an ASCII text in which some characters are written as other single bytes. */
export function bytesWith(text: string, codes: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(Array.from(text, (character) => codes[character] ?? character.charCodeAt(0)));
}

/** What Western programs wrote before UTF-8. */
export const WINDOWS_1252 = { '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80, '…': 0x85 };

/** The bytes of lower-case Russian text in windows-1251 or koi8-r. */
export function russian(text: string, encoding: 'windows-1251' | 'koi8-r'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map(
    Array.from({ length: 128 }, (_, index) => [decoder.decode(Uint8Array.of(index + 128)), index + 128]),
  );
  return Uint8Array.from(Array.from(text, (character) => codes.get(character) ?? character.charCodeAt(0)));
}

export function utf16(text: string, byteOrder: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return byteOrder === 'le' ? bytes : bytes.swap16();
}
