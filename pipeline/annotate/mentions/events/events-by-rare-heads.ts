import type { Token } from '../../../contract/annotation.ts';
import { isCommonWord } from '../../../lexicon/common-words.ts';
import { words } from '../../../lexicon/words.ts';
import { overlapping, withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised } from '../names/token-shapes.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';

/** Heads of names of gatherings that too few names have for a tagger to learn. */
const HEADS = soughtWords(
  words(
    'retreat roadshow bootcamp convening plenary datathon ideathon makeathon meetup unconference jamboree weekend',
  ),
);
/** Words of a name before its head. */
const FEWEST = 1;
const MOST = 7;

/**
 * The segments, with the events whose names end in a seldom word for a gathering, in the place of what was found in them: "Harbour Ministers' Retreat",
 * "National Ports Roadshow".
 * @param segments in text order; so is what is given
 */
export function withEventsByRareHeads(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const found: NameSegment[] = [];
  for (const head of placesOf(HEADS, tokens)) {
    if (!isCapitalised(tokens[head]) || isCapitalised(tokens[head + 1])) continue;
    const first = beginningOf(tokens, head);
    const event = segmentAt(tokens, first, head + 1, { type: 'event', strength: 2 });
    const isCut = overlapping(segments, event).some(({ firstToken }) => firstToken < first);
    if (head - first >= FEWEST && !isCut) found.push(event);
  }
  return found.length === 0 ? segments : withInPlace(segments, found);
}

/** Over the words with capitals before a head, and the mark of "Ministers'" among them. */
function beginningOf(tokens: readonly Token[], head: number): number {
  let first = head;
  while (first > head - MOST) {
    const before = tokens[first - 1];
    if (isCapitalised(before)) first--;
    else if (/^['’]$/.test(before?.text ?? '') && /\p{Lu}.*s$/u.test(tokens[first - 2]?.text ?? ''))
      first -= 2;
    else break;
  }
  // "The Retreat"
  while (first < head && isCommonWord(tokens[first]?.lower ?? '')) first++;
  return first;
}
