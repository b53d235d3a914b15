import { type DecodeHint, declarations, encodingOfMark } from './declared.ts';
import { guessedEncoding, utf16WithoutMark } from './guess.ts';
import { strictUtf8, textOf } from './text-of.ts';

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
    } else if (utf8?.isCertain !== true && !(utf8?.isWhole === true && encoding.startsWith('utf-16'))) {
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
  /** Every byte fits. Of ASCII alone that says nothing against an encoding that has ASCII in it. */
  readonly isWhole: boolean;
  /** There are characters beyond ASCII, and nearly all of them fit: no text of another encoding is so by chance. */
  readonly isCertain: boolean;
}

/** The bytes as UTF-8, which may be damaged; null where less of it is whole than broken, for then it was never UTF-8. */
function readUtf8(bytes: Uint8Array): Utf8 | null {
  const strict = strictUtf8(bytes);
  const text = strict ?? textOf(bytes, 'utf-8');
  const broken = strict === null ? replaced(text) : 0;
  const whole = beyondAscii(text) - broken;
  if (whole < broken) return null;
  return { text, isWhole: strict !== null, isCertain: whole > 0 && broken <= MAX_MISFITS * whole };
}

function replaced(text: string): number {
  return countBetween(text, 0xfffd, 0xfffd);
}

function beyondAscii(text: string): number {
  return countBetween(text, 0x80, 0xffff);
}

/** UTF-16 units of the text from `first` to `last`. */
function countBetween(text: string, first: number, last: number): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= first && code <= last) count++;
  }
  return count;
}
