import { expect, test } from 'vitest';
import { VerbatimError } from '../pipeline/contract/problem.ts';
import { runOnSchedule } from '../pipeline/schedule.ts';

const EVERY_SECOND = { expression: '* * * * * *', timezone: 'Asia/Baku' };
const unexpected = (error: unknown): void => {
  throw error;
};

/** Resolves at the next turn of a real second, so that the test needs no guess at its own speed. */
function until(condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (condition()) resolve();
      else setTimeout(look, 20);
    };
    look();
  });
}

test('runs at every slot until it is stopped', async () => {
  const stop = new AbortController();
  let runs = 0;
  const done = runOnSchedule(EVERY_SECOND, async () => void runs++, unexpected, stop.signal);
  await until(() => runs === 2);
  stop.abort();
  await done;
  const atStop = runs;
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(runs).toBe(atStop);
});

test('leaves out slots that come while a run goes on, and waits for that run when stopped', async () => {
  const stop = new AbortController();
  let started = 0;
  let finished = 0;
  const slow = async (): Promise<void> => {
    started++;
    await new Promise((resolve) => setTimeout(resolve, 2500));
    finished++;
  };
  const done = runOnSchedule(EVERY_SECOND, slow, unexpected, stop.signal);
  await until(() => started === 1);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(started).toBe(1);
  stop.abort();
  await done;
  expect(finished).toBe(1);
});

test('goes on after a run that failed', async () => {
  const stop = new AbortController();
  const failures: unknown[] = [];
  let runs = 0;
  const failing = async (): Promise<void> => {
    if (runs++ === 0) throw new Error('the disk is full');
  };
  const done = runOnSchedule(EVERY_SECOND, failing, (error) => failures.push(error), stop.signal);
  await until(() => runs === 2);
  stop.abort();
  await done;
  expect(failures).toEqual([new Error('the disk is full')]);
});

test.each([
  [{ expression: 'every day', timezone: 'UTC' }, '--cron'],
  [{ expression: '0 6 * * *', timezone: 'Mars/Olympus' }, '--timezone'],
])('refuses %j and names %s', async (schedule, field) => {
  const stop = new AbortController();
  const started = runOnSchedule(schedule, async () => undefined, unexpected, stop.signal);
  await expect(started).rejects.toThrow(VerbatimError);
  await expect(started).rejects.toThrow(field);
});
