import type { ScoredPair } from './agreement.ts';
import { MOST_ARGUMENTS } from './arguments.ts';
import { argumentFeatures, isPair, pairFeatures, sentenceFeatures } from './features.ts';
import { FeatureList } from './hashing.ts';
import { pairOf, type PairReading, readingsOfRoles } from './pairs.ts';
import { COLUMNS } from './properties.ts';
import type { SentenceReading } from './sentence.ts';
import { LinearWeights, type WeightsFile } from './weights.ts';

/** Below these log-odds in all its properties a pair is dropped. */
const LEAST_LOG_ODDS = -3;

/** The first stage: the log-odds of each property of each pair of a sentence. */
export class PairScorer {
  private readonly weights: LinearWeights;
  /** By column: what turns sums of weights into log-odds. */
  private readonly slopes: Float64Array;
  private readonly intercepts: Float64Array;
  private readonly leastApart: readonly number[];
  private readonly list = new FeatureList();
  /** Sums of the weights of a pair, used again for the next. */
  private readonly sums = new Int32Array(COLUMNS);
  private readonly ofSentence = new Int32Array(COLUMNS);
  /** Sums of each argument of the sentence on the left and on the right, and which of them are worked out. */
  private readonly parts = new Int32Array(2 * MOST_ARGUMENTS * COLUMNS);
  private readonly known = new Uint8Array(2 * MOST_ARGUMENTS);

  constructor(file: WeightsFile) {
    this.weights = new LinearWeights(file);
    this.leastApart = file.leastApart;
    this.slopes = Float64Array.from(file.linear, ({ calibration }) => calibration[0] ?? 1);
    this.intercepts = Float64Array.from(file.linear, ({ calibration }) => calibration[1] ?? 0);
  }

  /** The pairs of which any property is at all likely, in the order of `pairsIn`. */
  scored(reading: SentenceReading): ScoredPair[] {
    const found = reading.arguments;
    const scored: ScoredPair[] = [];
    this.known.fill(0);
    let sentence: Int32Array | undefined;
    for (let left = 0; left < found.length; left++) {
      const one = found[left];
      for (let right = left + 1; right < found.length; right++) {
        const other = found[right];
        if (one === undefined || other === undefined || !isPair(one, other)) continue;
        const readings = readingsOfRoles(one.roles, other.roles);
        if (readings.length === 0) continue;
        sentence ??= this.sentenceSums(reading);
        const leftAt = this.argumentSums(reading, left, true);
        const rightAt = this.argumentSums(reading, right, false);
        const { sums, parts } = this;
        for (let at = 0; at < COLUMNS; at++)
          sums[at] = (sentence[at] ?? 0) + (parts[leftAt + at] ?? 0) + (parts[rightAt + at] ?? 0);
        if (!this.isHopeful(readings)) continue;
        this.list.clear();
        pairFeatures(reading, left, right, this.list);
        this.weights.add(this.list.hashes, this.list.size, sums, 0);
        for (const read of readings)
          if (this.highest(read) >= LEAST_LOG_ODDS)
            scored.push({ pair: pairOf(read, left, right), logOdds: this.logOdds(read) });
      }
    }
    return scored;
  }

  private sentenceSums(reading: SentenceReading): Int32Array {
    this.list.clear();
    sentenceFeatures(reading, this.list);
    this.ofSentence.fill(0);
    this.weights.add(this.list.hashes, this.list.size, this.ofSentence, 0);
    return this.ofSentence;
  }

  /** Where among `parts` the sums of an argument begin; they are worked out once a sentence. */
  private argumentSums(reading: SentenceReading, index: number, isLeft: boolean): number {
    const place = index * 2 + (isLeft ? 0 : 1);
    const start = place * COLUMNS;
    if (this.known[place] === 0) {
      this.known[place] = 1;
      this.list.clear();
      argumentFeatures(reading, index, isLeft, this.list);
      this.parts.fill(0, start, start + COLUMNS);
      this.weights.add(this.list.hashes, this.list.size, this.parts, start);
    }
    return start;
  }

  /** Whether the sentence and the two arguments alone leave hope for any kind of pair. */
  private isHopeful(readings: readonly PairReading[]): boolean {
    for (const read of readings) if (this.highest(read) >= (this.leastApart[read.kind] ?? 0)) return true;
    return false;
  }

  /** The log-odds of each property of a kind of pair, from the sums. */
  private logOdds({ column, end }: PairReading): number[] {
    const logOdds: number[] = [];
    for (let at = column; at < end; at++) logOdds.push(this.logOddsAt(at));
    return logOdds;
  }

  /** The highest log-odds of a kind of pair, from the sums. */
  private highest({ column, end }: PairReading): number {
    let highest = -Infinity;
    for (let at = column; at < end; at++) highest = Math.max(highest, this.logOddsAt(at));
    return highest;
  }

  private logOddsAt(column: number): number {
    return (this.slopes[column] ?? 1) * (this.sums[column] ?? 0) + (this.intercepts[column] ?? 0);
  }
}
