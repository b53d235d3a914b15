import { OFFICE_WORDS, SAYING_VERBS } from '../../lexicon/cues.ts';
import {
  attribution,
  pastJoin,
  skipLeading,
  type Attribution,
  type CueClause,
  type Reading,
} from './cue-clauses.ts';
import { isCueLemma } from './cue-lemmas.ts';
import { phraseStartingAt, type Range } from './noun-phrases.ts';
import { reportedEnd } from './reported-ends.ts';
import { reportedAfter } from './reported.ts';
import { hasFiniteVerb, isFinite } from './subjects.ts';
import type { Piece } from './units.ts';

/** “…,” she said: marked words right before the clause, and those that follow it. */
export function afterMarkedWords(reading: Reading, clause: CueClause): Attribution | undefined {
  const { pieces } = reading;
  if (!SAYING_VERBS.has(clause.cue.lemma) || (clause.from === clause.cue.from && clause.to === clause.cue.to))
    return undefined;
  let last = clause.from - 1;
  while (/^[,.—–-]$/.test(pieces[last]?.lower ?? '')) last--;
  if (pieces[last]?.passage === undefined) return afterSubjectWithAside(reading, clause);
  if (last < reading.outerFloor) return undefined;
  if (last === clause.from - 1 && !mayPrecedeCue(reading, last, clause)) return undefined;
  return withMarkedBefore(reading, clause, last);
}

function withMarkedBefore(reading: Reading, clause: CueClause, last: number): Attribution {
  const first = { from: markedStart(reading, last), to: last + 1 };
  const next = markedAfter(reading.pieces, clause.to);
  if (next !== undefined) return attribution(clause, [first, next], next.to);
  return attribution(clause, [first], clause.to);
}

const LONGEST_ASIDE = 20;

/** “…,” Ann Lee, after a pause, said: the subject stands right behind the marks. */
function afterSubjectWithAside(reading: Reading, clause: CueClause): Attribution | undefined {
  const { pieces } = reading;
  for (let i = clause.from - 1; i >= Math.max(reading.outerFloor, clause.from - LONGEST_ASIDE); i--) {
    const piece = pieces[i];
    if (piece?.passage === undefined) {
      if (hasFiniteVerb(pieces, { from: i, to: i + 1 })) return undefined;
      continue;
    }
    if (!/[,?!]/.test(piece.lastChar ?? '')) continue;
    if (clause.speaker !== undefined && endsListOfOffices(pieces, i + 1, clause))
      return withMarkedBefore(reading, clause, i);
    const speaker = phraseStartingAt(pieces, i + 1);
    if (speaker === undefined) return undefined;
    return withMarkedBefore(reading, { ...clause, speaker }, i);
  }
  return undefined;
}

/** `“…,” chairman, CEO and president Ann Lee said`: the name that all the offices are of stands right before the verb. */
function endsListOfOffices(pieces: readonly Piece[], from: number, { speaker, cue }: CueClause): boolean {
  if (speaker === undefined || speaker.to !== cue.from || pieces[speaker.from - 1]?.lower !== ',')
    return false;
  const isOffice = (at: number): boolean => OFFICE_WORDS.has(pieces[at]?.lower ?? '');
  if (!isOffice(speaker.from - 2) || !isOffice(speaker.from)) return false;
  return pieces.slice(from, speaker.to).some(({ lower }) => lower === 'and');
}

/** `On “Good Day,” she said that …`: marks in a phrase before a clause that reports to its right. */
export function isProgrammeName(reading: Reading, clause: CueClause): boolean {
  const { pieces } = reading;
  if (isThingInAdjunct(reading, clause)) return true;
  const last = clause.from - 1;
  const first = skipLeading(pieces, reading.floor, last);
  if (
    pieces[last]?.passage === undefined ||
    first === last ||
    hasFiniteVerb(pieces, { from: first, to: last })
  )
    return false;
  if (isTitleOf(pieces, last)) return true;
  const reported = reportedAfter(pieces, clause.cue, clause.to);
  if (reported?.how === 'clause') return true;
  // `Under the theme “Ports for All,” she said, “Fees fall.”`
  const isName =
    pieces[last]?.opensAsSentence === false ||
    (pieces[last]?.isClause !== true && pieces[last - 1]?.lower !== ':');
  return isName && reported?.how === 'marked' && pieces[reported.from]?.opensAsSentence === true;
}

/** `While he thanked all for the ‘Good Day’, she said that …`, `Sharing a “great loss”, she said that …`: marks before the comma that closes an adjunct, and what is said stands behind "that". */
function isThingInAdjunct({ pieces, floor }: Reading, clause: CueClause): boolean {
  const last = clause.from - 2;
  const first = skipLeading(pieces, floor, last);
  return (
    pieces[clause.to]?.lower === 'that' &&
    pieces[last + 1]?.lower === ',' &&
    pieces[last]?.passage !== undefined &&
    pieces[last]?.isSentence !== true &&
    first < last &&
    (/^(?:ADP|SCONJ)$/.test(pieces[first]?.pos ?? '') || isParticiple(pieces[0]))
  );
}

function isParticiple(piece: Piece | undefined): boolean {
  return piece?.pos === 'VERB' && /^[a-z]{2,}ing$/.test(piece.lower);
}

/** `on “Good Day,”`, `Oslo’s “Good Day,”`: words in capitals behind a preposition or the name of whose they are. */
function isTitleOf(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  return pieces[index]?.isClause !== true && (before?.pos === 'ADP' || before?.lower === "'s");
}

/**
 * `She said as she left the hall, “We will be back.”`: a clause in marks behind a comma, with nothing reported before it and no other
 * verb of saying between.
 */
export function marksBehindComma(reading: Reading, clause: CueClause): Attribution | undefined {
  const { pieces } = reading;
  if (!SAYING_VERBS.has(clause.cue.lemma)) return undefined;
  for (let i = clause.to; i < Math.min(pieces.length, clause.to + LONGEST_GAP); i++) {
    const piece = pieces[i];
    if (piece === undefined || (piece.pos === 'VERB' && isCueLemma(piece.lemma))) return undefined;
    if (piece.passage === undefined) continue;
    if (pieces[i - 1]?.lower !== ',' || piece.isClause !== true) return undefined;
    const to = reportedEnd(pieces, i);
    return attribution(clause, [{ from: i, to }], to);
  }
  return undefined;
}

/** Marked words that end in a comma, or are all that stands before the clause; not the object of a relative clause. */
function mayPrecedeCue(reading: Reading, index: number, clause: CueClause): boolean {
  const piece = reading.pieces[index];
  if (piece?.passage === undefined) return false;
  return (
    clause.from === clause.cue.from || index === reading.outerFloor || /[.,?!…—–-]/.test(piece.lastChar ?? '')
  );
}

/** Where the words that end with a passage begin: with their clause, or with the passage after a comma or colon. */
function markedStart(reading: Reading, last: number): number {
  const { pieces } = reading;
  let from = last;
  while (from > reading.outerFloor && pieces[from - 1]?.passage !== undefined) from--;
  const before = pieces[from - 1];
  if (from === reading.outerFloor || before === undefined || /^[:;.—–([]$/.test(before.lower)) return from;
  const first = skipLeading(pieces, reading.outerFloor, from);
  return pastJoin(pieces, { from: first, to: from + 1 }, reading.outerFloor).from;
}

/** What stands between two halves of a quotation is no longer than this. */
const LONGEST_GAP = 40;

/**
 * “…,” she said, “…”: the second half. What names the speaker may stand between (“…,” said Ann Lee, who leads the bank, “…”); a verb of
 * saying right before the marks makes the words another quotation.
 */
export function markedAfter(pieces: readonly Piece[], after: number): Range | undefined {
  const limit = Math.min(pieces.length, after + LONGEST_GAP);
  let verbs = 0;
  let cue = -1;
  let participle = false;
  for (let i = after; i < limit; i++) {
    const piece = pieces[i];
    if (piece === undefined) return undefined;
    if (i > after && isFinite(pieces, i)) verbs++;
    if (i > after && piece.pos === 'VERB' && isCueLemma(piece.lemma)) cue = i;
    participle ||= i > after && piece.pos === 'VERB' && piece.lower.endsWith('ing');
    if (piece.passage === undefined) continue;
    const tie = pieces[i - 1]?.lower ?? '';
    if (!/^[,:.;—–-]$/.test(tie)) return undefined;
    const goesOn = piece.opensAsSentence === false && /^[,—–-]$/.test(tie);
    const isTied = cue < 0 && verbs === 0 && !(participle && piece.opensAsSentence === true);
    const isOther = cue >= i - NEAR_CUE;
    return (isTied || goesOn) && !isOther ? { from: i, to: reportedEnd(pieces, i) } : undefined;
  }
  return undefined;
}

/** A verb of saying no further than this before marks introduces them. */
const NEAR_CUE = 3;
