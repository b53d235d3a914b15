import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Measure, MEASURES } from '../../bench/evaluate/measures.ts';
import { optionsOf } from '../../bench/evaluate/options.ts';
import { shownTable } from '../../bench/evaluate/page.ts';
import { fallen, recordedFigures } from '../../bench/evaluate/recorded.ts';
import { tableOf } from '../../bench/evaluate/table.ts';
import { forEachOf } from '../../bench/evaluate/workers.ts';

test('a figure has fallen when it stands more than a point below the recorded one', () => {
  const recorded = new Map([
    ['quotes', 90],
    ['dates', 80],
  ]);
  expect(fallen(new Map([['quotes', 89]]), recorded)).toEqual([]);
  expect(fallen(new Map([['quotes', 88.9]]), recorded)).toEqual(['quotes']);
  expect(fallen(new Map([['new', 1]]), recorded)).toEqual([]);
});

test('the table shows what was recorded, what is, and who does best', () => {
  const measure: Measure = {
    group: 'dates',
    corpus: 'diaries',
    label: 'diaries',
    scorer: { name: 'dates' },
    figure: ['f1'],
    times: 1,
    best: { figure: 70, system: 'sundial' },
    reach: 80,
  };
  const lines = tableOf(
    [measure],
    [
      ['recorded', new Map([['diaries', 60]])],
      ['now', new Map()],
    ],
  ).split('\n');
  expect(lines[2]).toBe('| diaries | 60.0     | –   | 70.0 sundial      | 80       |');
});

test('the documentation shows the recorded figures', () => {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/evaluation.md'), 'utf8');
  expect(page).toContain(shownTable(recordedFigures()));
});

test('every measure has a name of its own', () => {
  const labels = MEASURES.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});

describe('what is asked for', () => {
  test('all groups by default, or those that are named', () => {
    expect(optionsOf([], {}).groups.size).toBe(9);
    expect([...optionsOf(['--only', 'quotes,dates'], {}).groups]).toEqual(['quotes', 'dates']);
  });

  test('the corpora of the option, of the environment, or beside the project', () => {
    const environment = { VERBATIM_CORPORA: '/gold' };
    expect(optionsOf(['--corpora', '/other'], environment).corpora).toBe(path.resolve('/other'));
    expect(optionsOf([], environment).corpora).toBe(path.resolve('/gold'));
    expect(optionsOf([], {}).corpora).toMatch(/shared.corpora$/);
  });

  test('an unknown group is named', () => {
    expect(() => optionsOf(['--only', 'poems'], {})).toThrow('poems: no such group');
  });
});

test('jobs are done in order, so many at a time', async () => {
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  await forEachOf([1, 2, 3, 4, 5], 2, async (item) => {
    begun.push(item);
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
  });
  expect(begun).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('without corpora only what is part of the project is measured, and nothing fails', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const empty = path.join(os.tmpdir(), 'no-such-corpora');
  const printed = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'bench/evaluate.ts', '--corpora', empty, '--only', 'names,resolution'],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  expect(printed).toMatch(/worldwide names, exact F1 .*\| –/);
  expect(printed).toMatch(/labelled pairs of things, held out, precision .*\| 100\.0/);
});
