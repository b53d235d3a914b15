import { OFFICE_WORDS } from '../../lexicon/cues.ts';
import type { Attribution } from './cue-clauses.ts';
import { baseEnd, phraseStartingAt, type Range } from './noun-phrases.ts';
import { reportedEnd } from './reported-ends.ts';
import type { Piece } from './units.ts';

const VIEWS = /^(?:view|opinion|words|estimation|assessment|telling)$/;
/** Between whose view it is and the word "view" stand no more words. */
const LONGEST_OWNER = 16;
/** Pieces; a person with all titles is no longer. */
const LONGEST_PERSON = 30;

/**
 * "In her view, …", "In the words of Ann Lee, …", "In the minister's opinion …" at the beginning of a sentence or clause.
 * @param index index of "in"
 */
export function opinionOf(pieces: readonly Piece[], index: number): Attribution | undefined {
  if (!opensClause(pieces, index)) return undefined;
  const noun = viewBehind(pieces, index + 1);
  if (noun === undefined) return undefined;
  const own =
    pieces[noun + 1]?.lower === 'of' ? phraseStartingAt(pieces, noun + 2) : ownerOf(pieces, index + 1, noun);
  if (own === undefined) return undefined;
  const behind = Math.max(own.to, noun + 1);
  return said(pieces, { from: index, to: noun + 1 }, own, behind);
}

/** `For Ann Lee, the mayor, the bridge “is a joke”.`: what somebody with an office holds, where words of it stand in marks. */
export function heldBy(pieces: readonly Piece[]): Attribution | undefined {
  if (pieces[0]?.lower !== 'for') return undefined;
  const speaker = phraseStartingAt(pieces, 1);
  if (speaker === undefined || pieces[speaker.to]?.lower !== ',') return undefined;
  if (!pieces.slice(speaker.from, speaker.to).some(({ lower }) => OFFICE_WORDS.has(lower))) return undefined;
  const found = said(pieces, { from: 0, to: 1 }, speaker, speaker.to);
  const words = found?.parts[0];
  return words !== undefined &&
    pieces.slice(words.from, words.to).some(({ passage }) => passage !== undefined)
    ? found
    : undefined;
}

/** `As Ann Lee, the mayor, put it, “…”`. */
export function putByWhom(pieces: readonly Piece[]): Attribution | undefined {
  if (pieces[0]?.lower !== 'as') return undefined;
  const put = pieces.findIndex(
    ({ lower }, at) => /^puts?$/.test(lower) && pieces[at + 1]?.lower === 'it' && at <= LONGEST_PERSON,
  );
  const speaker = put < 2 ? undefined : phraseStartingAt(pieces, 1);
  const words = put + 3;
  if (speaker === undefined || !/^[,:]$/.test(pieces[put + 2]?.lower ?? '')) return undefined;
  if (speaker.to > put || pieces[words]?.passage === undefined) return undefined;
  return {
    parts: [{ from: words, to: words + 1 }],
    cue: { from: put, to: put + 2 },
    speaker,
    end: words + 1,
  };
}

function said(pieces: readonly Piece[], cue: Range, speaker: Range, behind: number): Attribution | undefined {
  const comma = lastComma(pieces, behind);
  const from = comma === undefined ? behind : comma + 1;
  const to = reportedEnd(pieces, from);
  return to > from + 2 ? { parts: [{ from, to }], cue, speaker, end: to } : undefined;
}

/** The comma behind a person and what stands in apposition: ", the mayor,". */
function lastComma(pieces: readonly Piece[], from: number): number | undefined {
  if (pieces[from]?.lower !== ',') return undefined;
  const end = baseEnd(pieces, from + 1, from + LONGEST_PERSON);
  return pieces[end]?.lower === ',' ? end : from;
}

function opensClause(pieces: readonly Piece[], index: number): boolean {
  return index === 0 || /^(?:[,;.:—–]|and|but)$/.test(pieces[index - 1]?.lower ?? '');
}

function viewBehind(pieces: readonly Piece[], from: number): number | undefined {
  for (let i = from; i < from + LONGEST_OWNER; i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.passage !== undefined || /^[,.;:]$/.test(piece.lower)) return undefined;
    if (VIEWS.test(piece.lower) && i > from) return i;
  }
  return undefined;
}

/** "her" in "her view", "Ann Lee" in "Ann Lee's view". */
function ownerOf(pieces: readonly Piece[], from: number, noun: number): Range | undefined {
  if (/^(?:his|her|their|its)$/.test(pieces[from]?.lower ?? '')) return { from, to: from + 1 };
  for (let i = noun - 1; i > from; i--) if (/^['’]s?$/.test(pieces[i]?.lower ?? '')) return { from, to: i };
  return undefined;
}
