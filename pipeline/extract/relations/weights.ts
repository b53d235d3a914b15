import { readSorted } from '../../text/sorted-numbers.ts';

/** Bits of a feature's hash that name its weights. */
export const HASH_BITS = 20;
const BUCKETS = 1 << HASH_BITS;
/** As many buckets as a number has bits. */
const BLOCK = 32;
const BLOCK_BITS = 5;
const BLOCK_MASK = BLOCK - 1;
const COLUMN_BITS = 5;
const COLUMN_MASK = (1 << COLUMN_BITS) - 1;
const WEIGHT_SHIFT = BLOCK_BITS + COLUMN_BITS;

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
 * The weights of all features: most buckets have weights for few columns, and those alone are held. They stand in order of their
 * buckets, so that all of a block of 32 buckets are neighbours: a look at a feature reads two places of memory, not one a bucket.
 */
export class LinearWeights {
  /** By turns for each block: which of its buckets have weights, and where its entries begin; they end where those of the next do. */
  private readonly blocks = new Int32Array(2 * (BUCKETS / BLOCK + 1));
  /** A weight, its column and the number of its bucket in the block. */
  private readonly entries: Int32Array;

  constructor({ linear }: Pick<WeightsFile, 'linear'>) {
    const lists = linear.map(({ buckets, weights }) => ({
      buckets: bucketsFrom(buckets),
      weights: Int8Array.from(Buffer.from(weights, 'base64')),
    }));
    const { blocks } = this;
    const sizes = new Int32Array(BUCKETS / BLOCK);
    for (const { buckets } of lists)
      for (const bucket of buckets) {
        const block = bucket >>> BLOCK_BITS;
        sizes[block] = (sizes[block] ?? 0) + 1;
        blocks[2 * block] = (blocks[2 * block] ?? 0) | (1 << (bucket & BLOCK_MASK));
      }
    sizes.forEach((size, block) => {
      blocks[2 * block + 3] = (blocks[2 * block + 1] ?? 0) + size;
    });
    this.entries = new Int32Array(blocks.at(-1) ?? 0);
    const next = sizes.map((_, block) => blocks[2 * block + 1] ?? 0);
    lists.forEach(({ buckets, weights }, column) => {
      buckets.forEach((bucket, index) => {
        const block = bucket >>> BLOCK_BITS;
        const at = next[block] ?? 0;
        next[block] = at + 1;
        this.entries[at] =
          ((weights[index] ?? 0) << WEIGHT_SHIFT) | (column << BLOCK_BITS) | (bucket & BLOCK_MASK);
      });
    });
  }

  /** Adds the weights of features to the sums of the columns, which begin at `from`. */
  add(hashes: Int32Array, size: number, sums: Int32Array, from: number): void {
    const { blocks, entries } = this;
    for (let at = 0; at < size; at++) {
      const bucket = (hashes[at] ?? 0) & (BUCKETS - 1);
      const block = (bucket >>> BLOCK_BITS) << 1;
      const own = bucket & BLOCK_MASK;
      if ((((blocks[block] ?? 0) >>> own) & 1) === 0) continue;
      const end = blocks[block + 3] ?? 0;
      for (let index = blocks[block + 1] ?? 0; index < end; index++) {
        const entry = entries[index] ?? 0;
        if ((entry & BLOCK_MASK) !== own) continue;
        const column = from + ((entry >>> BLOCK_BITS) & COLUMN_MASK);
        sums[column] = (sums[column] ?? 0) + (entry >> WEIGHT_SHIFT);
      }
    }
  }
}

/** Ascending bucket numbers from base64 of their differences, seven bits a byte, the lowest first. */
function bucketsFrom(packed: string): Int32Array {
  const buckets: number[] = [];
  readSorted(packed, (bucket) => buckets.push(bucket));
  return Int32Array.from(buckets);
}
