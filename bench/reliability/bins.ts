import type { Tally } from './tally.ts';

/** Facts of like confidence. */
export interface Bin {
  /** Least confidence of the bin. */
  readonly from: number;
  /** Confidence that is no longer in it; the last bin has none. */
  readonly below?: number;
  readonly judged: number;
  readonly right: number;
  /** Sum of the confidences: what should be right. */
  readonly expected: number;
}

const EDGES = [0, 0.5, 0.7, 0.8, 0.9];

/** Puts tallies of facts judged whole into bins of confidence. */
export function binsOf(tallies: readonly Tally[]): Bin[] {
  return EDGES.map((from, index) => {
    const below = EDGES[index + 1];
    const own = tallies.filter(
      ({ confidence, partly }) =>
        partly !== true && confidence >= from && (below === undefined || confidence < below),
    );
    return {
      from,
      ...(below === undefined ? {} : { below }),
      judged: sum(own, ({ judged }) => judged),
      right: sum(own, ({ right }) => right),
      expected: sum(own, ({ judged, confidence }) => judged * confidence),
    };
  });
}

function sum(tallies: readonly Tally[], count: (tally: Tally) => number): number {
  return tallies.reduce((total, tally) => total + count(tally), 0);
}
