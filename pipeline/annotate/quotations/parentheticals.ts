import {
  attribution,
  isAside,
  pastJoin,
  reportsClauses,
  skipLeading,
  trimComma,
  type Attribution,
  type CueClause,
  type Reading,
} from './cue-clauses.ts';
import { isTimeWord, type Range } from './noun-phrases.ts';
import { reportedEnd } from './reported-ends.ts';
import { startsClause } from './reported-objects.ts';
import { reportedAfter } from './reported.ts';
import { hasFiniteVerb } from './subjects.ts';
import type { Piece } from './units.ts';

/** `The plan, she said, “is dead.”`: the words before the clause begin what the marked words end. */
export function aroundCue(reading: Reading, clause: CueClause): Attribution | undefined {
  const { pieces } = reading;
  if (!isAside(reading, clause)) return undefined;
  const left = { from: skipLeading(pieces, reading.floor, clause.from), to: trimComma(pieces, clause.from) };
  const first = pieces[left.from];
  if (left.to <= left.from || first?.pos === 'ADP') return undefined;
  // "Further, she warned, “…”"
  if (left.to === left.from + 1 && isAdverb(first)) return undefined;
  if (hasFiniteVerb(pieces, left) && !/^(?:if|when|while|unless)$/.test(first?.lower ?? '')) return undefined;
  const reported = reportedAfter(pieces, clause.cue, clause.to);
  if (reported?.how !== 'marked' || pieces[reported.from]?.opensAsSentence !== false) return undefined;
  return attribution(clause, [left, { from: reported.from, to: reported.to }], reported.to);
}

/** With a capital it may be taken for a name. */
function isAdverb(piece: Piece | undefined): boolean {
  return piece?.pos === 'ADV' || piece?.lower === 'further';
}

/** "As the minister noted, …" and "…, as the minister noted". */
export function asClause(reading: Reading, clause: CueClause): Attribution | undefined {
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
export function parenthetical(reading: Reading, clause: CueClause): Attribution | undefined {
  const { pieces } = reading;
  if (!isAside(reading, clause) || !reportsClauses(clause.cue.lemma)) return undefined;
  if (/^(?:who|which|that)$/.test(pieces[clause.cue.from - 1]?.lower ?? '')) return undefined;
  if (isMainVerb(pieces, clause) || hasObject(pieces, clause)) return undefined;
  const from = skipLeading(pieces, reading.outerFloor, clause.from);
  const left = pastJoin(pieces, { from, to: trimComma(pieces, clause.from) }, reading.outerFloor);
  if (left.to <= left.from) return undefined;
  if (isParticiplePhrase(pieces, left)) {
    const behind = behindComma(pieces, clause);
    if (isOfSpeaker(pieces, left, clause.to, behind !== undefined)) return behind;
  }
  // "who asked not to be named, told reporters": the end of another clause.
  if (pieces[left.from]?.lower === 'not' && pieces[left.from + 1]?.lower === 'to') return undefined;
  if (isConceded(pieces, left.from, clause.to)) return undefined;
  const whole = hasFiniteVerb(pieces, left) || hasClauseInMarks(pieces, left);
  const that = thatBehind(pieces, clause);
  if (that !== undefined && !whole)
    return attribution(clause, [{ from: that, to: reportedEnd(pieces, that) }], reportedEnd(pieces, that));
  const tail = tailAfter(pieces, clause, whole && !goesOnBehind(pieces, left, clause.to));
  if (tail === undefined) return whole ? attribution(clause, [left], clause.to) : undefined;
  if (isConjunction(pieces, left)) return attribution(clause, [tail], tail.to);
  return attribution(clause, [left, tail], tail.to);
}

const BEFORE_PARTICIPLE = /^(?:while|when|after|before|by)$/;

/** "Looking shocked", "while briefing the council": a participle with what belongs to it, and no clause. */
function isParticiplePhrase(pieces: readonly Piece[], { from, to }: Range): boolean {
  const first = BEFORE_PARTICIPLE.test(pieces[from]?.lower ?? '') ? from + 1 : from;
  return /^[a-z]{2,}ing$/.test(pieces[first]?.lower ?? '') && !hasFiniteVerb(pieces, { from: first + 2, to });
}

/**
 * Whether a participle phrase says how the speaker was, and not what was said: "Looking shocked, she asked", "Briefing the council, she said in May". "Building ports, she said, is dear" has a
 * comma behind the verb.
 * @param after behind the verb
 * @param hasClause whether a whole clause follows there behind a comma
 */
function isOfSpeaker(pieces: readonly Piece[], { from }: Range, after: number, hasClause: boolean): boolean {
  const isBroken = pieces[after]?.lower === ',';
  if (BEFORE_PARTICIPLE.test(pieces[from]?.lower ?? '')) return !isBroken;
  return pieces[from]?.pos === 'VERB' || !isBroken || hasClause;
}

/** "Opening the port, Ann Lee said, ports are open": what is said stands behind the comma alone. */
function behindComma(pieces: readonly Piece[], clause: CueClause): Attribution | undefined {
  if (pieces[clause.to]?.lower !== ',' || !startsClause(pieces, clause.to + 1)) return undefined;
  const said = { from: clause.to + 1, to: reportedEnd(pieces, clause.to + 1) };
  return hasFiniteVerb(pieces, said) ? attribution(clause, [said], said.to) : undefined;
}

/** "While fares fall, the bank clarified other prices would rise": the words before are no more than conceded. */
function isConceded(pieces: readonly Piece[], from: number, after: number): boolean {
  const next = pieces[after];
  const goesOn =
    next !== undefined && !isTimeWord(next) && /^(?:NOUN|PROPN|ADJ|DET|PRON|SCONJ)$/.test(next.pos);
  return goesOn && /^(?:while|although|though|whereas)$/.test(pieces[from]?.lower ?? '');
}

/** "Her bank, Oslo Bank, will conclude on Friday", "the bank, one of two, did not answer": nobody puts an aside so. */
export function isMainVerb(pieces: readonly Piece[], { cue }: CueClause): boolean {
  for (let i = cue.from; i < cue.verb; i++)
    if (/^(?:will|shall|did|does|do)$/.test(pieces[i]?.lower ?? '')) return true;
  return false;
}

/** "The port being shut, Lind maintained the road": what is done to a thing says nothing of the words before. */
function hasObject(pieces: readonly Piece[], { cue, to }: CueClause): boolean {
  return (
    /^(?:maintain|claim)$/.test(cue.lemma) && /^(?:the|an?|its|his|her|their)$/.test(pieces[to]?.lower ?? '')
  );
}

/** "And, she told the council, …" */
function isConjunction(pieces: readonly Piece[], range: Range): boolean {
  return pieces.slice(range.from, range.to).every((piece) => piece.pos === 'CCONJ');
}

/** `“We teach nothing” of the kind`: the verb of the clause may stand inside marks. */
function hasClauseInMarks(pieces: readonly Piece[], range: Range): boolean {
  return pieces.slice(range.from, range.to).some((piece) => piece.isClause === true);
}

/** "A register which she said would end fraud", "which, she said, would end fraud": what the relative clause says of the noun. */
export function insideRelative({ pieces }: Reading, clause: CueClause): Attribution | undefined {
  const { cue, from, to } = clause;
  const isAside = pieces[from - 1]?.lower === ',' && pieces[to]?.lower === ',';
  const [before, verb] = isAside ? [from - 2, to + 1] : [from - 1, to];
  const pronoun = pieces[before];
  if (cue.lemma !== 'say' || from === cue.from || !/^(?:which|that|who)$/.test(pronoun?.lower ?? ''))
    return undefined;
  if (pronoun?.pos !== 'PRON' || !hasFiniteVerb(pieces, { from: verb, to: verb + 1 })) return undefined;
  const end = reportedEnd(pieces, verb);
  return end > verb + 1 ? attribution(clause, [{ from: verb, to: end }], end) : undefined;
}

/** Behind ", that" in "Opening the port, she said, that fees would fall": where what is said begins. In "For ports, she said, that means fees" it is a pronoun. */
function thatBehind(pieces: readonly Piece[], { to }: CueClause): number | undefined {
  if (pieces[to]?.lower !== ',' || pieces[to + 1]?.lower !== 'that') return undefined;
  return startsClause(pieces, to + 2) ? to + 2 : undefined;
}

/** "As ports grow, she said, fees fall": the clause on which the words before hang follows. */
function goesOnBehind(pieces: readonly Piece[], { from }: Range, comma: number): boolean {
  const isSubordinate = /^(?:as|while|although|though|because|if|when|once|since|unless|until)$/.test(
    pieces[from]?.lower ?? '',
  );
  if (!isSubordinate || pieces[comma]?.lower !== ',' || !startsClause(pieces, comma + 1)) return false;
  const behind = { from: comma + 1, to: reportedEnd(pieces, comma + 1) };
  // "stressing that fees fall", "a Porto-based expert"
  return pieces[comma + 1]?.lower.endsWith('ing') !== true && hasFiniteVerb(pieces, behind);
}

/** What goes on after ", she said,": the rest of a broken clause, or a clause tied on by "and" or "but". */
function tailAfter(pieces: readonly Piece[], clause: CueClause, whole: boolean): Range | undefined {
  const comma = nextComma(pieces, clause.to);
  if (comma === undefined || !/^[,—–-]$/.test(pieces[comma]?.lower ?? '')) return undefined;
  if (whole && !/^(?:and|but|because|so|or)$/.test(pieces[comma + 1]?.lower ?? '')) return undefined;
  const to = reportedEnd(pieces, comma + 1);
  return to > comma + 1 ? { from: comma + 1, to } : undefined;
}
