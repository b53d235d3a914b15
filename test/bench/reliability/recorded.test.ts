import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { recordedTallies } from '../../../bench/reliability/recorded.ts';
import { kindsTable, reliabilityTable } from '../../../bench/reliability/tables.ts';
import { miscalibrated } from '../../../bench/reliability/tally.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

test('confidence means what it says', () => {
  expect(miscalibrated(recordedTallies())).toEqual([]);
});

test('the documentation shows what was recorded', () => {
  const page = readFileSync(path.join(ROOT, 'docs/evaluation.md'), 'utf8');
  expect(page).toContain(reliabilityTable(recordedTallies()));
  expect(page).toContain(kindsTable(recordedTallies()));
});

test('without corpora nothing is measured, and nothing fails', () => {
  const empty = path.join(os.tmpdir(), 'no-such-corpora');
  const printed = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'bench/reliability.ts', '--corpora', empty],
    { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  expect(printed).toBe('');
});
