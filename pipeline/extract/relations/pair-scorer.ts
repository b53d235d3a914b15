import type { PairSums } from './pair-sums.ts';
import { pairOf, type PairReading, readingsOfPair } from './pairs.ts';
import type { Roles } from './roles.ts';
import type { ScoredPair } from './scored-pair.ts';
import type { SentenceReading } from './sentence.ts';

/** Below these log-odds in all its properties a pair is dropped. */
const LEAST_LOG_ODDS = -3;

/** The first stage: the log-odds of each property of each pair of a sentence. */
export class PairScorer {
  private readonly pairs: PairSums;
  private readonly leastApart: readonly number[];

  /** @param leastApart as it stands in the file of the weights */
  constructor(pairs: PairSums, leastApart: readonly number[]) {
    this.pairs = pairs;
    this.leastApart = leastApart;
  }

  /**
   * The pairs of which any property is at all likely, in the order of `pairsIn`.
   * @param isSought by kind of pair: the pairs of the others are left out that change nothing of what is said of these
   */
  scored(reading: SentenceReading, isSought: readonly boolean[]): ScoredPair[] {
    const { length } = reading.arguments;
    const scored: ScoredPair[] = [];
    this.pairs.begin(reading);
    for (let left = 0; left < length; left++) {
      for (let right = left + 1; right < length; right++) {
        const readings = readingsOfPair(reading, left, right);
        if (!matters(reading, left, right, readings, isSought)) continue;
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
    for (let at = column; at < end; at++) logOdds.push(this.pairs.logOdds(at));
    return logOdds;
  }

  /** The highest log-odds of a kind of pair, from the sums. */
  private highest({ column, end }: PairReading): number {
    let highest = -Infinity;
    for (let at = column; at < end; at++) highest = Math.max(highest, this.pairs.logOdds(at));
    return highest;
  }
}

/**
 * Whether a pair bears on the kinds that are sought. A pair of another kind does only where one of the two may be several things: the
 * second stage asks what else it was found to be.
 */
function matters(
  { arguments: found }: SentenceReading,
  left: number,
  right: number,
  readings: readonly PairReading[],
  isSought: readonly boolean[],
): boolean {
  if (readings.length === 0) return false;
  for (const { kind } of readings) if (isSought[kind] === true) return true;
  return mayBeSeveral(found[left]?.roles ?? 0) || mayBeSeveral(found[right]?.roles ?? 0);
}

function mayBeSeveral(roles: Roles): boolean {
  return (roles & (roles - 1)) !== 0;
}
