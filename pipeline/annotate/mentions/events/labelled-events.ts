import type { Sentence, Token } from '../../../contract/annotation.ts';
import { isEventHead } from '../../../lexicon/event-words.ts';
import { isGatheringNoun } from '../../../lexicon/gathering-words.ts';
import { innerLabels, namingLabel } from '../../../lexicon/line-labels.ts';
import { overlapping, withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised, isHyphen } from '../names/token-shapes.ts';

/** Tokens. */
const LONGEST_NAME = 18;
const SMALL_WORDS = new Set(['of', 'for', 'on', 'the', 'and', 'in', 'to', '&', ',', "'s"]);

/**
 * Segments with the events that lines of announcements name behind a label: "What: Third Workshop on Rural Ports", up to the next label.
 * @param segments in text order; so is what is given
 */
export function withLabelledEvents(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const found: NameSegment[] = [];
  for (const { firstToken, endToken } of sentences) {
    const start = namingLabel(tokens, firstToken);
    if (start === undefined) continue;
    const limit = innerLabels(tokens, start, endToken)[0]?.start ?? endToken;
    const end = titleEnd(tokens, start, limit);
    if (end === undefined) continue;
    const event = segmentAt(tokens, start, end, { type: 'event', strength: 2 });
    if (!overlapping(segments, event).some(({ type }) => type.type === 'event')) found.push(event);
  }
  return found.length === 0 ? segments : withInPlace(segments, found);
}

/** Behind words that are all written as in a title, the head of which is one for gatherings. */
function titleEnd(tokens: readonly Token[], start: number, limit: number): number | undefined {
  let end = start;
  while (end < Math.min(limit, start + LONGEST_NAME) && isTitleWord(tokens[end])) end++;
  while (end > start && SMALL_WORDS.has(tokens[end - 1]?.lower ?? '')) end--;
  if (end < limit && !/^[.;,(–—-]$/.test(tokens[end]?.text ?? '')) return undefined;
  const title = tokens.slice(start, end);
  const link = title.findIndex(({ lower }, at) => at > 0 && /^(?:on|for|of)$/.test(lower));
  const head = title.at(link < 0 ? -1 : link - 1)?.lower ?? '';
  return end > start + 1 && (isEventHead(head) || isGatheringNoun(head)) ? end : undefined;
}

function isTitleWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isCapitalised(token) || isHyphen(token) || SMALL_WORDS.has(token.lower) || /^\d/.test(token.text))
  );
}
