import type { Mention, Sentence } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { countWhere } from '../../../text/locate.ts';
import { speaksOfAnother } from './other-events.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';

/** An article says in its first sentences who meets, and names the event in one of so many behind that. */
const LEAD = 3;
const AHEAD = 2;
/** What those do who come to it. */
const MEETING = new Set(words('meet gather assemble convene converge'));

/** Where the event of a sentence is spoken of: in it, else last before it in its paragraph, else in the article where it is about that one. */
export function eventBefore(
  { index: at, start, end, block }: Sentence,
  mentions: readonly Mention[],
  main: number | undefined,
  index: PatternIndex,
): Mention | undefined {
  const { sentences } = index.annotation;
  const before = mentions.slice(
    0,
    countWhere(mentions, (mention) => mention.start < end),
  );
  const last = before.at(-1);
  if (last === undefined) return undefined;
  if (last.start >= start) return editionNamed(last, before, block, index) ?? last;
  const told = sentences[countWhere(sentences, (sentence) => sentence.end <= last.start)];
  if ((told?.index ?? 0) < at - 1 && speaksOfAnotherBefore(at, block, index)) return undefined;
  if (told?.block !== block) return before.findLast(({ entity }) => entity === main);
  // Of two that are spoken of together, only the article tells which one is meant.
  const beside = before.filter((mention) => mention.start >= told.start);
  return beside.every(({ entity }) => entity === last.entity)
    ? last
    : beside.findLast(({ entity }) => entity === main);
}

/** The edition of a series that its paragraph named before by its number or year, where the series alone is named: "The 17th Quay Forum met in Porto. 900 participants of the Quay Forum". */
function editionNamed(
  { entity, start, end }: Mention,
  before: readonly Mention[],
  block: number,
  { annotation: { article, entities, sentences } }: PatternIndex,
): Mention | undefined {
  const [series, words] = [entities[entity]?.series?.text, article.text.slice(start, end)];
  if (series === undefined || /\d/.test(words)) return undefined;
  return before.findLast((other) => {
    const { edition } = entities[other.entity] ?? {};
    const isOwn =
      edition !== undefined && edition.start >= other.start - LONGEST_NUMBER && edition.end <= other.end;
    if (other.entity === entity || !isOwn || !article.text.slice(other.start, other.end).endsWith(words))
      return false;
    return sentences[countWhere(sentences, (sentence) => sentence.end <= other.start)]?.block === block;
  });
}

/** Characters of "seventeenth ". */
const LONGEST_NUMBER = 12;

/** "A second workshop will be held in Faro. About 200 guests are expected": the sentence before, of the same paragraph, speaks of another event that has no name. */
function speaksOfAnotherBefore(
  at: number,
  block: number,
  { annotation: { sentences, tokens } }: PatternIndex,
): boolean {
  const before = sentences[at - 1];
  if (before?.block !== block) return false;
  return tokens.slice(before.firstToken, before.endToken).some(speaksOfAnother);
}

/** "Ministers from 14 countries are meeting in Porto. The Harbour Summit opened": the event that is named next, where people meet. */
export function eventAhead(
  { index: at, firstToken, endToken, end }: Sentence,
  mentions: readonly Mention[],
  { annotation: { sentences, tokens } }: PatternIndex,
): Mention | undefined {
  const [first] = mentions;
  const limit = sentences[Math.min(at + AHEAD, sentences.length - 1)];
  if (
    at >= LEAD ||
    first === undefined ||
    limit === undefined ||
    first.start < end ||
    first.start >= limit.end
  )
    return undefined;
  const meets = tokens
    .slice(firstToken, endToken)
    .some(({ lemma, pos }) => pos === 'VERB' && MEETING.has(lemma));
  return meets ? first : undefined;
}
