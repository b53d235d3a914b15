import { words } from '../../lexicon/words.ts';
import { authorAt, ownerOf } from './authors-of-documents.ts';
import { type Attribution, pastJoin, type Reading, reportsClauses } from './cue-clauses.ts';
import { cueVerbAt } from './cue-verbs.ts';
import { phraseStartingAt, type Range } from './noun-phrases.ts';
import { reportedEnd } from './reported-ends.ts';
import { firstSubject, hasFiniteVerb, isFinite } from './subjects.ts';
import type { Piece } from './units.ts';

const LONGEST_SOURCE = 60;

/**
 * "According to the ministry, …", "…, according to the ministry" and "The plan, according to the ministry, …".
 * @param index index of "according"
 */
export function accordingTo(reading: Reading, index: number): Attribution | undefined {
  const { pieces } = reading;
  if (pieces[index + 2]?.lower === 'which') return accordingToWhich(reading, index);
  if (isNorm(pieces, index + 2)) return undefined;
  const source = sourceAt(pieces, index + 2);
  const owner = source && ownerOf(pieces, source);
  const speaker = ownWords(pieces, index + 2) ?? authorAt(pieces, index + 2) ?? owner ?? source;
  if (speaker === undefined) return undefined;
  const cue = { from: index, to: index + 2 };
  // "She wrote that according to the bank it was late": the bank said no more than what follows.
  const isInside = pieces[index - 1]?.lower === 'that';
  const behind = isInside ? undefined : leftClause(pieces, reading.outerFloor, index);
  // "the board, which, according to the bank, favours it": what the relative clause says.
  const before = pieces[index - 1]?.lower === ',' ? index - 2 : index - 1;
  const isRelative = /^(?:which|who)$/.test(pieces[before]?.lower ?? '');
  const left = isRelative ? undefined : behind && pastJoin(pieces, behind, reading.outerFloor);
  if (left !== undefined && (hasFiniteVerb(pieces, left) || pieces[left.to - 1]?.passage !== undefined))
    return { parts: [left], cue, speaker, end: speaker.to };
  if (isRelative && hasFiniteVerb(pieces, { from: speaker.to, to: speaker.to + 1 })) {
    const right = { from: speaker.to, to: reportedEnd(pieces, speaker.to) };
    return { parts: [right], cue, speaker, end: right.to };
  }
  const comma = isPronoun(pieces, speaker) ? nextComma(pieces, speaker.to) : endOfSource(pieces, speaker.to);
  if (comma === undefined) return undefined;
  // "As for the rank of Kenya, according to the bank, the minister said": whose rank it is.
  if (left !== undefined && !isRelative && saysOfItself(pieces, comma + 1)) return undefined;
  const end = reportedEnd(pieces, comma + 1);
  const right = { from: comma + 1, to: isRelative ? (commaIn(pieces, comma + 2, end) ?? end) : end };
  if (right.to <= right.from) return undefined;
  return { parts: left === undefined ? [right] : [left, right], cue, speaker, end: right.to };
}

/** Pieces of a subject with its title. */
const LONGEST_SUBJECT = 20;

/** Whether the first verb of a clause is one that reports another. */
function saysOfItself(pieces: readonly Piece[], from: number): boolean {
  for (let at = from; at < Math.min(pieces.length, from + LONGEST_SUBJECT); at++)
    if (isFinite(pieces, at)) return reportsClauses(cueVerbAt(pieces, at)?.lemma ?? '');
  return false;
}

function commaIn(pieces: readonly Piece[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (pieces[at]?.lower === ',') return at;
  return undefined;
}

/** Words of the phrase up to what it is of. */
const LONGEST_NORM = 6;
const NORMS: ReadonlySet<string> = new Set(
  words(
    'recommendations guidelines rules principles standards criteria needs requirements instructions directives wishes size age evolution procedures',
  ),
);

/** "according to the guidelines for ports": what was done agrees with them, and they say nothing. */
function isNorm(pieces: readonly Piece[], from: number): boolean {
  for (let at = from; at < from + LONGEST_NORM; at++) {
    const piece = pieces[at];
    if (piece === undefined || (piece.pos === 'ADP' && at > from)) return false;
    if (NORMS.has(piece.lower)) return true;
  }
  return false;
}

/** "She presented figures according to which …": the subject of the clause gives them. */
function accordingToWhich({ pieces, floor }: Reading, index: number): Attribution | undefined {
  const speaker = firstSubject(pieces, floor, index);
  const from = index + 3;
  const to = reportedEnd(pieces, from);
  if (speaker === undefined || to <= from) return undefined;
  return { parts: [{ from, to }], cue: { from: index, to: index + 2 }, speaker, end: to };
}

/** "According to him, of the 40 ports, …": nothing hangs on a pronoun. */
function isPronoun(pieces: readonly Piece[], { from, to }: Range): boolean {
  return to === from + 1 && /^(?:him|her|them|it|his|their|its)$/.test(pieces[from]?.lower ?? '');
}

/** "According to her words": the pronoun is who said them. */
function ownWords(pieces: readonly Piece[], from: number): Range | undefined {
  if (!/^(?:his|her|their|its)$/.test(pieces[from]?.lower ?? '')) return undefined;
  return /^(?:words|statement|account|estimates?)$/.test(pieces[from + 1]?.lower ?? '')
    ? { from, to: from + 1 }
    : undefined;
}

/** The comma right behind the source, or behind "words". */
function nextComma(pieces: readonly Piece[], from: number): number | undefined {
  const at = /^[a-z]+$/.test(pieces[from]?.lower ?? '') ? from + 1 : from;
  return pieces[at]?.lower === ',' ? at : undefined;
}

/** The noun phrase here; its first word may have been taken for a verb ("campaign manager Ann Lee"). */
function sourceAt(pieces: readonly Piece[], from: number): Range | undefined {
  const phrase = phraseStartingAt(pieces, from);
  if (phrase !== undefined || pieces[from]?.pos !== 'VERB') return phrase;
  const rest = phraseStartingAt(pieces, from + 1);
  return rest === undefined ? undefined : { from, to: rest.to };
}

/** The words of the sentence before "according to"; nothing where there is only a conjunction or adverb. */
function leftClause(pieces: readonly Piece[], floor: number, index: number): Range | undefined {
  let from = floor;
  let to = index;
  while (from < to && /^(?:[,;:.—–-]|and|but|so|yet)$/.test(pieces[from]?.lower ?? '')) from++;
  while (to > from && /^[,;:—–-]$/.test(pieces[to - 1]?.lower ?? '')) to--;
  // "That's according to the bank" points at the sentence before.
  if (to - from === 2 && /^(?:that|this|it)$/.test(pieces[from]?.lower ?? '')) return undefined;
  return to - from > 1 || pieces[from]?.passage !== undefined ? { from, to } : undefined;
}

/** The comma that ends the source with its appositions: the first after which a clause follows. */
function endOfSource(pieces: readonly Piece[], from: number): number | undefined {
  const limit = Math.min(pieces.length, from + LONGEST_SOURCE);
  let last: number | undefined;
  for (let i = from; i < limit; i++) {
    if (!/^[,:]$/.test(pieces[i]?.lower ?? '')) continue;
    last = i;
    if (!opensApposition(pieces, i + 1)) return i;
  }
  return last;
}

/** Whether up to the next comma there is no clause: "according to Ann Lee, head of the bank, …". */
function opensApposition(pieces: readonly Piece[], from: number): boolean {
  if (/^(?:who|which|whose)$/.test(pieces[from]?.lower ?? '')) return true;
  if (isFigure(pieces, from)) return false;
  if (saysWhere(pieces, from)) return true;
  for (let i = from; i < Math.min(pieces.length, from + LONGEST_SOURCE); i++) {
    if (pieces[i]?.lower === ',') return !hasFiniteVerb(pieces, { from, to: i });
  }
  return false;
}

/** "published on Monday", "cited by the port": where words stand, and nothing that they say. */
function saysWhere(pieces: readonly Piece[], from: number): boolean {
  return PUBLISHED.has(pieces[from]?.lower ?? '') && BEHIND_PUBLISHED.test(pieces[from + 1]?.lower ?? '');
}

const PUBLISHED: ReadonlySet<string> = new Set(
  words(
    'published released issued launched conducted compiled commissioned prepared presented unveiled posted seen obtained cited quoted',
  ),
);
const BEHIND_PUBLISHED = /^(?:on|in|by|at|for|today|yesterday|earlier|last|this|jointly|recently|here)$/;

/** "2.9 billion people", "more than 300 firms": who gives it is described by no figure. */
function isFigure(pieces: readonly Piece[], from: number): boolean {
  const isComparing = /^(?:more|less|fewer|about|around|over|nearly|almost|some|only|at|up)$/.test(
    pieces[from]?.lower ?? '',
  );
  const number = isComparing
    ? from + (/^(?:than|least|most|to)$/.test(pieces[from + 1]?.lower ?? '') ? 2 : 1)
    : from;
  return pieces[number]?.pos === 'NUM';
}
