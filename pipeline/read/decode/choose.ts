import { type DecodeHint, declarations, encodingOfMark } from './declared.ts';
import { guessedEncoding, utf16WithoutMark } from './guess.ts';
import { replaced, strictUtf8, textOf } from './text-of.ts';

/** A text with the encoding in which it was read, and what told it. */
export interface Decoded {
  readonly text: string;
  /** Its name in the WHATWG Encoding Standard, in lower case. */
  readonly encoding: string;
  readonly by: 'mark' | 'header' | 'page' | 'utf-8' | 'guess';
  /** The encoding that was stated first but does not fit the bytes; null where it fits or none was. */
  readonly contradicted: string | null;
}

/** Of the characters beyond ASCII; more that do not fit, and the encoding is another. */
const MAX_MISFITS = 0.1;

/**
 * Reads the bytes in the first encoding that fits them: of the byte order mark, of the HTTP header, of the page's own declaration
 * (the order of the HTML standard), UTF-8, and what statistics guess.
 *
 * It parts from the standard where a stated encoding is plainly wrong, which browsers show as garbage: UTF-8 of which more is broken
 * than whole is not UTF-8, and what is (nearly) flawless UTF-8 beyond ASCII is nothing else, whatever is stated.
 */
export function decodeAny(bytes: Uint8Array, hint: DecodeHint): Decoded {
  const mark = encodingOfMark(bytes);
  if (mark !== null) return { text: textOf(bytes, mark), encoding: mark, by: 'mark', contradicted: null };
  const stated = declarations(bytes, hint);
  const wide = utf16WithoutMark(bytes);
  if (wide !== null) return decodedAs(wide, textOf(bytes, wide), stated);
  const utf8 = readUtf8(bytes);
  for (const { encoding } of stated) {
    if (encoding === 'utf-8') {
      if (utf8 !== null) return decodedAs(encoding, utf8.text, stated);
    } else if (!isRatherUtf8(utf8, encoding)) {
      const text = textOf(bytes, encoding);
      if (replaced(text) <= MAX_MISFITS * beyondAscii(text)) return decodedAs(encoding, text, stated);
    }
  }
  if (utf8 !== null) return decodedAs('utf-8', utf8.text, stated);
  const encoding = guessedEncoding(bytes);
  return decodedAs(encoding, textOf(bytes, encoding), stated);
}

function decodedAs(encoding: string, text: string, stated: ReturnType<typeof declarations>): Decoded {
  const statedBy = stated.find((declaration) => declaration.encoding === encoding)?.by;
  const by = statedBy ?? (encoding === 'utf-8' ? 'utf-8' : 'guess');
  const first = stated[0]?.encoding ?? encoding;
  return { text, encoding, by, contradicted: first === encoding ? null : first };
}

interface Utf8 {
  readonly text: string;
  /** Characters that do not fit. */
  readonly broken: number;
}

/** The bytes as UTF-8, which may be damaged; null where less of it is whole than broken, for then it was never UTF-8. */
function readUtf8(bytes: Uint8Array): Utf8 | null {
  const strict = strictUtf8(bytes);
  if (strict !== null) return { text: strict, broken: 0 };
  const text = textOf(bytes, 'utf-8');
  const broken = replaced(text);
  return beyondAscii(text) - broken < broken ? null : { text, broken };
}

/**
 * Characters beyond ASCII that (nearly) all fit are so in no text of another encoding by chance. ASCII alone says nothing against an
 * encoding that has ASCII in it, as all have but UTF-16.
 */
function isRatherUtf8(utf8: Utf8 | null, stated: string): boolean {
  if (utf8 === null) return false;
  const whole = beyondAscii(utf8.text) - utf8.broken;
  return whole === 0 ? stated.startsWith('utf-16') : utf8.broken <= MAX_MISFITS * whole;
}

/** UTF-16 units of the text that are not ASCII. */
function beyondAscii(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) >= 0x80) count++;
  return count;
}
