import { Worker } from 'node:worker_threads';

/** What came of a task: its result, or why its thread had to be ended. */
export type Ended<R> =
  { readonly result: R } | { readonly lost: 'time' | 'memory' | 'fault'; readonly why: string };

/** A thread that does one task after the other. A task that runs away costs its thread; the next task gets a new one. */
export interface ReplaceableThread<T, R> {
  /**
   * Does one task, which must be over after so many milliseconds, in which the process must have had as much of the processor: on a busy
   * machine a task takes longer for no fault of its own, up to ten times. The start of the thread does not count. One task at a time.
   * Throws only where a thread cannot be started.
   */
  run(task: T, milliseconds: number): Promise<Ended<R>>;
  end(): Promise<void>;
}

/** How much longer a task may take on a machine that is busy with other things. */
const PATIENCE = 10;

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
      endWatch();
      worker.off('message', answered).off('error', failed).off('exit', exited);
      resolve(ended);
    };
    const answered = (result: R): void => over({ result });
    const failed = (error: NodeJS.ErrnoException): void =>
      over({ lost: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'fault', why: error.message });
    const exited = (code: number): void => over({ lost: 'fault', why: `its thread ended with code ${code}` });
    const endWatch = onceUsed(milliseconds, () =>
      over({ lost: 'time', why: `it took more than ${milliseconds} ms` }),
    );
    worker.on('message', answered).on('error', failed).on('exit', exited);
    worker.postMessage(task);
  });
}

/**
 * Calls back once the process has had the processor for so many milliseconds, and as many have passed, or many times as many.
 * @returns ends the watch
 */
function onceUsed(milliseconds: number, then: () => void): () => void {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const look = (): void => {
    const { user, system } = process.cpuUsage(before);
    const missing = milliseconds - (user + system) / 1000;
    const left = PATIENCE * milliseconds - (performance.now() - began);
    if (missing <= 0 || left <= 0) then();
    else timer = setTimeout(look, Math.min(missing, left));
  };
  let timer = setTimeout(look, milliseconds);
  return () => clearTimeout(timer);
}
