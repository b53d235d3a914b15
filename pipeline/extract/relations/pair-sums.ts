import { MOST_ARGUMENTS } from './arguments.ts';
import { argumentFeatures, pairFeatures, sentenceFeatures } from './features.ts';
import { FeatureList } from './hashing.ts';
import type { SentenceReading } from './sentence.ts';
import { LinearWeights, type WeightsFile } from './weights.ts';

/** Sums of the weights of pairs of one sentence after another, for some columns of the weights. */
export class PairSums {
  /** Those of the pair that was looked at last, in the order of the columns; only of the columns that were asked for. */
  readonly sums: Int32Array;
  private readonly width: number;
  private readonly weights: LinearWeights;
  private readonly list = new FeatureList();
  /** What the two of the pair that was read last say together. */
  private readonly ofPair = new FeatureList();
  private reading: SentenceReading | undefined;
  private readonly ofSentence: Int32Array;
  private isSentenceKnown = false;
  /** Those of each argument of the sentence on the left and on the right, and which of them are worked out. */
  private readonly parts: Int32Array;
  private readonly known = new Uint8Array(2 * MOST_ARGUMENTS);

  /** @param columns ascending */
  constructor(file: WeightsFile, columns: readonly number[]) {
    this.width = columns.length;
    this.weights = new LinearWeights(file, columns);
    this.sums = new Int32Array(this.width);
    this.ofSentence = new Int32Array(this.width);
    this.parts = new Int32Array(2 * MOST_ARGUMENTS * this.width);
  }

  /** Forgets the sums of the sentence before; those of the same sentence stay. */
  begin(reading: SentenceReading): void {
    if (reading === this.reading) return;
    this.reading = reading;
    this.known.fill(0);
    this.isSentenceKnown = false;
  }

  /** Sets the sums of the columns `[from, to)` to what the sentence and the two arguments say apart from each other. */
  setApart(reading: SentenceReading, left: number, right: number, from: number, to: number): void {
    const { sums, parts, ofSentence } = this;
    this.sumSentence(reading);
    const leftAt = this.argumentSums(reading, left, true);
    const rightAt = this.argumentSums(reading, right, false);
    for (let at = from; at < to; at++)
      sums[at] = (ofSentence[at] ?? 0) + (parts[leftAt + at] ?? 0) + (parts[rightAt + at] ?? 0);
  }

  /** Reads what the two say together, for `addTogether`. */
  readTogether(reading: SentenceReading, left: number, right: number): void {
    this.ofPair.clear();
    pairFeatures(reading, left, right, this.ofPair);
  }

  /** Adds to the sums of the columns `[from, to)` what the two of the pair that was read last say together. */
  addTogether(from: number, to: number): void {
    this.weights.add(this.ofPair, this.sums, 0, from, to);
  }

  private sumSentence(reading: SentenceReading): void {
    if (this.isSentenceKnown) return;
    this.isSentenceKnown = true;
    this.list.clear();
    sentenceFeatures(reading, this.list);
    this.ofSentence.fill(0);
    this.weights.add(this.list, this.ofSentence, 0);
  }

  /** Where among `parts` the sums of an argument begin; they are worked out once a sentence. */
  private argumentSums(reading: SentenceReading, index: number, isLeft: boolean): number {
    const place = index * 2 + (isLeft ? 0 : 1);
    const start = place * this.width;
    if (this.known[place] === 0) {
      this.known[place] = 1;
      this.list.clear();
      argumentFeatures(reading, index, isLeft, this.list);
      this.parts.fill(0, start, start + this.width);
      this.weights.add(this.list, this.parts, start);
    }
    return start;
  }
}
