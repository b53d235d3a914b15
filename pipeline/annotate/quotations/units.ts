import type { Sentence, Token } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import type { Passage } from './passages.ts';

/** One step of a sentence: a word or mark outside quotation marks, or a whole passage inside them. */
export interface Piece extends Span {
  readonly lower: string;
  readonly lemma: string;
  /** Universal POS tag; `QUOTE` for a passage. */
  readonly pos: string;
  readonly passage?: Passage;
  /** The last character inside the marks of a passage. */
  readonly lastChar?: string;
}

/**
 * A sentence as quotations need it: a passage of several sentences is one piece of it, and the words that attribute
 * a passage belong to it even where the passage ended in a full stop.
 */
export interface Unit {
  readonly pieces: readonly Piece[];
  readonly block: number;
}

/** Cuts the sentences of a text into units. Every token and every passage is in one unit, in text order. */
export function toUnits(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
): Unit[] {
  const units: { pieces: Piece[]; block: number }[] = [];
  let p = 0;
  for (const sentence of sentences) {
    const pieces: Piece[] = [];
    const within = passages[p];
    const startsInside =
      within !== undefined && within.open < sentence.start && sentence.start < within.close;
    for (let t = sentence.firstToken; t < sentence.endToken; t++) {
      const token = tokens[t];
      if (token === undefined) continue;
      let passage = passages[p];
      while (passage !== undefined && passage.close <= token.start) passage = passages[++p];
      if (passage === undefined || token.start < passage.open) pieces.push(wordPiece(token));
      else if (!isLast(pieces, units, passage)) pieces.push(passagePiece(text, passage));
    }
    if (pieces.length === 0) continue;
    const last = units.at(-1);
    if (last?.block === sentence.block && (startsInside || joins(text, last.pieces, pieces))) {
      for (const piece of pieces) last.pieces.push(piece);
    } else units.push({ pieces, block: sentence.block });
  }
  return units;
}

function isLast(pieces: readonly Piece[], units: readonly Unit[], passage: Passage): boolean {
  return (pieces.at(-1) ?? units.at(-1)?.pieces.at(-1))?.passage === passage;
}

function wordPiece(token: Token): Piece {
  return { start: token.start, end: token.end, lower: token.lower, lemma: token.lemma, pos: token.pos };
}

function passagePiece(text: string, passage: Passage): Piece {
  const lastChar = text[passage.end - 1] ?? '';
  return { start: passage.open, end: passage.close, lower: '', lemma: '', pos: 'QUOTE', passage, lastChar };
}

/** Whether the sentence goes on: after a passage ("Why?" she asked), or in lower case after an abbreviation. */
function joins(text: string, before: readonly Piece[], after: readonly Piece[]): boolean {
  const last = before.at(-1);
  const next = after[0];
  if (last === undefined || next === undefined) return false;
  if (last.passage === undefined)
    return /^[a-z]/.test(text.slice(next.start, next.start + 1)) && last.lower !== '.';
  if (next.passage !== undefined) return false;
  const first = text.slice(next.start, next.start + 1);
  return /[a-z,;–—-]/.test(first) || /[?!,…–—-]/.test(last.lastChar ?? '');
}
