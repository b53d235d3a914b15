import * as fs from 'node:fs/promises';
import path from 'node:path';
import { lostIn } from './aftermath.ts';
import type { Fault, Measured } from './faults.ts';
import type { Random } from './random.ts';
import { copyOf, type World } from './world.ts';

/** What came of faults of one kind. */
export interface Tried {
  readonly name: string;
  readonly tried: number;
  /** Each thing that was lost, with what was done. */
  readonly lost: readonly string[];
}

export interface Setting {
  /** A folder to work in. */
  readonly root: string;
  readonly standing: World;
  readonly undisturbed: World;
  readonly measured: Measured;
  readonly random: Random;
}

/** Makes faults of one kind happen, each to a fresh copy of the standing world, and looks at what is left. */
export async function tried(
  { name, strike }: Fault,
  times: number,
  { root, standing, undisturbed, measured, random }: Setting,
): Promise<Tried> {
  const lost: string[] = [];
  for (let time = 0; time < times; time++) {
    const world = await copyOf(standing, path.join(root, 'struck'));
    try {
      const done = await strike(world, random, measured);
      lost.push(...(await lostIn(world, undisturbed)).map((what) => `${done}: ${what}`));
    } catch (error) {
      lost.push(error instanceof Error ? error.message : String(error));
    }
    await fs.rm(world.root, { recursive: true, force: true });
  }
  return { name, tried: times, lost };
}
