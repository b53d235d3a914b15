import { SAYING_VERBS } from '../../lexicon/cues.ts';
import type { Reading } from './cue-clauses.ts';
import type { CueVerb } from './cue-verbs.ts';
import { isNominal, isTimeWord, phraseEndingAt, phraseStartingAt, type Range } from './noun-phrases.ts';
import { reportedAfter } from './reported.ts';
import { firstSubject, hasFiniteVerb, isDash } from './subjects.ts';
import type { Piece } from './units.ts';

/** ", said Ann Lee of Unesco": the subject behind its verb. */
export function invertedSubject(pieces: readonly Piece[], cue: CueVerb): Range | undefined {
  const before = pieces[cue.from - 1];
  const first = pieces[cue.to];
  if (!SAYING_VERBS.has(cue.lemma) || cue.from !== cue.verb) return undefined;
  if (before !== undefined && before.passage === undefined && before.lower !== ',' && !isDash(before))
    return undefined;
  if (first === undefined || isTimeWord(first) || first.lower === 'that') return undefined;
  const phrase = phraseStartingAt(pieces, cue.to);
  if (phrase === undefined || hasFiniteVerb(pieces, { from: phrase.to, to: phrase.to + 1 })) return undefined;
  const next = pieces[phrase.to];
  const closes =
    next === undefined ||
    isTimeWord(next) ||
    /^(?:[.,:;]|in|on|at|during|as|while|when|after)$/.test(next.lower);
  return before?.lower !== ',' || closes ? phrase : undefined;
}

/** `The report “Bridges” says that`: a title stands between the subject and its verb. */
export function titledSubject(reading: Reading, cue: CueVerb): Range | undefined {
  const { pieces, floor } = reading;
  const title = pieces[cue.from - 1];
  if (title?.passage === undefined || /[,.?!]/.test(title.lastChar ?? '') || !isNominal(pieces[cue.from - 2]))
    return undefined;
  return reportedAfter(pieces, cue, cue.to)?.how === 'clause'
    ? phraseEndingAt(pieces, cue.from - 1, floor)
    : undefined;
}

/** Pieces of a relative clause. */
const LONGEST_RELATIVE = 12;

/** "The sailors for whom Ann Lee was blamed told": where a relative clause ends in a verb, what it hangs on speaks. */
function headOfRelative(pieces: readonly Piece[], at: number, floor: number): Range | undefined {
  if (pieces[at - 1]?.pos !== 'VERB') return undefined;
  for (let i = at - 2; i > Math.max(floor, at - LONGEST_RELATIVE); i--) {
    const lower = pieces[i]?.lower ?? '';
    if (/^[,:;]$|^(?:and|but)$/.test(lower) || pieces[i]?.passage !== undefined) return undefined;
    if (/^(?:which|whom)$/.test(lower) && pieces[i - 1]?.pos === 'ADP')
      return phraseEndingAt(pieces, i - 1, floor);
  }
  return undefined;
}

/** "Ana Silva left, but Tom Reed stayed, calling it": the subject of the clause behind the last conjunction, which nobody is said to have said. */
function subjectOfLastClause({ pieces, floor, reportedTo }: Reading, at: number): Range | undefined {
  if (pieces[at - 1]?.lower !== ',') return undefined;
  for (let i = at - 2; i > Math.max(floor, reportedTo - 1, at - FARTHEST_CLAUSE); i--) {
    if (pieces[i]?.passage !== undefined || /^[;:]$/.test(pieces[i]?.lower ?? '')) return undefined;
    if (!/^(?:and|but|while|whereas)$/.test(pieces[i]?.lower ?? '') || pieces[i - 1]?.lower !== ',') continue;
    const subject = firstSubject(pieces, i + 1, at);
    return subject?.from === i + 1 ? subject : undefined;
  }
  return undefined;
}

/** Pieces of "but Tom Reed of the union stayed". */
const FARTHEST_CLAUSE = 25;

/** "The bank welcomed it and added that": the subject of the verb before. */
export function sharedSubject(reading: Reading, cue: CueVerb): Range | undefined {
  const { pieces, floor, speaker } = reading;
  const head = headOfRelative(pieces, cue.from, floor);
  if (head !== undefined) return head;
  const nearest = subjectOfLastClause(reading, cue.from);
  if (nearest !== undefined) return nearest;
  return firstSubject(pieces, floor, cue.from) ?? speaker ?? firstSubject(pieces, 0, cue.from);
}
