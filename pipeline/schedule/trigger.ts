import cron from 'node-cron';
import { messageOf } from '../contract/thrown.ts';
import type { Watch } from './lease.ts';
import { runDue } from './due.ts';
import type { RunSetting } from './run.ts';

/** However quiet it is, it is looked this often whether slots were missed: machines sleep, and clocks are put right. */
const LONGEST_SLEEP = 60_000;
const SHORTEST_SLEEP = 200;

/**
 * Runs what is due until told to stop. node-cron is the trigger: at each slot, in its zone, by a random part of the jitter late, and not while
 * a run goes on. What is due is read from the ledger, so a trigger too many does nothing; missed slots, retries and a rival's end are
 * looked for by a timer beside it.
 * @returns when it has stopped: a run that goes on then has ended or was ended
 */
export async function runOnSchedule(setting: RunSetting): Promise<void> {
  const { config, stop, log, now } = setting;
  const jitter = config.jitterSeconds * 1000;
  const watch: Watch = { seen: null };
  let isLooking = false;
  let looked: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const look = (late: number): Promise<void> => {
    if (stop.aborted || isLooking) return looked;
    isLooking = true;
    looked = once(late).finally(() => {
      isLooking = false;
    });
    return looked;
  };
  const once = async (late: number): Promise<void> => {
    clearTimeout(timer);
    let again: number | null = null;
    try {
      ({ again } = await runDue(setting, watch, late));
    } catch (error) {
      log('error', 'could not run', { error: messageOf(error) });
    }
    const sleep = again === null ? LONGEST_SLEEP : again + jitter - now();
    timer = setTimeout(() => void look(jitter), Math.min(Math.max(sleep, SHORTEST_SLEEP), LONGEST_SLEEP));
  };

  const task = cron.schedule(config.cron, () => look(0), {
    timezone: config.timezone,
    noOverlap: true,
    maxRandomDelay: jitter,
    suppressMissedWarning: true,
    logger: quiet,
  });
  await look(0);
  await aborted(stop);
  clearTimeout(timer);
  await task.destroy();
  await looked;
  clearTimeout(timer);
}

/** What it would say, the log and the ledger say. */
const quiet = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  debug: () => undefined,
};

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
