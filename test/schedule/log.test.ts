import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runNow } from '../../pipeline/schedule/due.ts';
import { logTo } from '../../pipeline/schedule/log.ts';
import { temporaryFolder, write } from '../cli/folder.ts';
import { RELEASED, settingIn, writeFake } from './setting.ts';

let root = '';
let remove: () => void = () => undefined;
beforeEach(() => ({ root, remove } = temporaryFolder()));
afterEach(() => remove());

/** The lines of the log of one run of the fake, each a line of JSON. */
async function logged(): Promise<Record<string, unknown>[]> {
  const lines: string[] = [];
  const log = logTo((line) => lines.push(line), Date.now);
  const [first] = (
    await runNow({ ...settingIn(root), log }, { seen: null }, [{ slot: null, asked: 'manual', attempt: 1 }])
  ).runs;
  expect(existsSync(path.join(root, 'out/.schedule/ledger.ndjson'))).toBe(true);
  const records = lines.map((line): Record<string, unknown> => JSON.parse(line));
  for (const { at, run } of records)
    expect([new Date(String(at)).toISOString(), run]).toEqual([at, first?.run]);
  for (const line of lines) expect(line.indexOf('\n')).toBe(line.length - 1);
  return records;
}

test('every line of a run has its id, its time and how grave it is', async () => {
  writeFake(root, { says: RELEASED });
  expect(await logged()).toMatchObject([
    { level: 'info', message: 'run started' },
    { level: 'info', message: 'run finished', outcome: 'released', version: '1.2.0' },
  ]);
});

test('a release that was let through with a warning warns, one that was held back is an error, each with the rule', async () => {
  const problem = { code: 'gates/changed/events', message: 'Many changed.' };
  writeFake(root, { says: { ...RELEASED, problems: [{ ...problem, level: 'warning' }] } });
  const line = 'Many changed. [gates/changed/events]';
  expect((await logged()).at(-1)).toMatchObject({ level: 'warn', outcome: 'released', also: [line] });
  writeFake(root, { exitCode: 3, says: { problems: [{ ...problem, level: 'error' }] } });
  expect((await logged()).at(-1)).toMatchObject({ level: 'error', outcome: 'held', error: line });
});

test('a fetch that failed warns, with what it said last', async () => {
  write(root, { 'sources/sources.yaml': 'sources:\n  - address: https://news.example/a\n' });
  writeFake(root, { exitCode: 1 });
  expect((await logged()).map(({ level, message }) => `${String(level)}: ${String(message)}`)).toEqual([
    'info: run started',
    'warn: the fetch failed; building from what was fetched before',
    'error: run finished',
  ]);
});
