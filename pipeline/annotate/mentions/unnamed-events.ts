import type { Sentence, Token } from '../../contract/annotation.ts';
import { type GatheringPhrase, gatheringPhrase } from './gathering-phrases.ts';
import { isHeld } from './gatherings-held.ts';
import type { NameSegment } from './segments.ts';
import { MARK } from './token-marks.ts';
import { joined } from './token-shapes.ts';

/** Sentences in which a name may follow that these words only announce. */
const REACH = 4;

/**
 * Events that are held and have no name of their own, called by what the words say of them: "regional workshop on port safety", "hackathon for
 * young developers". Names in the words stay.
 * @param segments names found otherwise, in text order; so is what is given
 * @param marks of the tokens
 */
export function withUnnamedEvents(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  segments: readonly NameSegment[],
  marks: Uint8Array,
): NameSegment[] {
  const found: NameSegment[] = [];
  let namesAt: ReadonlyMap<number, number> | undefined;
  for (const sentence of sentences)
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (((marks[at] ?? 0) & MARK.gathering) === 0) continue;
      namesAt ??= new Map(segments.map(({ firstToken, endToken }) => [firstToken, endToken]));
      const phrase = gatheringPhrase(tokens, at, sentence, namesAt);
      if (phrase === undefined || !isHeld(tokens, phrase, sentence)) continue;
      if (isSaidOfNamed(tokens, phrase, sentence, sentences, segments)) continue;
      found.push(eventOf(tokens, phrase));
    }
  if (found.length === 0) return [...segments];
  // What a tagger made of a title is that title.
  const others = segments.filter(
    (segment) =>
      !found.some((one) => one.firstToken === segment.firstToken && one.endToken <= segment.endToken),
  );
  return [...others, ...found].sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
}

function eventOf(tokens: readonly Token[], { name: { firstToken, endToken } }: GatheringPhrase): NameSegment {
  const words = tokens.slice(firstToken, endToken);
  return { firstToken, endToken, words, text: joined(words), type: { type: 'event', strength: 2 } };
}

/** "the Harbour Summit, a regional summit on ports", "is a forum for pilots", and what announces an event that is named a little later. */
function isSaidOfNamed(
  tokens: readonly Token[],
  { determiner, head, endToken }: GatheringPhrase,
  sentence: Sentence,
  sentences: readonly Sentence[],
  segments: readonly NameSegment[],
): boolean {
  const before = tokens[determiner - 1];
  if (before?.pos === 'AUX' || before?.lower === 'as') return true;
  const noun = tokens[head]?.lower ?? '';
  const limit = sentences[Math.min(sentence.index + REACH, sentences.length - 1)]?.endToken ?? endToken;
  return segments.some(({ type, firstToken, endToken: end, words }) => {
    // A name that has the noun is found as it is.
    if (firstToken <= head && head < end) return true;
    if (type.type !== 'event') return false;
    if (before?.text === ',' && end === determiner - 1) return true;
    const isNext = firstToken >= endToken && firstToken < limit;
    return isNext && words.some(({ lower }) => lower === noun);
  });
}
