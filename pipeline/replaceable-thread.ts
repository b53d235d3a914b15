import { Worker } from 'node:worker_threads';

/** What came of a task: its result, or why its thread had to be ended. */
export type Ended<R> =
  { readonly result: R } | { readonly lost: 'time' | 'memory' | 'fault'; readonly why: string };

/** A thread that does one task after the other. A task that runs away costs its thread; the next task gets a new one. */
export interface ReplaceableThread<T, R> {
  /**
   * Does one task, which must be over after so many milliseconds; the start of the thread does not count. One task at a time. Throws
   * only where a thread cannot be started.
   */
  run(task: T, milliseconds: number): Promise<Ended<R>>;
  end(): Promise<void>;
}

/**
 * @param script says 'ready' once it can take tasks, and answers each message with its result (see `thread.mjs`)
 * @param megabytes of memory that the thread may fill with objects
 */
export function replaceableThread<T, R>(script: URL, megabytes: number): ReplaceableThread<T, R> {
  let ready: Promise<Worker> | undefined;
  /** The next task gets a new thread. */
  const forget = (): void => {
    ready = undefined;
  };
  return {
    async run(task, milliseconds) {
      const worker = await (ready ??= started(script, megabytes, forget));
      const ended = await answerOf<T, R>(worker, task, milliseconds);
      if ('lost' in ended) {
        forget();
        await worker.terminate();
      }
      return ended;
    },
    async end() {
      await (await ready)?.terminate();
    },
  };
}

/** A thread that is ready for tasks. */
function started(script: URL, megabytes: number, onExit: () => void): Promise<Worker> {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  return new Promise((resolve, reject) => {
    // Stays: an error between two tasks, or in a thread that is being ended, is no fault of the program.
    worker.on('error', reject);
    worker.once('exit', onExit);
    worker.once('message', () => resolve(worker));
  });
}

function answerOf<T, R>(worker: Worker, task: T, milliseconds: number): Promise<Ended<R>> {
  return new Promise((resolve) => {
    const over = (ended: Ended<R>): void => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', failed).off('exit', exited);
      resolve(ended);
    };
    const answered = (result: R): void => over({ result });
    const failed = (error: NodeJS.ErrnoException): void =>
      over({ lost: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'fault', why: error.message });
    const exited = (code: number): void => over({ lost: 'fault', why: `its thread ended with code ${code}` });
    const timer = setTimeout(
      () => over({ lost: 'time', why: `it took more than ${milliseconds} ms` }),
      milliseconds,
    );
    worker.on('message', answered).on('error', failed).on('exit', exited);
    worker.postMessage(task);
  });
}
