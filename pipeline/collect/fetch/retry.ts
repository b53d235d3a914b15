import type { Clock } from './clock.ts';
import { type Outcome, failed } from './failure.ts';
import type { Limits } from './limits.ts';
import type { RawResponse } from './request.ts';
import { retryAfter } from './retry-after.ts';
import { INTERRUPTED } from './stopper.ts';

/** Statuses that pass: too many requests, and the server's own trouble. 501 and 505 do not. */
const PASSING_STATUSES: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

const FIRST_WAIT = 1000;

/**
 * Asks again where the answer may change in a moment: after a network failure, 429 or 5xx. Waits as long as the site asks, else twice
 * as long each time, of which chance takes a part ("full jitter"), so that many clients do not come back at once. A wait beyond
 * `maxWait` is not waited for but told.
 */
export async function retried(
  attempt: () => Promise<Outcome<RawResponse>>,
  limits: Limits,
  clock: Clock,
  signal?: AbortSignal,
): Promise<Outcome<RawResponse>> {
  for (let made = 1; ; made++) {
    const outcome = await attempt();
    if (!isPassing(outcome)) return outcome;
    const asked = 'value' in outcome ? retryAfter(outcome.value.headers['retry-after'], clock.now()) : null;
    if (asked !== null && asked > limits.maxWait) return { failure: askedToWait(asked) };
    if (made >= limits.maxAttempts) return outcome;
    const most = Math.min(limits.maxWait, FIRST_WAIT * 2 ** made);
    await clock.wait(asked ?? Math.ceil(clock.random() * most), signal);
    if (signal?.aborted) return { failure: INTERRUPTED };
  }
}

function isPassing(outcome: Outcome<RawResponse>): boolean {
  return 'failure' in outcome ? outcome.failure.passing : PASSING_STATUSES.has(outcome.value.status);
}

function askedToWait(milliseconds: number) {
  const message = `The site asks to be left alone for ${Math.ceil(milliseconds / 1000)} seconds.`;
  return failed('collect/asked-to-wait', message, 'Fetch again after that time, and less often.');
}
