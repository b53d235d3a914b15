import { readingsOfPair } from './pairs.ts';
import type { PairSums } from './pair-sums.ts';
import { PROPERTIES } from './properties.ts';
import type { SentenceReading } from './sentence.ts';

/** Tells whether a sentence is worth a full look for some properties: by the log-odds of its pairs of things alone. */
export class Reach {
  private readonly pairs: PairSums;
  private readonly leastOwn: readonly number[];
  private readonly isSought: readonly boolean[];

  /**
   * @param pairs those of the full look, which need not sum again what was summed here
   * @param leastOwn by property, in the order of `PROPERTIES`: the log-odds that are needed; Infinity where it is not sought
   * @param isSought by kind of pair: whether any of its properties is sought
   */
  constructor(pairs: PairSums, leastOwn: readonly number[], isSought: readonly boolean[]) {
    this.pairs = pairs;
    this.leastOwn = leastOwn;
    this.isSought = isSought;
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
    const { pairs } = this;
    let isRead = false;
    for (const read of readingsOfPair(reading, left, right)) {
      if (this.isSought[read.kind] !== true) continue;
      if (!isRead) pairs.readTogether(reading, left, right);
      isRead = true;
      pairs.setApart(reading, left, right, read.column, read.end);
      pairs.addTogether(read.column, read.end);
      for (let column = read.column; column < read.end; column++)
        if (pairs.logOdds(column) >= (this.leastOwn[column % PROPERTIES.length] ?? Infinity)) return true;
    }
    return false;
  }
}
