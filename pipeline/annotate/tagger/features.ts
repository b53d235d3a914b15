import type { Sentence } from '../../contract/annotation.ts';
import { mixed } from '../../text/hashing.ts';
import type { Seen } from './seen.ts';
import type { WordFeatures } from './word-features.ts';

/** Kinds of features; those below 32 are of words alone (`word-features.ts`). */
const POS = 32;
const WORDS = 40;
const CLUSTERS = 44;
const SHAPES = 48;
const KNOWN = 52;
const RULED = 56;
const EVIDENCE = 64;
const PLACE = 80;
const RUN = 84;
const NO_NEIGHBOUR = 100;
const NEIGHBOUR = 110;
/** Stands for a word before the first or after the last. */
const NONE = -1;
const LONGEST_RUN = 6;

/** What features are appended to. */
export interface FeatureSink {
  push(feature: number): void;
}

/** The neighbours whose words count, by their distance. */
export const NEIGHBOURS: readonly number[] = [-2, -1, 1, 2];

/** The feature that a word has as a neighbour at some distance. */
export function neighbourFeature(offset: number, feature: number): number {
  return mixed(NEIGHBOUR + offset, feature);
}

/** The feature of having no neighbour there. */
export function noNeighbour(offset: number): number {
  return mixed(NO_NEIGHBOUR + offset, 0);
}

/**
 * Appends to `features` those that the token at `index` has beside those of its own word and of its neighbours' words. This is
 * called for every token of every zone, so it makes no objects.
 */
export function contextFeatures(seen: Seen, sentence: Sentence, index: number, features: FeatureSink): void {
  const { words, tokens, known, evidence } = seen;
  const first = sentence.firstToken;
  const last = sentence.endToken - 1;
  const word = words[index];
  if (word === undefined) return;
  const left = index > first ? words[index - 1] : undefined;
  const left2 = index > first + 1 ? words[index - 2] : undefined;
  const right = index < last ? words[index + 1] : undefined;
  const right2 = index < last - 1 ? words[index + 2] : undefined;
  speechFeatures(seen, first, last, index, word.shape, features);
  wordPairs(word, left, left2, right, right2, features);
  const run = known[index] ?? 0;
  if (run !== 0) {
    features.push(mixed(KNOWN, run));
    features.push(mixed(KNOWN + 1, run, word.shape));
    features.push(mixed(KNOWN + 2, run, left?.shape ?? NONE, right?.shape ?? NONE));
  }
  ruleFeatures(seen, first, last, index, word, features);
  const told = evidence[index];
  if (told !== undefined)
    for (let which = 0; which < told.length; which++) features.push(mixed(EVIDENCE, which, told[which] ?? 0));
  runFeatures(seen, sentence, index, features);
  const place = index === first ? 1 : index === last ? 2 : 0;
  features.push(mixed(PLACE, place, word.shape));
  features.push(mixed(PLACE + 1, place, word.fine));
  if (tokens[index - 1]?.text === '(') features.push(mixed(PLACE + 2, word.shape));
}

/** Parts of speech of the token and of those beside it. */
function speechFeatures(
  { speech }: Seen,
  first: number,
  last: number,
  index: number,
  shape: number,
  features: FeatureSink,
): void {
  const here = speech[index] ?? 0;
  const left = index > first ? (speech[index - 1] ?? 0) : NONE;
  const left2 = index > first + 1 ? (speech[index - 2] ?? 0) : NONE;
  const right = index < last ? (speech[index + 1] ?? 0) : NONE;
  const right2 = index < last - 1 ? (speech[index + 2] ?? 0) : NONE;
  features.push(mixed(POS, here));
  features.push(mixed(POS + 1, left, here));
  features.push(mixed(POS + 2, here, right));
  features.push(mixed(POS + 3, left, here, right));
  features.push(mixed(POS + 4, left2, left, shape));
  features.push(mixed(POS + 5, right, right2, shape));
}

function wordPairs(
  word: WordFeatures,
  left: WordFeatures | undefined,
  left2: WordFeatures | undefined,
  right: WordFeatures | undefined,
  right2: WordFeatures | undefined,
  features: FeatureSink,
): void {
  const { lower, shape, fine, coarse } = word;
  const before = left?.lower ?? NONE;
  const after = right?.lower ?? NONE;
  features.push(mixed(WORDS, before, lower));
  features.push(mixed(WORDS + 1, lower, after));
  features.push(mixed(WORDS + 2, before, after, shape));
  features.push(mixed(WORDS + 3, left2?.lower ?? NONE, before, shape));
  features.push(mixed(CLUSTERS, left?.fine ?? NONE, fine));
  features.push(mixed(CLUSTERS + 1, fine, right?.fine ?? NONE));
  features.push(mixed(CLUSTERS + 2, left?.coarse ?? NONE, coarse, right?.coarse ?? NONE));
  features.push(mixed(CLUSTERS + 3, right?.coarse ?? NONE, right2?.coarse ?? NONE, shape));
  features.push(mixed(SHAPES, left?.shape ?? NONE, shape, right?.shape ?? NONE));
  features.push(mixed(SHAPES + 1, left2?.shape ?? NONE, left?.shape ?? NONE, shape));
  features.push(mixed(SHAPES + 2, shape, right?.shape ?? NONE, right2?.shape ?? NONE));
}

function ruleFeatures(
  { ruled, speech }: Seen,
  first: number,
  last: number,
  index: number,
  word: WordFeatures,
  features: FeatureSink,
): void {
  const rule = ruled[index] ?? 0;
  const before = index > first ? (ruled[index - 1] ?? 0) : NONE;
  const after = index < last ? (ruled[index + 1] ?? 0) : NONE;
  features.push(mixed(RULED, rule));
  features.push(mixed(RULED + 1, rule, word.shape));
  features.push(mixed(RULED + 2, before, rule));
  features.push(mixed(RULED + 3, rule, after));
  features.push(mixed(RULED + 4, rule, speech[index] ?? 0));
  features.push(mixed(RULED + 5, rule, word.coarse));
}

/** A name's head is its last word and what names it stands before it or behind it, however long it is. */
function runFeatures({ runs, words }: Seen, sentence: Sentence, index: number, features: FeatureSink): void {
  const run = runs[index];
  if (run === undefined) return;
  const { first, end } = run;
  const length = Math.min(end - first, LONGEST_RUN);
  const place = length === 1 ? 0 : index === first ? 1 : index === end - 1 ? 2 : 3;
  const before = first > sentence.firstToken ? words[first - 1] : undefined;
  const after = end < sentence.endToken ? words[end] : undefined;
  features.push(mixed(RUN, length, place));
  features.push(mixed(RUN + 1, before?.lower ?? NONE, place));
  features.push(mixed(RUN + 2, after?.lower ?? NONE, place));
  features.push(mixed(RUN + 3, before?.fine ?? NONE, after?.fine ?? NONE, place));
  const head = words[end - 1];
  const begin = words[first];
  if (length === 1 || head === undefined || begin === undefined) return;
  features.push(mixed(RUN + 4, head.lower, place));
  features.push(mixed(RUN + 5, head.classes, place));
  features.push(mixed(RUN + 6, begin.classes, place));
  features.push(mixed(RUN + 7, head.coarse, place));
  features.push(mixed(RUN + 8, begin.classes, head.classes, place));
}
