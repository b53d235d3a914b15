import { SAYING_VERBS } from '../../lexicon/cues.ts';
import { attribution, skipLeading, type Attribution, type CueClause, type Reading } from './cue-clauses.ts';
import { isCueLemma } from './cue-lemmas.ts';
import { phraseStartingAt, type Range } from './noun-phrases.ts';
import { reportedEnd } from './reported-ends.ts';
import { reportedAfter } from './reported.ts';
import { hasFiniteVerb } from './subjects.ts';
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
  const next = markedAfter(reading.pieces, clause);
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
    const speaker = phraseStartingAt(pieces, i + 1);
    if (speaker === undefined || !/[,?!]/.test(piece.lastChar ?? '')) return undefined;
    return withMarkedBefore(reading, { ...clause, speaker }, i);
  }
  return undefined;
}

/** `On “Good Day,” she said that …`: marks in a phrase before a clause that reports to its right. */
export function isProgrammeName(reading: Reading, clause: CueClause): boolean {
  const { pieces } = reading;
  const last = clause.from - 1;
  const first = skipLeading(pieces, reading.floor, last);
  if (
    pieces[last]?.passage === undefined ||
    first === last ||
    hasFiniteVerb(pieces, { from: first, to: last })
  )
    return false;
  const reported = reportedAfter(pieces, clause.cue, clause.to);
  if (reported?.how === 'clause') return true;
  const isFragment = pieces[last]?.opensAsSentence === false;
  return isFragment && reported?.how === 'marked' && pieces[reported.from]?.opensAsSentence === true;
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
  return skipLeading(pieces, reading.outerFloor, from);
}

/** “…,” she said, “…”: the second half. */
function markedAfter(pieces: readonly Piece[], clause: CueClause): Range | undefined {
  const limit = Math.min(pieces.length, clause.to + 30);
  let other = false;
  for (let i = clause.to; i < limit; i++) {
    const piece = pieces[i];
    if (piece === undefined || (i > clause.to && hasFiniteVerb(pieces, { from: i, to: i + 1 })))
      return undefined;
    if (i > clause.to && piece.pos === 'VERB' && isCueLemma(piece.lemma)) return undefined;
    other ||= piece.pos === 'VERB' && piece.lower.endsWith('ing');
    if (piece.passage === undefined) continue;
    const tied = /^[,:.;—–-]$/.test(pieces[i - 1]?.lower ?? '');
    return tied && !(other && piece.opensAsSentence === true)
      ? { from: i, to: reportedEnd(pieces, i) }
      : undefined;
  }
  return undefined;
}
