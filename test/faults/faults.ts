import * as fs from 'node:fs/promises';
import path from 'node:path';
import type { Random } from './random.ts';
import { measured, struckRun } from './strike.ts';
import { cacheOf, copyOf, type World } from './world.ts';

/** What a build does where nothing disturbs it: by this the moments of faults are chosen. */
export interface Measured {
  /** How often it does something to the disk. */
  readonly operations: number;
  readonly milliseconds: number;
}

/** A kind of fault. */
export interface Fault {
  readonly name: string;
  /** How many of it there are in the long form. */
  readonly times: number;
  /**
   * Makes it happen to a world.
   * @returns what was done, in words that let one do it again
   */
  readonly strike: (world: World, random: Random, measured: Measured) => Promise<string>;
}

const HOUR = 3_600_000;
const JUMPS = [-10 * 365 * 24 * HOUR, -HOUR, HOUR, 24 * HOUR, 10 * 365 * 24 * HOUR];

export const FAULTS: readonly Fault[] = [
  {
    name: 'killed at any moment',
    times: 100,
    strike: async (world, random, { milliseconds }) => {
      const killAfter = random(milliseconds);
      const { signal } = await struckRun(world, { killAfter });
      return `kill -9 after ${killAfter} ms: ${signal ?? 'it was over'}`;
    },
  },
  {
    name: 'killed while it writes',
    times: 100,
    strike: (world, random, { operations }) => injected(world, `kill:${1 + random(operations)}`),
  },
  {
    name: 'disk full',
    times: 20,
    strike: (world, random, { operations }) => injected(world, `ENOSPC:${1 + random(operations)}`),
  },
  {
    name: 'disk read-only',
    times: 10,
    strike: (world, random, { operations }) => injected(world, `EROFS:${1 + random(operations)}`),
  },
  {
    name: 'clock jumps',
    times: 10,
    strike: (world, random, { operations }) =>
      injected(world, `clock:${random(operations)}:${JUMPS[random(JUMPS.length)]}`),
  },
  {
    name: 'cache entry cut or altered',
    times: 20,
    strike: async (world, random) => {
      const found = await fs.readdir(cacheOf(world), { recursive: true, withFileTypes: true });
      const entries = found
        .filter((each) => each.isFile())
        .map((each) => path.join(each.parentPath, each.name));
      const entry = entries.sort()[random(entries.length)] ?? '';
      const bytes = await fs.readFile(entry);
      const at = random(bytes.length);
      const isCut = random(2) === 0;
      if (!isCut) bytes.writeUInt8((bytes.readUInt8(at) + 1) % 256, at);
      await fs.writeFile(entry, isCut ? bytes.subarray(0, at) : bytes);
      const { exitCode } = await struckRun(world);
      if (exitCode !== 0) throw new Error(`The build with a damaged cache ended with ${exitCode}.`);
      return `${path.basename(entry)} ${isCut ? 'cut' : 'altered'} at byte ${at}`;
    },
  },
  {
    name: 'scheduler killed',
    times: 10,
    strike: async (world, random, { milliseconds }) => {
      const killAfter = random(2 * milliseconds);
      const { signal } = await struckRun(world, { killAfter }, ['schedule', 'run']);
      await mustRun(world);
      return `kill -9 after ${killAfter} ms: ${signal ?? 'it was over'}`;
    },
  },
  {
    name: 'torn line in the ledger',
    times: 10,
    strike: async (world, random) => {
      await mustRun(world);
      const ledger = path.join(world.out, '.schedule', 'ledger.ndjson');
      const text = await fs.readFile(ledger, 'utf8');
      const lastLine = text.length - text.lastIndexOf('\n', text.length - 2) - 1;
      const kept = text.length - 1 - random(lastLine);
      await fs.truncate(ledger, kept);
      await mustRun(world);
      return `cut to ${kept} of ${text.length} bytes`;
    },
  },
];

/** What a build of the world does and takes where nothing disturbs it, on a copy. */
export async function measuredIn(standing: World, root: string): Promise<Measured> {
  return measured(await copyOf(standing, root));
}

async function injected(world: World, fault: string): Promise<string> {
  const { exitCode, signal } = await struckRun(world, { fault });
  return `${fault}: ${signal ?? `exit code ${exitCode}`}`;
}

/** A run of the schedule that must succeed without a person's help. */
async function mustRun(world: World): Promise<void> {
  const { exitCode } = await struckRun(world, {}, ['schedule', 'run']);
  if (exitCode !== 0) throw new Error(`The next run of the schedule ended with ${exitCode}.`);
}
