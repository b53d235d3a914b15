import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextStep, type Missed, type PlanPolicy } from '../../pipeline/schedule/plan.ts';
import type { Ending, LedgerRecord, Outcome } from '../../pipeline/schedule/record.ts';
import { isFinal } from '../../pipeline/schedule/retry.ts';
import { slotsOf } from '../../pipeline/schedule/slots.ts';
import { stateOf } from '../../pipeline/schedule/state.ts';

const HOURLY = { cron: '0 * * * *', timezone: 'UTC' };
const SLOTS = slotsOf(HOURLY);
const START = '2026-05-04T00:30:00.000Z';
const BEGUN: LedgerRecord = { event: 'scheduled', at: START, from: START, ...HOURLY };

function policy(missed: Missed): PlanPolicy {
  return { missed, retries: 2, backoffSeconds: 60, grace: 60_000 };
}

function at(time: string): number {
  return Date.parse(`2026-05-04T${time}Z`);
}

/** The next step as words, after these records. */
function step(missed: Missed, time: string, records: readonly LedgerRecord[] = [BEGUN]): string {
  const next = nextStep(stateOf(records), policy(missed), SLOTS, at(time));
  const hour = (instant: number | null): string => new Date(instant ?? 0).toISOString().slice(11, 16);
  if (next.kind === 'run') return `run ${hour(next.slot)}, try ${next.attempt}`;
  return next.kind === 'wait'
    ? `wait until ${hour(next.until)}`
    : `skip ${hour(next.first)} to ${hour(next.last)}`;
}

function finished(slot: string, end: string, outcome: Outcome, attempt = 1, final = false): LedgerRecord {
  const [slotAt, endAt] = [slot, end].map((time) => new Date(at(time)).toISOString());
  const nothing = { exitCode: 1, version: null, counts: null, error: null };
  const run = { run: `${slot}-${attempt}`, slot: slotAt ?? '', asked: 'schedule' as const, attempt };
  return { event: 'finished', at: endAt ?? '', ...run, outcome, ...nothing, final };
}

describe('a slot', () => {
  test('is waited for, and run when it comes', () => {
    expect(step('none', '00:59:59')).toBe('wait until 01:00');
    expect(step('none', '01:00:00')).toBe('run 01:00, try 1');
  });

  test('before the schedule began does not count, nor one before it was changed', () => {
    const changed: LedgerRecord = { ...BEGUN, event: 'scheduled', from: '2026-05-04T05:10:00.000Z' };
    expect(step('all', '05:20:00', [BEGUN, changed])).toBe('wait until 06:00');
  });

  test('that is settled is not run again', () => {
    const records = [BEGUN, finished('01:00:00', '01:02:00', 'unchanged', 1, true)];
    expect(step('all', '01:05:00', records)).toBe('wait until 02:00');
  });
});

describe('slots that were missed', () => {
  test('are left out under "none", but one that is hardly late', () => {
    expect(step('none', '01:02:00')).toBe('skip 01:00 to 01:00');
    expect(step('none', '04:00:30')).toBe('skip 01:00 to 03:00');
    expect(step('none', '04:30:00')).toBe('skip 01:00 to 04:00');
  });

  test('are left out but for the latest under "latest"', () => {
    expect(step('latest', '04:30:00')).toBe('skip 01:00 to 03:00');
    const skipped: LedgerRecord = {
      event: 'skipped',
      at: START,
      first: START,
      last: '2026-05-04T03:00:00.000Z',
    };
    expect(step('latest', '04:30:00', [BEGUN, skipped])).toBe('run 04:00, try 1');
  });

  test('are run from the oldest under "all"', () => {
    expect(step('all', '04:30:00')).toBe('run 01:00, try 1');
  });
});

describe('a run that failed', () => {
  const failed = finished('01:00:00', '01:05:00', 'failed');

  test('is tried again after a wait that doubles', () => {
    expect(step('latest', '01:05:59', [BEGUN, failed])).toBe('wait until 01:06');
    expect(step('latest', '01:06:00', [BEGUN, failed])).toBe('run 01:00, try 2');
    const again = finished('01:00:00', '01:10:00', 'failed', 2);
    expect(step('latest', '01:11:59', [BEGUN, failed, again])).toBe('wait until 01:12');
  });

  test('gives way to a newer slot, except under "all"', () => {
    expect(step('latest', '02:00:00', [BEGUN, failed])).toBe('skip 01:00 to 01:00');
    expect(step('all', '02:00:00', [BEGUN, failed])).toBe('run 01:00, try 2');
  });

  test('is begun again at once where it was killed', () => {
    const killed = finished('01:00:00', '01:05:00', 'abandoned');
    expect(step('latest', '01:05:00', [BEGUN, killed])).toBe('run 01:00, try 2');
  });

  test('is tried again though the clock was put back', () => {
    const ahead = finished('01:00:00', '09:00:00', 'failed');
    expect(step('latest', '01:10:00', [BEGUN, ahead])).toBe('run 01:00, try 2');
  });
});

test.each<[Partial<Ending>, number, boolean]>([
  [{ outcome: 'held', exitCode: 3 }, 1, true],
  [{ outcome: 'failed', exitCode: 2, error: 'None can be used. [read/nothing-used]' }, 1, true],
  [{ outcome: 'failed', exitCode: 2, error: 'Another build. [release/released-meanwhile]' }, 1, false],
  [{ outcome: 'failed', exitCode: 1 }, 2, false],
  [{ outcome: 'failed', exitCode: 1 }, 3, true],
  [{ outcome: 'timed-out', exitCode: null }, 1, false],
])('whether %j at try %i settles the slot: %s', (ending, attempt, final) => {
  const whole: Ending = {
    outcome: 'failed',
    exitCode: null,
    version: null,
    counts: null,
    error: null,
    ...ending,
  };
  expect(isFinal(whole, attempt, policy('latest'))).toBe(final);
});

/** Runs the plan as schedulers do that look at times of no order, are killed and fail, each at any time. */
function simulate(
  missed: Missed,
  looks: readonly { minutes: number; outcomes: readonly Outcome[] }[],
): LedgerRecord[] {
  const records: LedgerRecord[] = [BEGUN];
  let now = Date.parse(START);
  for (const { minutes, outcomes } of looks) {
    now += minutes * 60_000;
    for (const outcome of outcomes) {
      const next = nextStep(stateOf(records), policy(missed), SLOTS, now);
      if (next.kind === 'wait') break;
      const iso = (instant: number): string => new Date(instant).toISOString();
      if (next.kind === 'skip') {
        records.push({ event: 'skipped', at: iso(now), first: iso(next.first), last: iso(next.last) });
        continue;
      }
      now += 30_000;
      const ending: Ending = { outcome, exitCode: 1, version: null, counts: null, error: null };
      const run = {
        run: `${records.length}`,
        slot: iso(next.slot),
        asked: 'schedule' as const,
        attempt: next.attempt,
      };
      const final = isFinal(ending, next.attempt, policy(missed));
      records.push({ event: 'finished', at: iso(now), ...run, ...ending, final });
    }
  }
  return records;
}

const looks = fc.array(
  fc.record({
    minutes: fc.integer({ min: 0, max: 300 }),
    outcomes: fc.array(fc.constantFrom<Outcome>('released', 'unchanged', 'failed', 'abandoned', 'held'), {
      maxLength: 8,
    }),
  }),
  { maxLength: 20 },
);

test('no slot is settled twice and none is forgotten, whenever one looks and whatever fails', () => {
  fc.assert(
    fc.property(fc.constantFrom<Missed>('none', 'latest', 'all'), looks, (missed, when) => {
      const records = simulate(missed, when);
      const settled = records.flatMap((record) =>
        record.event === 'finished' && record.final
          ? [record.slot ?? '']
          : record.event === 'skipped'
            ? hoursBetween(record.first, record.last)
            : [],
      );
      expect(settled).toEqual(hoursBetween('2026-05-04T01:00:00.000Z', settled.at(-1) ?? ''));
      if (missed === 'all') expect(records.some(({ event }) => event === 'skipped')).toBe(false);
    }),
  );
});

function hoursBetween(first: string, last: string): string[] {
  const hours: string[] = [];
  for (let hour = Date.parse(first); hour <= Date.parse(last); hour += 3_600_000)
    hours.push(new Date(hour).toISOString());
  return hours;
}
