import type { Token } from '../../../contract/annotation.ts';
import { isGatheringNoun } from '../../../lexicon/gathering-words.ts';
import { words } from '../../../lexicon/words.ts';
import { editionName } from './editions.ts';
import { isCapitalised } from '../names/token-shapes.ts';
import { MARK } from '../names/token-marks.ts';

const EDITION = /^(?:(?:19|20)\d{2}|\d{1,3}(?:st|nd|rd|th))$/i;
const YEAR = /^(?:19|20)\d{2}$/;
const OTHER = new Set(['previous', 'last', 'next', 'preceding', 'upcoming', 'following', 'past', 'earlier']);
/** Before words that say which edition is meant: "its next". */
export const DETERMINERS: ReadonlySet<string> = new Set(['the', 'its', 'their', 'our']);
/** "The first conference to be held here" is the one that the article is about. */
const OF_ITS_KIND = new Set(
  words('of to ever in on that where at for dedicated under since outside after without'),
);
/** How far behind "the previous edition" the year may stand that says which it was. */
const REACH = 16;

/** "the third edition of the Quay Forum", "the third round of the Quay Forum" */
export function isEditionNoun(lower: string | undefined): boolean {
  return lower === 'edition' || lower === 'round';
}

/** Words that point at an edition of the event that an article is about. */
export interface EditionPointer {
  readonly first: number;
  /** The words that say which edition; "this" is that of the article, and of another one they may follow. */
  readonly which: Token | 'this' | 'other';
}

/**
 * What the words before a noun like "edition" say of which one it is.
 * @param from the first token of the sentence
 * @param series the name of the series: the next summit need be no edition of a forum
 * @param end behind the last token of the sentence
 */
export function editionPointerAt(
  tokens: readonly Token[],
  from: number,
  noun: number,
  series: string,
  end: number,
): EditionPointer | undefined {
  const [first, before, which] = [tokens[noun - 3], tokens[noun - 2], tokens[noun - 1]];
  if (which === undefined || before === undefined) return undefined;
  if (which.lower === "'s" && before.lower === 'year' && first !== undefined && noun - 3 >= from) {
    if (first.lower === 'this') return { first: noun - 3, which: 'this' };
    return first.lower === 'last' || first.lower === 'next' ? { first: noun - 3, which: 'other' } : undefined;
  }
  const kind = tokens[noun]?.lower ?? '';
  // "the second round of talks"
  if (kind === 'round' && !isOfName(tokens, noun)) return undefined;
  if (before.lower === 'the' && EDITION.test(which.text)) return { first: noun - 2, which };
  if (!DETERMINERS.has(before.lower) || (!isEditionNoun(kind) && !series.toLowerCase().includes(kind)))
    return undefined;
  if (OTHER.has(which.lower)) return { first: noun - 2, which: 'other' };
  const isCounted =
    editionOfWord(which.lower) !== undefined &&
    (!OF_ITS_KIND.has(tokens[noun + 1]?.lower ?? '') ||
      isOfName(tokens, noun) ||
      isOfYear(tokens, noun, end));
  return isCounted ? { first: noun - 2, which } : undefined;
}

/** "the sixth edition of the Quay Forum". */
function isOfName(tokens: readonly Token[], noun: number): boolean {
  if (!isEditionNoun(tokens[noun]?.lower) || tokens[noun + 1]?.lower !== 'of') return false;
  return isCapitalised(tokens[tokens[noun + 2]?.lower === 'the' ? noun + 3 : noun + 2]);
}

const OF_THE_SERIES = /^(?:the|this)$/;

/** "The first edition of the expo was staged in May 2024": of the event of the article, with the year that says which one it was. */
function isOfYear(tokens: readonly Token[], noun: number, end: number): boolean {
  const [of, the, series] = [tokens[noun + 1], tokens[noun + 2], tokens[noun + 3]];
  if (!isEditionNoun(tokens[noun]?.lower) || of?.lower !== 'of' || !OF_THE_SERIES.test(the?.lower ?? ''))
    return false;
  return series !== undefined && isGatheringNoun(series.text) && yearAfter(tokens, noun, end) !== undefined;
}

/** An edition as names have it: "fourth" and "4th" are "4th", "2017" is itself. */
export function editionOfWord(word: string): string | undefined {
  return EDITION.test(word) ? word.toLowerCase() : editionName(`${word} x`).edition;
}

/** Past "of the conference" behind "the 2017 edition". */
export function pastSeries(tokens: readonly Token[], after: number, marks: Uint8Array): number {
  const isSeries =
    tokens[after]?.lower === 'of' &&
    OF_THE_SERIES.test(tokens[after + 1]?.lower ?? '') &&
    ((marks[after + 2] ?? 0) & MARK.edition) !== 0;
  return isSeries ? after + 3 : after;
}

/** The first year behind a noun in its sentence, before any other event is named where `eventAt` tells where. */
export function yearAfter(
  tokens: readonly Token[],
  from: number,
  end: number,
  eventAt?: ReadonlyMap<number, unknown>,
): Token | undefined {
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const token = tokens[at];
    if (token === undefined || eventAt?.has(at) === true) return undefined;
    if (YEAR.test(token.text) && tokens[at - 1]?.text !== '-') return token;
  }
  return undefined;
}
