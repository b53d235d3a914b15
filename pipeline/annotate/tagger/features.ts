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

/** What is known of the token at `index`; NONE where that is not in the sentence. */
export function within(
  known: Readonly<Uint8Array>,
  index: number,
  { firstToken, endToken }: Sentence,
): number {
  return index < firstToken || index >= endToken ? NONE : (known[index] ?? 0);
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

/** How a token stands, of what little can be said of that by few numbers. */
export interface Standing {
  readonly word: WordFeatures;
  readonly place: Place;
  /** As in `Seen`. */
  readonly speech: number;
  readonly rule: number;
}

/** Whether a token is between others of its sentence, the first or the last. */
export type Place = 0 | 1 | 2;

/** The place of the token at `index` in its sentence. */
export function placeIn({ firstToken, endToken }: Sentence, index: number): Place {
  return index === firstToken ? 1 : index === endToken - 1 ? 2 : 0;
}

/** Features of the token's word with how it stands; they return with every token that stands alike. */
export function standingFeatures({ word, place, speech, rule }: Standing, features: FeatureSink): void {
  features.push(mixed(POS, speech));
  features.push(mixed(RULED, rule));
  features.push(mixed(RULED + 1, rule, word.shape));
  features.push(mixed(RULED + 4, rule, speech));
  features.push(mixed(RULED + 5, rule, word.coarse));
  features.push(mixed(PLACE, place, word.shape));
  features.push(mixed(PLACE + 1, place, word.fine));
}

/** Features of the parts of speech of a token and of those beside it, of which NONE may be one. */
export function speechFeatures(left: number, here: number, right: number, features: FeatureSink): void {
  features.push(mixed(POS + 1, left, here));
  features.push(mixed(POS + 2, here, right));
  features.push(mixed(POS + 3, left, here, right));
}

/** Features of what rules say of a token and of those beside it, of which NONE may be one. */
export function ruleFeatures(before: number, rule: number, after: number, features: FeatureSink): void {
  features.push(mixed(RULED + 2, before, rule));
  features.push(mixed(RULED + 3, rule, after));
}

/** Features of what the whole document says of a word. */
export function evidenceFeatures(told: Int32Array, features: FeatureSink): void {
  for (let which = 0; which < told.length; which++) features.push(mixed(EVIDENCE, which, told[which] ?? 0));
}

/**
 * Appends to `features` all others that the token at `index` has, beside those of its own word and of its neighbours' words. This is
 * called for every token of every zone, so it makes no objects.
 */
export function contextFeatures(seen: Seen, sentence: Sentence, index: number, features: FeatureSink): void {
  const { words, speech, tokens, known } = seen;
  const first = sentence.firstToken;
  const last = sentence.endToken - 1;
  const word = words[index];
  if (word === undefined) return;
  const left = index > first ? words[index - 1] : undefined;
  const left2 = index > first + 1 ? words[index - 2] : undefined;
  const right = index < last ? words[index + 1] : undefined;
  const right2 = index < last - 1 ? words[index + 2] : undefined;
  features.push(
    mixed(POS + 4, within(speech, index - 2, sentence), within(speech, index - 1, sentence), word.shape),
  );
  features.push(
    mixed(POS + 5, within(speech, index + 1, sentence), within(speech, index + 2, sentence), word.shape),
  );
  wordPairs(word, left, left2, right, right2, features);
  const run = known[index] ?? 0;
  if (run !== 0) {
    features.push(mixed(KNOWN, run));
    features.push(mixed(KNOWN + 1, run, word.shape));
    features.push(mixed(KNOWN + 2, run, left?.shape ?? NONE, right?.shape ?? NONE));
  }
  runFeatures(seen, sentence, index, features);
  if (tokens[index - 1]?.text === '(') features.push(mixed(PLACE + 2, word.shape));
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
