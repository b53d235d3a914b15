import type { ScoredPair } from './agreement.ts';
import { MOST_ARGUMENTS } from './arguments.ts';
import { argumentFeatures, isPair, pairFeatures, sentenceFeatures } from './features.ts';
import { FeatureList } from './hashing.ts';
import { pairOf, type PairReading, readingsOfRoles } from './pairs.ts';
import { COLUMNS, PAIR_KINDS } from './properties.ts';
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
  private reading: SentenceReading | undefined;
  private isSentenceKnown = false;
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
    const { length } = reading.arguments;
    const scored: ScoredPair[] = [];
    this.begin(reading);
    for (let left = 0; left < length; left++) {
      for (let right = left + 1; right < length; right++) {
        const readings = readingsOfPair(reading, left, right);
        if (readings.length === 0 || !this.sumUp(reading, left, right, readings)) continue;
        for (const read of readings)
          if (this.highest(read) >= LEAST_LOG_ODDS)
            scored.push({ pair: pairOf(read, left, right), logOdds: this.logOdds(read) });
      }
    }
    return scored;
  }

  /**
   * Whether any pair of two different things reaches the log-odds that a property needs.
   * @param isThing whether the arguments of a group are looked at
   * @param leastOwn by property, in the order of `PROPERTIES`
   */
  reaches(reading: SentenceReading, isThing: readonly boolean[], leastOwn: readonly number[]): boolean {
    const { groups } = reading;
    this.begin(reading);
    for (let left = 0; left < groups.length; left++) {
      const group = groups[left] ?? 0;
      if (isThing[group] !== true) continue;
      for (let right = left + 1; right < groups.length; right++) {
        const other = groups[right] ?? 0;
        if (other === group || isThing[other] !== true) continue;
        const readings = readingsOfPair(reading, left, right);
        if (!readings.some((read) => isSought(read, leastOwn))) continue;
        if (!this.sumUp(reading, left, right, readings)) continue;
        if (readings.some((read) => this.reachesAny(read, leastOwn))) return true;
      }
    }
    return false;
  }

  /** Forgets the sums of the sentence before; those of the same sentence stay. */
  private begin(reading: SentenceReading): void {
    if (reading === this.reading) return;
    this.reading = reading;
    this.known.fill(0);
    this.isSentenceKnown = false;
  }

  /** Works out the sums of a pair; false where the sentence and the two arguments alone leave no hope for it. */
  private sumUp(
    reading: SentenceReading,
    left: number,
    right: number,
    readings: readonly PairReading[],
  ): boolean {
    const { sums, parts } = this;
    const sentence = this.sentenceSums(reading);
    const leftAt = this.argumentSums(reading, left, true);
    const rightAt = this.argumentSums(reading, right, false);
    for (let at = 0; at < COLUMNS; at++)
      sums[at] = (sentence[at] ?? 0) + (parts[leftAt + at] ?? 0) + (parts[rightAt + at] ?? 0);
    if (!this.isHopeful(readings)) return false;
    this.list.clear();
    pairFeatures(reading, left, right, this.list);
    this.weights.add(this.list.hashes, this.list.size, sums, 0);
    return true;
  }

  private reachesAny({ kind, column, end }: PairReading, leastOwn: readonly number[]): boolean {
    const offset = (PAIR_KINDS[kind]?.offset ?? 0) - column;
    for (let at = column; at < end; at++)
      if (this.logOddsAt(at) >= (leastOwn[offset + at] ?? Infinity)) return true;
    return false;
  }

  private sentenceSums(reading: SentenceReading): Int32Array {
    if (this.isSentenceKnown) return this.ofSentence;
    this.isSentenceKnown = true;
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

const NONE: readonly PairReading[] = [];

/** The kinds of pairs that two arguments of a sentence may be. */
function readingsOfPair(
  { arguments: found }: SentenceReading,
  left: number,
  right: number,
): readonly PairReading[] {
  const [one, other] = [found[left], found[right]];
  if (one === undefined || other === undefined || !isPair(one, other)) return NONE;
  return readingsOfRoles(one.roles, other.roles);
}

/** Whether any property of a kind of pair is looked for. */
function isSought({ kind }: PairReading, leastOwn: readonly number[]): boolean {
  const { offset = 0, properties = [] } = PAIR_KINDS[kind] ?? {};
  for (let at = 0; at < properties.length; at++)
    if ((leastOwn[offset + at] ?? Infinity) < Infinity) return true;
  return false;
}
