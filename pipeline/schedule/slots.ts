import { Cron } from 'croner';
import cron from 'node-cron';
import { VerbatimError } from '../contract/problem.ts';

/** When to run. */
export interface Times {
  /** A cron expression of five fields, or six with seconds first. */
  readonly cron: string;
  /** An IANA time zone in which the expression is meant. */
  readonly timezone: string;
}

/** The slots of an expression. All instants are milliseconds since 1970 in UTC. */
export interface Slots {
  /** The first slot later than an instant; null where none follows. */
  after(instant: number): number | null;
  /** The last slot that is not later than an instant; null where there is none. */
  lastUntil(instant: number): number | null;
}

/**
 * The slots of a cron expression in its zone, for any instant: node-cron, the trigger, knows only those after now. Where clocks are put
 * forward, a fixed time that does not exist is run when the hour has passed; where they are put back, it is run once, at its first turn.
 * Where the day of the month and of the week are both named, either will do, as in crontab.
 * Throws VerbatimError (2) where the expression or the time zone cannot be read.
 */
export function slotsOf({ cron: expression, timezone }: Times): Slots {
  if (!isTimezone(timezone))
    throw wrong(
      'timezone',
      `"${timezone}" is no time zone.`,
      'Give an IANA name, such as "Europe/Berlin" or "UTC".',
    );
  const pattern = patternOf(expression, timezone);
  const after = (instant: number): number | null => pattern.nextRun(new Date(instant))?.getTime() ?? null;
  return {
    after,
    lastUntil: (instant) => {
      // It looks at whole seconds, and before the one that is named.
      const [before] = pattern.previousRuns(1, new Date(Math.floor(instant / 1000) * 1000 + 1000));
      let last = before?.getTime() ?? null;
      // What it leaves out where clocks change, nextRun knows.
      for (let next = last && after(last); next !== null && next <= instant; next = after(next)) last = next;
      return last;
    },
  };
}

/** What both readers of expressions can read: the one that triggers and the one that counts slots. */
function patternOf(expression: string, timezone: string): Cron {
  try {
    if (cron.validate(expression)) {
      const pattern = new Cron(expression, { timezone, paused: true });
      if (pattern.nextRun() !== null) return pattern;
    }
  } catch {
    // Said below, in our own words.
  }
  throw wrong(
    'cron',
    `"${expression}" is no cron expression, or never comes round.`,
    'Give five fields, such as "0 6 * * *" for every day at six.',
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
    { level: 'error', stage: 'release', code: `schedule/${field}`, message, remedy, field },
  ]);
}
