import type { Token } from '../../../contract/annotation.ts';
import type { Span } from '../../../contract/span.ts';
import { isEventHead } from '../../../lexicon/event-words.ts';
import { isGatheringNoun } from '../../../lexicon/gathering-words.ts';
import { words } from '../../../lexicon/words.ts';

/** What tells another time, or a mean of several, from how many came this time. */
const OTHERWISE = new Set(
  words('last previous previously earlier ago average annually every usually year years had'),
);
/** "last week", "last Friday". */
const LATELY = /^(?:week|weekend|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const YEAR = /^(?:19|20)\d{2}$/;
/** What tells one event from others of its series. */
const ONE_OF_SEVERAL = /^(?:first|second|third|fourth|fifth|next|inaugural|other|another|(?:19|20)\d\d)$/;
/** In tokens: "another two-day meeting". */
const LONGEST_MODIFIER = 4;

/** "this year" is now; "last year" and any year that is neither the event's nor that of publication are not. */
export function isOfAnotherTime(
  tokens: readonly Token[],
  edition: string | undefined,
  published: string | null | undefined,
): boolean {
  return tokens.some(({ lower, text }, at) => {
    // "under the theme Connecting the Last Mile" names no time.
    if (lower === 'last' && LATELY.test(tokens[at + 1]?.lower ?? '')) return false;
    if (OTHERWISE.has(lower) && (text === lower || at === 0))
      return !(lower === 'year' && tokens[at - 1]?.lower === 'this');
    return YEAR.test(lower) && lower !== edition && published?.startsWith(lower) === false;
  });
}

/** The tokens of a sentence without those from "up from 520 last year" to the next comma, unless the number stands there. */
export function withoutComparison(tokens: readonly Token[], number: Span): readonly Token[] {
  const at = tokens.findIndex(({ lower }, index) => isComparing(lower, tokens[index + 1]?.lower ?? ''));
  const first = tokens[at];
  if (first === undefined) return tokens;
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ',');
  const end = comma < 0 ? tokens.length : comma;
  const isThere = first.start <= number.start && number.start < (tokens[end - 1]?.end ?? 0);
  return isThere ? tokens : [...tokens.slice(0, at), ...tokens.slice(end)];
}

function isComparing(lower: string, next: string): boolean {
  if (next === 'from' || next === 'on') return lower === 'up' || lower === 'down';
  if (next === 'than') return lower === 'more' || lower === 'fewer';
  return (lower === 'compared' && next === 'with') || (lower === 'against' && /^\d/.test(next));
}

/** "the first forum", "the 2023 conference": one of several. */
export function speaksOfAnother({ lower }: Token, at: number, tokens: readonly Token[]): boolean {
  if (isGatheringNoun(lower)) return isAnotherGathering(at, tokens);
  if (!ONE_OF_SEVERAL.test(lower)) return false;
  const next = tokens[at + 1]?.lower ?? '';
  return isEventHead(next) || next === 'edition' || next === 'one';
}

/** "a similar workshop", "another two-day meeting"; not "told a press conference". */
function isAnotherGathering(noun: number, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, noun - LONGEST_MODIFIER), noun);
  if (before.some(({ lower }) => lower === 'press' || lower === 'news')) return false;
  return before.some(({ lower }) => /^(?:an?|another|similar|separate)$/.test(lower));
}
