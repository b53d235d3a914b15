import { OFFICE_WORDS } from '../../lexicon/cues.ts';
import { phraseStartingAt, type Range } from './noun-phrases.ts';
import { firstSubject, hasFiniteVerb, isDash } from './subjects.ts';
import { beginsWithCapital, type Piece } from './units.ts';

/** Marked words with their speaker where no verb of saying stands: the forms of press releases and transcripts. */
export interface PressForm {
  readonly parts: readonly Range[];
  readonly speaker: Range;
}

const LONGEST_LABEL = 40;
const LONGEST_NAME_ALONE = 15;

/** `From Chairwoman Ann Lee: “…”`, `Ann Lee, minister of labour: “…”` and `Ann Lee put it this way: “…”`. */
export function labelledPassage(pieces: readonly Piece[]): PressForm | undefined {
  const colon = pieces.findIndex(
    (piece, i) => piece.lower.endsWith(':') && pieces[i + 1]?.passage !== undefined,
  );
  if (colon < 1) return undefined;
  const end = endOfPassages(pieces, colon + 1);
  if (!endsUnit(pieces, end)) return undefined;
  const speaker = labelSpeaker(pieces, colon);
  return speaker === undefined ? undefined : { parts: [{ from: colon + 1, to: end }], speaker };
}

/** `The crowd shot back, “We are staying.”`: a whole sentence in marks after a comma is what the subject said. */
export function sentenceAfterComma(pieces: readonly Piece[]): PressForm | undefined {
  const last = pieces.findLastIndex((piece) => piece.passage !== undefined);
  if (last < 3 || pieces[last - 1]?.lower !== ',' || !endsUnit(pieces, last + 1)) return undefined;
  if (pieces[last]?.isSentence !== true || pieces[last]?.opensAsSentence !== true) return undefined;
  const speaker = firstSubject(pieces, 0, last);
  return speaker === undefined ? undefined : { parts: [{ from: last, to: last + 1 }], speaker };
}

function labelSpeaker(pieces: readonly Piece[], colon: number): Range | undefined {
  const dash = pieces.findLastIndex(
    (piece, i) => i < colon && isDash(piece) && (pieces[i - 1]?.end ?? 0) < piece.start,
  );
  const label = { from: dash + 1, to: colon };
  if (hasFiniteVerb(pieces, label)) return firstSubject(pieces, label.from, colon);
  if (colon > LONGEST_LABEL) return undefined;
  return phraseStartingAt(pieces, label.from + (pieces[label.from]?.lower === 'from' ? 1 : 0));
}

/** `“…” – Commissioner Ann Lee`. */
export function signedPassage(pieces: readonly Piece[]): PressForm | undefined {
  if (pieces[0]?.passage === undefined) return undefined;
  const end = endOfPassages(pieces, 0);
  if (!isDash(pieces[end])) return undefined;
  const speaker = signature(pieces, end + 1);
  return speaker === undefined ? undefined : { parts: [{ from: 0, to: end }], speaker };
}

/** A name and nothing else, after a dash or alone on its line: the unit after a passage may be its signature. */
export function signatureOnly(pieces: readonly Piece[]): Range | undefined {
  if (isDash(pieces[0])) return signature(pieces, 1);
  return isNameAlone(pieces) ? signature(pieces, 0) : undefined;
}

/** "Ann Lee" or "Ann Lee, Minister of Labour": all words with capitals but those that link them, and no full stop. */
function isNameAlone(pieces: readonly Piece[]): boolean {
  const first = pieces[0];
  if (pieces.length < 2 || pieces.length > LONGEST_NAME_ALONE) return false;
  if (first === undefined || !beginsWithCapital(first)) return false;
  return pieces.filter(isName).length >= 2 && pieces.every((piece) => isName(piece) || mayStandInName(piece));
}

function isName(piece: Piece): boolean {
  return piece.pos === 'PROPN' && beginsWithCapital(piece);
}

function mayStandInName(piece: Piece): boolean {
  return (
    beginsWithCapital(piece) || OFFICE_WORDS.has(piece.lower) || /^(?:of|the|and|for|,|-)$/.test(piece.lower)
  );
}

function signature(pieces: readonly Piece[], from: number): Range | undefined {
  if (pieces.length - from > LONGEST_LABEL || hasFiniteVerb(pieces, { from, to: pieces.length }))
    return undefined;
  return phraseStartingAt(pieces, from);
}

function endOfPassages(pieces: readonly Piece[], from: number): number {
  let at = from;
  while (pieces[at]?.passage !== undefined) at++;
  return at;
}

function endsUnit(pieces: readonly Piece[], from: number): boolean {
  return pieces.slice(from).every((piece) => /^[.,;!?]$/.test(piece.lower));
}
