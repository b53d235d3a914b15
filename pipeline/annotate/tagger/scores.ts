import type { Sentence } from '../../contract/annotation.ts';
import { contextFeatures, NEIGHBOURS, neighbourFeature, noNeighbour } from './features.ts';
import type { NameModel } from './model.ts';
import type { Seen } from './seen.ts';
import { TAG_COUNT } from './tags.ts';
import { wordFeatures, type WordFeatures } from './word-features.ts';
import type { Zone } from './zones.ts';

/** Most word forms that are kept; after so many all are forgotten. */
const MOST_WORDS = 50_000;
const PLACES = 1 + NEIGHBOURS.length;

/** A tagger's memory of word forms: an article repeats most of its words. What it gives depends on nothing it has read before. */
export interface WordMemory {
  readonly featuresOf: (text: string) => WordFeatures;
  /** Rows of TAG_COUNT: what the word says for and against each tag where it stands, then as each of NEIGHBOURS. */
  readonly scoresOf: (word: WordFeatures) => Float32Array;
  /** To be called before each document: forgets all words where there are too many. */
  readonly trim: () => void;
}

/** A memory for one model. */
export function wordMemory(model: NameModel): WordMemory {
  const features = new Map<string, WordFeatures>();
  const scores = new Map<WordFeatures, Float32Array>();
  return {
    featuresOf(text) {
      const known = features.get(text);
      if (known !== undefined) return known;
      const fresh = wordFeatures(text);
      features.set(text, fresh);
      return fresh;
    },
    scoresOf(word) {
      const known = scores.get(word);
      if (known !== undefined) return known;
      const fresh = scoresOfWord(model, word);
      scores.set(word, fresh);
      return fresh;
    },
    trim() {
      if (features.size < MOST_WORDS) return;
      features.clear();
      scores.clear();
    },
  };
}

function scoresOfWord(model: NameModel, word: WordFeatures): Float32Array {
  const scores = new Float32Array(PLACES * TAG_COUNT);
  for (const feature of word.own) model.add(feature, scores, 0);
  for (let which = 1; which < PLACES; which++)
    for (const feature of word.around)
      model.add(neighbourFeature(NEIGHBOURS[which - 1] ?? 0, feature), scores, which * TAG_COUNT);
  return scores;
}

/** A row of TAG_COUNT scores for each token of a zone. */
export function zoneScores(
  seen: Seen,
  sentence: Sentence,
  { firstToken, endToken }: Zone,
  model: NameModel,
  memory: WordMemory,
): Float32Array {
  const scores = new Float32Array((endToken - firstToken) * TAG_COUNT);
  const features: number[] = [];
  for (let index = firstToken; index < endToken; index++) {
    const row = (index - firstToken) * TAG_COUNT;
    const word = seen.words[index];
    if (word !== undefined) addRow(scores, row, memory.scoresOf(word), 0);
    features.length = 0;
    for (let which = 1; which < PLACES; which++) {
      const offset = NEIGHBOURS[which - 1] ?? 0;
      const place = index + offset;
      const isInside = place >= sentence.firstToken && place < sentence.endToken;
      const neighbour = isInside ? seen.words[place] : undefined;
      if (neighbour === undefined) features.push(noNeighbour(offset));
      else addRow(scores, row, memory.scoresOf(neighbour), which * TAG_COUNT);
    }
    contextFeatures(seen, sentence, index, features);
    for (let at = 0; at < features.length; at++) model.add(features[at] ?? 0, scores, row);
  }
  return scores;
}

function addRow(scores: Float32Array, row: number, added: Float32Array, from: number): void {
  for (let tag = 0; tag < TAG_COUNT; tag++)
    scores[row + tag] = (scores[row + tag] ?? 0) + (added[from + tag] ?? 0);
}
