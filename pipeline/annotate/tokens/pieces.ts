import type { ItsFunction, WinkMethods } from 'wink-nlp';
import type { Span } from '../../contract/span.ts';

/** What wink-nlp takes for a token: a word, a part of one or a mark. */
export interface Piece extends Span {
  readonly written: string;
  readonly lemma: string | undefined;
  readonly pos: string;
}

/** The pieces of each sentence of a block, with their offsets in the text. */
export function piecesOf(text: string, block: Span, wink: WinkMethods): Piece[][] {
  const { its } = wink;
  /** wink-nlp's typings give `its.lemma` other parameters than its own `ItsFunction` has; at run time it is one. */
  const lemmaOf = its.lemma as unknown as ItsFunction<string | undefined>;
  const blockText = text.slice(block.start, block.end);
  const doc = wink.readDoc(spaced(blockText));
  // Three lists for all tokens take a tenth of the time that an object for each token takes.
  const all = doc.tokens();
  const words = all.out();
  const tags = all.out(its.pos);
  const lemmas = all.out(lemmaOf);
  const sentences: Piece[][] = [];
  let next = 0;
  let position = 0;
  for (const span of doc.sentences().out(its.span)) {
    const pieces: Piece[] = [];
    for (const last = Number(span[1]); next <= last; next++) {
      const written = words[next] ?? '';
      const at = blockText.indexOf(written, position);
      if (at < 0) continue;
      position = at + written.length;
      pushPiece(pieces, {
        start: block.start + at,
        end: block.start + position,
        written,
        lemma: lemmas[next],
        pos: tags[next] ?? 'X',
      });
    }
    sentences.push(pieces);
  }
  return sentences;
}

/** A stretch without white space that wink-nlp would take too long for. */
const LONG_STRETCH = 250;

/**
 * The text with white space where wink-nlp needs it: it takes "Quay’s—that" for two words, and time by the square of the length of
 * a stretch without any. Tokens are looked up in the text itself, so what is put in here moves no offset.
 */
function spaced(text: string): string {
  const dashed = text.includes('—') ? text.replaceAll('—', ' — ') : text;
  return hasLongStretch(dashed) ? dashed.replaceAll(/\S{250}/gu, '$& ') : dashed;
}

function hasLongStretch(text: string): boolean {
  let start = 0;
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', start)) {
    if (space - start >= LONG_STRETCH) return true;
    start = space + 1;
  }
  return text.length - start >= LONG_STRETCH;
}

/** Adds a piece; "Quay’s" and "cannot", which are one piece before some marks and two before others, always as two. */
function pushPiece(pieces: Piece[], piece: Piece): void {
  const { written } = piece;
  if (isPossessive(written)) pushDivided(pieces, piece, 2, piece.pos, "'s");
  else if (written.length === 6 && written.toLowerCase() === 'cannot')
    pushDivided(pieces, piece, 3, 'AUX', 'not');
  else pieces.push(piece);
}

function isPossessive(written: string): boolean {
  if (written.length < 3 || !written.endsWith('s')) return false;
  const mark = written.at(-2);
  return (mark === "'" || mark === '’') && /\p{L}..$/u.test(written);
}

/** Adds a piece as two, the second a particle of the given length. */
function pushDivided(pieces: Piece[], piece: Piece, length: number, pos: string, lemma: string): void {
  const { start, end, written } = piece;
  const at = end - length;
  pieces.push(
    { start, end: at, written: written.slice(0, -length), lemma: undefined, pos },
    { start: at, end, written: written.slice(-length), lemma, pos: 'PART' },
  );
}
