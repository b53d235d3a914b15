import type { Attribution } from './cue-clauses.ts';
import { markedAfter } from './marked-words.ts';
import { phraseStartingAt, type Range } from './noun-phrases.ts';
import { isFinite } from './subjects.ts';
import type { Piece } from './units.ts';

/** The words between marked words and a verb are no more than these. */
const LONGEST_SUBJECT = 25;

/**
 * `“Let us go,” he went on.` and `“Let us go,” exhorted Ann Lee.`: where a clause in marks ends in a comma inside them and a subject
 * and a verb follow, or a verb and a subject, the verb speaks whatever it means otherwise.
 */
export function quotative(pieces: readonly Piece[]): Attribution | undefined {
  const from = pieces.findIndex((piece) => piece.passage !== undefined);
  if (from < 0 || !opensUnit(pieces, from)) return undefined;
  let to = from;
  while (pieces[to]?.passage !== undefined) to++;
  const clause = endsInComma(pieces[to - 1])
    ? (subjectAndVerb(pieces, to) ?? verbAndSubject(pieces, to))
    : behindOuterComma(pieces, to);
  if (clause === undefined) return undefined;
  const words = { from, to };
  const next = markedAfter(pieces, clause.end);
  const { cue, speaker, end } = clause;
  return next === undefined
    ? { parts: [words], cue, speaker, end }
    : { parts: [words, next], cue, speaker, end: next.to };
}

/** Whether only signs and a conjunction stand before. */
function opensUnit(pieces: readonly Piece[], index: number): boolean {
  return pieces.slice(0, index).every((piece) => piece.pos === 'CCONJ' || !/[\p{L}\p{N}]/u.test(piece.lower));
}

function endsInComma(piece: Piece | undefined): boolean {
  return piece?.lastChar === ',' && piece.isClause === true;
}

/** `“Let us go”, exhorted Ann Lee.`: a comma outside the marks. */
function behindOuterComma(pieces: readonly Piece[], comma: number): Clause | undefined {
  return pieces[comma]?.lower === ',' && pieces[comma - 1]?.isClause === true
    ? verbAndSubject(pieces, comma + 1)
    : undefined;
}

interface Clause {
  readonly cue: Range;
  readonly speaker: Range;
  readonly end: number;
}

function subjectAndVerb(pieces: readonly Piece[], from: number): Clause | undefined {
  const speaker = phraseStartingAt(pieces, from);
  if (speaker === undefined) return undefined;
  let at = speaker.to;
  while (pieces[at]?.pos === 'ADV') at++;
  if (at < pieces.length && at - from < LONGEST_SUBJECT && isFinite(pieces, at))
    return { cue: { from: at, to: afterParticle(pieces, at) }, speaker, end: afterParticle(pieces, at) };
  return verbTaggedNoun(pieces, speaker);
}

/** "went on", "chimed in": the particle belongs to the verb. */
function afterParticle(pieces: readonly Piece[], verb: number): number {
  return /^(?:on|in|out|back)$/.test(pieces[verb + 1]?.lower ?? '') &&
    /^(?:[.,;:]|)$/.test(pieces[verb + 2]?.lower ?? '')
    ? verb + 2
    : verb + 1;
}

/** "Conway notes.": the last word of what looks like one noun phrase is the verb. */
function verbTaggedNoun(pieces: readonly Piece[], phrase: Range): Clause | undefined {
  const verb = phrase.to - 1;
  const piece = pieces[verb];
  if (verb <= phrase.from || piece?.pos !== 'NOUN' || !/^[a-z]+s$/.test(piece.lower)) return undefined;
  return { cue: { from: verb, to: verb + 1 }, speaker: { from: phrase.from, to: verb }, end: verb + 1 };
}

function verbAndSubject(pieces: readonly Piece[], from: number): Clause | undefined {
  const verb = pieces[from];
  if (verb?.pos !== 'VERB' || !isFinite(pieces, from)) return undefined;
  const speaker = phraseStartingAt(pieces, from + 1);
  return speaker === undefined ? undefined : { cue: { from, to: from + 1 }, speaker, end: speaker.to };
}
