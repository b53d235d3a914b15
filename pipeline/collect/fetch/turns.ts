import type { Clock } from './clock.ts';

/** Lets one at a time to each host. */
export interface Turns {
  /**
   * Does the work when all that was asked for this host before is done, and `delay` milliseconds have passed since. Different hosts do
   * not wait for each other. Gives and throws what the work does.
   */
  inTurn<T>(host: string, delay: number, work: () => Promise<T>): Promise<T>;
}

export function hostTurns(clock: Clock, signal?: AbortSignal): Turns {
  const queues = new Map<string, Promise<unknown>>();
  const doneAt = new Map<string, number>();
  return {
    inTurn(host, delay, work) {
      const before = queues.get(host) ?? Promise.resolve();
      const done = before.then(async () => {
        const rest = (doneAt.get(host) ?? Number.NEGATIVE_INFINITY) + delay - clock.now();
        if (rest > 0) await clock.wait(rest, signal);
        try {
          return await work();
        } finally {
          doneAt.set(host, clock.now());
        }
      });
      queues.set(
        host,
        done.catch(() => undefined),
      );
      return done;
    },
  };
}
