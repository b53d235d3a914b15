import type { Span } from '../../contract/span.ts';
import { OFFICE_MODIFIERS, OFFICE_WORDS } from '../../lexicon/cues.ts';
import { pastAddress } from '../../text/forms-of-address.ts';
import type { Range } from './noun-phrases.ts';
import type { Piece } from './units.ts';

/**
 * The office words beside a name: before it ("UPU Secretary-General Ann Lee" gives "Secretary-General") or in an
 * apposition after it ("Ann Lee, the minister of labour," gives "minister of labour").
 * @param base the plain noun phrase that ends with the name
 */
export function roleBeside(pieces: readonly Piece[], base: Range, name: Span): Span | undefined {
  const before = roleBefore(pieces, base, name);
  const isAddress = before !== undefined && before.end - before.start <= LONGEST_ADDRESS;
  return isAddress ? (roleAfter(pieces, base.to) ?? before) : (before ?? roleAfter(pieces, base.to));
}

/** "Dr.", "Prof.": in characters. The office behind the name says more. */
const LONGEST_ADDRESS = 5;

function isOffice(piece: Piece | undefined): boolean {
  return piece !== undefined && OFFICE_WORDS.has(piece.lower);
}

function isModifier(piece: Piece | undefined): boolean {
  return piece !== undefined && OFFICE_MODIFIERS.has(piece.lower);
}

const LONGEST_TITLE = 20;

function roleBefore(pieces: readonly Piece[], base: Range, name: Span): Span | undefined {
  const nameAt = beforeAddress(pieces, firstNamePiece(pieces, base, name));
  const lowest = Math.max(0, nameAt - LONGEST_TITLE);
  let from = nameAt;
  let office = -1;
  for (let i = nameAt - 1; i >= lowest; i--) {
    const piece = pieces[i];
    if (piece === undefined || !(belongsToTitle(pieces, i) || isInList(pieces, i, office))) break;
    if (isOffice(piece)) office = i;
    // "White House Press Secretary": the house is where the office is.
    if (piece.lower === 'house' && pieces[i - 1]?.lower === 'white') break;
    if (isOffice(piece) || (isModifier(piece) && office >= 0)) from = i;
  }
  if (office < 0) return undefined;
  from = withLowerCaseNoun(pieces, from, lowest);
  const last = pastHyphened(pieces, pastOwnTitle(pieces, nameAt, base.to) - 1);
  return { start: pieces[from]?.start ?? 0, end: pieces[last]?.end ?? 0 };
}

/** Past "Secretary" of "the port's Executive | Secretary", which points at its holder and is a word of the office. */
function pastOwnTitle(pieces: readonly Piece[], nameAt: number, end: number): number {
  return nameAt === end - 1 && isOffice(pieces[nameAt]) ? end : nameAt;
}

/** The "general" of "the secretary-general", of whom no name is said. */
function pastHyphened(pieces: readonly Piece[], last: number): number {
  const [office, hyphen, next] = [pieces[last], pieces[last + 1], pieces[last + 2]];
  const isGlued = hyphen?.lower === '-' && hyphen.start === office?.end && next?.start === hyphen.end;
  return isGlued && /^(?:general|elect)$/.test(next.lower) ? last + 2 : last;
}

/** The comma of "chairman, CEO and president Ann Lee". */
function isInList(pieces: readonly Piece[], index: number, office: number): boolean {
  return (
    pieces[index]?.lower === ',' &&
    index + 1 === office &&
    isOffice(pieces[index - 1]) &&
    pieces[office + 1]?.lower === 'and'
  );
}

/** Pieces of "Lt. Gen. (Rtd) Dr." */
const MOST_ADDRESS = 8;

/** "Chairman retired Maj Gen", "Minister Datuk Seri": where the office ends before the rank or address of its holder; with no office before it, the address is the role. */
function beforeAddress(pieces: readonly Piece[], nameAt: number): number {
  for (let at = Math.max(1, nameAt - MOST_ADDRESS); at < nameAt; at++) {
    // "Secretary General"
    if (pieces[at]?.text === 'General') continue;
    if (pastAddress(pieces, at) === nameAt && endsOffice(pieces, at)) return at;
  }
  return nameAt;
}

/** Whether an office ends before a piece: "the Minister of Ports and Trade |". */
function endsOffice(pieces: readonly Piece[], end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_TITLE) && belongsToTitle(pieces, at); at--)
    if (isOffice(pieces[at])) return true;
  return false;
}

/** A name may have been read with its office ("President Ann Lee"): the office is then taken out of it. */
function firstNamePiece(pieces: readonly Piece[], base: Range, name: Span): number {
  let at = base.to - 1;
  // The phrase of "Zhang He" may have been cut before a family name that is taken for a pronoun.
  while (at > 0 && (pieces[at - 1]?.start ?? 0) >= name.start) at--;
  let first = at;
  for (let i = at; i < base.to - 1; i++) if (isOffice(pieces[i])) first = i + 1;
  return first;
}

/** Office words and what links them: "Deputy Prime Minister and Minister of Digital Transformation". */
function belongsToTitle(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  return (
    piece !== undefined &&
    (/^(?:NOUN|PROPN|ADJ)$/.test(piece.pos) ||
      /^(?:of|and|for|under|-|the)$/.test(piece.lower) ||
      (/^(?:operating|managing|investing|marketing|founding|acting|outgoing|incoming)$/.test(piece.lower) &&
        isOffice(pieces[index + 1])))
  );
}

/** "campaign manager": the noun before the office belongs to it where it is no name. */
function withLowerCaseNoun(pieces: readonly Piece[], from: number, lowest: number): number {
  const before = pieces[from - 1];
  return from - 1 >= lowest && before?.pos === 'NOUN' && !isOffice(before) ? from - 1 : from;
}

/** What no title ends with: "General Manager of 3 Group" has a name behind it that is no part of it. */
const LINKS = /^(?:of|and|for|on|-)$/;

function roleAfter(pieces: readonly Piece[], after: number): Span | undefined {
  return pieces[after]?.lower === ',' ? roleFrom(pieces, after + 1) : undefined;
}

/** The office that begins at a piece, past its article. */
function roleFrom(pieces: readonly Piece[], first: number): Span | undefined {
  let from = first;
  while (pieces[from]?.pos === 'DET') from++;
  let office = -1;
  let firstOffice = -1;
  let to = from;
  for (let i = from; i < from + LONGEST_TITLE; i++) {
    const piece = pieces[i];
    if (piece === undefined || endsTitle(pieces, i)) break;
    if (!belongsToTitle(pieces, i) && !isMatterOf(pieces, i, office)) break;
    if (isOffice(piece)) {
      office = i;
      if (firstOffice < 0) firstOffice = i;
    }
    if (office < 0 && i - from > 3) return undefined;
    to = i + 1;
  }
  if (office < 0) return undefined;
  if (/^['’]s?$/.test(pieces[to]?.lower ?? '')) {
    // "the WPU Secretary-General's Envoy on Ports": the office behind it is the one that is held.
    const held = office === to - 1 ? roleFrom(pieces, to + 1) : undefined;
    if (held !== undefined) return held;
    // "Director of Kenya's Ports Agency": of the agency.
    to = office + 1;
  }
  while (LINKS.test(pieces[to - 1]?.lower ?? '')) to--;
  if (to === office + 1) to = pastField(pieces, to);
  const start = pieces[isPossessor(pieces, from, firstOffice) ? firstOffice : from]?.start ?? 0;
  return { start, end: pieces[to - 1]?.end ?? start };
}

/** Behind "(finance)" of "member (finance)", "(Africa)" of "vice president (Africa)": of what field somebody is. */
function pastField(pieces: readonly Piece[], to: number): number {
  if (pieces[to]?.lower !== '(') return to;
  for (let at = to + 1; at < to + LONGEST_FIELD; at++) {
    const piece = pieces[at];
    if (piece?.lower === ')') return at > to + 1 ? at + 1 : to;
    // "(NPC)" is the short name of the body.
    if (
      piece === undefined ||
      /^\p{Lu}{2,}$/u.test(piece.text) ||
      !/^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(piece.pos)
    )
      return to;
  }
  return to;
}

/** Pieces of "(finance and trade)". */
const LONGEST_FIELD = 6;

/** "on" of "Envoy on Ports", "Special Rapporteur on the Sea": behind the office it says for what. */
function isMatterOf(pieces: readonly Piece[], index: number, office: number): boolean {
  return (
    pieces[index]?.lower === 'on' &&
    office === index - 1 &&
    ON_A_MATTER.test(pieces[office]?.lower ?? '') &&
    pieces[index + 1]?.pos !== 'DET'
  );
}

const ON_A_MATTER = /^(?:envoy|advis[eo]r|rapporteur|expert|coordinator|representative)$/;

/** An organisation after the title is no part of it: "director of the Institute", "spokesman for the bank". */
function endsTitle(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  return (
    piece?.lower === 'for' ||
    (piece?.lower === 'of' && pieces[index + 1]?.pos === 'DET') ||
    piece?.lower === 'the'
  );
}

/** "Unesco director": an organisation before the office is left out. */
function isPossessor(pieces: readonly Piece[], from: number, office: number): boolean {
  const first = pieces[from];
  return office > from && first?.pos === 'PROPN' && !isModifier(first) && !isOffice(first);
}
