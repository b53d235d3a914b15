import { type Failure, failed, failedForNow } from './failure.ts';
import type { Limits } from './limits.ts';

/** Ends one request from outside its flow: when its time is up, or when the run is interrupted. */
export interface Stopper {
  readonly signal: AbortSignal;
  /** Why it was stopped; null while it was not. */
  reason(): Failure | null;
  /** The header is there: from now on the pauses count. */
  headerCame(): void;
  /** A piece of the body is there. */
  pieceCame(): void;
  /** Takes all timers away. */
  end(): void;
}

export const INTERRUPTED = failed('collect/interrupted', 'The run was interrupted.', 'Fetch again.');

/** Starts the clocks of one request. `end` must be called when it is over. */
export function stopper(limits: Limits, outer: AbortSignal | undefined): Stopper {
  const controller = new AbortController();
  let reason: Failure | null = null;
  const stop = (why: Failure): void => {
    reason ??= why;
    controller.abort();
  };
  const interrupt = (): void => stop(INTERRUPTED);
  if (outer?.aborted) interrupt();
  outer?.addEventListener('abort', interrupt);
  const stopAfter = (milliseconds: number, what: string): NodeJS.Timeout =>
    setTimeout(() => stop(tooSlow(what, milliseconds)), milliseconds);
  const total = stopAfter(limits.totalTime, 'was not whole after');
  const header = stopAfter(limits.headerTime, 'had not begun after');
  let pause: NodeJS.Timeout | undefined;
  const pieceCame = (): void => {
    clearTimeout(pause);
    pause = stopAfter(limits.idleTime, 'paused for');
  };
  return {
    signal: controller.signal,
    reason: () => reason,
    headerCame: () => {
      clearTimeout(header);
      pieceCame();
    },
    pieceCame,
    end: () => {
      for (const timer of [total, header, pause]) clearTimeout(timer);
      outer?.removeEventListener('abort', interrupt);
    },
  };
}

function tooSlow(what: string, milliseconds: number): Failure {
  const message = `The site was too slow: its answer ${what} ${milliseconds / 1000} seconds.`;
  return failedForNow(
    'collect/too-slow',
    message,
    'Fetch again later; if it stays so, save the page by hand.',
  );
}
