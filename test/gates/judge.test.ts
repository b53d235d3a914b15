import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Acceptance } from '../../pipeline/contract/gates.ts';
import { acceptCommand } from '../../pipeline/gates/accept-command.ts';
import { judge, withDefaults } from '../../pipeline/gates/index.ts';
import { events, previousOf, statistics, subjectOf } from './subject.ts';

const SHRUNK = subjectOf({ events: events(37) }, { events: events(50) });
const [BREACH] = judge(SHRUNK, withDefaults({}), []).held;

function acceptance(more: Partial<Acceptance> = {}): Acceptance {
  if (BREACH === undefined) throw new Error('Nothing is breached.');
  const { rule, found } = BREACH;
  return {
    rule,
    found,
    previous: '1.0.0',
    by: 'Ana',
    on: '2026-01-31',
    because: 'So it is.',
    line: 1,
    ...more,
  };
}

function judged(severity: Record<string, 'hold' | 'warn' | 'off'>, acceptances: readonly Acceptance[] = []) {
  const { held, warned, accepted, stale } = judge(SHRUNK, withDefaults({ severity }), acceptances);
  return { held: held.length, warned: warned.length, accepted: accepted.length, stale: stale.length };
}

test('a severity is of a rule or of the beginning of rules, and the longest one counts', () => {
  expect(judged({})).toMatchObject({ held: 1, warned: 0 });
  expect(judged({ withdrawn: 'warn' })).toMatchObject({ held: 0, warned: 1 });
  expect(judged({ withdrawn: 'warn', 'withdrawn/events': 'off' })).toMatchObject({ held: 0, warned: 0 });
  expect(judged({ withdrawn: 'off', 'withdrawn/events': 'hold' })).toMatchObject({ held: 1 });
  expect(judged({ 'withdrawn/event': 'off', with: 'off' })).toMatchObject({ held: 1 });
});

test('what was accepted lets through this rule, this step and what was found, and nothing else', () => {
  expect(judged({}, [acceptance()])).toEqual({ held: 0, warned: 0, accepted: 1, stale: 0 });
  expect(judged({}, [acceptance({ found: '14 of 50 rows' })])).toEqual({
    held: 1,
    warned: 0,
    accepted: 0,
    stale: 1,
  });
  expect(judged({}, [acceptance({ rule: 'changed/events' })])).toEqual({
    held: 1,
    warned: 0,
    accepted: 0,
    stale: 1,
  });
});

test('acceptances of other steps are history: they let nothing through and are not told of', () => {
  expect(judged({}, [acceptance({ previous: '0.9.0' }), acceptance({ previous: null })])).toEqual({
    held: 1,
    warned: 0,
    accepted: 0,
    stale: 0,
  });
});

test('a data set beside itself breaches no rule of drift, whatever the limits are', () => {
  const percent = fc.integer({ min: 0, max: 100 });
  const row = fc.record({
    participants: fc.option(fc.nat(), { nil: null }),
    city: fc.option(fc.constantFrom('place/a', 'place/b'), { nil: null }),
    organizers: fc.array(fc.constantFrom('organization/a', 'organization/b'), { maxLength: 2 }),
  });
  const files = fc.array(fc.nat(20), { maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 30 }),
      files,
      fc.nat(40),
      percent,
      percent,
      (rows, facts, rejected, a, b) => {
        const same = {
          events: events(rows.length, (number) => rows[number] ?? {}),
          statistics: statistics(rows.length),
        };
        const report = {
          articles: facts.map((count, index) => ({
            file: `${index}.txt`,
            status: 'used' as const,
            article: null,
            words: 1,
            facts: count,
            rejections: 0,
          })),
          facts: { events: rows.length },
          rejections: { 'no-span': rejected },
        };
        const subject = subjectOf(same, null, { report, previous: previousOf(same, report) });
        const limits = {
          withdrawn: a,
          changed: b,
          emptier: a,
          least: 1,
          silent: 1,
          rejected: { share: 100, grows: b },
        };
        expect(judge(subject, withDefaults(limits), [])).toEqual({
          held: [],
          warned: [],
          accepted: [],
          stale: [],
        });
      },
    ),
  );
});

test('the first release is held against limits only', () => {
  const subject = subjectOf({ events: events(2) });
  expect(judge(subject, withDefaults({}), []).held).toEqual([]);
  const limits = withDefaults({ tables: { events: { rows: { min: 3 } } } });
  expect(judge(subject, limits, []).held.map(({ rule }) => rule)).toEqual(['rows/events/too-few']);
});

test('the command that accepts is ready for a shell', () => {
  const held = [acceptance({ rule: 'silent-article/it’s "here"/$a.txt' }), acceptance()].map((one) => ({
    rule: `${one.rule}` as `withdrawn/${string}`,
    found: '',
    expected: '',
  }));
  expect(acceptCommand({ sources: 'sources', out: 'dist' }, held)).toBe(
    `verbatim release --accept 'silent-article/it’s "here"/$a.txt' --accept withdrawn/events --because "…"`,
  );
  expect(acceptCommand({ sources: "it's", out: '/srv/out', previous: 'old' }, held.slice(1))).toBe(
    `verbatim release --sources 'it'\\''s' --out /srv/out --previous old --accept withdrawn/events --because "…"`,
  );
});

test('many rules of one family are accepted by its name', () => {
  const held = Array.from({ length: 6 }, (_, number) => ({
    rule: `silent-article/${number}.txt` as const,
    found: '',
    expected: '',
  }));
  expect(acceptCommand({ sources: 'sources', out: 'dist' }, held)).toBe(
    'verbatim release --accept silent-article --because "…"',
  );
});
