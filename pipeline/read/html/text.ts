/** A piece of text and how many of its characters stand in links. */
export interface Piece {
  text: string;
  linked: number;
}

const SPACES = /[\s\p{Cc}]+/gu;
/** Marks where a word may be broken, and byte order marks: they show nothing. */
const NOT_SHOWN = /[\u00ad\u200b\u2060\ufeff]/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LOWER_CASE = /^\p{Ll}/u;
const SENTENCE_END = /[.!?:;…]["'”’»)\]]*$/u;
/** Shorter lines are broken on purpose. */
const MIN_WRAPPED = 40;

/** The text with single spaces for white space and control characters, and without what shows nothing. */
export function plainSpaces(text: string): string {
  return text.replace(SPACES, ' ').replace(NOT_SHOWN, '');
}

/**
 * The lines that pieces parted by line breaks give, without those that have no letter or digit. A long line that ends in the middle of a
 * sentence and goes on in lower case was wrapped by hand: the two are one.
 */
export function linesIn(pieces: readonly Piece[]): Piece[] {
  const lines: Piece[] = [];
  let open: Piece | null = null;
  // Only the last piece is looked at: a line may be put together of very many.
  let before = '';
  for (const piece of pieces) {
    const text = piece.text.replace(/ {2,}/g, ' ').trim();
    const linked = Math.min(piece.linked, text.length);
    if (open !== null && isWrapped(before, text)) {
      open.text += ` ${text}`;
      open.linked += linked;
    } else {
      open = text === '' ? null : { text, linked };
      if (open !== null) lines.push(open);
    }
    before = text;
  }
  return lines.filter((line) => LETTER_OR_DIGIT.test(line.text));
}

function isWrapped(before: string, after: string): boolean {
  return before.length >= MIN_WRAPPED && LOWER_CASE.test(after) && !SENTENCE_END.test(before);
}
