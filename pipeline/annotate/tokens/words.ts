import type { Token } from '../../contract/annotation.ts';
import { memoized } from '../../text/memoized.ts';
import type { Piece } from './pieces.ts';

/** The tokens of a sentence: wink-nlp splits words at letters outside its Latin range ("Sărmaș"), which are joined again. */
export function tokensOf(text: string, pieces: readonly Piece[]): Token[] {
  const tokens: Token[] = [];
  let first: Piece | undefined;
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (first !== undefined && last !== undefined && !isOneWord(text, last, piece)) {
      tokens.push(tokenOf(text, first, last));
      first = piece;
    } else first ??= piece;
    last = piece;
  }
  if (first !== undefined && last !== undefined) tokens.push(tokenOf(text, first, last));
  return tokens;
}

/** A letter against a letter, one of them outside the range. */
function isOneWord(text: string, before: Piece, { start }: Piece): boolean {
  if (before.end !== start) return false;
  const left = text[start - 1] ?? '';
  const right = text[start] ?? '';
  return (left > '\u00ff' || right > '\u00ff') && isLetter(left) && isLetter(right);
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}]/u.test(character);
}

/** In lower case and with a straight apostrophe. One string for all tokens of a form, which makes looking them up fast. */
const lowerOf = memoized((written) => written.toLowerCase().replaceAll('’', "'"));

/** The token that one piece or a run of pieces is. */
function tokenOf(text: string, first: Piece, last: Piece): Token {
  const { start } = first;
  const { end } = last;
  const written = first === last ? first.written : text.slice(start, end);
  const lower = lowerOf(written);
  const lemma = first === last ? first.lemma : undefined;
  return { start, end, text: written, lower, lemma: lemma ?? lower, pos: tagOf(first.pos, written) };
}

/** wink-nlp knows no word with such letters; one with a capital is a name. */
function tagOf(pos: string, written: string): string {
  return pos === 'X' && /^\p{Lu}[\p{L}\p{M}]*\p{Ll}/u.test(written) ? 'PROPN' : pos;
}
