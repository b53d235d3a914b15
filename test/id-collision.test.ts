import { readlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type * as Rows from '../pipeline/corrected-rows.ts';
import { FORUM } from './cli/articles.ts';
import { hashes, temporaryFolder } from './cli/folder.ts';
import { verbatimHere } from './cli/verbatim.ts';

const { root, remove } = temporaryFolder({ 'articles/forum.md': FORUM });
afterAll(remove);

/** Whether resolution gives a second place the id of the first. */
const fault = vi.hoisted(() => ({ isOn: false }));

vi.mock('../pipeline/corrected-rows.ts', async (importOriginal) => {
  const real = await importOriginal<typeof Rows>();
  const correctedRows: typeof real.correctedRows = (...given) => {
    const resolution = real.correctedRows(...given);
    const { dataset } = resolution;
    const [place] = dataset.places;
    if (!fault.isOn || place === undefined) return resolution;
    return {
      ...resolution,
      dataset: { ...dataset, places: [...dataset.places, { ...place, name: 'Elsewhere' }] },
    };
  };
  return { ...real, correctedRows };
});

test('two rows with one id hold the release back, and are both named', async () => {
  const out = path.join(root, 'out');
  const build = ['build', '--sources', path.join(root, 'articles'), '--out', out, '--no-cache'];
  expect((await verbatimHere(build)).exitCode).toBe(0);
  const before = hashes(out);

  fault.isOn = true;
  const { exitCode, stdout, stderr } = await verbatimHere(build);
  expect([exitCode, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(
    /Two rows of places have the same id, place\/[a-z-]+: their name is "[^"]+" in one and "Elsewhere" in the other\./,
  );
  expect(stderr).toContain('another id, or merge the rows');
  expect(stderr).toContain('[validate/duplicate-key]');
  expect(hashes(out)).toEqual(before);
  expect(readlinkSync(path.join(out, 'latest'))).toBe('1.0.0');
  expect((await verbatimHere(['verify', out])).exitCode).toBe(0);
});
