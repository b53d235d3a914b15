import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { placesOf, type SoughtWords } from '../../../text/sought-words.ts';
import { overlapping, type Stretch, withInPlace } from './overlapping.ts';
import { segmentAt } from './segment-at.ts';
import type { NameSegment } from './segments.ts';
import { isCapitalised, isHyphen } from './token-shapes.ts';

const SEPARATORS = new Set([',', 'and', '&', ';']);
/** Tokens of a list. */
export const LONGEST_LIST = 60;
const LONGEST_ITEM = 7;

/** Names of one shortest list. */
const FEWEST = 2;
const INTRODUCING = new Set(words('like including namely'));

/** Things that are listed behind a noun that says what they are. */
export interface ListedKind {
  readonly nouns: SoughtWords;
  readonly type: NameSegment['type'];
  /** The token at which a list begins behind the noun without "such as" or the like, if it does. */
  readonly opens: (tokens: readonly Token[], noun: number) => number | undefined;
  /** Whether another name that shares words with one of the list only seems to be one of something else. */
  readonly givesWay: (other: NameSegment, item: NameSegment) => boolean;
}

/**
 * The segments with all that stand in lists of a kind, whatever each looks like by itself: "apps such as Anna Maria and Tulo".
 * @param segments in text order; so is what is given
 */
export function withListed(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
  { nouns, type, opens, givesWay }: ListedKind,
): readonly NameSegment[] {
  const found: NameSegment[] = [];
  for (const noun of placesOf(nouns, tokens)) {
    const first = introducedBehind(tokens, noun) ?? opens(tokens, noun);
    if (first === undefined || (found.at(-1)?.endToken ?? 0) > first) continue;
    const items = itemsFrom(tokens, first).map(({ firstToken, endToken }) =>
      segmentAt(tokens, firstToken, endToken, type),
    );
    if (items.length < FEWEST) continue;
    for (const item of items)
      if (overlapping(segments, item).every((other) => givesWay(other, item))) found.push(item);
  }
  return found.length === 0 ? segments : withInPlace(segments, found);
}

/** Behind "like", "such as", ", including". */
function introducedBehind(tokens: readonly Token[], noun: number): number | undefined {
  const [next, second] = [tokens[noun + 1]?.lower ?? '', tokens[noun + 2]?.lower ?? ''];
  if (INTRODUCING.has(next)) return noun + 2;
  return (next === 'such' && second === 'as') || (next === ',' && INTRODUCING.has(second))
    ? noun + 3
    : undefined;
}

/** What is listed from a token on, whatever each looks like by itself: capitals, with figures and hyphens in them, between commas and "and". */
export function itemsFrom(tokens: readonly Token[], first: number): Stretch[] {
  const items: Stretch[] = [];
  let at = first;
  while (at < first + LONGEST_LIST) {
    if (/^(?:the|its|their)$/.test(tokens[at]?.lower ?? '')) at++;
    const end = itemEnd(tokens, at);
    if (end === at) break;
    items.push({ firstToken: at, endToken: end });
    if (!SEPARATORS.has(tokens[end]?.lower ?? '')) break;
    at = end + 1;
    while (SEPARATORS.has(tokens[at]?.lower ?? '')) at++;
  }
  return items;
}

/** Behind capitals, figures and the common noun that may end a name: "CSS tracker". */
function itemEnd(tokens: readonly Token[], first: number): number {
  let end = first;
  while (end < first + LONGEST_ITEM) {
    const token = tokens[end];
    const isPart = isCapitalised(token) || (end > first && (isHyphen(token) || token?.pos === 'NUM'));
    if (!isPart) break;
    end++;
  }
  if (end === first || isHyphen(tokens[end - 1])) return first;
  const isEnded = tokens[end]?.pos === 'NOUN' && SEPARATORS.has(tokens[end + 1]?.lower ?? '');
  return isEnded ? end + 1 : end;
}
