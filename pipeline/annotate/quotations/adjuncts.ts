import { baseEnd, isNominal, isTimeWord, phraseStartingAt, type Range } from './noun-phrases.ts';
import { isCueLemma } from './cue-lemmas.ts';
import { MONTH } from './datelines.ts';
import { isFinite } from './subjects.ts';
import type { Piece } from './units.ts';

const VERBS_AS_PREPOSITIONS = /^(?:following|regarding|concerning)$/;

/** Skips an adverb, a time, a prepositional phrase, a bracket, a short aside or the hearer; nothing where none stands here. */
export function afterAdjunct(
  pieces: readonly Piece[],
  index: number,
  piece: Piece,
  hearer: boolean,
): number | undefined {
  if (isTitle(pieces, index)) return index + 1;
  if (isTitle(pieces, index + 1)) return index + 2;
  const behindDay = dayEnd(pieces, index);
  if (behindDay !== undefined) return behindDay;
  if (isTimeWord(piece) || piece.pos === 'ADV' || /^(?:back|publicly|last|this|next)$/.test(piece.lower)) {
    // "said last that": the word is tagged as an adverb, and no phrase begins with it.
    return /^(?:last|this|next)$/.test(piece.lower)
      ? Math.max(baseEnd(pieces, index, pieces.length), index + 1)
      : index + 1;
  }
  if ((piece.pos === 'ADP' && piece.lower !== 'as') || VERBS_AS_PREPOSITIONS.test(piece.lower)) {
    const phrase = phraseStartingAt(pieces, index + 1);
    return phrase === undefined
      ? isTimeWord(pieces[index + 1])
        ? index + 2
        : undefined
      : endOfAdjunct(pieces, phrase);
  }
  if (isOfDocument(pieces, index)) return index + 1;
  if (piece.lower === ',') return afterAside(pieces, index);
  if (hearer && isNominal(piece)) return baseEnd(pieces, index, pieces.length);
  return undefined;
}

/** "seen" in "said in a note seen by Reuters that", "published" in "said in a report published on Monday that". */
function isOfDocument(pieces: readonly Piece[], index: number): boolean {
  const [noun, participle, link] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  if (noun?.pos !== 'NOUN' || link === undefined || !DONE_WITH_DOCUMENTS.test(participle?.lower ?? ''))
    return false;
  return (
    isTimeWord(link) || /^(?:by|on|in|to|with|at|after|before|during|late|earlier|and)$/.test(link.lower)
  );
}

const DONE_WITH_DOCUMENTS =
  /^(?:seen|published|issued|posted|sent|released|signed|obtained|shared|made|given|dated|addressed|delivered|circulated|tabled|reviewed|written|broadcast|read|held|aired|distributed|submitted|chaired|organised|organized|convened|hosted|attended)$/;

/** Behind the day in "announced Nov. 18 that", "said 20 December 2024 the port": no preposition stands before it, and it is no subject. */
export function dayEnd(pieces: readonly Piece[], index: number): number | undefined {
  const [first, second] = [pieces[index]?.lower ?? '', pieces[index + 1]?.lower ?? ''];
  const isDay = (MONTH.test(first) && DAY.test(second)) || (DAY.test(first) && MONTH.test(second));
  if (!isDay) return undefined;
  const year = pieces[index + 2]?.lower === ',' ? index + 3 : index + 2;
  const end = YEAR.test(pieces[year]?.lower ?? '') ? year + 1 : index + 2;
  return isFinite(pieces, end) ? undefined : end;
}

const DAY = /^(?:[12]?\d|3[01])$/;
const YEAR = /^(?:19|20)\d\d$/;

/** The shortest reading of a place or time phrase, so that a clause after it keeps its subject: "on Monday the bank". */
function endOfAdjunct(pieces: readonly Piece[], phrase: Range): number {
  for (let i = phrase.from; i < phrase.to; i++) if (isTimeWord(pieces[i])) return i + 1;
  return phrase.to;
}

/** ", however, that": a short aside between commas before the reported clause. */
function afterAside(pieces: readonly Piece[], comma: number): number | undefined {
  for (let i = comma + 1; i <= comma + 8; i++) {
    const piece = pieces[i];
    // In "in turn" no verb is meant.
    const isVerb = isFinite(pieces, i) && pieces[i - 1]?.pos !== 'ADP';
    // ", listing bodies that enjoy it": no aside before "that".
    if (i === comma + 1 && piece !== undefined && OPENS_PARTICIPLE.test(piece.lower)) return undefined;
    if (piece === undefined || isVerb || isParticipleCue(piece)) return undefined;
    if (piece.passage !== undefined) return pieces[i - 1]?.lower === ',' ? i : undefined;
    if (piece.lower === 'that') return i;
    // "says Ann Lee, the port's director: “…”"
    if (piece.lower === ':' && pieces[i + 1]?.passage !== undefined) return i;
    if (piece.lower === ',') {
      const next = pieces[i + 1];
      return next?.lower === 'that' || next?.passage !== undefined ? i + 1 : undefined;
    }
  }
  return undefined;
}

const OPENS_PARTICIPLE = /^(?!during$|according$|morning$|evening$)[a-z]{3,}ing$/;

/** ", noting that": an attribution of its own. */
function isParticipleCue(piece: Piece): boolean {
  return piece.pos === 'VERB' && piece.lower.endsWith('ing') && isCueLemma(piece.lemma);
}

/** `told CNN’s “Morning” that`, `said on “Morning” that`: the name of a programme, not what was said. */
export function isTitle(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  const piece = pieces[index];
  if (piece?.passage === undefined || /[,.?!]/.test(piece.lastChar ?? '')) return false;
  return (
    before?.lower === "'s" || /^(?:on|to|in|at|title|theme|slogan|motto|banner)$/.test(before?.lower ?? '')
  );
}
