/** Bits of a feature's hash that name its weights. */
export const HASH_BITS = 20;
const BUCKETS = 1 << HASH_BITS;
const BITS_A_WORD = 32;
/** A row has 32 columns, of which the last stay empty. */
const ROW_BITS = 5;

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

/** Columns `[from, to)` of the weights. */
export interface Columns {
  readonly from: number;
  readonly to: number;
}

/** The weights of all features, by bucket. */
export class LinearWeights {
  /** By turns: which of 32 buckets are known, and how many are known before them. */
  private readonly known = new Int32Array((2 * BUCKETS) / BITS_A_WORD);
  /** The weights of each known bucket, one a column, in rows of a power of two. */
  private readonly rows: Int8Array;

  constructor({ linear }: Pick<WeightsFile, 'linear'>) {
    const lists = linear.map(({ buckets, weights }) => ({
      buckets: bucketsFrom(buckets),
      weights: Int8Array.from(Buffer.from(weights, 'base64')),
    }));
    for (const { buckets } of lists) for (const bucket of buckets) this.note(bucket);
    let count = 0;
    for (let word = 0; word < this.known.length; word += 2) {
      this.known[word + 1] = count;
      count += bitCount(this.known[word] ?? 0);
    }
    this.rows = new Int8Array(count << ROW_BITS);
    lists.forEach(({ buckets, weights }, column) => {
      buckets.forEach((bucket, index) => {
        this.rows[this.rowOf(bucket) + column] = weights[index] ?? 0;
      });
    });
  }

  /** Adds the weights of features in some columns to the sums of these columns. */
  add(hashes: Int32Array, size: number, columns: readonly Columns[], sums: Int32Array): void {
    const { rows } = this;
    for (let at = 0; at < size; at++) {
      const row = this.rowOf((hashes[at] ?? 0) & (BUCKETS - 1));
      if (row < 0) continue;
      for (let range = 0; range < columns.length; range++) {
        const own = columns[range];
        if (own === undefined) continue;
        for (let column = own.from; column < own.to; column++)
          sums[column] = (sums[column] ?? 0) + (rows[row + column] ?? 0);
      }
    }
  }

  private note(bucket: number): void {
    const word = (bucket >>> 5) << 1;
    this.known[word] = (this.known[word] ?? 0) | (1 << (bucket & 31));
  }

  /** Where the weights of a bucket begin; -1 where it has none. */
  private rowOf(bucket: number): number {
    const word = (bucket >>> 5) << 1;
    const bits = this.known[word] ?? 0;
    const bit = 1 << (bucket & 31);
    if ((bits & bit) === 0) return -1;
    return ((this.known[word + 1] ?? 0) + bitCount(bits & (bit - 1))) << ROW_BITS;
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
