import type { Mention } from '../contract/annotation.ts';
import type { Span } from '../contract/span.ts';
import { countWhere } from '../text/locate.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';

/** The mentions that begin at the tokens `[first, end)`, in text order. */
export function mentionsIn(
  { annotation: { mentions } }: PatternIndex,
  first: number,
  end: number,
): Mention[] {
  const from = countWhere(mentions, ({ firstToken }) => firstToken < first);
  let to = from;
  while ((mentions[to]?.firstToken ?? Infinity) < end) to++;
  return mentions.slice(from, to);
}

/** The mention that begins at a token, the longest where there are several. */
export function mentionFrom(
  token: number,
  { annotation: { mentions }, mentionAt }: PatternIndex,
): Mention | undefined {
  const at = mentionAt[token] ?? -1;
  // A list is slow to say that it has no item -1.
  return at < 0 ? undefined : mentions[at];
}

/** The same, past "the". */
export function mentionPastThe(token: number, index: PatternIndex): Mention | undefined {
  return mentionFrom(index.annotation.tokens[token]?.lower === 'the' ? token + 1 : token, index);
}

/** Tokens of a name. */
const LONGEST_NAME = 14;

/** The mention that ends before a token. */
export function mentionEndingAt(end: number, index: PatternIndex): Mention | undefined {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_NAME); at--) {
    const mention = mentionFrom(at, index);
    if (mention?.endToken === end) return mention;
  }
  return undefined;
}

/** The mentions that have words in common with a span, in text order. */
export function mentionsOver(
  span: Span,
  { annotation: { mentions }, longestMention }: PatternIndex,
): Mention[] {
  const found: Mention[] = [];
  for (
    let at = countWhere(mentions, ({ start }) => start + longestMention <= span.start);
    at < mentions.length;
    at++
  ) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= span.end) break;
    if (mention.end > span.start) found.push(mention);
  }
  return found;
}

/** The word before a mention in lower case, over "the". */
export function wordBefore({ firstToken }: Mention, index: PatternIndex): string {
  const { tokens } = index.annotation;
  const last = tokens[firstToken - 1]?.lower ?? '';
  return last === 'the' ? (tokens[firstToken - 2]?.lower ?? '') : last;
}
