import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FORUM } from './articles.ts';
import { temporaryFolder } from './folder.ts';
import { verbatimHere } from './verbatim.ts';

const { root, remove } = temporaryFolder({
  'sources/forum.md': FORUM,
  'sources/expectations.yaml': 'tables: { events: { rows: { min: 2 } }, people: { rows: { min: 1 } } }\n',
});
const FOLDERS = ['--sources', path.join(root, 'sources'), '--out', path.join(root, 'out')];
afterAll(remove);

test('a build that is held back says which command lets it through, and the command does', async () => {
  const held = await verbatimHere(['build', ...FOLDERS, '--quiet']);
  expect(held.exitCode).toBe(3);
  expect(held.stderr).toContain('[gates/rows/people/too-few]');
  const [, said = ''] = /let it through: (verbatim release .+)\n/.exec(held.stderr) ?? [];
  expect(said).toContain(`${FOLDERS.join(' ')} --accept`);
  const words = said.replace('verbatim ', '').replace('"…"', 'So').split(' ');
  const released = await verbatimHere([...words, '--by', 'Ana Silva', '--json']);
  expect([released.exitCode, JSON.parse(released.stdout)]).toMatchObject([
    0,
    { released: true, version: '1.0.0' },
  ]);
  const { gates } = JSON.parse(readFileSync(path.join(root, 'out/latest/report.json'), 'utf8'));
  expect(gates).toMatchObject([
    { rule: 'rows/people/too-few', accepted: { by: 'Ana Silva', because: 'So' } },
    { rule: 'rows/events/too-few', accepted: { by: 'Ana Silva', because: 'So' } },
  ]);
});

test.each([
  [['--because', 'So'], 'Name it with --accept'],
  [['--accept', '', '--because', 'So'], 'Name it with --accept'],
  [['--accept', 'rows'], 'Give it with --because'],
  [['--accept', 'rows', '--because', ' '], 'Give it with --because'],
])('a decision needs a rule and a reason: %j', async (args, words) => {
  const { exitCode, stderr } = await verbatimHere(['release', ...FOLDERS, ...args]);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(words)]);
});
