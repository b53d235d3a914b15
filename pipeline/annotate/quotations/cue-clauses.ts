import type { Span } from '../../contract/span.ts';
import { MARKED_WORDS_ONLY, SAYING_VERBS } from '../../lexicon/cues.ts';
import type { CueVerb } from './cue-verbs.ts';
import type { Range } from './noun-phrases.ts';
import { hasFiniteVerb } from './subjects.ts';
import type { Piece } from './units.ts';

/** Words that say who said what, in indices of the pieces of one unit. */
export interface Attribution {
  /** What was said; empty where the words announce what follows ("He wrote:") or follow what was said. */
  readonly parts: readonly Range[];
  readonly cue?: Range;
  readonly speaker?: Range;
  readonly negation?: Span;
  /** What was said is but a noun phrase. */
  readonly isObject?: true;
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

/** A cue with its subject, `[from, to)`. */
export interface CueClause extends Range {
  readonly cue: CueVerb;
  readonly speaker?: Range;
}

export function attribution(clause: CueClause, parts: readonly Range[], end: number): Attribution {
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

export function isAside(reading: Reading, clause: CueClause): boolean {
  return /^[,—–-]$/.test(reading.pieces[clause.from - 1]?.lower ?? '');
}

/** Skips punctuation and the conjunction that ties a clause to the one before. */
export function skipLeading(pieces: readonly Piece[], from: number, to: number): number {
  let at = from;
  while (at < to && /^[,;:.—–-]$/.test(pieces[at]?.lower ?? '')) at++;
  return at;
}

export function trimComma(pieces: readonly Piece[], to: number): number {
  let at = to;
  while (at > 0 && /^[,—–-]$/.test(pieces[at - 1]?.lower ?? '')) at--;
  return at;
}

/** Whether a verb may report words that are not marked. */
export function reportsClauses(lemma: string): boolean {
  return SAYING_VERBS.has(lemma) && !MARKED_WORDS_ONLY.has(lemma);
}

/** `“…,” said Ann Lee, head of the bank, while “the port is full,” said …`: of what is left behind another's words only the marked ones, past what joins them. */
export function pastJoin(pieces: readonly Piece[], range: Range, floor: number): Range {
  const at = range.to - 1;
  const isJoined = pieces[at]?.passage !== undefined && JOINS.test(pieces[at - 1]?.lower ?? '');
  if (!isJoined || floor === 0 || at <= range.from) return range;
  return hasFiniteVerb(pieces, { from: range.from, to: at }) ? range : { from: at, to: range.to };
}

const JOINS = /^(?:and|but|while|whereas|as)$/;
