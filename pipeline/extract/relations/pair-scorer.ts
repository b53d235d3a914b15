import type { ScoredPair } from './agreement.ts';
import { PairSums } from './pair-sums.ts';
import { pairOf, type PairReading, readingsOfPair } from './pairs.ts';
import { COLUMNS } from './properties.ts';
import type { SentenceReading } from './sentence.ts';
import type { WeightsFile } from './weights.ts';

/** Below these log-odds in all its properties a pair is dropped. */
const LEAST_LOG_ODDS = -3;

/** The first stage: the log-odds of each property of each pair of a sentence. */
export class PairScorer {
  private readonly pairs: PairSums;
  /** By column: what turns sums of weights into log-odds. */
  private readonly slopes: Float64Array;
  private readonly intercepts: Float64Array;
  private readonly leastApart: readonly number[];

  constructor(file: WeightsFile) {
    this.pairs = new PairSums(
      file,
      Array.from({ length: COLUMNS }, (_, column) => column),
    );
    this.leastApart = file.leastApart;
    this.slopes = Float64Array.from(file.linear, ({ calibration }) => calibration[0] ?? 1);
    this.intercepts = Float64Array.from(file.linear, ({ calibration }) => calibration[1] ?? 0);
  }

  /** The pairs of which any property is at all likely, in the order of `pairsIn`. */
  scored(reading: SentenceReading): ScoredPair[] {
    const { length } = reading.arguments;
    const scored: ScoredPair[] = [];
    this.pairs.begin(reading);
    for (let left = 0; left < length; left++) {
      for (let right = left + 1; right < length; right++) {
        const readings = readingsOfPair(reading, left, right);
        if (readings.length === 0) continue;
        for (const { column, end } of readings) this.pairs.setApart(reading, left, right, column, end);
        if (!this.isHopeful(readings)) continue;
        this.pairs.readTogether(reading, left, right);
        for (const read of readings) {
          this.pairs.addTogether(read.column, read.end);
          if (this.highest(read) >= LEAST_LOG_ODDS)
            scored.push({ pair: pairOf(read, left, right), logOdds: this.logOdds(read) });
        }
      }
    }
    return scored;
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
    return (this.slopes[column] ?? 1) * (this.pairs.sums[column] ?? 0) + (this.intercepts[column] ?? 0);
  }
}
