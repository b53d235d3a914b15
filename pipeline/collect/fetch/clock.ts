import { setTimeout as sleep } from 'node:timers/promises';

/** Time and chance, given from outside so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits so many milliseconds, or until the signal; never throws. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** From 0 to below 1. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  async wait(milliseconds, signal) {
    // An abort is no error here: whoever waits looks at the signal next.
    await sleep(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
  },
};
