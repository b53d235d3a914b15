import type { Token } from '../../../contract/annotation.ts';
import { countWhere } from '../../../text/locate.ts';
import { mentionsOver } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import type { Tokens } from '../phrases/phrase-before.ts';

const TIMES = /^(?:year|month|quarter|week|day|hour|minute|second|today|yesterday|tomorrow|time|annum)s?$/;

/** Whether a noun says when, not what. */
export function isTime(lower: string): boolean {
  return TIMES.test(lower);
}

/** Whether a noun phrase says when ("sold in [March] for £630,000"), or is the unit of another figure ("rose 12 per [cent] to £630,000"), and not what was measured. */
export function measuresNothing({ first, end }: Tokens, index: PatternIndex): boolean {
  const { tokens } = index.annotation;
  if (isScaleAlone({ first, end }, tokens)) return true;
  if (tokens[end - 2]?.lower === 'per' || tokens[end - 1]?.lower === 'percent') return true;
  return isInDate(first, end, index) || isUnit(end - 1, index);
}

/** "crore" of "which is up from 36 crore": a word of another number. */
export function isScaleAlone({ first, end }: Tokens, tokens: readonly Token[]): boolean {
  return end === first + 1 && /^(?:crore|lakh)s?$/.test(tokens[first]?.lower ?? '');
}

/** Whether words are a date or the end of one: "September" of "30 September". */
function isInDate(first: number, end: number, { dates }: PatternIndex): boolean {
  for (let at = first; at > first - LONGEST_DAY; at--) {
    const date = dates.get(at);
    if ((date?.endToken ?? 0) >= end) return at === first || date?.item.type === 'DATE';
  }
  return false;
}

/** Tokens before a month in a date: "the 30th of". */
const LONGEST_DAY = 4;

/** Whether it is a time alone ("year", "previous year"), which is no name of what a figure that is no duration says. */
export function isTimeAlone({ first, end }: Tokens, { annotation: { tokens } }: PatternIndex): boolean {
  if (!isTime(tokens[end - 1]?.lower ?? '') || end - first > LONGEST_TIME) return false;
  return tokens.slice(first, end - 1).every(({ lower }) => POINTS_AT_TIME.test(lower));
}

/** Tokens of "the corresponding quarter". */
const LONGEST_TIME = 3;
const POINTS_AT_TIME =
  /^(?:the|this|that|last|next|previous|same|past|coming|current|prior|following|first|second|third|fourth|final|corresponding|comparable|fiscal|financial|reference)$/;

/** Whether a token stands in the unit of measure of a figure: "km" of "90 km/h". */
function isUnit(at: number, { annotation: { tokens, quantities } }: PatternIndex): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const before = quantities[countWhere(quantities, ({ start }) => start <= token.start) - 1];
  if (before?.unitSpan === undefined) return false;
  // Pesos are of many countries, and have no code.
  if (before.unitCode === undefined && before.unitSpan.start >= before.end) return false;
  return token.start >= before.unitSpan.start && token.end <= before.unitSpan.end;
}

/** Whether a name of a person or place ends before a token: "damages to [Mr Palmer] and $20,000" measures no Mr Palmer. */
export function isEndOfName(end: number, index: PatternIndex): boolean {
  const last = index.annotation.tokens[end - 1];
  if (last === undefined) return false;
  return mentionsOver(last, index).some(
    (mention) => mention.end === last.end && (mention.type === 'person' || mention.type === 'place'),
  );
}
