import { MOST_ARGUMENTS } from './arguments.ts';
import { argumentFeatures, pairFeatures, sentenceFeatures } from './features.ts';
import { FeatureList } from './hashing.ts';
import { columnsOfRoles } from './pairs.ts';
import { COLUMNS } from './properties.ts';
import type { SentenceReading } from './sentence.ts';
import { LinearWeights, type WeightsFile } from './weights.ts';

/** Sums of the weights of pairs of one sentence after another. */
export class PairSums {
  /** By column those of the pair that was looked at last; only those that were asked for. */
  private readonly sums = new Int32Array(COLUMNS);
  private readonly weights: LinearWeights;
  private readonly list = new FeatureList();
  /** What the two of the pair that was read last say together. */
  private readonly ofPair = new FeatureList();
  private reading: SentenceReading | undefined;
  private readonly ofSentence = new Int32Array(COLUMNS);
  private isSentenceKnown = false;
  /** Those of each argument of the sentence on the left and on the right, and which of them are worked out. */
  private readonly parts = new Int32Array(2 * MOST_ARGUMENTS * COLUMNS);
  private readonly known = new Uint8Array(2 * MOST_ARGUMENTS);
  /** By column: what turns sums of weights into log-odds. */
  private readonly slopes: Float64Array;
  private readonly intercepts: Float64Array;

  constructor(file: Pick<WeightsFile, 'linear'>) {
    this.weights = new LinearWeights(file);
    this.slopes = Float64Array.from(file.linear, ({ calibration }) => calibration[0] ?? 1);
    this.intercepts = Float64Array.from(file.linear, ({ calibration }) => calibration[1] ?? 0);
  }

  /** The log-odds of a column, from its sum. */
  logOdds(column: number): number {
    return (this.slopes[column] ?? 1) * (this.sums[column] ?? 0) + (this.intercepts[column] ?? 0);
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
    this.weights.findRows(this.ofPair);
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
    this.weights.findRows(this.list);
    this.weights.add(this.list, this.ofSentence, 0, 0, COLUMNS);
  }

  /**
   * Where among `parts` the sums of an argument begin. They are worked out once a sentence, for the columns of the pairs that it may
   * be in.
   */
  private argumentSums(reading: SentenceReading, index: number, isLeft: boolean): number {
    const place = index * 2 + (isLeft ? 0 : 1);
    const start = place * COLUMNS;
    if (this.known[place] === 0) {
      this.known[place] = 1;
      this.list.clear();
      argumentFeatures(reading, index, isLeft, this.list);
      this.weights.findRows(this.list);
      this.parts.fill(0, start, start + COLUMNS);
      for (const { from, to } of columnsOfRoles(reading.arguments[index]?.roles ?? 0, isLeft))
        this.weights.add(this.list, this.parts, start, from, to);
    }
    return start;
  }
}
