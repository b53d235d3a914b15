import path from 'node:path';
import { $ } from 'zx';
import { isFetched } from '../collect/sources/entry.ts';
import { readSourcesFile } from '../collect/sources/read-sources-file.ts';
import type { ExitCode } from '../contract/problem.ts';
import { runOnSchedule, type Schedule } from '../schedule.ts';

const VERBATIM = path.resolve(import.meta.dirname, '../verbatim.mjs');

export interface ScheduleCommand extends Schedule {
  /** The folder of sources. */
  readonly sources: string;
  /** The folder of releases. */
  readonly out: string;
}

/**
 * `verbatim schedule`: at every slot a fetch, where `sources.yaml` names addresses, and a build, each in a process of its own, until the
 * process is told to stop. A fetch that goes on then is stopped in order; a build is waited for. What fails is told of and the next slot
 * tries again; a build follows a failed fetch, too, for the store holds what came before.
 */
export async function scheduleCommand({ sources, out, ...schedule }: ScheduleCommand): Promise<ExitCode> {
  const stop = new AbortController();
  const told = (): void => stop.abort();
  process.once('SIGINT', told).once('SIGTERM', told);
  process.stderr.write(`Building at "${schedule.expression}" (${schedule.timezone}). Stop with Ctrl-C.\n`);
  await runOnSchedule(schedule, () => runOnce(sources, out, stop.signal), report, stop.signal);
  process.stderr.write('Stopped.\n');
  return 0;
}

async function runOnce(sources: string, out: string, stop: AbortSignal): Promise<void> {
  if (await hasAddresses(sources)) await runCommand(['fetch', '--sources', sources], stop);
  if (!stop.aborted) await runCommand(['build', '--sources', sources, '--out', out]);
}

/** Where sources.yaml is wrong, the build that follows says so. */
async function hasAddresses(sources: string): Promise<boolean> {
  return readSourcesFile(sources).then(
    ({ list }) => list.entries.some(isFetched),
    () => false,
  );
}

/** @param stop ends the command by SIGTERM, which it may take its time to obey */
async function runCommand(command: readonly string[], stop?: AbortSignal): Promise<void> {
  const [name = ''] = command;
  process.stderr.write(`${new Date().toISOString()}  ${name}\n`);
  const running = $({
    stdio: 'inherit',
    nothrow: true,
    detached: true,
  })`${process.execPath} ${VERBATIM} ${command}`;
  const end = (): void => void running.kill('SIGTERM');
  stop?.addEventListener('abort', end);
  const { exitCode } = await running;
  stop?.removeEventListener('abort', end);
  process.stderr.write(
    `${new Date().toISOString()}  ${exitCode === 0 ? 'done' : `${name} failed with exit code ${exitCode}`}\n`,
  );
}

function report(error: unknown): void {
  process.stderr.write(
    `${new Date().toISOString()}  could not run: ${error instanceof Error ? error.message : String(error)}\n`,
  );
}
