import { createRequire } from 'node:module';
import { readSorted } from '../../text/sorted-numbers.ts';
import { addSteps } from './packed-rows.ts';
import { TAG_COUNT } from './tags.ts';

/** Weights as they are written to a file. */
export interface PackedWeights {
  /** Changes with the features; weights of another version cannot be read. */
  readonly version: number;
  /** What the weights were learned from, with licences. */
  readonly learnedFrom: readonly string[];
  readonly count: number;
  /** One step of the small numbers in `values`. */
  readonly scale: number;
  /** Base64: sorted features, each as its distance from the one before. */
  readonly features: string;
  /** Base64: for each feature how many tags it speaks for or against. */
  readonly lengths: string;
  /** Base64: those tags, feature after feature. */
  readonly tags: string;
  /** Base64: for each of them a signed byte. */
  readonly values: string;
  /** Scores of a tag before another, a row for each tag before. */
  readonly transitions: readonly number[];
}

/** Version of the features of which weights are learned: raise it when `features.ts` or `word-features.ts` change. */
export const FEATURES_VERSION = 1;

/** What was learned of names. */
export interface NameModel {
  /**
   * Adds what the first `count` of some features, of MOST_AT_ONCE at most, say for and against each tag to the row (see `packed-rows.ts`) that
   * begins at `rows[at]`. What it gives back means nothing: it keeps looks at memory from being left out.
   */
  readonly add: (features: Int32Array, count: number, rows: Int32Array, at: number) => number;
  /** What one step of the numbers in rows is worth. */
  readonly scale: number;
  /** Scores of a tag before another. */
  readonly transitions: Float32Array;
}

/** As many features as are looked up together. */
export const MOST_AT_ONCE = 128;
/** A feature speaks of at most TAG_COUNT tags. */
const LENGTH_BITS = 5;
const LENGTH_MASK = 2 ** LENGTH_BITS - 1;

let shipped: NameModel | undefined;

/** The model that comes with the program, read at the first call. */
export function shippedModel(): NameModel {
  shipped ??= readModel(shippedWeights());
  return shipped;
}

/** The weights that come with the program; `require` parses a large file several times as fast as `import` does under tsx. */
function shippedWeights(): PackedWeights {
  return createRequire(import.meta.url)('./weights.json');
}

/** Reads weights. Throws where they are of another version of the features. */
export function readModel(weights: PackedWeights): NameModel {
  if (weights.version !== FEATURES_VERSION)
    throw new Error(
      `The weights of the name tagger are of version ${weights.version}, its features of version ${FEATURES_VERSION}: run "npm run train:names".`,
    );
  const slots = 2 ** Math.ceil(Math.log2(1.5 * weights.count + 1));
  const mask = slots - 1;
  /** Two numbers a slot, beside each other for one look at memory: the feature, and where its tags begin with how many there are. */
  const table = new Int32Array(2 * slots);
  const pairs = pairsOf(weights);
  const lengths = Buffer.from(weights.lengths, 'base64');
  let first = 0;
  readSorted(weights.features, (key, index) => {
    let slot = key & mask;
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    const length = lengths[index] ?? 0;
    table[2 * slot] = key | 0;
    table[2 * slot + 1] = (first << LENGTH_BITS) | length;
    first += length;
  });
  const found = new Int32Array(MOST_AT_ONCE);
  return {
    add(features, count, rows, at) {
      // The table is larger than the processor keeps at hand. To look first at all the places, which do not depend on one another, has
      // them fetched together, where each look-up by itself would wait for its own.
      let touched = 0;
      for (let index = 0; index < count; index++) touched |= table[2 * ((features[index] ?? 0) & mask)] ?? 0;
      let size = 0;
      for (let index = 0; index < count; index++) {
        const key = features[index] ?? 0;
        for (let slot = key & mask; table[2 * slot + 1] !== 0; slot = (slot + 1) & mask) {
          if (table[2 * slot] !== key) continue;
          const packedPairs = table[2 * slot + 1] ?? 0;
          touched |= pairs[packedPairs >>> LENGTH_BITS] ?? 0;
          found[size++] = packedPairs;
          break;
        }
      }
      for (let index = 0; index < size; index++) {
        const packedPairs = found[index] ?? 0;
        const begin = packedPairs >>> LENGTH_BITS;
        const end = begin + (packedPairs & LENGTH_MASK);
        for (let pair = begin; pair < end; pair++) {
          const packedPair = pairs[pair] ?? 0;
          addSteps(rows, at, packedPair >>> 8, (packedPair << 24) >> 24);
        }
      }
      return touched;
    },
    scale: weights.scale,
    transitions: Float32Array.from(
      { length: TAG_COUNT * TAG_COUNT },
      (_, pair) => weights.transitions[pair] ?? 0,
    ),
  };
}

/** Tags with what is said of them, beside each other for one look at memory: the tag above a byte of its value. */
function pairsOf(weights: PackedWeights): Uint16Array {
  const tags = Buffer.from(weights.tags, 'base64');
  const values = Buffer.from(weights.values, 'base64');
  // `Uint16Array.from` with a function takes several times as long, at the start of every run.
  const pairs = new Uint16Array(tags.length);
  for (let pair = 0; pair < tags.length; pair++) pairs[pair] = ((tags[pair] ?? 0) << 8) | (values[pair] ?? 0);
  return pairs;
}
