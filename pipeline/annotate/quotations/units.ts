import type { Sentence, Token } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { OFFICE_WORDS } from '../../lexicon/cues.ts';
import { isCueLemma } from './cue-lemmas.ts';
import type { Passage } from './passages.ts';

/** One step of a sentence: a word or mark outside quotation marks, or a whole passage inside them. */
export interface Piece extends Span {
  readonly lower: string;
  readonly lemma: string;
  /** Universal POS tag; `QUOTE` for a passage. */
  readonly pos: string;
  /** A word that begins with a capital letter. */
  readonly capital?: boolean;
  readonly passage?: Passage;
  /** The last character inside the marks of a passage. */
  readonly lastChar?: string;
  /** Begins with a capital letter or figure. */
  readonly opensAsSentence?: boolean;
  /** Has the form of a whole sentence, not of a title or a fragment. */
  readonly isSentence?: boolean;
  /** Has the form of a clause: most of its words in small letters, and two at least. */
  readonly isClause?: boolean;
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
    let fresh = true;
    for (let t = sentence.firstToken; t < sentence.endToken; t++) {
      const token = tokens[t];
      if (token === undefined) continue;
      let passage = passages[p];
      while (passage !== undefined && passage.close <= token.start) passage = passages[++p];
      const inside = passage !== undefined && token.start >= passage.open;
      const last = units.at(-1);
      const before = last?.pieces.at(-1);
      if (inside && before?.passage === passage) {
        fresh = false;
        continue;
      }
      const piece = inside && passage !== undefined ? passagePiece(text, passage) : wordPiece(token, before);
      const sameBlock = last?.block === sentence.block && before !== undefined;
      if (sameBlock && (fresh ? joins(text, last.pieces, piece) : !splits(before, piece)))
        last.pieces.push(piece);
      else units.push({ pieces: [piece], block: sentence.block });
      fresh = false;
    }
  }
  return units;
}

/** Marked words that begin as a sentence after a full stop are a unit of their own, wherever the sentence was cut. */
function splits(before: Piece, piece: Piece): boolean {
  if (piece.opensAsSentence !== true) return false;
  if (before.lower.endsWith('.') && piece.isSentence === true) return true;
  return (
    /^[.?!]$/.test(before.lower) || (before.passage !== undefined && /[.?!]/.test(before.lastChar ?? ''))
  );
}

/** Whether a new sentence goes on with the last: after a passage ("Why?" she asked), an abbreviation, or in lower case. */
function joins(text: string, unit: readonly Piece[], piece: Piece): boolean {
  const before = unit.at(-1);
  const first = text.slice(piece.start, piece.start + 1);
  if (before === undefined || (before.passage !== undefined && piece.passage !== undefined)) return false;
  if (/[,;:)\]]/.test(first)) return true;
  if (before.passage !== undefined) return /[a-z–—-]/.test(first) || /[?!,…–—-]/.test(before.lastChar ?? '');
  if (piece.passage !== undefined) return false;
  if (before.lower === '.')
    return before.end === piece.start || OFFICE_WORDS.has(`${unit.at(-2)?.lower ?? ''}.`);
  return /[a-z]/.test(first);
}

/** A word with its tag; what the tagger takes for a verb may be a name by its capital letter. */
function wordPiece(token: Token, before: Piece | undefined): Piece {
  const { start, end, lower, lemma, pos } = token;
  const capital = beginsWithCapital(token.text);
  const isName =
    capital && /^(?:VERB|AUX|ADV|INTJ)$/.test(pos) && before !== undefined && precedesName(before, lemma);
  return { start, end, lower, lemma, pos: isName ? 'PROPN' : pos, capital };
}

/** The regular expression alone would do, but every word is asked and most begin with an ASCII letter. */
function beginsWithCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(word);
}

/** Whether a capital letter after this piece makes a name: within a clause ("said Will Doyle"), or inside one ("Rights Watch"). */
function precedesName(before: Piece, lemma: string): boolean {
  if (before.passage !== undefined) return before.lastChar === ',';
  if (before.capital === true) return before.pos === 'PROPN' && !isCueLemma(lemma);
  return /^[a-z]/.test(before.lower);
}

function passagePiece(text: string, passage: Passage): Piece {
  const { start, end } = passage;
  const lastChar = text[end - 1] ?? '';
  const isClause = isMostlySmall(text.slice(start, Math.min(end, start + 200)));
  return {
    start: passage.open,
    end: passage.close,
    lower: '',
    lemma: '',
    pos: 'QUOTE',
    passage,
    lastChar,
    opensAsSentence: /^[^\p{L}\p{N}]{0,7}[\p{Lu}\p{N}]/u.test(text.slice(start, start + 8)),
    isSentence: /[.?!…]/.test(lastChar) && isClause,
    isClause,
  };
}

/** Titles have most of their words in capitals; sentences do not. */
function isMostlySmall(words: string): boolean {
  const capital = words.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0;
  const small = words.match(/(?<![\p{L}'’])\p{Ll}/gu)?.length ?? 0;
  return small >= 2 && small >= capital;
}
