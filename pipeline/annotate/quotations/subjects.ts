import { OFFICE_WORDS } from '../../lexicon/cues.ts';
import { isPortfolioWord } from '../../lexicon/portfolio-words.ts';
import { isNominal, isTimeWord, phraseEndingAt, type Range } from './noun-phrases.ts';
import { beginsWithCapital, type Piece } from './units.ts';

/** How far left of a verb its subject is looked for; bounds the work on hostile input. */
const REACH = 80;
const MOST_SEGMENTS = 8;

/**
 * The subject right before the verb group at `at`: past an apposition ("Ann Lee, the head of Unesco, said") and through
 * a relative pronoun ("Ann Lee, who added"). Nothing where the group is coordinated ("and added") or opens its clause.
 */
export function subjectBefore(pieces: readonly Piece[], at: number, floor: number): Range | undefined {
  const previous = pieces[at - 1];
  if (previous === undefined || at <= floor) return undefined;
  if (/^(?:who|which|that)$/.test(previous.lower)) return antecedent(pieces, at - 1, floor);
  if (previous.lower === ',' || isDash(previous)) return beforeApposition(pieces, at - 1, floor);
  const time = beforeTime(pieces, at);
  if (time > floor && time < at && pieces[time - 1]?.lower === ',')
    return beforeApposition(pieces, time - 1, floor);
  return phraseEndingAt(pieces, at, floor);
}

/** "Ann Lee, the mayor, on Monday said": before the day. */
function beforeTime(pieces: readonly Piece[], at: number): number {
  if (!isTimeWord(pieces[at - 1])) return at;
  return pieces[at - 2]?.lower === 'on' ? at - 2 : at - 1;
}

function antecedent(pieces: readonly Piece[], pronoun: number, floor: number): Range | undefined {
  const comma = pronoun - 1;
  if (pieces[comma]?.lower !== ',') return lastPlainPhrase(pieces, phraseEndingAt(pieces, pronoun, floor));
  // "She met the union, which said": the noun before the comma is no apposition of another where its clause has its verb.
  return (
    beforeApposition(pieces, comma, floor) ?? lastPlainPhrase(pieces, phraseEndingAt(pieces, comma, floor))
  );
}

/** "remarks made by an envoy who": the noun phrase nearest to the pronoun, with its "of" phrases. */
function lastPlainPhrase(pieces: readonly Piece[], phrase: Range | undefined): Range | undefined {
  if (phrase === undefined) return undefined;
  for (let i = phrase.to - 1; i > phrase.from; i--) {
    const piece = pieces[i];
    if (piece?.pos === 'VERB' || /^(?:by|to|on|in|with)$/.test(piece?.lower ?? ''))
      return { from: i + 1, to: phrase.to };
  }
  return phrase;
}

/** Whether a piece is a dash between spaces rather than a hyphen. */
export function isDash(piece: Piece | undefined): boolean {
  return piece !== undefined && /^(?:—|–|--|-)$/.test(piece.lower);
}

/** Reads the comma-bounded segments before `comma` leftwards and takes the first that is no apposition of another. */
function beforeApposition(pieces: readonly Piece[], comma: number, floor: number): Range | undefined {
  const segments = segmentsBefore(pieces, comma, floor);
  const heads = segments
    .map((segment) => withoutAs(pieces, segment))
    .filter((segment) => !isModifier(pieces, segment))
    .reverse();
  for (const head of heads) {
    const phrase = phraseEndingAt(pieces, head.to, head.from);
    if (phrase !== undefined) return phrase;
  }
  const nearest = segments[0];
  return nearest === undefined || isCiting(pieces, nearest)
    ? undefined
    : phraseEndingAt(pieces, nearest.to, nearest.from);
}

/** "also citing a source at the bank": the source is not who says it. */
function isCiting(pieces: readonly Piece[], { from }: Range): boolean {
  const first = pieces[from]?.pos === 'ADV' ? from + 1 : from;
  return /^(?:citing|quoting)$/.test(pieces[first]?.lower ?? '');
}

/** "As Ann Lee, head of the bank, reported,": behind "as" before a name is the subject of the clause, while "As mayor" is none. So is "while Ann Lee". */
function withoutAs(pieces: readonly Piece[], segment: Range): Range {
  const name = pieces[segment.from + 1];
  const isJoined = /^(?:as|while|whereas|although|though)$/.test(pieces[segment.from]?.lower ?? '');
  const isSubject = isJoined && name?.pos === 'PROPN' && beginsWithCapital(name);
  return isSubject && segment.from + 1 < segment.to ? { from: segment.from + 1, to: segment.to } : segment;
}

/** The comma-bounded stretches to the left, nearest first, up to the edge of the clause. */
function segmentsBefore(pieces: readonly Piece[], comma: number, floor: number): Range[] {
  const segments: Range[] = [];
  const lowest = Math.max(floor, comma - REACH);
  let to = comma;
  for (let i = comma - 1; i >= lowest - 1 && segments.length < MOST_SEGMENTS; i--) {
    const piece = pieces[i];
    const edge =
      i < lowest || piece === undefined || piece.passage !== undefined || /^[:;]$/.test(piece.lower);
    if (!edge && piece.lower !== ',' && !isFreeDash(pieces, i)) continue;
    const segment = { from: i + 1, to };
    if (segment.from < segment.to) {
      if (hasMainVerb(pieces, segment) && !startsRelative(pieces, segment)) break;
      segments.push(segment);
      const isJoined = pieces[segment.from]?.pos === 'CCONJ';
      if (isJoined && !isSecondOffice(pieces, segment) && !isLastField(pieces, segment)) break;
    }
    if (edge) break;
    to = i;
  }
  return segments;
}

/** A dash that parts words, and joins no two into one: "Ann Lee -- who left -- said". */
function isFreeDash(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || !isDash(piece)) return false;
  return piece.lower !== '-' || (pieces[at - 1]?.end ?? 0) < piece.start;
}

/** ", and Chairwoman of the Ports Committee,": what else somebody is. */
function isSecondOffice(pieces: readonly Piece[], { from }: Range): boolean {
  const second = pieces[from + 1]?.pos === 'DET' ? pieces[from + 2] : pieces[from + 1];
  return pieces[from]?.lower === 'and' && OFFICE_WORDS.has(second?.lower ?? '');
}

/** How far before the "and" of a list of fields the office stands that they are of. */
const LONGEST_LIST = 14;

/** ", and Industry," behind "Minister of Ports, Trade": the last of the fields of an office. */
function isLastField(pieces: readonly Piece[], { from, to }: Range): boolean {
  if (pieces[from]?.lower !== 'and') return false;
  const last = pieces.slice(from + 1, to);
  const behind = last.findIndex((piece) => !beginsWithCapital(piece));
  const words = behind < 0 ? last : last.slice(0, behind);
  if (!words.some(({ lower }) => isPortfolioWord(lower))) return false;
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_LIST); i--) {
    const piece = pieces[i];
    if (OFFICE_WORDS.has(piece?.lower ?? '')) return /^(?:of|for)$/.test(pieces[i + 1]?.lower ?? '');
    if (piece === undefined || !(beginsWithCapital(piece) || /^(?:,|and|of|for|the)$/.test(piece.lower)))
      return false;
  }
  return false;
}

function isModifier(pieces: readonly Piece[], segment: Range): boolean {
  const first = pieces[segment.from];
  if (isSecondOffice(pieces, segment)) return true;
  if (segment.to === segment.from + 1 && /..ly$/.test(first?.lower ?? '')) return true;
  if (isOpeningParticiple(pieces, segment)) return true;
  return first === undefined || startsRelative(pieces, segment) || /^(?:ADP|SCONJ|ADV|NUM)$/.test(first.pos);
}

/** "Opening the forum, the mayor said": what the subject does meanwhile, though its capital makes it look like a name. */
function isOpeningParticiple(pieces: readonly Piece[], { from }: Range): boolean {
  const [first, next] = [pieces[from], pieces[from + 1]];
  const opens = from === 0 || /^(?:[.:]|while|when|after|by)$/.test(pieces[from - 1]?.lower ?? '');
  if (first === undefined || next === undefined || !opens || !/^[a-z]{3,}ing$/.test(first.lower))
    return false;
  return next.pos === 'DET' || next.pos === 'ADP' || next.lower === 'to';
}

function startsRelative(pieces: readonly Piece[], segment: Range): boolean {
  const first = pieces[segment.from];
  const second = pieces[segment.from + 1];
  if (first === undefined) return false;
  if (/^(?:who|whose|which|where|when|whom)$/.test(first.lower) || first.pos === 'VERB') return true;
  return /^(?:whom|which)$/.test(second?.lower ?? '');
}

/** Whether a finite verb stands in the range that is not that of a relative clause. */
function hasMainVerb(pieces: readonly Piece[], range: Range): boolean {
  for (let i = range.from; i < range.to; i++) {
    if (/^(?:who|which|that|whose)$/.test(pieces[i]?.lower ?? '') && i > range.from) return false;
    if (isFinite(pieces, i)) return true;
  }
  return false;
}

/** Whether a verb in a finite form stands in the range. */
export function hasFiniteVerb(pieces: readonly Piece[], range: Range): boolean {
  for (let i = range.from; i < range.to; i++)
    if (isFinite(pieces, i) && !isCompounded(pieces, i)) return true;
  return false;
}

/** "owned" in "state-owned". */
function isCompounded(pieces: readonly Piece[], index: number): boolean {
  const hyphen = pieces[index - 1];
  return (
    hyphen?.lower === '-' &&
    hyphen.end === pieces[index]?.start &&
    !VERBAL.test(pieces[index - 2]?.lower ?? '')
  );
}

/** Before a hyphen and a verb: "the port re-opened", but not "state-owned". */
const VERBAL = /^(?:re|co|pre|de|mis|fast|out|over|under|cross|double|hand|spear|jump|kick)$/;

/** Whether the piece is a verb that can head a clause: no "-ing" form, no infinitive after "to". */
export function isFinite(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined) return false;
  const before = pieces[index - 1];
  if (piece.pos === 'AUX') return before?.lower !== 'to' && !/^(?:being|having|been|be)$/.test(piece.lower);
  if (piece.pos !== 'VERB' || piece.lower.endsWith('ing')) return false;
  if (index > 1 && before !== undefined && beginsWithCapital(piece) && beginsWithCapital(before))
    return false;
  return before?.lower !== 'to' && before?.pos !== 'DET' && before?.lower !== "'s";
}

/** The subject of the first clause of a stretch: what "…, adding that" and "… but told" share. */
export function firstSubject(pieces: readonly Piece[], from: number, to: number): Range | undefined {
  const limit = Math.min(to, from + REACH);
  for (let i = from; i < limit; i++) {
    if (!isFinite(pieces, i)) continue;
    let group = i;
    while (group > from && pieces[group - 1]?.pos === 'ADV') group--;
    if (!isNominal(pieces[group - 1]) && !/^[,)]$/.test(pieces[group - 1]?.lower ?? '')) continue;
    const subject = subjectBefore(pieces, group, from);
    if (subject !== undefined) return subject;
  }
  return undefined;
}
