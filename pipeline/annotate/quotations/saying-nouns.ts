import { FEELING_NOUNS, REPORT_NOUNS, SAYING_NOUNS } from '../../lexicon/cues.ts';
import type { Attribution } from './cue-clauses.ts';
import { phraseEndingAt, phraseStartingAt, type Range } from './noun-phrases.ts';
import { reportedEnd } from './reported-ends.ts';
import { firstSubject, isFinite, subjectBefore } from './subjects.ts';
import type { Piece } from './units.ts';

/** `Ann Lee's answer was: “No.”` */
export function answerOf(pieces: readonly Piece[], index: number): Attribution | undefined {
  const noun = pieces[index];
  if (noun?.pos !== 'NOUN' || !REPORT_NOUNS.has(noun.lower)) return undefined;
  if (!/^(?:is|was|read|reads)$/.test(pieces[index + 1]?.lower ?? '')) return undefined;
  const from = /^[:,]$/.test(pieces[index + 2]?.lower ?? '') ? index + 3 : index + 2;
  const speaker = pieces[from]?.isClause === true ? ownerBefore(pieces, index) : undefined;
  if (speaker === undefined) return undefined;
  const to = reportedEnd(pieces, from);
  return { parts: [{ from, to }], cue: { from: index, to: index + 1 }, speaker, end: to };
}

/** Between whose claim it is and the word "claim" stand no more words. */
const LONGEST_MODIFIER = 4;

/**
 * "Ann Lee's claim that …", "his warning that …" and "the claim of Ann Lee that …"; nothing where nobody is named whose claim it is.
 * @param index index of the noun
 */
export function claimOf(pieces: readonly Piece[], index: number): Attribution | undefined {
  const noun = pieces[index];
  if (noun?.pos !== 'NOUN') return undefined;
  const isSaid = SAYING_NOUNS.has(noun.lower);
  if (!isSaid && !FEELING_NOUNS.has(noun.lower)) return undefined;
  const possessor = isSaid ? ownerBefore(pieces, index) : undefined;
  const owner = possessor ?? expresserBefore(pieces, index);
  const source = owner === undefined && isSaid ? sourceBehind(pieces, index) : undefined;
  const that = source?.to ?? index + 1;
  const speaker = owner ?? source;
  if (speaker === undefined || pieces[that]?.lower !== 'that') return undefined;
  // What is expressed is the object of its verb, and has none of its own behind it.
  const isExpressed = owner !== undefined && possessor === undefined;
  const to = isExpressed ? reportedEnd(pieces, that + 1) : clauseEnd(pieces, that + 1);
  if (to <= that + 1) return undefined;
  return { parts: [{ from: that + 1, to }], cue: { from: index, to: index + 1 }, speaker, end: to };
}

function ownerBefore(pieces: readonly Piece[], index: number): Range | undefined {
  for (let i = index - 1; i >= Math.max(0, index - LONGEST_MODIFIER); i--) {
    const piece = pieces[i];
    if (piece === undefined) return undefined;
    if (/^(?:his|her|their|its)$/.test(piece.lower)) return { from: i, to: i + 1 };
    if (piece.lower === "'s" || piece.lower === "'") return phraseEndingAt(pieces, i, 0);
    if (!/^(?:ADJ|NOUN|ADV|NUM|VERB)$/.test(piece.pos)) return undefined;
  }
  return undefined;
}

const EXPRESSING = /^(?:express|voice|convey)$/;

/** "Ann Lee expressed confidence that": the subject of the verb of which the noun is the object. */
function expresserBefore(pieces: readonly Piece[], index: number): Range | undefined {
  for (let i = index - 1; i >= Math.max(0, index - LONGEST_MODIFIER); i--) {
    const piece = pieces[i];
    if (piece === undefined) return undefined;
    if (piece.pos === 'VERB' && EXPRESSING.test(piece.lemma))
      return subjectBefore(pieces, verbGroupStart(pieces, i), 0) ?? firstSubject(pieces, 0, i);
    if (!/^(?:ADJ|NOUN|ADV|DET|PRON)$/.test(piece.pos)) return undefined;
  }
  return undefined;
}

function verbGroupStart(pieces: readonly Piece[], verb: number): number {
  let from = verb;
  while (/^(?:AUX|ADV)$/.test(pieces[from - 1]?.pos ?? '')) from--;
  return from;
}

function sourceBehind(pieces: readonly Piece[], index: number): Range | undefined {
  return /^(?:of|by|from)$/.test(pieces[index + 1]?.lower ?? '')
    ? phraseStartingAt(pieces, index + 2)
    : undefined;
}

/** Where the clause ends: with the sentence, or before the verb of which the noun is the subject ("her claim that it rained | was false"). */
function clauseEnd(pieces: readonly Piece[], from: number): number {
  const end = reportedEnd(pieces, from);
  let hasVerb = false;
  for (let i = from; i < end; i++) {
    const piece = pieces[i];
    if (piece === undefined || opensClause(piece)) hasVerb = false;
    else if (isFinite(pieces, i)) {
      if (hasVerb && !/^(?:AUX|ADV|PART)$/.test(pieces[i - 1]?.pos ?? '')) return i;
      hasVerb = true;
    }
  }
  return end;
}

function opensClause(piece: Piece): boolean {
  if (piece.passage !== undefined || /^(?:CCONJ|SCONJ)$/.test(piece.pos)) return true;
  return /^(?:,|that|who|which|where|when|what|how|why)$/.test(piece.lower);
}
