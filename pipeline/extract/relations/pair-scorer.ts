import type { ScoredPair } from './agreement.ts';
import { argumentFeatures, isPair, pairFeatures, sentenceFeatures } from './features.ts';
import { FeatureList } from './hashing.ts';
import { pairOf, readingsOfRoles } from './pairs.ts';
import { ORDERS, orderOf, PAIR_KINDS, PROPERTIES } from './properties.ts';
import type { SentenceReading } from './sentence.ts';
import { LinearWeights, type WeightsFile } from './weights.ts';

/** Below these log-odds of the sentence and the two arguments, the words between the two are not looked at. */
const HOPELESS = -1.6;
/** Below these log-odds in all its properties a pair is dropped. */
const LEAST_LOG_ODDS = -4;
const COLUMNS = PROPERTIES.length * ORDERS;

/** The first stage: the log-odds of each property of each pair of a sentence. */
export class PairScorer {
  private readonly weights: LinearWeights;
  /** By column: what turns sums of weights into log-odds. */
  private readonly slopes: Float64Array;
  private readonly intercepts: Float64Array;
  private readonly list = new FeatureList();
  /** Sums by kind of pair, used again for each pair. */
  private readonly sums = PAIR_KINDS.map(({ properties }) => new Float64Array(properties.length));

  constructor(file: WeightsFile) {
    this.weights = new LinearWeights(file);
    this.slopes = Float64Array.from(file.linear, ({ calibration }) => calibration[0] ?? 1);
    this.intercepts = Float64Array.from(file.linear, ({ calibration }) => calibration[1] ?? 0);
  }

  /** The pairs of which any property is at all likely, in the order of `pairsIn`. */
  scored(reading: SentenceReading): ScoredPair[] {
    const found = reading.arguments;
    const scored: ScoredPair[] = [];
    const lefts = found.map(() => new Float64Array());
    const rights = found.map(() => new Float64Array());
    let sentence: Float64Array | undefined;
    for (let left = 0; left < found.length; left++) {
      const one = found[left];
      for (let right = left + 1; right < found.length; right++) {
        const other = found[right];
        if (one === undefined || other === undefined || !isPair(one, other)) continue;
        const readings = readingsOfRoles(one.roles, other.roles);
        if (readings.length === 0) continue;
        sentence ??= this.sentenceSums(reading);
        const leftSums = this.argumentSums(reading, left, true, lefts);
        const rightSums = this.argumentSums(reading, right, false, rights);
        let isWritten = false;
        for (const read of readings) {
          const sums = this.sums[read.kind];
          const column = (PAIR_KINDS[read.kind]?.offset ?? 0) + orderOf(read.isFirstLeft) * PROPERTIES.length;
          if (sums === undefined) continue;
          for (let at = 0; at < sums.length; at++)
            sums[at] =
              (sentence[column + at] ?? 0) + (leftSums[column + at] ?? 0) + (rightSums[column + at] ?? 0);
          if (this.highest(sums, column) < HOPELESS) continue;
          if (!isWritten) {
            this.list.clear();
            pairFeatures(reading, left, right, this.list);
            isWritten = true;
          }
          this.weights.add(this.list.hashes, this.list.size, column, sums);
          if (this.highest(sums, column) >= LEAST_LOG_ODDS)
            scored.push({ pair: pairOf(read, left, right), logOdds: this.logOdds(sums, column) });
        }
      }
    }
    return scored;
  }

  private sentenceSums(reading: SentenceReading): Float64Array {
    this.list.clear();
    sentenceFeatures(reading, this.list);
    return this.listSums();
  }

  private argumentSums(
    reading: SentenceReading,
    index: number,
    isLeft: boolean,
    known: Float64Array[],
  ): Float64Array {
    let sums = known[index];
    if (sums === undefined || sums.length === 0) {
      this.list.clear();
      argumentFeatures(reading, index, isLeft, this.list);
      sums = this.listSums();
      known[index] = sums;
    }
    return sums;
  }

  private listSums(): Float64Array {
    const sums = new Float64Array(COLUMNS);
    this.weights.add(this.list.hashes, this.list.size, 0, sums);
    return sums;
  }

  private logOdds(sums: Float64Array, column: number): Float64Array {
    return sums.map((sum, at) => (this.slopes[column + at] ?? 1) * sum + (this.intercepts[column + at] ?? 0));
  }

  /** The highest log-odds that sums of weights mean. */
  private highest(sums: Float64Array, column: number): number {
    let highest = -Infinity;
    for (let at = 0; at < sums.length; at++) {
      const logOdds = (this.slopes[column + at] ?? 1) * (sums[at] ?? 0) + (this.intercepts[column + at] ?? 0);
      if (logOdds > highest) highest = logOdds;
    }
    return highest;
  }
}
