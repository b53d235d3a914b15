import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lostIn } from './aftermath.ts';
import { FAULTS, measuredIn } from './faults.ts';
import { randomFrom } from './random.ts';
import { type Setting, tried } from './try-faults.ts';
import { copyOf, makeWorlds, type World } from './world.ts';

// The short form of `npm run test:faults`: one fault of each kind, at another moment each time; the seed makes it happen again.
const SEED = Math.floor(Math.random() * 2 ** 32);

let setting: Setting;
beforeAll(async () => {
  const root = await fs.mkdtemp(path.join(tmpdir(), 'verbatim-faults-'));
  const worlds = await makeWorlds(root);
  const measured = await measuredIn(worlds.standing, path.join(root, 'measured'));
  setting = { root, ...worlds, measured, random: randomFrom(SEED) };
});
afterAll(() => fs.rm(setting.root, { recursive: true, force: true }));

describe(`after a fault (seed ${SEED})`, () => {
  it.each(FAULTS)('$name: nothing is lost, and the next build needs no help', async (fault) => {
    expect(await tried(fault, 1, setting)).toMatchObject({ tried: 1, lost: [] });
  });
});

describe('what is lost', () => {
  const inDamaged = async (damage: (world: World) => Promise<unknown>): Promise<string[]> => {
    const world = await copyOf(setting.undisturbed, path.join(setting.root, 'damaged'));
    await damage(world);
    const lost = await lostIn(world, setting.undisturbed);
    await fs.rm(world.root, { recursive: true, force: true });
    return lost;
  };

  it('is named', async () => {
    const { undisturbed } = setting;
    expect(await lostIn(undisturbed, undisturbed)).toEqual([]);
    expect(await inDamaged(({ out }) => fs.rm(path.join(out, '1.0.0', 'events.csv')))).toEqual([
      `${path.join('1.0.0', 'events.csv')} is gone`,
    ]);
    expect(await inDamaged(({ out }) => fs.writeFile(path.join(out, 'core'), ''))).toEqual([
      'core was left behind',
    ]);
    expect(await inDamaged(({ out }) => fs.appendFile(path.join(out, '1.1.0', 'events.csv'), 'x'))).toEqual(
      expect.arrayContaining([expect.stringContaining('latest is not sound')]),
    );
    expect(await inDamaged(({ sources }) => fs.rm(path.join(sources, 'closing.txt')))).toEqual(
      expect.arrayContaining([expect.stringContaining('differs')]),
    );
  });
});
