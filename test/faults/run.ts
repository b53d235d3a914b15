/**
 * Makes several hundred faults happen to builds, and says what was lost.
 *
 *   npm run test:faults -- [--seed 1] [--share 100]
 *
 * SHARE is how much of it to do, in percent. Exit codes: 0 nothing was lost; 1 something was; 2 the arguments are wrong.
 */
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { markdownTable } from '../../bench/markdown-table.ts';
import { FAULTS, measuredIn } from './faults.ts';
import { randomFrom } from './random.ts';
import { tried, type Tried } from './try-faults.ts';
import { makeWorlds } from './world.ts';

const options = {
  seed: { type: 'string', default: '1' },
  share: { type: 'string', default: '100' },
} as const;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  const [seed, share] = [Number(values.seed), Number(values.share)];
  if (!Number.isInteger(seed) || !(share > 0 && share <= 100)) {
    console.error('usage: npm run test:faults -- [--seed 1] [--share 100]');
    return 2;
  }
  const root = await fs.mkdtemp(path.join(tmpdir(), 'verbatim-faults-'));
  try {
    const worlds = await makeWorlds(root);
    const measured = await measuredIn(worlds.standing, path.join(root, 'measured'));
    const setting = { root, ...worlds, measured, random: randomFrom(seed) };
    const all: Tried[] = [];
    for (const fault of FAULTS) {
      const one = await tried(fault, Math.ceil((fault.times * share) / 100), setting);
      console.error(`${one.name}: ${one.tried} tried, ${one.lost.length} lost`);
      for (const what of one.lost) console.error(`  ${what}`);
      all.push(one);
    }
    const sum = (count: (one: Tried) => number): number => all.reduce((total, one) => total + count(one), 0);
    const total = ['all', String(sum(({ tried: times }) => times)), String(sum(({ lost }) => lost.length))];
    const rows = all.map(({ name, tried: times, lost }) => [name, String(times), String(lost.length)]);
    console.log(markdownTable(['fault', 'tried', 'lost'], [...rows, total]));
    return sum(({ lost }) => lost.length) === 0 ? 0 : 1;
  } finally {
    await fs.rm(root, { recursive: true, force: true });
  }
}
