import type { PatternIndex } from '../../pattern/pattern-index.ts';
import type { Place } from '../place.ts';

/** Characters before a figure in which the words stand that make it a rank. */
const NEAR = 30;
const RANKED =
  /\b(?:rank(?:s|ed|ing)?|placed|places|position(?:ed)?|spot|stood|stands|sits)\s(?:(?:at|in|number|no\.?)\s)*(?:the\s)?$/i;
const OF_ORDINAL =
  /\b\d+(?:st|nd|rd|th)\s(?:(?:place|position|rank|spot)\s)?(?:out\s)?of\s(?:the\s|all\s)?$/i;

const OF_RANK =
  /\b(?:rank(?:s|ed|ing)?|placed|places|position(?:ed)?|spot|stood|stands|sits)\s(?:(?:at|in|number|no\.?)\s)*\d+\sout of\s(?:the\s|all\s)?$/i;
/** Characters of " out of". */
const LONGEST_LINK = 7;

/** Characters behind a figure. */
const BEHIND = 60;
const IN_RANKING = /^ (?:in|on) (?:the |its |a )?(?:[\p{L}’'-]+ ){0,4}rankings?\b/iu;

/** "advanced to [38] in the world ranking", "Kenya ranks [133 out of 156] countries", "28th of [193] states": which of how many says how good something is, and counts nothing. */
export function isRank({ quantity: { start, number, unit } }: Place, { annotation }: PatternIndex): boolean {
  const { text } = annotation.article;
  if (unit === '' && IN_RANKING.test(text.slice(number.end, number.end + BEHIND))) return true;
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (OF_ORDINAL.test(before)) return true;
  // "ranks 133 out of 156": neither of both.
  if (OF_RANK.test(before)) return true;
  return RANKED.test(before) && /\bout of\b/.test(text.slice(number.start, number.end + LONGEST_LINK));
}
