import { readSorted } from '../../text/sorted-numbers.ts';

/** Bits of a feature's hash that name its weights. */
export const HASH_BITS = 20;
const BUCKETS = 1 << HASH_BITS;
const BITS_A_WORD = 32;
/** Bits of an entry that name its column. */
const COLUMN_BITS = 5;
const COLUMN_MASK = (1 << COLUMN_BITS) - 1;

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

/** The weights of all features, by bucket: most buckets have weights for few columns, and those alone are held. */
export class LinearWeights {
  /** By turns: which of 32 buckets are known, and how many are known before them. */
  private readonly known = new Int32Array((2 * BUCKETS) / BITS_A_WORD);
  /** Where the entries of each known bucket begin; they end where those of the next do. */
  private readonly starts: Int32Array;
  /** A weight with its column in the lowest bits. */
  private readonly entries: Int16Array;

  constructor({ linear }: Pick<WeightsFile, 'linear'>) {
    const lists = linear.map(({ buckets, weights }) => ({
      buckets: bucketsFrom(buckets),
      weights: Int8Array.from(Buffer.from(weights, 'base64')),
    }));
    for (const { buckets } of lists) for (const bucket of buckets) this.note(bucket);
    this.starts = new Int32Array(this.countKnown() + 1);
    for (const { buckets } of lists)
      for (const bucket of buckets) {
        const next = this.placeOf(bucket) + 1;
        this.starts[next] = (this.starts[next] ?? 0) + 1;
      }
    for (let place = 1; place < this.starts.length; place++)
      this.starts[place] = (this.starts[place] ?? 0) + (this.starts[place - 1] ?? 0);
    this.entries = new Int16Array(this.starts.at(-1) ?? 0);
    const next = this.starts.slice();
    lists.forEach(({ buckets, weights }, column) => {
      buckets.forEach((bucket, index) => {
        const place = this.placeOf(bucket);
        const at = next[place] ?? 0;
        next[place] = at + 1;
        this.entries[at] = ((weights[index] ?? 0) << COLUMN_BITS) | column;
      });
    });
  }

  /** Adds the weights of features to the sums of the columns, which begin at `from`. */
  add(hashes: Int32Array, size: number, sums: Int32Array, from: number): void {
    const { starts, entries } = this;
    for (let at = 0; at < size; at++) {
      const place = this.placeOf((hashes[at] ?? 0) & (BUCKETS - 1));
      if (place < 0) continue;
      const end = starts[place + 1] ?? 0;
      for (let index = starts[place] ?? 0; index < end; index++) {
        const entry = entries[index] ?? 0;
        const column = from + (entry & COLUMN_MASK);
        sums[column] = (sums[column] ?? 0) + (entry >> COLUMN_BITS);
      }
    }
  }

  /** Notes how many buckets are known before each word of `known`, and gives how many there are. */
  private countKnown(): number {
    let count = 0;
    for (let word = 0; word < this.known.length; word += 2) {
      this.known[word + 1] = count;
      count += bitCount(this.known[word] ?? 0);
    }
    return count;
  }

  private note(bucket: number): void {
    const word = (bucket >>> 5) << 1;
    this.known[word] = (this.known[word] ?? 0) | (1 << (bucket & 31));
  }

  /** The number of a bucket among the known ones; -1 where it has no weights. */
  private placeOf(bucket: number): number {
    const word = (bucket >>> 5) << 1;
    const bits = this.known[word] ?? 0;
    const bit = 1 << (bucket & 31);
    if ((bits & bit) === 0) return -1;
    return (this.known[word + 1] ?? 0) + bitCount(bits & (bit - 1));
  }
}

function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Ascending bucket numbers from base64 of their differences, seven bits a byte, the lowest first. */
function bucketsFrom(packed: string): Int32Array {
  const buckets: number[] = [];
  readSorted(packed, (bucket) => buckets.push(bucket));
  return Int32Array.from(buckets);
}
