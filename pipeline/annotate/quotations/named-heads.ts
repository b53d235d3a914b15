import type { Mention } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { OFFICE_WORDS } from '../../lexicon/cues.ts';
import { LETTERS_BEHIND_NAMES } from '../../lexicon/letters-behind-names.ts';
import { HONORIFICS } from '../../lexicon/offices.ts';
import { pastAddress } from '../../text/forms-of-address.ts';
import { openingBracket, type Range } from './noun-phrases.ts';
import { isFinite } from './subjects.ts';
import type { Piece } from './units.ts';

/** The longest mention over a piece. */
export type MentionAt = (piece: Span) => Mention | undefined;

/** A name in or beside a phrase, and its last piece. */
export interface NamedHead {
  readonly mention: Mention;
  readonly at: number;
}

/**
 * The person whose name ends the phrase, where all before it is title: "union president Mara Lind", "the Ambassador to Kenya Mara
 * Lind". A person behind a preposition is another: "a spokesman for Mara Lind".
 */
export function personAtEnd(
  pieces: readonly Piece[],
  phrase: Range,
  mentionAt: MentionAt,
): NamedHead | undefined {
  const at = phrase.to - 1;
  const last = pieces[at];
  const mention = last === undefined ? undefined : mentionAt(last);
  if (last === undefined || mention?.type !== 'person' || mention.end !== last.end) return undefined;
  const name = beginning(pieces, at, mention, phrase.from);
  if (
    name - 1 > phrase.from &&
    HONORIFICS.has(pieces[name - 1]?.text ?? '') &&
    pieces[name - 2]?.pos !== 'ADP'
  )
    return { mention, at };
  let from = name;
  const before = from > phrase.from ? mentionBefore(pieces, from, mentionAt) : undefined;
  if (before !== undefined && isBody(before) && OFFICE_WORDS.has(headBefore(pieces, phrase, before)))
    return { mention, at };
  while (from > phrase.from) {
    const inside = mentionBefore(pieces, from, mentionAt);
    if (inside !== undefined) from = beginning(pieces, from - 1, inside, phrase.from);
    else if (belongsToTitle(pieces[from - 1]) || (from < name && joinsTitles(pieces, from - 1))) from--;
    else if (leadsFromOffice(pieces, from - 1, { from: phrase.from, to: name })) from--;
    else {
      // "World Ports Union (WPU) President Ann Lee"
      const open =
        pieces[from - 1]?.lower === ')' ? openingBracket(pieces, from - 1, phrase.from) : undefined;
      if (open === undefined) return undefined;
      from = open;
    }
  }
  return { mention, at };
}

function mentionBefore(pieces: readonly Piece[], from: number, mentionAt: MentionAt): Mention | undefined {
  const piece = pieces[from - 1];
  return piece === undefined ? undefined : mentionAt(piece);
}

/** Index of the first piece of a mention that ends at a piece. */
function beginning(pieces: readonly Piece[], last: number, mention: Span, lowest: number): number {
  let from = last;
  while (from > lowest && (pieces[from - 1]?.start ?? 0) >= mention.start) from--;
  return from;
}

function isBody({ type }: Mention): boolean {
  return type === 'place' || type === 'organization';
}

/** The word before the preposition that leads to a body: "ambassador" in "ambassador to Kenya". */
function headBefore(pieces: readonly Piece[], phrase: Range, body: Span): string {
  for (let i = phrase.to - 1; i > phrase.from; i--) {
    const piece = pieces[i];
    if (piece !== undefined && piece.start < body.start && piece.pos === 'ADP')
      return pieces[i - 1]?.lower ?? '';
  }
  return '';
}

function belongsToTitle(piece: Piece | undefined): boolean {
  return piece !== undefined && (/^(?:NOUN|PROPN|ADJ|DET|NUM|VERB)$/.test(piece.pos) || piece.lower === '-');
}

/** "Minister of Trade and Deputy Premier": what links an office to its field, or to another office. */
function joinsTitles(pieces: readonly Piece[], index: number): boolean {
  const lower = pieces[index]?.lower;
  return lower === 'and' || (lower === 'of' && OFFICE_WORDS.has(pieces[index - 1]?.lower ?? ''));
}

/**
 * "Minister for Trade and Industry Mara Lind", "Director of the bank in Kenya Mara Lind": a preposition whose phrase ends before the
 * name, behind an office. Nothing where another office stands between: "a spokesman for President Mara Lind" is not she. A possessor may
 * stand before the office: "Kenya's Minister of Trade Mara Lind".
 */
function leadsFromOffice(pieces: readonly Piece[], index: number, title: Range): boolean {
  const link = pieces[index]?.lower ?? '';
  if (/^['’]s?$/.test(link))
    return pieces.slice(index, title.to).some(({ lower }) => OFFICE_WORDS.has(lower));
  if (index + 1 >= title.to || !/^(?:of|for|in|to|at)$/.test(link)) return false;
  if (HONORIFICS.has(pieces[index + 1]?.text ?? '')) return false;
  for (let i = index + 1; i < title.to; i++) if (OFFICE_WORDS.has(pieces[i]?.lower ?? '')) return false;
  for (let i = title.from; i < index; i++) if (OFFICE_WORDS.has(pieces[i]?.lower ?? '')) return true;
  return false;
}

const MOST_APPOSITIONS = 4;
/** Pieces; a description with a name at its end is no longer. */
const LONGEST_APPOSITION = 20;

/**
 * The person in an apposition behind a description: "his lawyer, Mara Lind, said", "the head of Trade, Energy and Transport, Dr. Mara
 * Lind, said", "his successor, the mayor of Oslo Mara Lind, said".
 */
export function personInApposition(
  pieces: readonly Piece[],
  phrase: Range,
  mentionAt: MentionAt,
): NamedHead | undefined {
  let comma = phrase.to;
  for (let i = 0; i < MOST_APPOSITIONS && pieces[comma]?.lower === ','; i++) {
    // "Ports Union, (PU) Dr. Mara Lind"
    const from = pieces[comma + 1]?.lower === '(' ? pastBracket(pieces, comma + 1) : comma + 1;
    const to = endOfApposition(pieces, from);
    if (to === undefined || to === from) return undefined;
    const named =
      nameAlone(pieces, { from, to }, mentionAt) ??
      titledPerson(pieces, { from, to }, mentionAt, hasOffice(pieces, phrase));
    if (named !== undefined) return named;
    comma = to;
  }
  return undefined;
}

/** Where a stretch between commas ends; nothing where a clause begins in it. */
function endOfApposition(pieces: readonly Piece[], from: number): number | undefined {
  if (/^(?:who|whose|which|where|when|that|as)$/.test(pieces[from]?.lower ?? '')) return undefined;
  for (let i = from; i < from + LONGEST_APPOSITION; i++) {
    const piece = pieces[i];
    // "Engr. Omar Khalil"
    if (piece?.lower === '.' && HONORIFICS.has(pieces[i - 1]?.text ?? '')) continue;
    if (piece === undefined || /^[,.;:)]$/.test(piece.lower)) return i;
    if (piece.passage !== undefined || isFinite(pieces, i)) return undefined;
    if (piece.lower === '(') {
      // "Mara Lind (S&D, Kenya)"
      const past = pastBracket(pieces, i);
      if (past === i + 1) return i;
      i = past - 1;
    }
  }
  return undefined;
}

/** Past "(WPU)": another name of the body before it. */
function pastBracket(pieces: readonly Piece[], open: number): number {
  return pieces[open]?.lower === '(' && pieces[open + 2]?.lower === ')' ? open + 3 : open + 1;
}

/** "Dr. Mara Lind": nothing else stands between the commas. */
function nameAlone(
  pieces: readonly Piece[],
  { from, to }: Range,
  mentionAt: MentionAt,
): NamedHead | undefined {
  const begin = pastAddress(pieces, from);
  const end = beforeLetters(pieces, to);
  const [first, last] = [pieces[begin], pieces[end - 1]];
  const mention = first === undefined ? undefined : mentionAt(first);
  if (mention?.type !== 'person' && mention?.type !== 'other') return undefined;
  const isWhole = mention.form === 'name' && mention.start === first?.start && mention.end === last?.end;
  return isWhole ? { mention, at: to - 1 } : undefined;
}

/** Before "MP" in "Dame Mara Lind MP". */
function beforeLetters(pieces: readonly Piece[], to: number): number {
  let end = to;
  while (LETTERS_BEHIND_NAMES.has(pieces[end - 1]?.text ?? '')) end--;
  return end;
}

/**
 * "The mayor of Oslo Mara Lind": an office stands before the name, or the article and what else she is.
 * @param isOffice whether an office stands before the apposition: "the mayor, the writer Mara Lind", "the director, Ports Union (PU) Mara Lind"
 */
function titledPerson(
  pieces: readonly Piece[],
  range: Range,
  mentionAt: MentionAt,
  isOffice: boolean,
): NamedHead | undefined {
  const first = pieces[range.from];
  if (first === undefined || first.pos === 'ADP' || first.pos === 'SCONJ') return undefined;
  const found = personAtEnd(pieces, range, mentionAt);
  const isTitled =
    hasOffice(pieces, range) ||
    (isOffice && (first.lower === 'the' || mentionAt(first)?.type === 'organization'));
  return found?.mention.form === 'name' && isTitled ? found : undefined;
}

function hasOffice(pieces: readonly Piece[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (OFFICE_WORDS.has(pieces[i]?.lower ?? '')) return true;
  return false;
}

/** "Mara Lind and Omar Khalil": the words of all where two are named, without "both". */
export function namedTogether(
  pieces: readonly Piece[],
  phrase: Range,
  mentionAt: MentionAt,
): Span | undefined {
  let and = phrase.from + 1;
  while (and < phrase.to - 1 && pieces[and]?.lower !== 'and') and++;
  if (and >= phrase.to - 1) return undefined;
  const [before, last] = [pieces[and - 1], pieces[phrase.to - 1]];
  if (before === undefined || last === undefined) return undefined;
  const [one, other] = [mentionAt(before), mentionAt(last)];
  if (one === undefined || other === undefined || one === other || one.entity === other.entity)
    return undefined;
  if (one.form !== 'name' || one.end !== before.end || other.end !== last.end) return undefined;
  return { start: one.start, end: other.end };
}
