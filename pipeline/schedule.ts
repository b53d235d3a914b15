import cron from 'node-cron';
import { VerbatimError } from './contract/problem.ts';

export interface Schedule {
  /** A cron expression of five fields, or six with seconds first. */
  readonly expression: string;
  /** An IANA time zone in which the expression is meant. */
  readonly timezone: string;
}

/**
 * Runs something on a schedule until told to stop; a slot that comes while a run goes on is left out.
 * node-cron is only the trigger: it keeps no state, so slots missed while this was not running are not made up for.
 * @param run one run; what it throws is given to `failed` and the schedule goes on
 * @param stop aborted to stop: a run that goes on is waited for
 * @returns when it has stopped
 * Throws VerbatimError (2) where the expression or the time zone cannot be read.
 */
export async function runOnSchedule(
  schedule: Schedule,
  run: () => Promise<void>,
  failed: (error: unknown) => void,
  stop: AbortSignal,
): Promise<void> {
  check(schedule);
  let running: Promise<void> = Promise.resolve();
  const task = cron.schedule(
    schedule.expression,
    () => {
      running = run().catch(failed);
      return running;
    },
    { timezone: schedule.timezone, noOverlap: true },
  );
  await new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener('abort', () => resolve(), { once: true });
  });
  await task.destroy();
  await running;
}

function check({ expression, timezone }: Schedule): void {
  if (!cron.validate(expression))
    throw wrong(
      'cron',
      `"${expression}" is no cron expression.`,
      'Give five fields, such as "0 6 * * *" for every day at six.',
    );
  if (!isTimezone(timezone))
    throw wrong(
      'timezone',
      `"${timezone}" is no time zone.`,
      'Give an IANA name, such as "Europe/Berlin" or "UTC".',
    );
}

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function wrong(field: string, message: string, remedy: string): VerbatimError {
  return new VerbatimError(2, [
    { level: 'error', stage: 'release', code: `schedule/${field}`, message, remedy, field: `--${field}` },
  ]);
}
