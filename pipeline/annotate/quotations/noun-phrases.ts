import type { Piece } from './units.ts';

/** Indices of pieces, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** No noun phrase that names a speaker is longer; the bound keeps hostile input linear. */
const LONGEST_PHRASE = 60;

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'SYM', 'X']);
const PERSONAL = /^(?:he|she|they|we|i|it|you|who)$/;
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|tomorrow|earlier|later|now|recently|once|afterwards?|then)$/;

/** Whether a word is "he", "it" and the like; "IT" is the technology. */
function isPersonal({ lower, text }: Piece): boolean {
  return PERSONAL.test(lower) && text !== 'IT';
}

/** Whether a word can stand inside a noun phrase. */
export function isNominal(piece: Piece | undefined): boolean {
  return piece !== undefined && (NOMINAL.has(piece.pos) || /^(?:'s|'|-|&|%)$/.test(piece.lower));
}

/** Whether a word gives a time without a preposition ("said Thursday"). */
export function isTimeWord(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.isNamed !== true && TIME.test(piece.lower);
}

/** The noun phrase that ends right before `end`, with its "of" and "for" phrases, reaching no further left than `floor`. */
export function phraseEndingAt(pieces: readonly Piece[], end: number, floor: number): Range | undefined {
  let to = end;
  while (to > floor && isTimeWord(pieces[to - 1])) to--;
  if (to < end && pieces[to - 1]?.pos === 'ADP') to--;
  const last = pieces[to - 1];
  if (last === undefined || to <= floor) return undefined;
  if (isPersonal(last)) return { from: to - 1, to };
  if (!isNominal(last) && !/^[)\]]$/.test(last.lower)) return undefined;
  const lowest = Math.max(floor, to - LONGEST_PHRASE);
  let from = to;
  while (from > lowest) {
    const next = stepLeft(pieces, from, lowest) ?? overRelative(pieces, from, lowest);
    if (next === undefined) break;
    from = next;
  }
  return trimStart(pieces, behindClause(pieces, from, to, floor), to);
}

/** "It left without Porto and the airline said": behind a verb or preposition the first noun is an object of its own clause. */
function behindClause(pieces: readonly Piece[], from: number, to: number, floor: number): number {
  const before = from > floor ? pieces[from - 1] : undefined;
  if (before === undefined || !/^(?:VERB|AUX|ADP)$/.test(before.pos)) return from;
  for (let i = from; i < to - 2; i++)
    if (pieces[i]?.lower === 'and' && pieces[i + 1]?.pos === 'DET') return i + 1;
  return from;
}

const LONGEST_RELATIVE = 12;

/** "the groups who wrote to her say": from the end of a relative clause to the word before its pronoun. */
function overRelative(pieces: readonly Piece[], from: number, lowest: number): number | undefined {
  for (let i = from - 1; i > Math.max(lowest, from - LONGEST_RELATIVE); i--) {
    const piece = pieces[i];
    if (piece === undefined || piece.passage !== undefined || /^[,;:]$/.test(piece.lower)) return undefined;
    if (piece.lower === 'who') return isNominal(pieces[i - 1]) ? i : undefined;
  }
  return undefined;
}

const INNER_PREPOSITIONS = /^(?:of|for|from|in|at|on|with|to|by|within|behind|against|about|under)$/;

/** One step to the left inside a noun phrase, or nothing at its edge. */
function stepLeft(pieces: readonly Piece[], from: number, lowest: number): number | undefined {
  const piece = pieces[from - 1];
  const before = pieces[from - 2];
  if (piece === undefined || isTimeWord(piece) || (isPersonal(piece) && piece.pos === 'PRON'))
    return undefined;
  if (piece.lower === 'which') return undefined;
  if (/^[)\]]$/.test(piece.lower)) return openingBracket(pieces, from - 1, lowest);
  if (piece.lower === '-' && piece.start === before?.end && from - 2 >= lowest) return from - 2;
  // Behind the dash of a dateline the subject begins: "PORTO, May 5 (Reuters) - The port's operator said".
  if (piece.lower === '-' && before !== undefined && piece.start > before.end) return undefined;
  if (isNominal(piece)) return from - 1;
  if (from - 2 < lowest) return undefined;
  if (INNER_PREPOSITIONS.test(piece.lower) || piece.pos === 'CCONJ')
    return isNominal(before) || isParticiple(before) || before?.lower === ')' ? from - 1 : undefined;
  if (isParticiple(piece))
    return isNominal(before) && !PERSONAL.test(before?.lower ?? '') ? from - 1 : undefined;
  return undefined;
}

function isParticiple(piece: Piece | undefined): boolean {
  return piece?.pos === 'VERB' && /(?:ed|ing|known|made|given)$/.test(piece.lower);
}

/** Where the brackets open that a piece closes, not before `lowest`. */
export function openingBracket(pieces: readonly Piece[], close: number, lowest: number): number | undefined {
  for (let i = close - 1; i >= Math.max(lowest, close - 12); i--)
    if (/^[([]$/.test(pieces[i]?.lower ?? '')) return i;
  return undefined;
}

/** Drops what leads into a clause before its subject: "On Tuesday", "But", "In a letter". */
function trimStart(pieces: readonly Piece[], start: number, to: number): Range | undefined {
  let from = start;
  while (from < to) {
    const piece = pieces[from];
    if (piece === undefined) return undefined;
    if (piece.pos === 'CCONJ' || piece.pos === 'SCONJ' || piece.lower === 'that' || piece.lower === '-')
      from++;
    else if (piece.pos === 'ADP') {
      const object = baseEnd(pieces, from + 1, to);
      if (object >= to) return { from: from + 1, to };
      from = object;
    } else break;
  }
  return from < to ? { from, to } : undefined;
}

/** The end of the plain noun phrase at `from`: determiners, adjectives, nouns, names, possessives. */
export function baseEnd(pieces: readonly Piece[], from: number, limit: number): number {
  let at = from;
  const stop = Math.min(limit, from + LONGEST_PHRASE);
  while (at < stop) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (isPersonal(piece) || /^(?:him|her|them|us|me)$/.test(piece.lower)) {
      if (at === from && !(piece.lower === 'her' && isNominal(pieces[at + 1]))) return at + 1;
      if (piece.lower !== 'her') break;
    } else if (at > from && piece.pos === 'DET' && pieces[at - 1]?.pos !== 'DET') break;
    else if (at > from && isTimeWord(piece)) break;
    else if (at > from && piece.lower === 'that') break;
    else if (!isNominal(piece) && !isOfOffice(pieces, at)) break;
    at++;
  }
  return at;
}

/** "acting" of "its acting secretary": taken for a verb, it says how somebody holds the office behind it. */
function isOfOffice(pieces: readonly Piece[], at: number): boolean {
  return (
    /^(?:acting|outgoing|incoming|retiring|founding|managing)$/.test(pieces[at]?.lower ?? '') &&
    /^(?:NOUN|PROPN|ADJ)$/.test(pieces[at + 1]?.pos ?? '')
  );
}

const POSTMODIFIERS = /^(?:of|for|from|at|with|to)$/;

/** The noun phrase that begins at `from`, with its "of" and "for" phrases. */
export function phraseStartingAt(pieces: readonly Piece[], from: number): Range | undefined {
  const limit = Math.min(pieces.length, from + LONGEST_PHRASE);
  let to = baseEnd(pieces, from, limit);
  if (to === from) return undefined;
  while (to < limit) {
    const piece = pieces[to];
    if (piece === undefined) break;
    let next = to;
    if (piece.lower === '(') next = closingBracket(pieces, to, limit);
    else if (POSTMODIFIERS.test(piece.lower) || (piece.lower === 'and' && isNominal(pieces[to + 1]))) {
      const object = baseEnd(pieces, to + 1, limit);
      if (object > to + 1) next = object;
    }
    if (next === to) break;
    to = next;
  }
  return { from, to };
}

function closingBracket(pieces: readonly Piece[], open: number, limit: number): number {
  for (let i = open + 1; i < Math.min(limit, open + 12); i++) if (pieces[i]?.lower === ')') return i + 1;
  return open;
}
