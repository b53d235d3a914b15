import { readSorted } from '../../text/sorted-numbers.ts';
import type { FeatureList } from './hashing.ts';

/** Bits of a feature's hash that name its weights. */
export const HASH_BITS = 20;
const BUCKETS = 1 << HASH_BITS;
/** As many buckets as a number has bits. */
const BLOCK = 32;
const BLOCK_BITS = 5;
const BLOCK_MASK = BLOCK - 1;
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
  /** By kind of pair: below these log-odds of the sentence and the two arguments alone, the words between are not read. */
  readonly leastApart: readonly number[];
  /** The second stage: trees over what the pairs of a sentence say of each other. */
  readonly base: number;
  /** Each tree as its nodes, breadth first: feature, threshold, index of the left child (the right one follows), or a leaf's value alone. */
  readonly trees: readonly (readonly (readonly number[])[])[];
  /** Slope and intercept that turn the sum of trees into log-odds. */
  readonly calibration: readonly number[];
  /** Probability from which a relation is proposed. */
  readonly threshold: number;
}

/**
 * The weights of all features: a row for each bucket that has any, so that a feature costs a look at a bitmap, which
 * stays in a near cache, and where it has weights at one row.
 */
export class LinearWeights {
  /** By turns for each block of 32 buckets: which of them have a row, and the number of the first. */
  private readonly blocks = new Int32Array(2 * (BUCKETS / BLOCK));
  private readonly rows: Int8Array;
  private readonly width: number;

  constructor({ linear }: Pick<WeightsFile, 'linear'>) {
    const { blocks } = this;
    const lists = linear.map(({ buckets, weights }) => ({
      buckets: bucketsFrom(buckets),
      weights: Int8Array.from(Buffer.from(weights, 'base64')),
    }));
    for (const { buckets } of lists)
      for (const bucket of buckets) {
        const block = 2 * (bucket >>> BLOCK_BITS);
        blocks[block] = (blocks[block] ?? 0) | (1 << (bucket & BLOCK_MASK));
      }
    let count = 0;
    for (let block = 0; block < blocks.length; block += 2) {
      blocks[block + 1] = count;
      count += bitsIn(blocks[block] ?? 0);
    }
    this.width = linear.length;
    this.rows = new Int8Array(count * this.width);
    lists.forEach(({ buckets, weights }, column) => {
      buckets.forEach((bucket, index) => {
        this.rows[this.rowOf(bucket) + column] = weights[index] ?? 0;
      });
    });
  }

  /** Puts in place of each feature where its row begins, and drops those that have none; `add` takes what is left. */
  findRows(list: FeatureList): void {
    const { hashes, size } = list;
    let found = 0;
    for (let at = 0; at < size; at++) {
      const row = this.rowOf((hashes[at] ?? 0) & (BUCKETS - 1));
      if (row >= 0) hashes[found++] = row;
    }
    list.size = found;
  }

  /** Adds the weights of found rows for the columns `[from, to)` to the sums of the columns, which begin at `start`. */
  add({ hashes: found, size }: FeatureList, sums: Int32Array, start: number, from: number, to: number): void {
    const { rows } = this;
    // Column by column, so that a sum stays in a register.
    for (let column = from; column < to; column++) {
      let sum = sums[start + column] ?? 0;
      for (let at = 0; at < size; at++) sum += rows[(found[at] ?? 0) + column] ?? 0;
      sums[start + column] = sum;
    }
  }

  /** Where the row of a bucket begins; -1 where it has none. */
  private rowOf(bucket: number): number {
    const block = 2 * (bucket >>> BLOCK_BITS);
    const held = this.blocks[block] ?? 0;
    const bit = 1 << (bucket & BLOCK_MASK);
    if ((held & bit) === 0) return -1;
    return ((this.blocks[block + 1] ?? 0) + bitsIn(held & (bit - 1))) * this.width;
  }
}

/** How many bits of 32 are set (Hacker's Delight, 5–1). */
function bitsIn(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Ascending bucket numbers from base64 of their differences, seven bits a byte, the lowest first. */
function bucketsFrom(packed: string): Int32Array {
  const buckets: number[] = [];
  readSorted(packed, (bucket) => buckets.push(bucket));
  return Int32Array.from(buckets);
}
