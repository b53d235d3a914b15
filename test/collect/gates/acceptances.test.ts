import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  addAcceptances,
  parseAcceptances,
  readAcceptances,
} from '../../../pipeline/collect/gates/acceptances.ts';
import type { WrittenAcceptance } from '../../../pipeline/contract/gates.ts';
import { folderWith } from '../folder.ts';
import { problemsIn } from '../problems.ts';

const ONE: WrittenAcceptance = {
  rule: 'withdrawn/events',
  previous: '1.0.0',
  found: '13 of 50 rows of events were withdrawn (26 %): event/a, event/b: c and 11 more',
  by: 'Ana Silva',
  on: '2026-01-31',
  because: 'They were "duplicates": see #4.\nAll of them.',
};

test('what is added comes back as it was, below what stood there, which stays', async () => {
  const root = folderWith({});
  await addAcceptances(root, [ONE]);
  const first = readFileSync(join(root, 'accepted.yaml'), 'utf8');
  await addAcceptances(root, [{ ...ONE, previous: null }]);
  expect(readFileSync(join(root, 'accepted.yaml'), 'utf8').startsWith(first)).toBe(true);
  expect(await readAcceptances(root)).toEqual([
    { ...ONE, line: 2 },
    { ...ONE, previous: null, line: 10 },
  ]);
  expect(readdirSync(root)).toEqual(['accepted.yaml']);
});

test('no file, an empty one and one of comments say nothing', async () => {
  expect(await readAcceptances(folderWith({}))).toEqual([]);
  expect(parseAcceptances('')).toEqual([]);
  expect(parseAcceptances('# none\n')).toEqual([]);
});

test('every mistake is named with its line', () => {
  expect(
    problemsIn(() =>
      parseAcceptances('- rule: a\n  previous: 1.0\n  found: b\n  by: c\n  on: today\n  reason: d\n'),
    ),
  ).toEqual([
    'accepted.yaml:1:3 0.because: because is missing. Give it, as in "because: The ministry took its list back.".',
    'accepted.yaml:6:3 0.reason: There is no such field here. Take it out, or use one of: rule, previous, found, by, on, because.',
    'accepted.yaml:2:13 0.previous: 1 is not the version of a release, or null where there was none. Write it like 1.4.0, or leave it out.',
    'accepted.yaml:5:7 0.on: "today" is not the day of the decision. Write it like 2026-01-31, or leave it out.',
  ]);
  expect(problemsIn(() => parseAcceptances('rule: a'))).toEqual([
    'accepted.yaml:1:1 : The file is not a list. Begin each of its entries with "- ".',
  ]);
});

test('nothing is added to a file that is written otherwise, and it stays as it is', async () => {
  const inFlow = '[]\n';
  const root = folderWith({ 'accepted.yaml': inFlow });
  await expect(addAcceptances(root, [ONE])).rejects.toMatchObject({
    exitCode: 2,
    problems: [{ code: 'collect/accepted-file', message: expect.stringContaining('nothing was released') }],
  });
  expect(readFileSync(join(root, 'accepted.yaml'), 'utf8')).toBe(inFlow);
});

test('a folder that cannot be written is named, and what the system said', async () => {
  await expect(addAcceptances(join(folderWith({}), 'none'), [ONE])).rejects.toMatchObject({
    exitCode: 2,
    problems: [{ code: 'collect/accepted-file', message: expect.stringContaining('ENOENT') }],
  });
});
