const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Does work that can be stopped in order: the first Ctrl-C (or SIGTERM) aborts its signal, and once the work has ended the process ends by
 * what stopped it, as whoever started it expects. A second Ctrl-C ends it at once.
 */
export async function untilStopped<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let stoppedBy: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals): void => {
    stoppedBy = signal;
    withdraw();
    controller.abort();
  };
  const withdraw = (): void => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await work(controller.signal);
  } finally {
    withdraw();
    if (stoppedBy !== undefined) process.kill(process.pid, stoppedBy);
  }
}
