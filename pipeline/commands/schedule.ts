import path from 'node:path';
import { type ExitCode, VerbatimError } from '../contract/problem.ts';
import { writingTo } from '../release/disk/failures.ts';
import { STATE } from '../schedule/alone.ts';
import { readScheduleConfig } from '../schedule/config.ts';
import { serveHealth } from '../schedule/health.ts';
import { type Log, logTo } from '../schedule/log.ts';
import type { RunSetting } from '../schedule/run.ts';
import { runOnSchedule } from '../schedule/trigger.ts';
import { notifier } from '../schedule/webhook.ts';
import { backfillCommand, runCommand } from './schedule-run.ts';
import { historyCommand, listCommand, nextCommand } from './schedule-show.ts';

/** How long notices may still be on their way when the scheduler was told to stop, in milliseconds. */
const LAST_NOTICES = 10_000;

const CHILD = path.resolve(import.meta.dirname, '../schedule/child.mjs');

export interface ScheduleCommand {
  /** What to do; without a word, to run until stopped. */
  readonly what: string | undefined;
  /** The folder of sources. */
  readonly sources: string;
  /** The folder of releases. */
  readonly out: string;
  /** Fields of `schedule.yaml` that flags give. */
  readonly given: Readonly<Record<string, string | undefined>>;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly count: string | undefined;
  readonly due: boolean;
  readonly healthPort: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** What the words after `verbatim schedule` may be. */
const WORDS: Readonly<Record<string, (setting: RunSetting, command: ScheduleCommand) => Promise<ExitCode>>> =
  {
    list: listCommand,
    next: nextCommand,
    history: historyCommand,
    run: runCommand,
    backfill: backfillCommand,
  };

/**
 * `verbatim schedule`: fetches and builds at every slot until the process is told to stop, or does what the word says. The log goes to standard
 * output, a line of JSON an event.
 * @throws {VerbatimError} 2 where `schedule.yaml`, a flag or the word is wrong
 */
export async function scheduleCommand(command: ScheduleCommand): Promise<ExitCode> {
  const { what, sources, out, given } = command;
  const act = what !== undefined && Object.hasOwn(WORDS, what) ? WORDS[what] : undefined;
  if (what !== undefined && act === undefined) throw noSuchWord(what);
  const stop = new AbortController();
  const log = logTo((line) => process.stdout.write(line), Date.now);
  const config = await readScheduleConfig(sources, given);
  const state = path.join(out, STATE);
  const { finished, settled } = notifier(config.webhooks, state, log);
  const fixed = { config, sources, out, state, program: CHILD, now: Date.now, log, finished };
  const setting: RunSetting = { ...fixed, stop: stop.signal };
  if (act !== undefined && what !== 'run' && what !== 'backfill') return act(setting, command);
  const port = portOf(command.healthPort);
  const code = await untilTold(stop, log, () =>
    act === undefined ? serve(setting, port) : writingTo(out, () => act(setting, command)),
  );
  await settled(stop.signal.aborted ? LAST_NOTICES : undefined);
  return code;
}

async function serve(setting: RunSetting, port: number | null): Promise<ExitCode> {
  const { log, sources, out, config } = setting;
  const server = port === null ? null : await serveHealth(port, setting);
  const { cron, timezone } = config;
  log('info', 'scheduler started', { cron, timezone, sources, out, pid: process.pid, healthPort: port });
  await runOnSchedule(setting);
  server?.closeAllConnections();
  server?.close();
  log('info', 'scheduler stopped');
  return 0;
}

function portOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  const port = Number(words);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw mistake('health-port', `"${words}" is no port.`, 'Give a number from 1 to 65535.');
}

/** The first signal stops in order, a second one at once: what runs then is ended with the process. */
async function untilTold<T>(stop: AbortController, log: Log, work: () => Promise<T>): Promise<T> {
  const told = (signal: NodeJS.Signals): void => {
    if (stop.signal.aborted) process.exit(1);
    log('info', 'told to stop', { signal });
    stop.abort();
  };
  process.on('SIGINT', told).on('SIGTERM', told);
  try {
    return await work();
  } finally {
    process.off('SIGINT', told).off('SIGTERM', told);
  }
}

function noSuchWord(what: string): VerbatimError {
  const remedy = `Leave it out, or use one of: ${Object.keys(WORDS).join(', ')}.`;
  return mistake('word', `"verbatim schedule" takes no "${what}".`, remedy);
}

function mistake(code: string, message: string, remedy: string): VerbatimError {
  return new VerbatimError(2, [
    { level: 'error', stage: 'release', code: `schedule/${code}`, message, remedy },
  ]);
}
