import type { Sentence, Token } from '../../../contract/annotation.ts';
import { countWhere } from '../../../text/locate.ts';
import { type GatheringPhrase, gatheringPhrase } from './gathering-phrases.ts';
import { isHeld } from './gatherings-held.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { MARK } from '../names/token-marks.ts';

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
  let named: Named | undefined;
  for (const sentence of sentences)
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (((marks[at] ?? 0) & MARK.gathering) === 0) continue;
      named ??= namedIn(segments);
      const phrase = gatheringPhrase(tokens, at, sentence, named.endsAt);
      if (phrase === undefined || !isHeld(tokens, phrase, sentence)) continue;
      if (isSaidOfNamed(tokens, phrase, sentence, sentences, named)) continue;
      found.push(eventOf(tokens, phrase));
    }
  if (found.length === 0) return [...segments];
  // What a tagger made of a title is that title.
  const endsOfFound = new Map(found.toReversed().map((one) => [one.firstToken, one.endToken]));
  const others = segments.filter(
    ({ firstToken, endToken }) => (endsOfFound.get(firstToken) ?? Infinity) > endToken,
  );
  return [...others, ...found].sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
}

/** The names of an article, looked up without going through all of them for each gathering. */
interface Named {
  readonly segments: readonly NameSegment[];
  /** By the token at which a name begins, the one behind it. */
  readonly endsAt: ReadonlyMap<number, number>;
  /** By a word in lower case, where the names of events with it begin, in text order. */
  readonly eventsWith: ReadonlyMap<string, readonly number[]>;
}

function namedIn(segments: readonly NameSegment[]): Named {
  const eventsWith = new Map<string, number[]>();
  for (const { type, firstToken, words } of segments) {
    if (type.type !== 'event') continue;
    for (const { lower } of words) {
      const starts = eventsWith.get(lower);
      if (starts === undefined) eventsWith.set(lower, [firstToken]);
      else starts.push(firstToken);
    }
  }
  const endsAt = new Map(segments.map(({ firstToken, endToken }) => [firstToken, endToken]));
  return { segments, endsAt, eventsWith };
}

function eventOf(tokens: readonly Token[], { name: { firstToken, endToken } }: GatheringPhrase): NameSegment {
  return segmentAt(tokens, firstToken, endToken, { type: 'event', strength: 2 });
}

/** "the Harbour Summit, a regional summit on ports", "is a forum for pilots", and what announces an event that is named a little later. */
function isSaidOfNamed(
  tokens: readonly Token[],
  { determiner, head, endToken, name }: GatheringPhrase,
  sentence: Sentence,
  sentences: readonly Sentence[],
  { segments, eventsWith }: Named,
): boolean {
  const before = tokens[determiner - 1];
  if (before?.pos === 'AUX' || before?.lower === 'as') return true;
  // "the Digital Quay 2024 international forum"
  const around = lastFrom(name.firstToken - 1, segments);
  if (
    around?.type.type === 'event' &&
    (around.endToken === name.firstToken || around.endToken >= name.endToken)
  )
    return true;
  const noun = tokens[head]?.lower ?? '';
  const limit = sentences[Math.min(sentence.index + REACH, sentences.length - 1)]?.endToken ?? endToken;
  // A name that has the noun is found as it is.
  if ((lastFrom(head, segments)?.endToken ?? 0) > head) return true;
  const last = lastFrom(determiner - 2, segments);
  if (before?.text === ',' && last?.type.type === 'event' && last.endToken === determiner - 1) return true;
  const starts = eventsWith.get(noun) ?? [];
  // "a continental ports summit, Quay Ports 2013,"
  const next = tokens[endToken]?.text === ',' ? lastFrom(endToken + 1, segments) : undefined;
  if (next?.type.type === 'event' && next.firstToken === endToken + 1) return true;
  const isWhole = name.firstToken === determiner + 1 && endToken === head + 1;
  if (isWhole && /^(?:the|this)$/.test(tokens[determiner]?.lower ?? '')) {
    const own = tokens.slice(name.firstToken, endToken).map(({ lower }) => lower);
    if (isPartOfNamed(own, starts, segments, determiner)) return true;
  }
  return (starts[countWhere(starts, (start) => start < endToken)] ?? Infinity) < limit;
}

/** So many events with a noun are looked at. */
const MOST_NAMED = 20;

/** "the ports forum" behind "the 2nd Quay Ports Forum": whether an event was named before that has all these words. */
function isPartOfNamed(
  own: readonly string[],
  starts: readonly number[],
  segments: readonly NameSegment[],
  limit: number,
): boolean {
  const end = countWhere(starts, (start) => start < limit);
  return starts.slice(Math.max(0, end - MOST_NAMED), end).some((start) => {
    const event = lastFrom(start, segments);
    const named = new Set(event?.words.map(({ lower }) => lower));
    return own.every((word) => named.has(word));
  });
}

/** The last name that begins at a token or before it: names share no word. */
function lastFrom(token: number, segments: readonly NameSegment[]): NameSegment | undefined {
  return segments[countWhere(segments, ({ firstToken }) => firstToken <= token) - 1];
}
