import { ORDERS, PROPERTIES } from './properties.ts';

/** Bits of a feature's hash that name its weights. */
export const HASH_BITS = 20;
const BUCKETS = 1 << HASH_BITS;
const BITS_A_WORD = 32;
/** Weights a row: those of a kind of pair in one order stand beside each other. */
const WIDTH = PROPERTIES.length * ORDERS;

/** The committed file `weights.json`, which `pipeline/train/relations.ts` writes. */
export interface WeightsFile {
  readonly version: number;
  /** By order and property: the buckets with a weight, as base64 of variable-length differences, and the weights, as base64 of signed bytes. */
  readonly linear: readonly {
    readonly predicate: string;
    readonly isFirstLeft: boolean;
    readonly buckets: string;
    readonly weights: string;
    /** Slope and intercept that turn the sum of weights into log-odds. */
    readonly calibration: readonly number[];
  }[];
  /** The second stage: trees over what the pairs of a sentence say of each other. */
  readonly base: number;
  /** Each tree as its nodes, breadth first: feature, threshold, index of the left child (the right one follows), or a leaf's value alone. */
  readonly trees: readonly (readonly (readonly number[])[])[];
  /** Slope and intercept that turn the sum of trees into log-odds. */
  readonly calibration: readonly number[];
  /** Probability from which a relation is proposed. */
  readonly threshold: number;
}

/** The weights of all features, by bucket. */
export class LinearWeights {
  private readonly known = new Uint32Array(BUCKETS / BITS_A_WORD);
  /** Weights known before each word of `known`. */
  private readonly rank = new Uint32Array(BUCKETS / BITS_A_WORD);
  private readonly rows: Int8Array;

  constructor({ linear }: Pick<WeightsFile, 'linear'>) {
    const lists = linear.map(({ buckets, weights }) => ({
      buckets: bucketsFrom(buckets),
      weights: Int8Array.from(Buffer.from(weights, 'base64')),
    }));
    for (const { buckets } of lists)
      for (const bucket of buckets)
        this.known[bucket >>> 5] = (this.known[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
    let count = 0;
    for (let word = 0; word < this.known.length; word++) {
      this.rank[word] = count;
      count += bitCount(this.known[word] ?? 0);
    }
    this.rows = new Int8Array(count * WIDTH);
    lists.forEach(({ buckets, weights }, property) => {
      buckets.forEach((bucket, at) => {
        this.rows[this.rowOf(bucket) * WIDTH + property] = weights[at] ?? 0;
      });
    });
  }

  /** Adds the weights of features that stand in the columns from `column` on to `sums`, as many as `sums` has. */
  add(hashes: Int32Array, size: number, column: number, sums: Float64Array): void {
    const { known, rank, rows } = this;
    const count = sums.length;
    for (let at = 0; at < size; at++) {
      const bucket = (hashes[at] ?? 0) & (BUCKETS - 1);
      const word = known[bucket >>> 5] ?? 0;
      const bit = 1 << (bucket & 31);
      if ((word & bit) === 0) continue;
      const row = ((rank[bucket >>> 5] ?? 0) + bitCount(word & (bit - 1))) * WIDTH + column;
      for (let own = 0; own < count; own++) sums[own] = (sums[own] ?? 0) + (rows[row + own] ?? 0);
    }
  }

  private rowOf(bucket: number): number {
    const word = bucket >>> 5;
    const below = (this.known[word] ?? 0) & ((1 << (bucket & 31)) - 1);
    return (this.rank[word] ?? 0) + bitCount(below);
  }
}

function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Ascending bucket numbers from base64 of their differences, seven bits a byte, the lowest first. */
function bucketsFrom(base64: string): Int32Array {
  const bytes = Buffer.from(base64, 'base64');
  const buckets: number[] = [];
  let bucket = 0;
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte >= 128) continue;
    bucket += value;
    buckets.push(bucket);
    value = 0;
    shift = 0;
  }
  return Int32Array.from(buckets);
}
