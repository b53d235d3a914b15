import { OFFICE_MODIFIERS, OFFICE_WORDS } from '../../lexicon/cues.ts';
import { HONORIFICS, RANKS_BEFORE_NAMES } from '../../lexicon/offices.ts';
import type { MentionAt, NamedHead } from './named-heads.ts';
import type { Range } from './noun-phrases.ts';
import type { Piece } from './units.ts';

/** Pieces that a form of address takes at most: "H.E. Dr.", "Vice Admiral, Dr." */
const LONGEST_ADDRESS = 5;

/**
 * The person before a description that no comma closes: "Mara Lind, a student said that", "Mara Lind, Chairman of the port said". The name
 * opens the sentence, and no comma stands behind the verb: of "Mara Lind, the mayor said, was ill" the mayor says it.
 * @param phrase the words before the verb
 */
export function personBeforeOpenApposition(
  pieces: readonly Piece[],
  phrase: Range,
  mentionAt: MentionAt,
): NamedHead | undefined {
  const comma = pieces[phrase.from - 1];
  const name = pieces[phrase.from - 2];
  if (comma?.lower !== ',' || name === undefined || !describes(pieces, phrase)) return undefined;
  const mention = mentionAt(name);
  if (mention?.type !== 'person' || mention.form !== 'name' || mention.end !== name.end) return undefined;
  if (!opensUnit(pieces, mention.start) || /^[,.]?$/.test(pieces[phrase.to + 1]?.lower ?? ''))
    return undefined;
  return { mention, at: phrase.from - 2 };
}

/** "a student", "Chairman of the Port Committee": a noun with no article but "a", or an office. */
function describes(pieces: readonly Piece[], { from, to }: Range): boolean {
  const first = pieces[from];
  if (first?.lower === 'a' || first?.lower === 'an') return true;
  return first?.pos !== 'DET' && pieces.slice(from, to).some(({ lower }) => OFFICE_WORDS.has(lower));
}

/** Nothing but a form of address, a rank or an office stands before the name: "Vice Admiral Mara Lind". */
function opensUnit(pieces: readonly Piece[], name: number): boolean {
  for (let at = 0; at <= LONGEST_ADDRESS; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.start >= name) return piece?.start === name;
    if (!isAddress(piece) && !(at > 0 && piece.lower === ',')) return false;
  }
  return false;
}

function isAddress({ text, lower }: Piece): boolean {
  return (
    HONORIFICS.has(text) ||
    RANKS_BEFORE_NAMES.has(text) ||
    OFFICE_WORDS.has(lower) ||
    OFFICE_MODIFIERS.has(lower)
  );
}
