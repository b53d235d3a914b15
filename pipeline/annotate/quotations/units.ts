import type { Mention, Sentence, Token } from '../../contract/annotation.ts';
import { OFFICE_WORDS } from '../../lexicon/cues.ts';
import { isCueLemma, mayAttribute } from './cue-lemmas.ts';
import { datelineEnd } from './datelines.ts';
import type { Passage } from './passages.ts';

/** One step of a sentence: a word or mark outside quotation marks, or a whole passage inside them, which has no words of its own. */
export interface Piece extends Token {
  /** As of a token; `QUOTE` for a passage. */
  readonly pos: string;
  readonly passage?: Passage;
  /** The last character inside the marks of a passage. */
  readonly lastChar?: string;
  /** Begins with a capital letter or figure. */
  readonly opensAsSentence?: boolean;
  /** Has the form of a whole sentence, not of a title or a fragment. */
  readonly isSentence?: boolean;
  /** Has the form of a clause: most of its words in small letters, and two at least. */
  readonly isClause?: boolean;
  /** The word is one of a longer name, whatever it means elsewhere: "Sunday" in "the Sunday Quay". */
  readonly isNamed?: true;
}

/**
 * A sentence as quotations need it: a passage of several sentences is one piece of it, and the words that attribute
 * a passage belong to it even where the passage ended in a full stop.
 */
export interface Unit {
  readonly pieces: readonly Piece[];
  readonly block: number;
  /** Whether a passage stands in it. */
  readonly isMarked: boolean;
  /** Whether a word of it may attribute words to somebody. Most units have none, and then nothing need be looked for. */
  readonly hasCue: boolean;
}

interface OpenUnit extends Unit {
  readonly pieces: Piece[];
  isMarked: boolean;
  hasCue: boolean;
}

/** Cuts the sentences of a text into units. Every token and every passage is in one unit, in text order. */
export function toUnits(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  mentions: readonly Mention[],
): Unit[] {
  const named = takenForOtherWords(tokens, mentions);
  const units: OpenUnit[] = [];
  let unit: OpenUnit | undefined;
  let before: Piece | undefined;
  let p = 0;
  for (const sentence of sentences) {
    const { firstToken, endToken, block } = sentence;
    let fresh = true;
    const told = datelineEnd(tokens, sentence);
    for (let t = firstToken; t < endToken; t++) {
      const token = tokens[t];
      if (token === undefined) continue;
      let passage = passages[p];
      while (passage !== undefined && passage.close <= token.start) passage = passages[++p];
      const inside = passage !== undefined && token.start >= passage.open;
      if (inside && before?.passage === passage) {
        fresh = false;
        continue;
      }
      const piece =
        inside && passage !== undefined
          ? passagePiece(text, passage)
          : wordPiece(text, token, before, named.has(t));
      const goesOn =
        unit?.block === block &&
        before !== undefined &&
        t !== told &&
        (fresh ? joins(text, unit.pieces, piece) : !splits(before, piece));
      if (!goesOn || unit === undefined)
        units.push((unit = { pieces: [], block, isMarked: false, hasCue: false }));
      unit.pieces.push(piece);
      if (inside) unit.isMarked = true;
      else if (!unit.hasCue) unit.hasCue = mayAttribute(piece);
      before = piece;
      fresh = false;
    }
  }
  return units;
}

/** Marked words that begin as a sentence after a full stop are a unit of their own, wherever the sentence was cut. */
function splits(before: Piece, piece: Piece): boolean {
  if (piece.opensAsSentence !== true) return false;
  if (before.lower.endsWith('.') && piece.isSentence === true) return true;
  return (
    /^[.?!]$/.test(before.lower) || (before.passage !== undefined && /[.?!]/.test(before.lastChar ?? ''))
  );
}

/** Whether a new sentence goes on with the last: after a passage ("Why?" she asked), an abbreviation, or in lower case. */
function joins(text: string, unit: readonly Piece[], piece: Piece): boolean {
  const before = unit.at(-1);
  const first = text.slice(piece.start, piece.start + 1);
  if (before === undefined || (before.passage !== undefined && piece.passage !== undefined)) return false;
  if (/[,;:)\]]/.test(first)) return true;
  if (before.passage !== undefined) return /[a-z–—-]/.test(first) || /[?!,…–—-]/.test(before.lastChar ?? '');
  if (piece.passage !== undefined) return false;
  if (before.lower === '.')
    return before.end === piece.start || OFFICE_WORDS.has(`${unit.at(-2)?.lower ?? ''}.`);
  return /[a-z]/.test(first);
}

/** The words of names that are taken for verbs and the like: "Scan" in "Scan Harbour Ltd". */
function takenForOtherWords(tokens: readonly Token[], mentions: readonly Mention[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { form, firstToken, endToken } of mentions)
    for (let at = firstToken; form === 'name' && at < endToken; at++) {
      const token = tokens[at];
      if (token === undefined || !beginsWithCapital(token)) continue;
      if (isNoNoun(token) || (endToken - firstToken > 1 && DAYS.test(token.lower))) named.add(at);
    }
  return named;
}

/** Papers and parties go by them. */
const DAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today)$/;

function isNoNoun({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX' || pos === 'ADV' || pos === 'INTJ';
}

/**
 * A word with its tag; what the tagger takes for a verb may be a name by its capital letter.
 * @param isNamed whether it stands in a name
 */
function wordPiece(text: string, token: Token, before: Piece | undefined, isNamed: boolean): Piece {
  const { pos } = token;
  if (isNamed) return { ...token, pos: 'PROPN', isNamed: true };
  const saying = pos === 'ADJ' ? SAYING_LIKE_ADJECTIVES.get(token.lower) : undefined;
  if (saying !== undefined && reportsBehind(text, token, before))
    return { ...token, pos: 'VERB', lemma: saying };
  if (
    token.lower === 'warning' &&
    pos === 'NOUN' &&
    before?.lower === ',' &&
    text.startsWith(' that ', token.end)
  )
    return { ...token, pos: 'VERB', lemma: 'warn' };
  return isNoNoun(token) && before !== undefined && beginsWithCapital(token) && precedesName(before, token)
    ? { ...token, pos: 'PROPN' }
    : token;
}

/** Verbs of saying that the tagger takes for adjectives, each with its lemma. */
const SAYING_LIKE_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['informed', 'inform'],
  ['detailed', 'detail'],
  ['bared', 'bare'],
]);

/** "Lind informed that", "Lind, the mayor, detailed that": a subject before it and "that" behind it make it a verb; so does a name or pronoun alone. */
function reportsBehind(text: string, { lower, end }: Token, before: Piece | undefined): boolean {
  if (before === undefined) return false;
  if (lower === 'informed' && isNamedSubject(before)) return true;
  return (
    text.startsWith(' that ', end) &&
    (before.lower === ',' || before.pos === 'NOUN' || isNamedSubject(before))
  );
}

function isNamedSubject({ pos, lower }: Piece): boolean {
  return pos === 'PROPN' || /^(?:he|she|they)$/.test(lower);
}

/** Whether it is a word with a capital. The regular expression alone would do, but most words begin with an ASCII letter. */
export function beginsWithCapital({ text }: Piece): boolean {
  const unit = text.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(text);
}

/** Whether a capital letter after this piece makes a name: within a clause ("said Will Doyle"), or inside one ("Rights Watch"). */
function precedesName(before: Piece, { lower, lemma }: Token): boolean {
  if (before.passage !== undefined) return before.lastChar === ',';
  // "Will Hammer": one person hammers; "Experts Warn" is a headline.
  const isPlain = lower === lemma && !before.lower.endsWith('s');
  if (beginsWithCapital(before)) return before.pos === 'PROPN' && (isPlain || !isCueLemma(lemma));
  return /^[a-z]/.test(before.lower);
}

function passagePiece(text: string, passage: Passage): Piece {
  const { start, end } = passage;
  const lastChar = text[end - 1] ?? '';
  const isClause = isMostlySmall(text.slice(start, Math.min(end, start + 200)));
  return {
    start: passage.open,
    end: passage.close,
    text: '',
    lower: '',
    lemma: '',
    pos: 'QUOTE',
    passage,
    lastChar,
    opensAsSentence: /^[^\p{L}\p{N}]{0,7}[\p{Lu}\p{N}]/u.test(text.slice(start, start + 8)),
    isSentence: /[.?!…]/.test(lastChar) && isClause,
    isClause,
  };
}

/** Titles have most of their words in capitals; sentences do not. What stands behind an apostrophe begins no word. */
function isMostlySmall(words: string): boolean {
  let [capitals, small] = [0, 0];
  let before: LetterCase = 'none';
  for (const character of words) {
    const now = caseOf(character);
    if (before === 'none' || before === 'apostrophe') {
      if (now === 'capital') capitals++;
      else if (now === 'small' && before === 'none') small++;
    }
    before = now;
  }
  return small >= 2 && small >= capitals;
}

type LetterCase = 'capital' | 'small' | 'other' | 'apostrophe' | 'none';

function caseOf(character: string): LetterCase {
  if (character >= 'a' && character <= 'z') return 'small';
  if (character >= 'A' && character <= 'Z') return 'capital';
  if (character === "'" || character === '’') return 'apostrophe';
  if (character < '\u0080' || !/\p{L}/u.test(character)) return 'none';
  return /\p{Lu}/u.test(character) ? 'capital' : /\p{Ll}/u.test(character) ? 'small' : 'other';
}
