import {
  DIRECTIVE_VERBS,
  HEARER_OPTIONAL,
  HEARER_VERBS,
  NAMING_VERBS,
  NEEDS_THAT,
  OBJECT_VERBS,
  SAYING_VERBS,
  THINKING_VERBS,
  URGING_VERBS,
} from '../../lexicon/cues.ts';
import { isBareObject } from './bare-objects.ts';
import { openedByPhrase } from './opened-by-phrase.ts';
import { afterAdjunct, dayEnd, isTitle } from './adjuncts.ts';
import { isCueLemma } from './cue-lemmas.ts';
import { MONTH } from './datelines.ts';
import { reportsClauses } from './cue-clauses.ts';
import type { CueVerb } from './cue-verbs.ts';
import { isNominal, isTimeWord } from './noun-phrases.ts';
import {
  ending,
  markedObject,
  named,
  objectAt,
  startsClause,
  thought,
  type Reported,
} from './reported-objects.ts';
import { isDash, isFinite } from './subjects.ts';
import { beginsWithCapital, type Piece } from './units.ts';

/** What stands between a verb and what it reports is no longer than this. */
const LONGEST_ADJUNCT = 40;
/** A hearer with where they are is no longer than this. */
const LONGEST_HEARER = 20;

/**
 * What is reported after a cue verb. Adverbs, times, places and the hearer between the verb and it are skipped.
 * @param at index of the first piece after the verb group (after the subject where that follows the verb)
 */
export function reportedAfter(pieces: readonly Piece[], cue: CueVerb, at: number): Reported | undefined {
  const limit = Math.min(pieces.length, at + LONGEST_ADJUNCT);
  let hearerOpen = HEARER_VERBS.has(cue.lemma) || URGING_VERBS.has(cue.lemma);
  let hearer: number | undefined;
  const that = hearerOpen && !isResponse(cue) ? thatBehindHearer(pieces, at) : undefined;
  if (that !== undefined) return ending(pieces, that + 1, 'clause');
  if (cue.lemma === 'appeal' && isAppeal(pieces, at)) return ending(pieces, at + 1, 'clause');
  let index = at;
  while (index < limit) {
    const found = isTitle(pieces, index) ? undefined : startAt(pieces, cue, index, hearerOpen);
    if (found !== undefined) return found.from < found.to ? withUrged(pieces, cue, found, hearer) : undefined;
    const piece = pieces[index];
    if (piece === undefined) return undefined;
    const next = afterAdjunct(pieces, index, piece, hearerOpen);
    if (next === undefined) return undefined;
    if (hearerOpen && isNominal(piece) && !isTimeWord(piece)) {
      hearerOpen = false;
      hearer = index;
    }
    index = next;
  }
  return undefined;
}

function isResponse({ lemma }: CueVerb): boolean {
  return lemma === 'respond' || lemma === 'react';
}

/** The "that" in "told reporters outside a polling station in Oslo that …": nothing but the hearer and a place stands before it. */
function thatBehindHearer(pieces: readonly Piece[], at: number): number | undefined {
  for (let i = at; i < Math.min(pieces.length, at + LONGEST_HEARER); i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.passage !== undefined || /^[,:;.]$/.test(piece.lower)) return undefined;
    if (isFinite(pieces, i)) return undefined;
    if (piece.pos === 'VERB' && !piece.lower.endsWith('ing') && !beginsWithCapital(piece)) return undefined;
    // "reacted to plans that are made": what is said of the plans.
    if (piece.lower === 'that')
      return i > at && isClauseBehind(pieces[i + 1]) && !isFinite(pieces, i + 1) ? i : undefined;
  }
  return undefined;
}

/** "appealed to sailors to join", "appealed for more sailors to join": who is to act is told with it. */
function isAppeal(pieces: readonly Piece[], at: number): boolean {
  if (!/^(?:to|for)$/.test(pieces[at]?.lower ?? '') || !isNominal(pieces[at + 1])) return false;
  for (let i = at + 2; i < Math.min(pieces.length, at + LONGEST_HEARER); i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.passage !== undefined || /^[,:;.]$/.test(piece.lower)) return false;
    if (piece.lower === 'to' && pieces[i + 1]?.pos === 'VERB') return true;
  }
  return false;
}

function isClauseBehind(next: Piece | undefined): boolean {
  return next !== undefined && !/^[.,;:]$/.test(next.lower);
}

/** "urged ministers to act": who is to act belongs to what was said. */
function withUrged(
  pieces: readonly Piece[],
  cue: CueVerb,
  found: Reported,
  hearer: number | undefined,
): Reported {
  const isUrged = URGING_VERBS.has(cue.lemma) && pieces[found.from]?.lower === 'to';
  return isUrged && hearer !== undefined ? { ...found, from: hearer } : found;
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
  if (piece === undefined || (RELATIVES.test(piece.lower) && index > cue.to)) return undefined;
  if (dayEnd(pieces, index) !== undefined) return undefined;
  // "reacted to the plans that are made": what is said of the plans, and not by whom.
  // "Responding to reports that ships sank": what the reports say.
  const isOfAnother = isResponse(cue) && pieces[cue.to]?.lower === 'to';
  const isOfNoun = isFinite(pieces, index + 1) && !isBeforeSubject(pieces, index + 1);
  if (piece.lower === 'that' && index > cue.to && (isOfAnother || isOfNoun))
    return { from: index, to: index, how: 'clause' };
  if (isBelief(pieces, cue, index)) return ending(pieces, index + 1, 'clause');
  if (THINKING_VERBS.has(cue.lemma)) return thought(pieces, index);
  const found = markedAt(pieces, cue, index, piece) ?? introducedAt(pieces, cue, index, piece);
  if (found !== undefined) return found;
  if (NAMING_VERBS.has(cue.lemma) && !isCallFor(cue, piece)) return named(pieces, cue, index);
  if (isThere(pieces, cue, index)) return ending(pieces, index, 'clause');
  const clause =
    mayBeBareClause(cue, hearerOpen) && startsClause(pieces, index, hearerOpen)
      ? ending(pieces, index, 'clause')
      : undefined;
  if (clause !== undefined && !(OBJECT_VERBS.has(cue.lemma) && isBareObject(pieces, clause))) return clause;
  return (
    (hearerOpen ? undefined : markedObject(pieces, cue, index)) ?? objectAt(pieces, cue, index, hearerOpen)
  );
}

/** "registered" of "said over the weekend that registered users had grown": a participle before the subject of its clause. */
function isBeforeSubject(pieces: readonly Piece[], index: number): boolean {
  if (!/..ed$/.test(pieces[index]?.lower ?? '') || pieces[index + 1]?.pos !== 'NOUN') return false;
  for (let at = index + 2; at < index + LONGEST_SUBJECT; at++) {
    if (isFinite(pieces, at)) return true;
    if (!/^(?:NOUN|ADP|DET|ADJ|PROPN)$/.test(pieces[at]?.pos ?? '')) return false;
  }
  return false;
}

/** Pieces of "users of the app". */
const LONGEST_SUBJECT = 12;

/** "She believes that …", in the present: who has a view now has spoken of it. */
function isBelief(pieces: readonly Piece[], { lemma, verb }: CueVerb, index: number): boolean {
  return lemma === 'believe' && pieces[verb]?.lower === 'believes' && pieces[index]?.lower === 'that';
}

/** "clarified there was no breach": what begins so is a clause, though others of the verb need a "that". */
function isThere(pieces: readonly Piece[], { lemma, to }: CueVerb, index: number): boolean {
  const isNext = index === to && NEEDS_THAT.has(lemma) && pieces[index]?.lower === 'there';
  return isNext && /^(?:is|are|was|were|will|would|had|has|have)$/.test(pieces[index + 1]?.lower ?? '');
}

/** A passage here, or behind the comma, colon or dash here. */
function markedAt(pieces: readonly Piece[], cue: CueVerb, index: number, piece: Piece): Reported | undefined {
  const saying = SAYING_VERBS.has(cue.lemma);
  if (piece.passage !== undefined)
    return saying || cue.lemma === 'call' ? ending(pieces, index, 'marked') : undefined;
  if (pieces[index + 1]?.passage === undefined) return undefined;
  const announces = piece.lower === ':' || (saying && (piece.lower === ',' || isDash(piece)));
  return announces ? ending(pieces, index + 1, 'marked') : undefined;
}

/** A clause behind the word that introduces it: "that", a colon, "whether", "to". */
function introducedAt(
  pieces: readonly Piece[],
  cue: CueVerb,
  index: number,
  piece: Piece,
): Reported | undefined {
  const saying = SAYING_VERBS.has(cue.lemma);
  const next = pieces[index + 1];
  if (opensBehindComma(pieces, cue, index)) return ending(pieces, index + 1, 'clause');
  if (opensWithPeriod(pieces, cue, index)) return ending(pieces, index, 'clause');
  const opened = openedByPhrase(pieces, cue, index);
  if (opened !== undefined) return ending(pieces, opened, 'clause');
  if (piece.lower === ':' && saying) return ending(pieces, index + 1, 'clause');
  if (piece.lower === 'that' && !(NAMING_VERBS.has(cue.lemma) && next?.passage !== undefined)) {
    const reports = saying || cue.negation !== undefined;
    // "She says that's late"
    if (/^['’](?:s|re|ll|d|ve)$/.test(next?.lower ?? ''))
      return reports ? ending(pieces, index, 'clause') : undefined;
    // "She published a blog post that said so": the subject of another verb of saying.
    // In "said that calls were cheap", the word is a noun.
    const isVerb = next?.pos === 'VERB' && isFinite(pieces, index + 1) && !isFinite(pieces, index + 2);
    if (isVerb && isCueLemma(next.lemma)) return undefined;
    const from = next?.lower === ',' ? index + 2 : index + 1;
    return reports && next !== undefined && !/^[.;]$/.test(next.lower)
      ? ending(pieces, from, 'clause')
      : undefined;
  }
  const opens = CLAUSE_OPENERS.test(piece.lower) || (index === cue.to && concedes(pieces, index));
  if (reportsClauses(cue.lemma) && opens) return ending(pieces, index, 'clause');
  // "asked for help to clean the port": what is asked for.
  if (cue.lemma === 'ask' && piece.lower === 'for' && index === cue.to && isNominal(next))
    return ending(pieces, index + 1, 'object');
  const isInfinitive = piece.lower === 'to' && next?.pos !== 'DET' && next?.pos !== 'PROPN';
  if (isInfinitive && DIRECTIVE_VERBS.has(cue.lemma)) return ending(pieces, index, 'clause');
  return cue.lemma === 'call' && piece.lower === 'on' ? ending(pieces, index + 1, 'clause') : undefined;
}

/** "Ann Lee said, one of the reasons is the rain": the comma parts the verb from what is said, where nothing stands before the subject that could be it. */
function opensBehindComma(pieces: readonly Piece[], { lemma, from, to }: CueVerb, index: number): boolean {
  if (index !== to || pieces[index]?.lower !== ',' || !/^(?:say|state|add|explain)$/.test(lemma))
    return false;
  if (from > LONGEST_SPEAKER || !startsClause(pieces, index + 1)) return false;
  return pieces.slice(0, from).every(({ lower, passage }) => passage === undefined && !/^[,:;]$/.test(lower));
}

/** Pieces of a subject that begins its sentence. */
const LONGEST_SPEAKER = 12;

/** Pieces of "from 11 to 31 July". */
const LONGEST_PERIOD = 8;

/** "said from 11 to 31 July, five ships sank": nobody says something for so long, so the period belongs to what is said. */
function opensWithPeriod(pieces: readonly Piece[], cue: CueVerb, index: number): boolean {
  if (cue.lemma !== 'say' || index !== cue.to || !/^(?:from|between|since)$/.test(pieces[index]?.lower ?? ''))
    return false;
  if (!/\d/.test(pieces[index + 1]?.lower ?? '') && !MONTH.test(pieces[index + 1]?.lower ?? '')) return false;
  for (let at = index + 2; at < index + LONGEST_PERIOD; at++)
    if (pieces[at]?.lower === ',') return startsClause(pieces, at + 1);
  return false;
}

const CONCEDING = /^(?:while|whilst|although|though|because|since|unless|once|whereas|despite)$/;
/** A clause before the one that it belongs to is no longer than this. */
const LONGEST_CONCESSION = 40;

/** "said while fewer ships came, the port grew": a clause that belongs to another one behind a comma. */
function concedes(pieces: readonly Piece[], index: number): boolean {
  const opener = pieces[index]?.lower ?? '';
  if (!CONCEDING.test(opener)) return false;
  let hasVerb = opener === 'despite';
  for (let i = index + 1; i < Math.min(pieces.length, index + LONGEST_CONCESSION); i++) {
    if (pieces[i]?.passage !== undefined) return false;
    // "said while fewer came, she noted that it grew": what comes behind the comma is said anew.
    if (pieces[i]?.lower === ',')
      return hasVerb && startsClause(pieces, i + 1) && ending(pieces, index, 'clause').to > i;
    hasVerb ||= i > index + 1 && isFinite(pieces, i);
  }
  return false;
}

/** After "told" comes the hearer first; "warned" and "promised" may do without. */
function mayBeBareClause(cue: CueVerb, hearerOpen: boolean): boolean {
  return (
    reportsClauses(cue.lemma) && !NEEDS_THAT.has(cue.lemma) && (!hearerOpen || HEARER_OPTIONAL.has(cue.lemma))
  );
}

function isCallFor(cue: CueVerb, piece: Piece): boolean {
  return cue.lemma === 'call' && piece.lower === 'for';
}
