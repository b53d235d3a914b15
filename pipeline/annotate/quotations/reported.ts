import {
  DIRECTIVE_VERBS,
  HEARER_OPTIONAL,
  HEARER_VERBS,
  MARKED_WORDS_ONLY,
  NAMING_VERBS,
  NAMING_WITHOUT_MARKS,
  NEEDS_THAT,
  OBJECT_VERBS,
  SAYING_VERBS,
  THINKING_VERBS,
} from '../../lexicon/cues.ts';
import { findCueVerbs, type CueVerb } from './cue-verbs.ts';
import { baseEnd, isNominal, isTimeWord, phraseStartingAt, type Range } from './noun-phrases.ts';
import { hasFiniteVerb, isDash, isFinite } from './subjects.ts';
import type { Piece } from './units.ts';

/** What a cue reports to its right. */
export interface Reported extends Range {
  /** clause: reported words; marked: begins with a passage; object: a noun phrase that stands for what was said. */
  readonly how: 'clause' | 'marked' | 'object';
}

/** A reported clause is followed no further than this; bounds the work on hostile input. */
const LONGEST_CLAUSE = 400;
const LONGEST_ADJUNCT = 40;

/**
 * What is reported after a cue verb. Adverbs, times, places and the hearer between the verb and it are skipped.
 * @param at index of the first piece after the verb group (after the subject where that follows the verb)
 */
export function reportedAfter(pieces: readonly Piece[], cue: CueVerb, at: number): Reported | undefined {
  const limit = Math.min(pieces.length, at + LONGEST_ADJUNCT);
  let hearerOpen = HEARER_VERBS.has(cue.lemma);
  let index = at;
  while (index < limit) {
    const found = startAt(pieces, cue, index, hearerOpen);
    if (found !== undefined) return found.from < found.to ? found : undefined;
    const piece = pieces[index];
    if (piece === undefined) return undefined;
    const next = afterAdjunct(pieces, index, piece, hearerOpen);
    if (next === undefined) return undefined;
    if (hearerOpen && isNominal(piece) && !isTimeWord(piece)) hearerOpen = false;
    index = next;
  }
  return undefined;
}

const CLAUSE_OPENERS = /^(?:whether|if|how|why|what|who|where|when|which)$/;
const RELATIVES = /^(?:who|where|when|which)$/;

function startAt(
  pieces: readonly Piece[],
  cue: CueVerb,
  index: number,
  hearerOpen: boolean,
): Reported | undefined {
  const piece = pieces[index];
  const next = pieces[index + 1];
  if (piece === undefined) return undefined;
  if (RELATIVES.test(piece.lower) && index > cue.to) return undefined;
  if (THINKING_VERBS.has(cue.lemma)) return thought(pieces, index);
  const saying = SAYING_VERBS.has(cue.lemma);
  const clauses = saying && !MARKED_WORDS_ONLY.has(cue.lemma);
  if (piece.passage !== undefined && (saying || cue.lemma === 'call')) return ending(pieces, index, 'marked');
  if ((piece.lower === ',' || piece.lower === ':' || isDash(piece)) && next?.passage !== undefined) {
    return saying || piece.lower === ':' ? ending(pieces, index + 1, 'marked') : undefined;
  }
  if (piece.lower === ':' && saying) return ending(pieces, index + 1, 'clause');
  if (
    piece.lower === 'that' &&
    (saying || cue.negation !== undefined) &&
    next !== undefined &&
    !/^[.,;]$/.test(next.lower)
  ) {
    return ending(pieces, index + 1, 'clause');
  }
  if (
    clauses &&
    CLAUSE_OPENERS.test(piece.lower) &&
    !(hearerOpen && RELATIVES.test(piece.lower)) &&
    !(RELATIVES.test(piece.lower) && index > cue.to)
  ) {
    return ending(pieces, index, 'clause');
  }
  if (
    piece.lower === 'to' &&
    DIRECTIVE_VERBS.has(cue.lemma) &&
    next?.pos !== 'DET' &&
    next?.pos !== 'PROPN'
  ) {
    return ending(pieces, index, 'clause');
  }
  if (cue.lemma === 'call' && piece.lower === 'on') return ending(pieces, index + 1, 'clause');
  if (NAMING_VERBS.has(cue.lemma) && !isCallFor(cue, piece)) return named(pieces, cue, index);
  if (
    clauses &&
    !NEEDS_THAT.has(cue.lemma) &&
    mayOpenClause(cue, hearerOpen) &&
    startsClause(pieces, index, hearerOpen)
  )
    return ending(pieces, index, 'clause');
  return (
    (hearerOpen ? undefined : markedObject(pieces, cue, index)) ?? objectAt(pieces, cue, index, hearerOpen)
  );
}

/** "lamented the “sad state” of the roads": an object counts after any verb of saying where words of it are marked. */
function markedObject(pieces: readonly Piece[], cue: CueVerb, index: number): Reported | undefined {
  const piece = pieces[index];
  if (piece === undefined || !SAYING_VERBS.has(cue.lemma)) return undefined;
  const from = /^(?:about|of|against|for)$/.test(piece.lower) ? index + 1 : index;
  if (!isNominal(pieces[from]) || isTimeWord(pieces[from])) return undefined;
  const found = ending(pieces, from, 'object');
  return pieces.slice(found.from, found.to).some((inner) => inner.passage !== undefined) ? found : undefined;
}

/** What somebody thinks is a quotation only where words of it stand in marks. */
function thought(pieces: readonly Piece[], index: number): Reported | undefined {
  const from = pieces[index]?.lower === 'that' ? index + 1 : index;
  if (from === index && !startsClause(pieces, index)) return undefined;
  const found = ending(pieces, from, 'clause');
  return pieces.slice(found.from, found.to).some((inner) => inner.passage !== undefined) ? found : undefined;
}

function isCallFor(cue: CueVerb, piece: Piece): boolean {
  return cue.lemma === 'call' && piece.lower === 'for';
}

const PREDICATE = /^(?:as|of|for)$/;

/** "called the plan “a mess”", "accused him of lying": the thing and what it is called. */
function named(pieces: readonly Piece[], cue: CueVerb, index: number): Reported | undefined {
  const piece = pieces[index];
  if (
    piece === undefined ||
    (!isNominal(piece) && piece.passage === undefined && piece.lower !== 'as' && piece.lower !== 'to')
  ) {
    return undefined;
  }
  const found = ending(pieces, index, 'object');
  const inside = pieces.slice(found.from, found.to);
  const says = inside.some((inner) => inner.passage !== undefined || PREDICATE.test(inner.lower));
  return says && (inside.some((inner) => inner.passage !== undefined) || NAMING_WITHOUT_MARKS.has(cue.lemma))
    ? found
    : undefined;
}

/** A noun phrase as what was said: "announced a plan", "warned of floods". */
function objectAt(
  pieces: readonly Piece[],
  cue: CueVerb,
  index: number,
  hearerOpen: boolean,
): Reported | undefined {
  const forms = OBJECT_VERBS.get(cue.lemma);
  const piece = pieces[index];
  if (forms === undefined || piece === undefined) return undefined;
  if (cue.lemma === 'comment' && cue.negation === undefined) return undefined;
  const withPreposition = piece.pos === 'ADP' && forms.includes(piece.lower);
  const from = withPreposition ? index + 1 : index;
  if (!withPreposition && (hearerOpen || !forms.includes('') || !startsObject(piece))) return undefined;
  return ending(pieces, from, 'object');
}

function startsObject(piece: Piece): boolean {
  if (isTimeWord(piece)) return false;
  return isNominal(piece) || (piece.pos === 'VERB' && piece.lower.endsWith('ing'));
}

/** After "told" comes the hearer first; "warned" and "promised" may do without. */
function mayOpenClause(cue: CueVerb, hearerOpen: boolean): boolean {
  return !hearerOpen || HEARER_OPTIONAL.has(cue.lemma);
}

/** Whether a clause with its own subject and verb begins here. */
function startsClause(pieces: readonly Piece[], index: number, afterHearer = false): boolean {
  const piece = pieces[index];
  if (piece === undefined || isTimeWord(piece)) return false;
  if (!isNominal(piece) && piece.pos !== 'ADV' && piece.lower !== 'there' && piece.pos !== 'VERB')
    return false;
  if (piece.pos === 'ADV' && !isNominal(pieces[index + 1])) return false;
  const limit = Math.min(pieces.length, index + LONGEST_ADJUNCT);
  let relative = false;
  let hadThat = false;
  for (let i = index; i < limit; i++) {
    const here = pieces[i];
    if (here === undefined || /^(?:;|whether|if)$/.test(here.lower)) return false;
    if (/^(?:who|which|that|whose)$/.test(here.lower) && i > index) relative = true;
    hadThat ||= here.lower === 'that' && i > index;
    if (
      here.passage !== undefined &&
      i > index &&
      /\s/.test(here.passage.end > here.passage.start ? ' ' : '')
    ) {
      return isNominal(pieces[i - 1]);
    }
    if (!isFinite(pieces, i)) continue;
    if (!relative) return i > index;
    if (hadThat && afterHearer) return false;
    while (isFinite(pieces, i + 1)) i++;
    relative = false;
  }
  return false;
}

/** Skips an adverb, a time, a prepositional phrase, a bracket, a short aside or the hearer; nothing where none stands here. */
function afterAdjunct(
  pieces: readonly Piece[],
  index: number,
  piece: Piece,
  hearer: boolean,
): number | undefined {
  if (isTimeWord(piece) || piece.pos === 'ADV' || /^(?:back|publicly|last|this|next)$/.test(piece.lower)) {
    return /^(?:last|this|next)$/.test(piece.lower) ? baseEnd(pieces, index, pieces.length) : index + 1;
  }
  if (piece.pos === 'ADP' && piece.lower !== 'as') {
    const phrase = phraseStartingAt(pieces, index + 1);
    return phrase === undefined
      ? isTimeWord(pieces[index + 1])
        ? index + 2
        : undefined
      : endOfAdjunct(pieces, phrase);
  }
  if (piece.lower === ',') return afterAside(pieces, index);
  if (hearer && isNominal(piece)) return baseEnd(pieces, index, pieces.length);
  return undefined;
}

/** The shortest reading of a place or time phrase, so that a clause after it keeps its subject: "on Monday the bank". */
function endOfAdjunct(pieces: readonly Piece[], phrase: Range): number {
  for (let i = phrase.from; i < phrase.to; i++) if (isTimeWord(pieces[i])) return i + 1;
  return phrase.to;
}

/** ", however, that": a short aside between commas before the reported clause. */
function afterAside(pieces: readonly Piece[], comma: number): number | undefined {
  for (let i = comma + 1; i <= comma + 8; i++) {
    const piece = pieces[i];
    if (piece === undefined || isFinite(pieces, i)) return undefined;
    if (piece.passage !== undefined) return i;
    if (piece.lower === 'that') return i;
    if (piece.lower === ',') {
      const next = pieces[i + 1];
      return next?.lower === 'that' || next?.passage !== undefined ? i + 1 : undefined;
    }
  }
  return undefined;
}

function ending(pieces: readonly Piece[], from: number, how: Reported['how']): Reported {
  const end = { clause: reportedEnd, marked: markedEnd, object: objectEnd }[how];
  return { from, to: end(pieces, from), how };
}

/** Words that begin with a passage end with it where a comma inside the marks or a verb closes it off. */
function markedEnd(pieces: readonly Piece[], from: number): number {
  const passage = pieces[from];
  const next = pieces[from + 1];
  const closed = passage?.lastChar === ',' && !/^(?:and|or|but|to|as|which|,)$/.test(next?.lower ?? '');
  if (passage?.opensAsSentence === true && /[?!]/.test(passage.lastChar ?? '')) return from + 1;
  const isSubject = passage?.opensAsSentence !== true;
  return closed || (isFinite(pieces, from + 1) && !isSubject) ? from + 1 : reportedEnd(pieces, from);
}

/** A noun phrase with what belongs to it ends before the next clause: at a comma, a conjunction with a verb, "when". */
function objectEnd(pieces: readonly Piece[], from: number): number {
  const end = reportedEnd(pieces, from);
  for (let i = from + 1; i < end; i++) {
    const piece = pieces[i];
    if (piece === undefined || CLAUSE_EDGE.test(piece.lower)) return i;
    if (piece.passage !== undefined && piece.lastChar === ',') return i + 1;
    if (/^(?:and|but)$/.test(piece.lower) && opensVerb(pieces, i + 1)) return i;
  }
  return end;
}

const CLAUSE_EDGE = /^(?:,|;|where|when|after|before|while|because|although|though|since)$/;

function opensVerb(pieces: readonly Piece[], from: number): boolean {
  return isFinite(pieces, pieces[from]?.pos === 'ADV' ? from + 1 : from);
}

/** Where reported words end: with the sentence, or before the next words of attribution. */
export function reportedEnd(pieces: readonly Piece[], from: number): number {
  const limit = Math.min(pieces.length, from + LONGEST_CLAUSE);
  for (let i = from; i < limit; i++) {
    const piece = pieces[i];
    if (piece === undefined) return i;
    if (piece.passage !== undefined) {
      const end = endAtPassage(pieces, i, from);
      if (end !== undefined) return end;
    } else if (i > from && /^(?:,|and|but|—|–|-|;)$/.test(piece.lower)) {
      if (startsAttribution(pieces, i) || isLastDash(pieces, i, limit)) return i;
    }
  }
  return trimEnd(pieces, from, limit);
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
  for (let i = index + 1; i < Math.min(limit, index + LONGEST_ADJUNCT); i++)
    if (isSpacedDash(pieces, i)) return false;
  return true;
}

function isSpacedDash(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (!isDash(piece) || piece === undefined) return false;
  return piece.lower === '—' || (pieces[index - 1]?.end ?? 0) < piece.start;
}

/** A passage that ends in a full stop ends the sentence around it, unless that goes on in lower case. */
function closesSentence(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  return next === undefined || /^[.?!]$/.test(next.lower);
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

/** `…: “…,” she said`: the marked words are another's, or said a second time. */
function isAttributedBehind(pieces: readonly Piece[], index: number): boolean {
  const ends = /[,?!]/.test(pieces[index]?.lastChar ?? '');
  return ends && !/^(?:and|but|,)$/.test(pieces[index + 1]?.lower ?? '') && startsAttribution(pieces, index);
}

/** Answers already given: the same comma is met from every clause that may reach it. */
const known = new WeakMap<readonly Piece[], Map<number, boolean>>();

function startsAttribution(pieces: readonly Piece[], index: number): boolean {
  let answers = known.get(pieces);
  if (answers === undefined) known.set(pieces, (answers = new Map()));
  let answer = answers.get(index);
  if (answer === undefined) answers.set(index, (answer = opensAttribution(pieces, index)));
  return answer;
}

/** Whether a new attribution begins at a comma or conjunction: ", adding", "and warned", ", she said", ", according to". */
function opensAttribution(pieces: readonly Piece[], index: number): boolean {
  let at = index + 1;
  while (/^(?:,|and|but|while|then|also|later)$/.test(pieces[at]?.lower ?? '') || pieces[at]?.pos === 'ADV')
    at++;
  const piece = pieces[at];
  if (piece === undefined) return false;
  if (piece.lower === 'according') return true;
  const cue = findCueVerbs(pieces.slice(Math.max(0, at - 1), at + 8)).find(
    (found) => found.form !== 'passive' && !MARKED_WORDS_ONLY.has(found.lemma),
  );
  if (cue === undefined) return false;
  const start = Math.max(0, at - 1) + cue.from;
  if (start <= at) return cue.form === 'participle' || pieces[index]?.lower !== ',' || at > index + 1;
  return subjectOnly(pieces, at, start);
}

function subjectOnly(pieces: readonly Piece[], from: number, to: number): boolean {
  return !hasFiniteVerb(pieces, { from, to }) && baseEnd(pieces, from, to) === to;
}
