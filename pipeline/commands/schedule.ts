import path from 'node:path';
import { $ } from 'zx';
import type { ExitCode } from '../contract/problem.ts';
import { runOnSchedule, type Schedule } from '../schedule.ts';

const VERBATIM = path.resolve(import.meta.dirname, '../verbatim.mjs');

/**
 * `verbatim schedule`: a build in a process of its own at every slot, until the process is told to stop; a build that goes on then is
 * waited for. A failed build is told of and the next slot tries again.
 * @param buildArguments what `verbatim build` is given
 */
export async function scheduleCommand(
  schedule: Schedule,
  buildArguments: readonly string[],
): Promise<ExitCode> {
  const stop = new AbortController();
  const told = (): void => stop.abort();
  process.once('SIGINT', told).once('SIGTERM', told);
  process.stderr.write(`Building at "${schedule.expression}" (${schedule.timezone}). Stop with Ctrl-C.\n`);
  await runOnSchedule(schedule, () => buildOnce(buildArguments), report, stop.signal);
  process.stderr.write('Stopped.\n');
  return 0;
}

async function buildOnce(buildArguments: readonly string[]): Promise<void> {
  process.stderr.write(`${new Date().toISOString()}  build\n`);
  const { exitCode } = await $({
    stdio: 'inherit',
    nothrow: true,
    detached: true,
  })`${process.execPath} ${VERBATIM} build ${buildArguments}`;
  process.stderr.write(
    `${new Date().toISOString()}  ${exitCode === 0 ? 'done' : `failed with exit code ${exitCode}`}\n`,
  );
}

function report(error: unknown): void {
  process.stderr.write(
    `${new Date().toISOString()}  could not build: ${error instanceof Error ? error.message : String(error)}\n`,
  );
}
