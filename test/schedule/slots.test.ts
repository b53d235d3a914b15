import fc from 'fast-check';
import cron from 'node-cron';
import { describe, expect, test } from 'vitest';
import { VerbatimError } from '../../pipeline/contract/problem.ts';
import { slotsOf } from '../../pipeline/schedule/slots.ts';

/** The next slots after an instant, to the minute, in UTC. */
function next(expression: string, timezone: string, from: string, count: number): string[] {
  const slots = slotsOf({ cron: expression, timezone });
  const found: string[] = [];
  let at: number | null = Date.parse(from);
  while (found.length < count && at !== null) {
    at = slots.after(at);
    if (at !== null) found.push(new Date(at).toISOString().slice(0, 16));
  }
  return found;
}

describe('where clocks change', () => {
  test('a time that does not exist is run when its hour has passed', () => {
    expect(next('30 2 * * *', 'Europe/Berlin', '2026-03-28T00:00Z', 3)).toEqual([
      '2026-03-28T01:30',
      '2026-03-29T01:00',
      '2026-03-30T00:30',
    ]);
  });

  test('a time that comes twice is run once, at its first turn', () => {
    expect(next('30 2 * * *', 'Europe/Berlin', '2026-10-24T00:00Z', 3)).toEqual([
      '2026-10-24T00:30',
      '2026-10-25T00:30',
      '2026-10-26T01:30',
    ]);
  });

  test('what runs every half hour goes on every half hour', () => {
    expect(next('*/30 * * * *', 'Europe/Berlin', '2026-10-24T23:59Z', 4)).toEqual([
      '2026-10-25T00:00',
      '2026-10-25T00:30',
      '2026-10-25T01:00',
      '2026-10-25T01:30',
    ]);
    expect(next('*/30 * * * *', 'Europe/Berlin', '2026-03-29T00:30Z', 3)).toEqual([
      '2026-03-29T01:00',
      '2026-03-29T01:30',
      '2026-03-29T02:00',
    ]);
  });

  test('a zone may change by half an hour', () => {
    expect(next('0 6 * * *', 'Australia/Lord_Howe', '2026-10-02T00:00Z', 3)).toEqual([
      '2026-10-02T19:30',
      '2026-10-03T19:00',
      '2026-10-04T19:00',
    ]);
  });
});

test('29 February comes in leap years', () => {
  expect(next('0 6 29 2 *', 'UTC', '2026-01-01T00:00Z', 2)).toEqual(['2028-02-29T06:00', '2032-02-29T06:00']);
  expect(next('0 6 * * *', 'UTC', '2028-02-28T07:00Z', 2)).toEqual(['2028-02-29T06:00', '2028-03-01T06:00']);
});

test('the day of the month and of the week are alternatives, as in crontab', () => {
  expect(next('0 0 1 * 1', 'UTC', '2026-06-29T12:00Z', 2)).toEqual(['2026-07-01T00:00', '2026-07-06T00:00']);
});

test.each([
  ['every day', 'UTC', 'cron'],
  ['61 * * * *', 'UTC', 'cron'],
  ['0 6 * *', 'UTC', 'cron'],
  ['0 0 30 2 *', 'UTC', 'cron'],
  ['0 6 * * *', 'Mars/Olympus', 'timezone'],
])('refuses "%s" in %s', (expression, timezone, field) => {
  expect(() => slotsOf({ cron: expression, timezone })).toThrow(VerbatimError);
  expect(() => slotsOf({ cron: expression, timezone })).toThrow(field);
});

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Baku',
];
const EXPRESSIONS = [
  '30 2 * * *',
  '*/7 * * * *',
  '0 */2 * * *',
  '15 1,2 * * *',
  '0 0 * * 1-5',
  '0 1 1,25 * 0',
];
const DAY = 86_400_000;
const CHANGES = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-04-24',
  '2026-10-04',
  '2026-10-25',
  '2026-10-30',
  '2026-11-01',
];

const cases = fc.record({
  expression: fc.constantFrom(...EXPRESSIONS),
  timezone: fc.constantFrom(...ZONES),
  instant: fc
    .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -DAY, max: 2 * DAY }))
    .map(([day, offset]) => Date.parse(day) + offset),
});

test('from whatever instant one looks, the slots are the same', () => {
  fc.assert(
    fc.property(cases, ({ expression, timezone, instant }) => {
      const slots = slotsOf({ cron: expression, timezone });
      const following = slots.after(instant) ?? 0;
      expect(following).toBeGreaterThan(instant);
      expect(slots.after(following - 1)).toBe(following);
      expect(slots.lastUntil(following)).toBe(following);
      const before = slots.lastUntil(instant) ?? 0;
      expect(before).toBeLessThanOrEqual(instant);
      expect(slots.after(before)).toBe(following);
    }),
    { numRuns: 150 },
  );
});

test('away from changes of clocks, the trigger fires at the slots', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...EXPRESSIONS.slice(0, 5)),
      fc.constantFrom(...ZONES),
      (expression, timezone) => {
        const task = cron.createTask(expression, () => undefined, { timezone });
        const slots = slotsOf({ cron: expression, timezone });
        const slot = slots.after(Date.parse('2026-07-14T09:41:00Z')) ?? 0;
        expect(task.match(new Date(slot))).toBe(true);
        void task.destroy();
      },
    ),
    { numRuns: 30 },
  );
});
