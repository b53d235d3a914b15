import type { Pair } from './pairs.ts';

/** A pair with the log-odds of each property of its kind. */
export interface ScoredPair {
  readonly pair: Pair;
  readonly logOdds: readonly number[];
}

/** Log-odds of what was not found at all. */
export const NONE = -3;

/** The highest log-odds of the properties of a pair, but for one of them where it is given. */
export function highest(logOdds: readonly number[], but = -1): number {
  let most = NONE;
  for (let at = 0; at < logOdds.length; at++) if (at !== but) most = Math.max(most, logOdds[at] ?? NONE);
  return most;
}
