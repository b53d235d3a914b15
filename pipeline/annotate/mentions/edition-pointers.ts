import type { Token } from '../../contract/annotation.ts';
import { MARK } from './token-marks.ts';

const EDITION = /^(?:(?:19|20)\d{2}|\d{1,3}(?:st|nd|rd|th))$/i;
const YEAR = /^(?:19|20)\d{2}$/;
const OTHER = new Set(['previous', 'last', 'next', 'preceding', 'upcoming', 'following', 'past', 'earlier']);
const DETERMINERS = new Set(['the', 'its', 'their', 'our']);
/** Nouns that may mean an event of another series. */
const ANY_EVENT = new Set(['event', 'gathering']);
/** How far behind "the previous edition" the year may stand that says which it was. */
const REACH = 16;

/** Words that point at an edition of the event that an article is about. */
export interface EditionPointer {
  readonly first: number;
  /** The words that say which edition; "this" is that of the article, and of another one they may follow. */
  readonly which: Token | 'this' | 'other';
}

/** What the words before a noun like "edition" say of which one it is. */
export function editionPointerAt(
  tokens: readonly Token[],
  from: number,
  noun: number,
): EditionPointer | undefined {
  const [first, before, which] = [tokens[noun - 3], tokens[noun - 2], tokens[noun - 1]];
  if (which === undefined || before === undefined) return undefined;
  if (which.lower === "'s" && before.lower === 'year' && first !== undefined && noun - 3 >= from) {
    if (first.lower === 'this') return { first: noun - 3, which: 'this' };
    return first.lower === 'last' || first.lower === 'next' ? { first: noun - 3, which: 'other' } : undefined;
  }
  if (before.lower === 'the' && EDITION.test(which.text)) return { first: noun - 2, which };
  const isOther =
    OTHER.has(which.lower) && DETERMINERS.has(before.lower) && !ANY_EVENT.has(tokens[noun]?.lower ?? '');
  return isOther ? { first: noun - 2, which: 'other' } : undefined;
}

/** Past "of the conference" behind "the 2017 edition". */
export function pastSeries(tokens: readonly Token[], after: number, marks: Uint8Array): number {
  const isSeries =
    tokens[after]?.lower === 'of' &&
    /^(?:the|this)$/.test(tokens[after + 1]?.lower ?? '') &&
    ((marks[after + 2] ?? 0) & MARK.edition) !== 0;
  return isSeries ? after + 3 : after;
}

/** The first year behind a noun in its sentence, before any other event is named. */
export function yearAfter(
  tokens: readonly Token[],
  from: number,
  end: number,
  eventAt: ReadonlyMap<number, unknown>,
): Token | undefined {
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const token = tokens[at];
    if (token === undefined || eventAt.has(at)) return undefined;
    if (YEAR.test(token.text) && tokens[at - 1]?.text !== '-') return token;
  }
  return undefined;
}
