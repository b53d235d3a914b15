import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type NewCorrection, readCorrections, writeCorrection } from '../../pipeline/collect/index.ts';

let folder = '';
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'verbatim-'));
});
afterEach(async () => fs.rm(folder, { recursive: true }));

const accept: NewCorrection = {
  action: 'accept',
  about: { table: 'events', article: 'article/a', name: 'Harbour Forum' },
  field: 'participants',
  value: 2500,
  by: 'Ana Silva',
  on: '2026-01-31',
  because: 'Checked: "2,500".',
};

it('appends to the file of the person, and leaves what stands there', async () => {
  const before =
    '# by hand\n- { action: accept, about: { table: people, article: article/a, name: I. Falk }, by: A, on: 2026-01-01, because: x }';
  await fs.mkdir(path.join(folder, 'corrections'));
  await fs.writeFile(path.join(folder, 'corrections/ana-silva.yaml'), before);
  expect(await writeCorrection(folder, accept, false)).toBe('corrections/ana-silva.yaml');
  const text = await fs.readFile(path.join(folder, 'corrections/ana-silva.yaml'), 'utf8');
  expect(text.startsWith(`${before}\n`)).toBe(true);
  const { corrections, files } = await readCorrections(folder);
  expect(corrections[1]).toMatchObject({ ...accept, line: 3 });
  const sha256 = createHash('sha256').update(text).digest('hex');
  expect(files).toEqual([{ file: 'corrections/ana-silva.yaml', sha256, by: ['A', 'Ana Silva'] }]);
});

it('writes nothing that contradicts another, or in a dry run', async () => {
  await writeCorrection(folder, accept, true);
  expect(await readCorrections(folder)).toEqual({ corrections: [], files: [] });
  await writeCorrection(folder, accept, false);
  const opposite: NewCorrection = { ...accept, action: 'reject', by: 'Ben' };
  await expect(writeCorrection(folder, opposite, false)).rejects.toThrow('corrections/ana-silva.yaml:1');
  expect(await fs.readdir(path.join(folder, 'corrections'))).toEqual(['ana-silva.yaml']);
});
