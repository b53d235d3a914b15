import { expect, onTestFinished, test } from 'vitest';
import { type ReplaceableThread, replaceableThread } from '../pipeline/replaceable-thread.ts';

/** Much longer than an answer takes, and short enough for a test. */
const PATIENCE = 2000;

function moodyThread(): ReplaceableThread<string, number> {
  const thread = replaceableThread<string, number>(
    new URL('fixtures/threads/moody.mjs', import.meta.url),
    64,
  );
  onTestFinished(() => thread.end());
  return thread;
}

test('one thread does task after task', async () => {
  const thread = moodyThread();
  const first = await thread.run('answer', PATIENCE);
  expect(first).toEqual({ result: expect.any(Number) });
  expect(await thread.run('answer', PATIENCE)).toEqual(first);
});

test.each([
  ['loop', 'time', 'it took more than 2000 ms'],
  ['backtrack', 'time', 'it took more than 2000 ms'],
  ['fill', 'memory', expect.stringContaining('memory limit')],
  ['throw', 'fault', 'no good mood'],
  ['exit', 'fault', 'its thread ended with code 3'],
])('a task that is to %s costs its thread, and the next gets a new one', async (mood, lost, why) => {
  const thread = moodyThread();
  const before = await thread.run('answer', PATIENCE);
  expect(await thread.run(mood, mood === 'fill' ? 60_000 : PATIENCE)).toEqual({ lost, why });
  const after = await thread.run('answer', PATIENCE);
  expect(after).toEqual({ result: expect.any(Number) });
  expect(after).not.toEqual(before);
});

test('a task that waits for the processor gets more time than it was given, but not for ever', async () => {
  const thread = moodyThread();
  expect(await thread.run('nap', 1000)).toEqual({ result: 'timed-out' });
  expect(await thread.run('sleep', 300)).toEqual({ lost: 'time', why: 'it took more than 300 ms' });
});

test('a thread that was never needed is never started', async () => {
  await replaceableThread(new URL('fixtures/threads/none.mjs', import.meta.url), 64).end();
});
