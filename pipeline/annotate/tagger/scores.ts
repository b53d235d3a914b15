import type { Sentence } from '../../contract/annotation.ts';
import { memoized } from '../../text/memoized.ts';
import { contextFeatures, NEIGHBOURS, neighbourFeature, noNeighbour } from './features.ts';
import { MOST_AT_ONCE, type NameModel } from './model.ts';
import type { Seen } from './seen.ts';
import { TAG_COUNT } from './tags.ts';
import { wordFeatures, type WordFeatures } from './word-features.ts';
import type { Zone } from './zones.ts';

const PLACES = 1 + NEIGHBOURS.length;

/** A word form with room for what a model says of it, which is found once a name may stand beside it. */
export interface ScoredWord extends WordFeatures {
  /** Rows of TAG_COUNT: what the word says for and against each tag where it stands, then as each of NEIGHBOURS. */
  scores: Float32Array | undefined;
}

/** The features of word forms for one model, remembered: an article repeats most of its words. */
export type WordMemory = (text: string) => ScoredWord;

/** A memory for one model. What it gives depends on nothing it has read before. */
export function wordMemory(): WordMemory {
  return memoized((text) => Object.assign(wordFeatures(text), { scores: undefined }));
}

function scoresOfWord(model: NameModel, word: WordFeatures): Float32Array {
  const scores = new Float32Array(PLACES * TAG_COUNT);
  model.add(word.own, word.own.length, scores, 0);
  for (let which = 1; which < PLACES; which++) {
    const offset = NEIGHBOURS[which - 1] ?? 0;
    const features = word.around.map((feature) => neighbourFeature(offset, feature));
    model.add(features, features.length, scores, which * TAG_COUNT);
  }
  return scores;
}

/** A row of TAG_COUNT scores for each token of a zone; they stand until the next call. */
export function zoneScores(
  seen: Seen<ScoredWord>,
  sentence: Sentence,
  { firstToken, endToken }: Zone,
  model: NameModel,
): Float32Array {
  const scores = emptyRows(endToken - firstToken);
  for (let index = firstToken; index < endToken; index++) {
    const row = (index - firstToken) * TAG_COUNT;
    const word = seen.words[index];
    if (word !== undefined) addRow(scores, row, (word.scores ??= scoresOfWord(model, word)), 0);
    features.size = 0;
    for (let which = 1; which < PLACES; which++) {
      const offset = NEIGHBOURS[which - 1] ?? 0;
      const place = index + offset;
      const isInside = place >= sentence.firstToken && place < sentence.endToken;
      const neighbour = isInside ? seen.words[place] : undefined;
      if (neighbour === undefined) features.push(noNeighbour(offset));
      else addRow(scores, row, (neighbour.scores ??= scoresOfWord(model, neighbour)), which * TAG_COUNT);
    }
    contextFeatures(seen, sentence, index, features);
    model.add(features.features, features.size, scores, row);
  }
  return scores;
}

/** Features of one token at a time, in memory that is used again for the next. */
class FeatureBuffer {
  size = 0;
  readonly features = new Int32Array(MOST_AT_ONCE);

  push(feature: number): void {
    this.features[this.size++] = feature;
  }
}

const features = new FeatureBuffer();

/** As many tokens as nearly all zones have: theirs share memory, which takes longer to get than to fill. */
const SHORT_ZONE = 64;
const shortZone = new Float32Array(SHORT_ZONE * TAG_COUNT);

function emptyRows(tokens: number): Float32Array {
  return tokens > SHORT_ZONE
    ? new Float32Array(tokens * TAG_COUNT)
    : shortZone.subarray(0, tokens * TAG_COUNT).fill(0);
}

function addRow(scores: Float32Array, row: number, added: Float32Array, from: number): void {
  for (let tag = 0; tag < TAG_COUNT; tag++)
    scores[row + tag] = (scores[row + tag] ?? 0) + (added[from + tag] ?? 0);
}
