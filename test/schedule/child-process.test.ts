import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChildResult, type ChildWork, runChild } from '../../pipeline/schedule/child-process.ts';
import { endingOf } from '../../pipeline/schedule/ending.ts';
import { temporaryFolder } from '../cli/folder.ts';
import { RELEASED, type Behaviour, told, until, writeFake } from './setting.ts';

let root = '';
let remove: () => void = () => undefined;
beforeEach(() => ({ root, remove } = temporaryFolder()));
afterEach(() => remove());

function run(behaviour: Behaviour, change: Partial<ChildWork> = {}): Promise<ChildResult> {
  writeFake(root, behaviour);
  const never = new AbortController().signal;
  return runChild({
    program: `${root}/fake.mjs`,
    args: ['build'],
    run: 'run',
    timeLimit: 600_000,
    stop: never,
    stopWithin: 600_000,
    lost: never,
    started: () => undefined,
    ...change,
  });
}

test('what it prints and ends with is what the run comes to', async () => {
  expect(endingOf(await run({ says: RELEASED }))).toEqual({
    outcome: 'released',
    exitCode: 0,
    version: '1.2.0',
    counts: { articles: 3, skipped: 1, facts: 6, rejections: 5, rows: 3 },
    error: null,
  });
  expect(endingOf(await run({ says: { ...RELEASED, released: false } }))).toMatchObject({
    outcome: 'unchanged',
  });
  const problems = [{ level: 'error', code: 'validate/keys', message: 'Two rows have one id.' }];
  expect(endingOf(await run({ exitCode: 3, says: { exitCode: 3, problems } }))).toMatchObject({
    outcome: 'held',
    error: 'Two rows have one id. [validate/keys]',
  });
  const gates = ['withdrawn/events', 'changed/people'].map((rule) => ({
    level: 'error',
    code: `gates/${rule}`,
    message: 'Too many.',
    remedy: 'Accept it.',
  }));
  expect(endingOf(await run({ exitCode: 3, says: { exitCode: 3, problems: gates } }))).toMatchObject({
    outcome: 'held',
    error: 'Too many. [gates/withdrawn/events]',
    remedy: 'Accept it.',
    also: ['Too many. [gates/changed/people]'],
  });
  const warned = [
    { level: 'warning', code: 'collect/gone', message: 'Gone.' },
    { level: 'warning', code: 'gates/silent-list/a', message: 'No article.' },
  ];
  expect(endingOf(await run({ says: { ...RELEASED, problems: warned } }))).toMatchObject({
    outcome: 'released',
    error: null,
    also: ['No article. [gates/silent-list/a]'],
  });
  expect(endingOf(await run({ exitCode: 1 }))).toMatchObject({
    outcome: 'failed',
    version: null,
    counts: null,
  });
});

test('it is ended at its time limit', async () => {
  const result = await run({ milliseconds: 600_000 }, { timeLimit: 300 });
  expect(endingOf(result)).toMatchObject({ outcome: 'timed-out', exitCode: null });
});

test('where it does not end when it is asked to, it is ended by force', async () => {
  const stop = new AbortController();
  const running = run({ milliseconds: 600_000, stubborn: true }, { stop: stop.signal, stopWithin: 0 });
  await until(() => told(root).length === 1);
  stop.abort();
  expect(await running).toMatchObject({ endedFor: 'stop', exitCode: null });
  expect(told(root).map((line) => line.split(' ')[0])).toEqual(['begin', 'asked']);
});

test('told to stop, it may come to its end', async () => {
  const stop = new AbortController();
  const running = run({ milliseconds: 1_000, says: RELEASED }, { stop: stop.signal });
  await until(() => told(root).length === 1);
  stop.abort();
  expect(endingOf(await running)).toMatchObject({ outcome: 'released' });
});

test('told to stop, it is ended after the bound', async () => {
  const stop = new AbortController();
  const running = run({ milliseconds: 600_000 }, { stop: stop.signal, stopWithin: 50 });
  await until(() => told(root).length === 1);
  stop.abort();
  expect(endingOf(await running)).toMatchObject({ outcome: 'abandoned', exitCode: null });
});
