import type { ScoredPair } from './agreement.ts';
import { argumentFeatures, isPair, pairFeatures, sentenceFeatures } from './features.ts';
import { FeatureList } from './hashing.ts';
import { beginPair, beginSentence } from './pairs.ts';
import { PAIR_KINDS } from './properties.ts';
import type { SentenceReading } from './sentence.ts';
import { LinearWeights, type WeightsFile } from './weights.ts';

/** Below these log-odds of the sentence and the two arguments, the words between the two are not looked at. */
const HOPELESS = -1.6;
/** Below these log-odds in all its properties a pair is dropped. */
const LEAST_LOG_ODDS = -4;

/** The first stage: the log-odds of each property of each pair of a sentence. */
export class PairScorer {
  private readonly weights: LinearWeights;
  private readonly slopes: Float64Array;
  private readonly intercepts: Float64Array;
  private readonly list = new FeatureList();

  constructor(file: WeightsFile) {
    this.weights = new LinearWeights(file);
    this.slopes = Float64Array.from(file.linear, ({ calibration }) => calibration[0] ?? 1);
    this.intercepts = Float64Array.from(file.linear, ({ calibration }) => calibration[1] ?? 0);
  }

  /** The pairs of which any property is at all likely, in the order of `pairsIn`. */
  scored(reading: SentenceReading): ScoredPair[] {
    return PAIR_KINDS.flatMap((_, kind) => this.scoredOfKind(reading, kind));
  }

  private scoredOfKind(reading: SentenceReading, kindIndex: number): ScoredPair[] {
    const kind = PAIR_KINDS[kindIndex];
    const found = reading.arguments;
    if (kind === undefined || !found.some(({ roles }) => (roles & kind.first) !== 0)) return [];
    if (!found.some(({ roles }) => (roles & kind.second) !== 0)) return [];
    const { offset, properties } = kind;
    const count = properties.length;
    const parts = this.parts(reading, kindIndex, count);
    const sums = new Float64Array(count);
    const scored: ScoredPair[] = [];
    for (let first = 0; first < found.length; first++) {
      const one = found[first];
      if (one === undefined || (one.roles & kind.first) === 0) continue;
      for (let second = 0; second < found.length; second++) {
        const other = found[second];
        if (other === undefined || first === second || (other.roles & kind.second) === 0) continue;
        if (!isPair(one, other)) continue;
        const isFirstLeft = one.start < other.start;
        const [ofFirst, ofSecond] = [parts.first(first, isFirstLeft), parts.second(second, isFirstLeft)];
        for (let at = 0; at < count; at++)
          sums[at] = (parts.sentence[at] ?? 0) + (ofFirst[at] ?? 0) + (ofSecond[at] ?? 0);
        if (this.highest(sums, offset) < HOPELESS) continue;
        beginPair(kindIndex, isFirstLeft, this.list);
        pairFeatures(reading, first, second, kind.first, kind.second, this.list);
        this.weights.add(this.list.hashes, this.list.size, offset, sums);
        if (this.highest(sums, offset) < LEAST_LOG_ODDS) continue;
        const logOdds = sums.map(
          (sum, at) => (this.slopes[offset + at] ?? 1) * sum + (this.intercepts[offset + at] ?? 0),
        );
        scored.push({ pair: { kind: kindIndex, first, second, isFirstLeft }, logOdds });
      }
    }
    return scored;
  }

  /** The highest log-odds that sums of weights mean. */
  private highest(sums: Float64Array, offset: number): number {
    let highest = -Infinity;
    for (let at = 0; at < sums.length; at++) {
      const logOdds = (this.slopes[offset + at] ?? 1) * (sums[at] ?? 0) + (this.intercepts[offset + at] ?? 0);
      if (logOdds > highest) highest = logOdds;
    }
    return highest;
  }

  /** The sums of what the sentence and each argument say, worked out once each. */
  private parts(reading: SentenceReading, kind: number, count: number) {
    const { list, weights } = this;
    const offset = PAIR_KINDS[kind]?.offset ?? 0;
    const summed = (): Float64Array => {
      const sums = new Float64Array(count);
      weights.add(list.hashes, list.size, offset, sums);
      return sums;
    };
    beginSentence(kind, list);
    sentenceFeatures(reading, list);
    const sentence = summed();
    const known: (Float64Array | undefined)[] = [];
    const argument = (index: number, isFirst: boolean, isFirstLeft: boolean): Float64Array => {
      const key = index * 4 + (isFirst ? 2 : 0) + (isFirstLeft ? 1 : 0);
      let sums = known[key];
      if (sums === undefined) {
        beginPair(kind, isFirstLeft, list);
        argumentFeatures(
          reading,
          index,
          isFirst ? 'first' : 'second',
          isFirst === isFirstLeft ? 'left' : 'right',
          list,
        );
        sums = summed();
        known[key] = sums;
      }
      return sums;
    };
    return {
      sentence,
      first: (index: number, isFirstLeft: boolean) => argument(index, true, isFirstLeft),
      second: (index: number, isFirstLeft: boolean) => argument(index, false, isFirstLeft),
    };
  }
}
