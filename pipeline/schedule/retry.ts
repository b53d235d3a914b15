import type { Ending } from './record.ts';

export interface RetryPolicy {
  /** How many times a run that failed is tried again. */
  readonly retries: number;
  /** Seconds before the first retry; each further one waits twice as long. */
  readonly backoffSeconds: number;
}

const LONGEST_WAIT = 3600;

/** What the user can mend mends nothing by itself, except where only another build was in the way. */
const PASSES_BY_ITSELF = /\[release\/(?:released-meanwhile|locked|busy)\]/;

/**
 * Whether a slot is done with after a run. A release that a check held back and a fault in the sources come out the same again, so
 * they wait for the next slot; a fault of the program, a time limit and a kill are tried again.
 */
export function isFinal(ending: Ending, attempt: number, { retries }: RetryPolicy): boolean {
  const { outcome, exitCode, error } = ending;
  if (outcome === 'released' || outcome === 'unchanged' || outcome === 'held') return true;
  if (outcome === 'failed' && exitCode === 2 && !PASSES_BY_ITSELF.test(error ?? '')) return true;
  return attempt > retries;
}

/** Milliseconds to wait after an attempt (from 1); a run that was killed is begun again at once. */
export function waitAfter(
  attempt: number,
  outcome: Ending['outcome'],
  { backoffSeconds }: RetryPolicy,
): number {
  if (outcome === 'abandoned') return 0;
  return Math.min(backoffSeconds * 2 ** (attempt - 1), LONGEST_WAIT) * 1000;
}
