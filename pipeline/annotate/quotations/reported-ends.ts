import { MARKED_WORDS_ONLY, REPORT_NOUNS, THINKING_VERBS } from '../../lexicon/cues.ts';
import { cueVerbAt, type CueVerb } from './cue-verbs.ts';
import { baseEnd, isTimeWord } from './noun-phrases.ts';
import { isAgency, isOtherSpeaker, isStatementEnding, LONGEST_LINK } from './other-voices.ts';
import { remembered } from './remembered.ts';
import { hasFiniteVerb, isDash, isFinite } from './subjects.ts';
import type { Piece } from './units.ts';

/** A reported clause is followed no further than this; bounds the work on hostile input. */
const LONGEST_CLAUSE = 400;

/** A dash is looked for no further than this to close another. */
const LONGEST_INSERTION = 40;

/** Where reported words end: with the sentence, or before the next words of attribution. */
export const reportedEnd = remembered(findEnd);

function findEnd(pieces: readonly Piece[], from: number): number {
  const limit = Math.min(pieces.length, from + LONGEST_CLAUSE);
  let closed = from;
  let brackets = 0;
  for (let i = from; i < limit; i++) {
    const piece = pieces[i];
    if (piece === undefined) return i;
    // "(The bank said it was late) and left": in brackets they end with these.
    if (piece.lower === '(') brackets++;
    else if (piece.lower === ')' && brackets > 0) brackets--;
    else if (piece.lower === ')' && !isLabel(pieces[i - 1])) return trimEnd(pieces, from, i);
    if (i >= closed) closed = pastInsertion(pieces, i, limit) ?? closed;
    if (piece.passage !== undefined) {
      const end = endAtPassage(pieces, i, from);
      if (end !== undefined) return end;
    } else if (i > from && /^(?:,|and|but|—|–|-|;)$/.test(piece.lower)) {
      if (startsAttribution(pieces, i) || isAgency(pieces, i) || isOtherSpeaker(pieces, i))
        return beforeRelative(pieces, from, i);
      if (isStatementEnding(pieces, i) || /^(?:citing|quoting)$/.test(pieces[i + 1]?.lower ?? '')) return i;
      if (i >= closed && isLastDash(pieces, i, limit)) return i;
    } else if (i > from + 1 && isOccasion(pieces, i)) return trimEnd(pieces, from, i);
  }
  return trimEnd(pieces, from, limit);
}

/** "the board, which, according to him, …": the pronoun begins what is said by the other words. */
function beforeRelative(pieces: readonly Piece[], from: number, end: number): number {
  const isRelative = end > from + 1 && /^(?:which|who)$/.test(pieces[end - 1]?.lower ?? '');
  return isRelative ? trimEnd(pieces, from, end - 1) : end;
}

/** "1" of "1) the ports". */
function isLabel(piece: Piece | undefined): boolean {
  return /^[\p{L}\d]$/u.test(piece?.lower ?? '');
}

/** "in a statement on Monday", "during his campaign": says how the words were given. */
function isOccasion(pieces: readonly Piece[], index: number): boolean {
  if (!/^(?:in|on|during)$/.test(pieces[index]?.lower ?? '')) return false;
  const first = pieces[index + 1];
  if (first?.lower === 'twitter' || first?.lower === 'facebook') return true;
  if (!/^(?:a|an|his|her|their|its)$/.test(first?.lower ?? '')) return false;
  const end = pastTime(pieces, baseEnd(pieces, index + 1, index + LONGEST_LINK));
  const isCampaign = pieces[index]?.lower === 'during' && pieces[end - 1]?.lower === 'campaign';
  return isCampaign || pieces.slice(index + 2, end).some((piece) => REPORT_NOUNS.has(piece.lower));
}

/** "his Sunday speech" */
function pastTime(pieces: readonly Piece[], end: number): number {
  return isTimeWord(pieces[end]) ? baseEnd(pieces, end + 1, end + LONGEST_LINK) : end;
}

/** Where reported words end at a passage in them, if they do. */
function endAtPassage(pieces: readonly Piece[], index: number, from: number): number | undefined {
  if (closesSentence(pieces, index) || isFollowedByRemark(pieces, index)) return index + 1;
  if (index === from || !isAttributedBehind(pieces, index)) return undefined;
  return /^[,:]$/.test(pieces[index - 1]?.lower ?? '') ? trimEnd(pieces, from, index) : index + 1;
}

/** `… “not fair,” alluding to …`: what hangs on after a comma behind marks is the writer's own. */
function isFollowedByRemark(pieces: readonly Piece[], index: number): boolean {
  const inside = pieces[index]?.lastChar === ',';
  const next = pieces[index + 1]?.lower === ',' ? pieces[index + 2] : pieces[index + 1];
  if (next === undefined || (!inside && pieces[index + 1]?.lower !== ',')) return false;
  return (
    (next.pos === 'VERB' && next.lower.endsWith('ing')) || /^(?:an?|another|before|after)$/.test(next.lower)
  );
}

/** A dash between spaces that no other dash closes adds a remark of the writer's. */
function isLastDash(pieces: readonly Piece[], index: number, limit: number): boolean {
  if (!isSpacedDash(pieces, index)) return false;
  for (let i = index + 1; i < Math.min(limit, index + LONGEST_INSERTION); i++)
    if (isSpacedDash(pieces, i)) return false;
  return true;
}

/** Past the second of two dashes around an insertion that the first opens here. */
function pastInsertion(pieces: readonly Piece[], index: number, limit: number): number | undefined {
  if (!isSpacedDash(pieces, index)) return undefined;
  for (let i = index + 1; i < Math.min(limit, index + LONGEST_INSERTION); i++)
    if (isSpacedDash(pieces, i)) return i + 1;
  return undefined;
}

function isSpacedDash(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (!isDash(piece) || piece === undefined) return false;
  return piece.lower === '—' || (pieces[index - 1]?.end ?? 0) < piece.start;
}

/** Whether nothing but the end of the sentence follows a passage, or its source in brackets. */
function closesSentence(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  if (next === undefined || /^[.?!]$/.test(next.lower)) return true;
  return /^[([]/.test(next.lower) && /[.?!]/.test(pieces[index]?.lastChar ?? '');
}

function trimEnd(pieces: readonly Piece[], from: number, end: number): number {
  let to = end;
  while (
    to > from &&
    /^[.;,:!?…]$|^\.+$/.test(pieces[to - 1]?.lower ?? '') &&
    !isQuestionMark(pieces[to - 1])
  )
    to--;
  return to;
}

function isQuestionMark(piece: Piece | undefined): boolean {
  return piece !== undefined && /^[?!]$/.test(piece.lower);
}

/** Words that begin with a passage end with it where a comma inside the marks or a verb closes it off. */
export function markedEnd(pieces: readonly Piece[], from: number): number {
  const passage = pieces[from];
  const next = pieces[from + 1];
  const closed = passage?.lastChar === ',' && !/^(?:and|or|but|to|as|which|,)$/.test(next?.lower ?? '');
  if (passage?.opensAsSentence === true && /[?!]/.test(passage.lastChar ?? '')) return from + 1;
  const isSubject = passage?.opensAsSentence !== true;
  return closed || (isFinite(pieces, from + 1) && !isSubject) ? from + 1 : reportedEnd(pieces, from);
}

/** A noun phrase with what belongs to it ends before the next clause: at a comma, a conjunction with a verb, "when". */
export function objectEnd(pieces: readonly Piece[], from: number): number {
  const end = reportedEnd(pieces, from);
  for (let i = from + 1; i < end; i++) {
    const piece = pieces[i];
    if (piece === undefined || CLAUSE_EDGE.test(piece.lower))
      // "the importance of the links which, he said, grow"
      return i > from + 1 && /^(?:which|who|that)$/.test(pieces[i - 1]?.lower ?? '') ? i - 1 : i;
    if (piece.passage !== undefined && piece.lastChar === ',') return i + 1;
    if (/^(?:and|but)$/.test(piece.lower) && opensVerb(pieces, i + 1)) return i;
  }
  return end;
}

const CLAUSE_EDGE = /^(?:,|;|where|when|after|before|while|because|although|though|since)$/;

function opensVerb(pieces: readonly Piece[], from: number): boolean {
  return isFinite(pieces, pieces[from]?.pos === 'ADV' ? from + 1 : from);
}

/** `…: “…,” she said`: the marked words are another's, or said a second time. */
function isAttributedBehind(pieces: readonly Piece[], index: number): boolean {
  const ends = /[,?!]/.test(pieces[index]?.lastChar ?? '');
  return ends && !/^(?:and|but|,)$/.test(pieces[index + 1]?.lower ?? '') && startsAttribution(pieces, index);
}

/** Whether a new attribution begins at a comma or conjunction: ", adding", "and warned", ", she said", ", according to". */
const startsAttribution = remembered(opensAttribution);

function isLink(piece: Piece | undefined): boolean {
  return (
    piece !== undefined && (piece.pos === 'ADV' || /^(?:,|and|but|while|then|also|later)$/.test(piece.lower))
  );
}

function opensAttribution(pieces: readonly Piece[], index: number): boolean {
  let at = index + 1;
  while (at < index + LONGEST_LINK && isLink(pieces[at])) at++;
  const piece = pieces[at];
  if (piece === undefined) return false;
  if (piece.lower === 'according') return true;
  const cue = firstCue(pieces, at);
  if (cue === undefined) return false;
  const start = Math.max(0, at - 1) + cue.from;
  if (start <= at) return cue.form === 'participle' || pieces[index]?.lower !== ',' || at > index + 1;
  return subjectOnly(pieces, at, start);
}

/** The verb of saying within a few words that is neither passive nor one of thought; its indices count from the word before. */
function firstCue(pieces: readonly Piece[], at: number): CueVerb | undefined {
  const near = pieces.slice(Math.max(0, at - 1), at + 8);
  for (let i = 0; i < near.length; i++) {
    const cue = cueVerbAt(near, i);
    if (cue === undefined || cue.form === 'passive') continue;
    if (!MARKED_WORDS_ONLY.has(cue.lemma) && !THINKING_VERBS.has(cue.lemma)) return cue;
  }
  return undefined;
}

function subjectOnly(pieces: readonly Piece[], from: number, to: number): boolean {
  return !hasFiniteVerb(pieces, { from, to }) && baseEnd(pieces, from, to) === to;
}
