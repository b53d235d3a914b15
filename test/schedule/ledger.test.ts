import fc from 'fast-check';
import { appendFileSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appendRecord, readAllLedgers, readLedger, rotateLedger } from '../../pipeline/schedule/ledger.ts';
import type { ScheduledRecord, StartedRecord } from '../../pipeline/schedule/record.ts';
import { temporaryFolder } from '../cli/folder.ts';

const AT = '2026-05-04T06:00:00.000Z';
const HEAD: ScheduledRecord = { event: 'scheduled', at: AT, cron: '0 6 * * *', timezone: 'UTC', from: AT };

function started(run: string): StartedRecord {
  return { event: 'started', at: AT, run, slot: AT, asked: 'schedule', attempt: 1, host: 'quay', pid: 7 };
}

let root = '';
let remove: () => void = () => undefined;
beforeEach(() => ({ root, remove } = temporaryFolder()));
afterEach(() => remove());

test('what was added is read back in its order', async () => {
  await appendRecord(root, HEAD);
  await appendRecord(root, started('a'));
  expect(await readLedger(root)).toEqual([HEAD, started('a')]);
});

test('where there is no ledger there are no records', async () => {
  expect(await readLedger(path.join(root, 'none'))).toEqual([]);
  expect(await readAllLedgers(path.join(root, 'none'))).toEqual([]);
});

test('wherever the last line was torn, the ones before are read, and the next one is added whole', async () => {
  const file = path.join(root, 'ledger.ndjson');
  await appendRecord(root, HEAD);
  await appendRecord(root, started('a'));
  const whole = readFileSync(file, 'utf8');
  const last = whole.length - whole.trimEnd().lastIndexOf('\n') - 1;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: last }), async (lost) => {
      writeFileSync(file, whole);
      truncateSync(file, whole.length - lost);
      expect(await readLedger(root)).toEqual([HEAD]);
      await appendRecord(root, started('b'));
      expect(await readLedger(root)).toEqual([HEAD, started('b')]);
    }),
    { numRuns: 25 },
  );
});

test('a line that is no record is passed over', async () => {
  await appendRecord(root, HEAD);
  appendFileSync(path.join(root, 'ledger.ndjson'), '\u0000\u0000\n{"event":"started"}\n');
  await appendRecord(root, started('a'));
  expect(await readLedger(root)).toEqual([HEAD, started('a')]);
});

test('a record that does not fit the schema is not written', async () => {
  await expect(appendRecord(root, { ...started('a'), attempt: 0 })).rejects.toThrow(
    'No record of the ledger',
  );
  expect(await readLedger(root)).toEqual([]);
});

test('a large file is put by, and the new one says how far the schedule has come', async () => {
  await appendRecord(root, HEAD);
  await appendRecord(root, started('a'));
  expect(await rotateLedger(root, HEAD)).toBe(false);
  const later = { ...HEAD, from: '2026-05-05T06:00:00.000Z' };
  expect(await rotateLedger(root, later, 10)).toBe(true);
  expect(await readLedger(root)).toEqual([later]);
  expect(await readAllLedgers(root)).toEqual([HEAD, started('a'), later]);
});

test('a bounded number of old files is kept', async () => {
  for (let times = 0; times < 15; times++) {
    await appendRecord(root, HEAD);
    await rotateLedger(root, HEAD, 10);
  }
  const names = readdirSync(root).sort();
  expect(names).toHaveLength(13);
  expect(names).toContain('ledger-15.ndjson');
  expect(names).not.toContain('ledger-3.ndjson');
});
