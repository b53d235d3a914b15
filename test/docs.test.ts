import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../pipeline/build.ts';
import { HELP } from '../pipeline/help.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
let out = '';

beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'verbatim-docs-'));
  const silent = { progress: () => undefined, finished: () => undefined };
  await build({ sources: path.join(ROOT, 'sources'), out, threads: 1, cores: 1 }, silent);
});

afterAll(() => rm(out, { recursive: true, force: true }));

/** Lines of the README that a command printed: they begin with an id of the table. */
async function quotedRows(prefix: string): Promise<string[]> {
  const readme = await readFile(path.join(ROOT, 'README.md'), 'utf8');
  return readme.split('\n').filter((line) => line.startsWith(prefix));
}

test('the README shows receipts that the default data really has', async () => {
  const evidence = await readFile(path.join(out, 'latest/evidence.csv'), 'utf8');
  const quoted = await quotedRows('evidence/');
  expect(quoted.length).toBeGreaterThan(0);
  for (const row of quoted) expect(evidence.split('\r\n')).toContain(row);
});

test('the README shows a conflict that the default data really has', async () => {
  const conflicts = await readFile(path.join(out, 'latest/conflicts.csv'), 'utf8');
  const quoted = await quotedRows('conflict/');
  expect(quoted.length).toBeGreaterThan(0);
  for (const row of quoted) for (const part of row.split('…')) expect(conflicts).toContain(part);
});

test('the words at the offsets that the README names are the words it says', async () => {
  const text = await readFile(path.join(out, 'latest/texts/ministry-counts-participants.txt'), 'utf8');
  expect([...text].slice(139, 144).join('')).toBe('2,572');
});

test('the README speaks of every command', async () => {
  const readme = await readFile(path.join(ROOT, 'README.md'), 'utf8');
  const commands = [...HELP.matchAll(/^ {2}verbatim ([a-z]+) /gm)].map(([, command]) => command);
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) expect(readme).toContain(`verbatim ${command}`);
});
