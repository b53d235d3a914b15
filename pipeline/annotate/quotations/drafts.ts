import type { Quotation } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import type { Range } from './noun-phrases.ts';
import type { Passage } from './passages.ts';
import type { Speaker } from './speakers.ts';
import type { Piece, Unit } from './units.ts';

/** A quotation that may still grow by the marked words that follow it. */
export interface Draft extends Speaker {
  readonly parts: Span[];
  kind: Quotation['kind'];
  readonly cue?: Span;
  readonly negation?: Span;
  readonly isObject?: true;
  /** The unit it was last continued in. */
  unit: number;
  /** Every passage with words of it. */
  readonly passages: Passage[];
}

/** The words of a range: each passage inside its marks where there is nothing else, else one span with its marks. */
export function partSpans(text: string, pieces: readonly Piece[], range: Range): Span[] {
  const inRange = pieces.slice(range.from, range.to);
  if (isMarkedOnly(inRange))
    return inRange
      .flatMap((piece) => (piece.passage ? [insideMarks(text, piece.passage)] : []))
      .filter(({ start, end }) => start < end);
  const first = inRange[0];
  const last = inRange.at(-1);
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
}

/** American typography puts the sentence's comma inside the marks; it is no part of the words. */
function insideMarks(text: string, passage: Passage): Span {
  let { start, end } = passage;
  while (end > start && /[\s,]/.test(text[end - 1] ?? '')) end--;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  return { start, end };
}

/** Whether all words stand inside quotation marks. */
export function isMarkedOnly(pieces: readonly Piece[]): boolean {
  return pieces.some(isPassage) && !pieces.some(isWord);
}

function isPassage({ passage }: Piece): boolean {
  return passage !== undefined;
}

function isWord({ passage, lower }: Piece): boolean {
  return passage === undefined && /[\p{L}\p{N}]/u.test(lower);
}

/** The kind of quotation that the pieces of its parts make it. */
export function kindOf(unit: Unit, parts: readonly Range[]): Quotation['kind'] {
  let hasWords = false;
  let hasPassage = false;
  for (const { from, to } of parts) {
    for (let i = from; i < to; i++) {
      const piece = unit.pieces[i];
      if (piece === undefined) continue;
      if (isPassage(piece)) hasPassage = true;
      else hasWords ||= isWord(piece);
      if (hasPassage && hasWords) return 'mixed';
    }
  }
  return hasPassage ? 'direct' : 'indirect';
}

/** The passages inside ranges. */
export function passagesIn(unit: Unit, parts: readonly Range[]): Passage[] {
  const passages: Passage[] = [];
  for (const part of parts) {
    for (let i = part.from; i < part.to; i++) {
      const passage = unit.pieces[i]?.passage;
      if (passage !== undefined) passages.push(passage);
    }
  }
  return passages;
}

/** The quotation of the contract. */
export function finished(draft: Draft): Quotation {
  const { parts, kind, cue, speaker, role, negation, isObject } = draft;
  return {
    parts,
    kind,
    negated: negation !== undefined,
    ...(isObject === undefined ? {} : { isObject }),
    ...(negation === undefined ? {} : { negationSpan: negation }),
    ...(cue === undefined ? {} : { cue }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(role === undefined ? {} : { role }),
  };
}
