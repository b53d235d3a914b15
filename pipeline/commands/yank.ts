import { type ExitCode, VerbatimError } from '../contract/problem.ts';
import { rollBack, yankRelease } from '../release/index.ts';

export interface DecisionCommand {
  /** Folder of releases. */
  readonly out: string;
  readonly version: string;
  readonly because: string | undefined;
}

/** `verbatim yank`: says of a release that nobody should use it. */
export async function yankCommand({ out, version, because }: DecisionCommand): Promise<ExitCode> {
  const latest = await yankRelease({ out, version, because: given(because), on: now() });
  process.stdout.write(`Yanked ${version}; latest is ${latest}.\n`);
  return 0;
}

/** `verbatim rollback`: makes an earlier release the latest one. */
export async function rollbackCommand({ out, version, because }: DecisionCommand): Promise<ExitCode> {
  await rollBack({ out, version, because: given(because), on: now() });
  process.stdout.write(`Rolled back: latest is ${version}.\n`);
  return 0;
}

function now(): string {
  return new Date().toISOString();
}

function given(because: string | undefined): string {
  if (because !== undefined && because.trim() !== '') return because.trim();
  throw new VerbatimError(2, [
    {
      level: 'error',
      stage: 'release',
      code: 'release/no-reason',
      message: 'The decision needs a reason: readers will see it.',
      remedy: 'Give it with --because "…".',
      field: '--because',
    },
  ]);
}
