import type { Span } from '../../contract/span.ts';
import { MARKED_WORDS_ONLY, REPORT_NOUNS, SAYING_VERBS } from '../../lexicon/cues.ts';
import { accordingTo } from './according-to.ts';
import { isCueLemma } from './cue-lemmas.ts';
import { findCueVerbs, type CueVerb } from './cue-verbs.ts';
import { isNominal, isTimeWord, phraseEndingAt, phraseStartingAt, type Range } from './noun-phrases.ts';
import { reportedAfter, reportedEnd } from './reported.ts';
import { firstSubject, hasFiniteVerb, isDash, subjectBefore } from './subjects.ts';
import type { Piece } from './units.ts';

/** Words that say who said what, in indices of the pieces of one unit. */
export interface Attribution {
  /** What was said; empty where the words announce what follows ("He wrote:") or follow what was said. */
  readonly parts: readonly Range[];
  readonly cue?: Range;
  readonly speaker?: Range;
  readonly negation?: Span;
  /** Where the attribution with its parts ends. */
  readonly end: number;
}

/** Reads a unit from left to right. `floor` is where words not yet accounted for begin. */
export interface Reading {
  readonly pieces: readonly Piece[];
  floor: number;
  /** The same for words of attribution at the end of a sentence, which cover what others are said to have said in it. */
  outerFloor: number;
  /** The end of the last reported clause: cues before it are nested in it. */
  reportedTo: number;
  /** The last speaker that was not nested in another's words. */
  speaker?: Range;
}

/** All attributions of a unit by verbs of saying and "according to", in text order of their cues. */
export function findAttributions(pieces: readonly Piece[]): Attribution[] {
  const reading: Reading = { pieces, floor: 0, outerFloor: 0, reportedTo: 0 };
  const found: Attribution[] = [];
  const cues = new Map(findCueVerbs(pieces).map((cue) => [cue.verb, cue]));
  pieces.forEach((piece, index) => {
    const cue = cues.get(index);
    const isAccording = piece.lower === 'according' && pieces[index + 1]?.lower === 'to';
    const attribution =
      cue !== undefined ? byVerb(reading, cue) : isAccording ? accordingTo(reading, index) : undefined;
    if (attribution !== undefined) {
      found.push(attribution);
      advance(reading, attribution, index);
    }
  });
  return found;
}

function advance(reading: Reading, attribution: Attribution, cue: number): void {
  const nested = cue < reading.reportedTo;
  if (!nested && attribution.speaker !== undefined) reading.speaker = attribution.speaker;
  if (nested) return;
  reading.floor = attribution.end;
  const isBehind = (attribution.parts[0]?.from ?? cue + 1) < cue;
  if (isBehind || attribution.parts.length === 0) reading.outerFloor = attribution.end;
  reading.reportedTo = Math.max(reading.reportedTo, attribution.parts.at(-1)?.to ?? 0);
}

function byVerb(reading: Reading, cue: CueVerb): Attribution | undefined {
  if (cue.form === 'passive') return undefined;
  if (cue.form === 'participle') return byParticiple(reading, cue);
  const { pieces } = reading;
  const nested = cue.verb < reading.reportedTo;
  const subject = subjectBefore(pieces, cue.from, nested ? 0 : reading.floor) ?? titledSubject(reading, cue);
  const inverted = subject === undefined ? invertedSubject(pieces, cue) : undefined;
  if (subject === undefined && inverted === undefined && isReducedPassive(reading, cue)) return undefined;
  const speaker = subject ?? inverted ?? sharedSubject(reading, cue);
  const clause: CueClause = {
    cue,
    from: subject?.from ?? cue.from,
    to: inverted?.to ?? cue.to,
    ...(speaker === undefined ? {} : { speaker }),
  };
  if (isQuestion(pieces, clause)) return undefined;
  return (
    (nested || isProgrammeName(reading, clause) ? undefined : afterMarkedWords(reading, clause)) ??
    (nested ? undefined : aroundCue(reading, clause)) ??
    beforeReported(reading, clause) ??
    (nested ? undefined : asClause(reading, clause)) ??
    (nested ? undefined : parenthetical(reading, clause)) ??
    bare(reading, clause)
  );
}

/** "Asked whether …," and "when told that …": the one who speaks is not named. */
function isReducedPassive(reading: Reading, cue: CueVerb): boolean {
  const before = reading.pieces[cue.from - 1];
  return (
    cue.from === reading.floor || /^(?:when|if|while|though|although|once|as)$/.test(before?.lower ?? '')
  );
}

/** A cue with its subject, `[from, to)`. */
interface CueClause extends Range {
  readonly cue: CueVerb;
  readonly speaker?: Range;
}

function isQuestion(pieces: readonly Piece[], clause: CueClause): boolean {
  const before = pieces[clause.from - 1];
  return (
    before?.lower === 'if' ||
    before?.lower === 'unless' ||
    (before?.pos === 'AUX' && clause.from < clause.cue.from)
  );
}

function attribution(clause: CueClause, parts: readonly Range[], end: number): Attribution {
  const { cue, speaker } = clause;
  const isCallFor = cue.lemma === 'call' && parts[0] !== undefined && parts[0].from === cue.to + 1;
  return {
    parts,
    cue: { from: cue.verb, to: isCallFor ? cue.to + 1 : cue.to },
    end,
    ...(speaker === undefined ? {} : { speaker }),
    ...(cue.negation === undefined ? {} : { negation: cue.negation }),
  };
}

/** ", said Ann Lee of Unesco": the subject behind its verb. */
function invertedSubject(pieces: readonly Piece[], cue: CueVerb): Range | undefined {
  const before = pieces[cue.from - 1];
  const first = pieces[cue.to];
  if (!SAYING_VERBS.has(cue.lemma) || cue.from !== cue.verb) return undefined;
  if (before !== undefined && before.passage === undefined && before.lower !== ',' && !isDash(before))
    return undefined;
  if (first === undefined || isTimeWord(first) || first.lower === 'that') return undefined;
  const phrase = phraseStartingAt(pieces, cue.to);
  if (phrase === undefined || hasFiniteVerb(pieces, { from: phrase.to, to: phrase.to + 1 })) return undefined;
  const next = pieces[phrase.to];
  const closes = next === undefined || isTimeWord(next) || /^(?:[.,:;]|in|on|at|during)$/.test(next.lower);
  return before?.lower !== ',' || closes ? phrase : undefined;
}

/** `The report “Bridges” says that`: a title stands between the subject and its verb. */
function titledSubject(reading: Reading, cue: CueVerb): Range | undefined {
  const { pieces, floor } = reading;
  const title = pieces[cue.from - 1];
  if (title?.passage === undefined || /[,.?!]/.test(title.lastChar ?? '') || !isNominal(pieces[cue.from - 2]))
    return undefined;
  return reportedAfter(pieces, cue, cue.to)?.how === 'clause'
    ? phraseEndingAt(pieces, cue.from - 1, floor)
    : undefined;
}

/** "The bank welcomed it and added that": the subject of the verb before. */
function sharedSubject(reading: Reading, cue: CueVerb): Range | undefined {
  const { pieces, floor, speaker } = reading;
  return firstSubject(pieces, floor, cue.from) ?? speaker ?? firstSubject(pieces, 0, cue.from);
}

/** ", adding that …": the speaker is that of the clause it hangs on. */
function byParticiple(reading: Reading, cue: CueVerb): Attribution | undefined {
  const { pieces } = reading;
  const before = pieces[cue.from - 1];
  const own =
    isNominal(before) && before?.pos !== 'DET' && before?.pos !== 'ADJ'
      ? subjectBefore(pieces, cue.from, 0)
      : undefined;
  if (before?.pos === 'DET' || before?.pos === 'ADJ') return undefined;
  const isReport = own !== undefined && REPORT_NOUNS.has(pieces[own.to - 1]?.lower ?? '');
  const speaker =
    (isReport ? undefined : own) ??
    (cue.from === 0 ? firstSubject(pieces, cue.to, pieces.length) : sharedSubject(reading, cue));
  const clause: CueClause = {
    cue,
    from: cue.from,
    to: cue.to,
    ...(speaker === undefined ? {} : { speaker }),
  };
  return beforeReported(reading, clause) ?? bareWithColon(reading, clause);
}

/** “…,” she said: marked words right before the clause, and those that follow it. */
function afterMarkedWords(reading: Reading, clause: CueClause): Attribution | undefined {
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
function isProgrammeName(reading: Reading, clause: CueClause): boolean {
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

/** `The plan, she said, “is dead.”`: the words before the clause begin what the marked words end. */
function aroundCue(reading: Reading, clause: CueClause): Attribution | undefined {
  const { pieces } = reading;
  if (!isAside(reading, clause)) return undefined;
  const left = { from: skipLeading(pieces, reading.floor, clause.from), to: trimComma(pieces, clause.from) };
  const first = pieces[left.from];
  if (left.to <= left.from || first?.pos === 'ADP') return undefined;
  if (hasFiniteVerb(pieces, left) && !/^(?:if|when|while|unless)$/.test(first?.lower ?? '')) return undefined;
  const reported = reportedAfter(pieces, clause.cue, clause.to);
  if (reported?.how !== 'marked' || pieces[reported.from]?.opensAsSentence !== false) return undefined;
  return attribution(clause, [left, { from: reported.from, to: reported.to }], reported.to);
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
  if (from === reading.outerFloor || before === undefined || /^[:;.—–]$/.test(before.lower)) return from;
  return skipLeading(pieces, reading.outerFloor, from);
}

/** Skips punctuation and the conjunction that ties a clause to the one before. */
function skipLeading(pieces: readonly Piece[], from: number, to: number): number {
  let at = from;
  while (at < to && /^[,;:.—–-]$/.test(pieces[at]?.lower ?? '')) at++;
  return at;
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

/** She said that …; she said: “…”. */
function beforeReported(reading: Reading, clause: CueClause): Attribution | undefined {
  const reported = reportedAfter(reading.pieces, clause.cue, clause.to);
  if (reported === undefined) return undefined;
  if (isAside(reading, clause) && reading.pieces[clause.to]?.lower === ',' && reported.how !== 'marked')
    return undefined;
  return attribution(clause, [{ from: reported.from, to: reported.to }], reported.to);
}

function isAside(reading: Reading, clause: CueClause): boolean {
  return /^[,—–-]$/.test(reading.pieces[clause.from - 1]?.lower ?? '');
}

/** "As the minister noted, …" and "…, as the minister noted". */
function asClause(reading: Reading, clause: CueClause): Attribution | undefined {
  const { pieces } = reading;
  const as = clause.from - 1;
  if (pieces[as]?.lower !== 'as' || !reportsClauses(clause.cue.lemma)) return undefined;
  const after = pieces[clause.to];
  if (after !== undefined && !isTimeWord(after) && !/^(?:[.,;:]|in|on|at|during|earlier)$/.test(after.lower))
    return undefined;
  const before = skipLeading(pieces, reading.floor, as);
  if (before < as && hasFiniteVerb(pieces, { from: before, to: as })) {
    return attribution(clause, [{ from: before, to: trimComma(pieces, as) }], clause.to);
  }
  const comma = nextComma(pieces, clause.to);
  if (comma === undefined) return undefined;
  const to = reportedEnd(pieces, comma + 1);
  return to > comma + 1 ? attribution(clause, [{ from: comma + 1, to }], to) : undefined;
}

function nextComma(pieces: readonly Piece[], from: number): number | undefined {
  for (let i = from; i < Math.min(pieces.length, from + 20); i++) {
    if (pieces[i]?.lower === ',') return i;
    if (hasFiniteVerb(pieces, { from: i, to: i + 1 })) return undefined;
  }
  return undefined;
}

/** "The plan will fail, she said." and "The plan, she said, will fail." */
function parenthetical(reading: Reading, clause: CueClause): Attribution | undefined {
  const { pieces } = reading;
  if (!isAside(reading, clause) || !reportsClauses(clause.cue.lemma)) return undefined;
  if (/^(?:who|which|that)$/.test(pieces[clause.cue.from - 1]?.lower ?? '')) return undefined;
  const from = skipLeading(pieces, reading.outerFloor, clause.from);
  const left = { from, to: trimComma(pieces, clause.from) };
  if (left.to <= left.from) return undefined;
  const whole = hasFiniteVerb(pieces, left);
  const tail = tailAfter(pieces, clause, whole);
  if (tail === undefined) return whole ? attribution(clause, [left], clause.to) : undefined;
  return attribution(clause, [left, tail], tail.to);
}

/** Whether a verb may report words that are not marked. */
function reportsClauses(lemma: string): boolean {
  return SAYING_VERBS.has(lemma) && !MARKED_WORDS_ONLY.has(lemma);
}

/** What goes on after ", she said,": the rest of a broken clause, or a clause tied on by "and" or "but". */
function tailAfter(pieces: readonly Piece[], clause: CueClause, whole: boolean): Range | undefined {
  const comma = whole ? nextComma(pieces, clause.to) : clause.to;
  if (comma === undefined || !/^[,—–-]$/.test(pieces[comma]?.lower ?? '')) return undefined;
  if (whole && !/^(?:and|but|because|so|or)$/.test(pieces[comma + 1]?.lower ?? '')) return undefined;
  const to = reportedEnd(pieces, comma + 1);
  return to > comma + 1 ? { from: comma + 1, to } : undefined;
}

function trimComma(pieces: readonly Piece[], to: number): number {
  let at = to;
  while (at > 0 && /^[,—–-]$/.test(pieces[at - 1]?.lower ?? '')) at--;
  return at;
}

/** A cue with nothing reported in its own sentence: "She explained:" or "Ann Lee asked." after a marked question. */
function bare(reading: Reading, clause: CueClause): Attribution | undefined {
  if (!SAYING_VERBS.has(clause.cue.lemma)) return undefined;
  const opensUnit = clause.from <= 1 && reading.floor === 0;
  return opensUnit || endsWithColon(reading.pieces) ? attribution(clause, [], clause.to) : undefined;
}

function bareWithColon(reading: Reading, clause: CueClause): Attribution | undefined {
  return SAYING_VERBS.has(clause.cue.lemma) && endsWithColon(reading.pieces)
    ? attribution(clause, [], clause.to)
    : undefined;
}

/** Whether the unit announces what stands in the next. */
export function endsWithColon(pieces: readonly Piece[]): boolean {
  return pieces.at(-1)?.lower === ':';
}
