import type { Verdict } from './verdict.ts';

/** How many facts of one kind and confidence were right. */
export interface Tally {
  readonly facts: string;
  /** The corpora that judged. */
  readonly gold: string;
  readonly confidence: number;
  readonly judged: number;
  readonly right: number;
  /** Whether the gold judges only some of such a fact. */
  readonly partly?: true;
}

/** Counts verdicts by kind of fact and confidence, the most certain first. */
export function talliesOf(gold: string, verdicts: readonly Verdict[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { facts, confidence, right, partly } of verdicts) {
    const key = `${facts} ${confidence}`;
    const before = tallies.get(key) ?? {
      facts,
      gold,
      confidence,
      judged: 0,
      right: 0,
      ...(partly && { partly }),
    };
    tallies.set(key, { ...before, judged: before.judged + 1, right: before.right + (right ? 1 : 0) });
  }
  return [...tallies.values()].sort(
    (a, b) => (a.facts < b.facts ? -1 : a.facts > b.facts ? 1 : 0) || b.confidence - a.confidence,
  );
}

/** So few facts say little of a confidence. */
const ENOUGH = 100;
/** How far a confidence may lie from what is measured. */
const SLACK = 0.05;

/** The kinds of facts, of those judged whole and often enough, whose confidence is not what was measured. */
export function miscalibrated(tallies: readonly Tally[]): Tally[] {
  return tallies.filter(
    ({ judged, right, confidence, partly }) =>
      partly !== true && judged >= ENOUGH && Math.abs(right / judged - confidence) > SLACK,
  );
}
