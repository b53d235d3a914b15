import { readingsOfPair } from './pairs.ts';
import { PairSums } from './pair-sums.ts';
import { COLUMNS, PROPERTIES } from './properties.ts';
import type { SentenceReading } from './sentence.ts';
import type { WeightsFile } from './weights.ts';

/** Tells whether a sentence is worth a full look for some properties: by their weights alone, which are few. */
export class Reach {
  private readonly pairs: PairSums;
  /** How many of the columns that are looked at stand before each column of the weights. */
  private readonly before = new Int32Array(COLUMNS + 1);
  /** By column looked at: what turns sums of weights into log-odds, and the log-odds that are needed. */
  private readonly slopes: Float64Array;
  private readonly intercepts: Float64Array;
  private readonly least: Float64Array;

  /** @param leastOwn by property, in the order of `PROPERTIES`; Infinity where it is not sought */
  constructor(file: WeightsFile, leastOwn: readonly number[]) {
    const columns: number[] = [];
    for (let column = 0; column < COLUMNS; column++) {
      if ((leastOwn[column % PROPERTIES.length] ?? Infinity) < Infinity) columns.push(column);
      this.before[column + 1] = columns.length;
    }
    this.pairs = new PairSums(file, columns);
    this.slopes = Float64Array.from(columns, (column) => file.linear[column]?.calibration[0] ?? 1);
    this.intercepts = Float64Array.from(columns, (column) => file.linear[column]?.calibration[1] ?? 0);
    this.least = Float64Array.from(columns, (column) => leastOwn[column % PROPERTIES.length] ?? Infinity);
  }

  /**
   * Whether any pair of two different things reaches the log-odds that a property needs.
   * @param isThing whether the arguments of a group are looked at
   */
  isReached(reading: SentenceReading, isThing: readonly boolean[]): boolean {
    const { groups } = reading;
    this.pairs.begin(reading);
    for (let left = 0; left < groups.length; left++) {
      const group = groups[left] ?? 0;
      if (isThing[group] !== true) continue;
      for (let right = left + 1; right < groups.length; right++) {
        const other = groups[right] ?? 0;
        if (other !== group && isThing[other] === true && this.isReachedBy(reading, left, right)) return true;
      }
    }
    return false;
  }

  private isReachedBy(reading: SentenceReading, left: number, right: number): boolean {
    const { before, pairs } = this;
    let isRead = false;
    for (const { column, end } of readingsOfPair(reading, left, right)) {
      const [from, to] = [before[column] ?? 0, before[end] ?? 0];
      if (from === to) continue;
      if (!isRead) pairs.readTogether(reading, left, right);
      isRead = true;
      pairs.setApart(reading, left, right, from, to);
      pairs.addTogether(from, to);
      for (let at = from; at < to; at++) if (this.logOddsAt(at) >= (this.least[at] ?? Infinity)) return true;
    }
    return false;
  }

  private logOddsAt(at: number): number {
    return (this.slopes[at] ?? 1) * (this.pairs.sums[at] ?? 0) + (this.intercepts[at] ?? 0);
  }
}
