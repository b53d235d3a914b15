import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Problem, VerbatimError } from '../../pipeline/contract/problem.ts';
import { DEFAULTS, parseSchedule, readScheduleConfig } from '../../pipeline/schedule/config.ts';
import { temporaryFolder, write } from '../cli/folder.ts';

let root = '';
let remove: () => void = () => undefined;
beforeEach(() => ({ root, remove } = temporaryFolder()));
afterEach(() => remove());

function problemsOf(text: string): readonly Problem[] {
  try {
    parseSchedule(text);
  } catch (error) {
    if (error instanceof VerbatimError) return error.problems;
    throw error;
  }
  return [];
}

test('flags go before the file, and the file before the defaults', async () => {
  expect(await readScheduleConfig(root, {})).toEqual(DEFAULTS);
  write(root, { 'schedule.yaml': 'cron: "15 7 * * 1-5"\ntimezone: Asia/Baku\nretries: 0\n' });
  expect(await readScheduleConfig(root, { retries: '4', missed: undefined })).toEqual({
    ...DEFAULTS,
    cron: '15 7 * * 1-5',
    timezone: 'Asia/Baku',
    retries: 4,
  });
});

describe('what is wrong in the file is named with its line', () => {
  test.each([
    ['cron: "0 6 * * *"\nmised: all\n', 2, 'Did you mean "missed"?'],
    ['missed: some\n', 1, '"some" is not which of the missed slots'],
    ['timezone: UTC\n\nretries: 2.5\n', 3, '2.5 is not how many times'],
    ['timezone: UTC\ncron: every day\n', 2, '"every day" is no cron expression'],
    ['cron: "0 6 * * *"\ntimezone: Mars/Olympus\n', 2, '"Mars/Olympus" is no time zone'],
    ['timezone: UTC\ncron: 0 6 * * *: no\n', 2, 'not valid YAML'],
  ])('%j', (text, line, words) => {
    const [problem] = problemsOf(text);
    expect(problem).toMatchObject({ file: 'schedule.yaml', line });
    expect(`${problem?.message} ${problem?.remedy}`).toContain(words);
  });
});

test.each([
  [{ retries: 'many' }, '--retries: "many" is not how many times'],
  [{ missed: 'some' }, '--missed: "some" is not which of the missed slots'],
  [{ timeLimitMinutes: '0' }, '--time-limit: "0" is not the minutes'],
  [{ cron: 'every day' }, '"every day" is no cron expression'],
])('a wrong flag is named: %j', async (given, words) => {
  await expect(readScheduleConfig(root, given)).rejects.toThrow(words);
});

test('an empty file says nothing', () => {
  expect(parseSchedule('# later\n')).toEqual({});
});
