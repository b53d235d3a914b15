import { spawn } from 'node:child_process';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { World } from './world.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const PROGRAM = here('../../pipeline/verbatim.mjs');
const INJECT = here('inject.ts');

/** How a struck process ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly milliseconds: number;
}

export interface Strike {
  /** What `inject.ts` is to do, to releases and cache alike; nothing where it is left out. */
  readonly fault?: string;
  /** Milliseconds after which the process is killed. */
  readonly killAfter?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `verbatim build`, or the words given, in a process of its own, and strikes it. */
export async function struckRun(
  { root, sources, out }: World,
  { fault, killAfter, env = {} }: Strike = {},
  words: readonly string[] = ['build'],
): Promise<Ended> {
  const inject = fault === undefined ? [] : ['--import', 'tsx', '--import', INJECT];
  const args = [...inject, PROGRAM, ...words, '--sources', sources, '--out', out];
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: here('../..'),
    stdio: 'ignore',
    env: { ...process.env, FAULT: fault ?? 'count', FAULT_BELOW: root, ...env },
  });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode, signal) => {
      clearTimeout(timer);
      resolve({ exitCode, signal, milliseconds: performance.now() - started });
    });
  });
}

/** How often a build that nothing disturbs does something to the disk, and how long it takes. */
export async function measured(world: World): Promise<{ operations: number; milliseconds: number }> {
  const file = path.join(world.root, 'count');
  const { exitCode, milliseconds } = await struckRun(world, { fault: 'count', env: { FAULT_COUNT: file } });
  if (exitCode !== 0) throw new Error(`A build that nothing disturbed ended with ${exitCode}.`);
  return { operations: Number(await fs.readFile(file, 'utf8')), milliseconds };
}
