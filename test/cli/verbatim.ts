import path from 'node:path';
import { vi } from 'vitest';
import { $ } from 'zx';
import { main } from '../../pipeline/cli.ts';

export const VERBATIM = path.resolve(import.meta.dirname, '../../pipeline/verbatim.mjs');

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command as a user does, in the folder `cwd`. */
export async function verbatim(args: readonly string[], cwd: string): Promise<Ended> {
  const run = $({ cwd, nothrow: true, quiet: true });
  const { exitCode, stdout, stderr } = await run`${process.execPath} ${VERBATIM} ${args}`;
  return { exitCode, stdout, stderr };
}

/** The command without a process of its own, whose start takes a second or more. */
export async function verbatimHere(args: readonly string[]): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      written[stream] += String(text);
      return true;
    }),
  );
  try {
    return { exitCode: await main(args), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
