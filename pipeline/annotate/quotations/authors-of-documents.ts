import { DOCUMENT_NOUNS, FINDING_VERBS } from '../../lexicon/cues.ts';
import type { CueVerb } from './cue-verbs.ts';
import { phraseStartingAt, type Range } from './noun-phrases.ts';
import type { Piece } from './units.ts';

/** Pieces of "a recent survey published in May by". */
const LONGEST_DOCUMENT = 10;
/** Between a document and its author. */
const ISSUED =
  /^(?:recent|new|joint|annual|latest|published|released|issued|conducted|carried|out|compiled|prepared|presented|collected|done|in|on|this|last|week|month|year|\d{4}|today|yesterday|earlier|recently|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "according to a survey published in 2025 by the institute": whose document it is. */
export function authorAt(pieces: readonly Piece[], from: number): Range | undefined {
  let hasDocument = false;
  for (let i = from; i < Math.min(pieces.length, from + LONGEST_DOCUMENT); i++) {
    const { lower = '', pos } = pieces[i] ?? {};
    if (lower === 'by' || lower === 'from') return hasDocument ? phraseStartingAt(pieces, i + 1) : undefined;
    // "according to the bank and a report by the union": both say it.
    if (lower === 'and') return undefined;
    if (DOCUMENT_NOUNS.has(lower) || lower === 'statement') hasDocument = true;
    else if (hasDocument ? !ISSUED.test(lower) && pos !== 'PROPN' : pos === 'VERB' || pos === 'PUNCT')
      return undefined;
  }
  return undefined;
}

/**
 * "The survey by Quay Union shows that", "Quay Union data show that": what a document of somebody finds or shows is stated;
 * what people find is only thought, and a study of or for a bank is not the bank's.
 */
export function statedByDocument(
  pieces: readonly Piece[],
  cue: CueVerb,
  subject: Range | undefined,
  author: Range | undefined,
): CueVerb {
  if (subject === undefined || !FINDING_VERBS.has(cue.lemma)) return cue;
  const isOwn = author !== undefined || documentIn(pieces, subject) === subject.to - 1;
  return isOwn ? { ...cue, lemma: 'state' } : cue;
}

/** "A survey of 40 ports by Quay Union", "The outlook, published by Quay Union,": of a document that says something, whose it is. */
export function authorOf(pieces: readonly Piece[], subject: Range, verb: number): Range | undefined {
  const owner = ownerOf(pieces, subject);
  if (owner !== undefined) return owner;
  const document = documentIn(pieces, subject);
  if (document === undefined) return undefined;
  for (let at = document + 1; at < verb; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.passage !== undefined) return undefined;
    const names = piece.lower === 'by' || (piece.lower === 'from' && at === document + 1);
    if (names) return phraseStartingAt(pieces, at + 1);
  }
  return undefined;
}

/** "Quay Union" in "Quay Union's State of Ports report", whose title is no speaker. */
export function ownerOf(pieces: readonly Piece[], { from, to }: Range): Range | undefined {
  if (!DOCUMENT_NOUNS.has(pieces[to - 1]?.lower ?? '')) return undefined;
  for (let at = from + 1; at < to - 1; at++)
    if (/^['’]s?$/.test(pieces[at]?.lower ?? ''))
      return pieces[at - 1]?.pos === 'PROPN' ? { from, to: at } : undefined;
  return undefined;
}

/** The document that a noun phrase is about: the last noun before the first preposition or participle. */
function documentIn(pieces: readonly Piece[], { from, to }: Range): number | undefined {
  let head = from;
  while (head + 1 < to && !/^(?:ADP|VERB|SCONJ|PUNCT)$/.test(pieces[head + 1]?.pos ?? '')) head++;
  return DOCUMENT_NOUNS.has(pieces[head]?.lower ?? '') ? head : undefined;
}
