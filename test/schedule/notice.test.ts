import { expect, test } from 'vitest';
import { noticesOf } from '../../pipeline/schedule/notice.ts';
import type { FinishedRecord, Outcome } from '../../pipeline/schedule/record.ts';

function ended(outcome: Outcome, change: Partial<FinishedRecord> = {}): FinishedRecord {
  return {
    event: 'finished',
    at: '2026-05-04T06:02:00.000Z',
    run: '20260504060000-0a1b2c',
    slot: '2026-05-04T06:00:00.000Z',
    asked: 'schedule',
    attempt: 1,
    outcome,
    final: true,
    exitCode: 0,
    version: null,
    counts: null,
    error: null,
    ...change,
  };
}

function told(record: FinishedRecord, before: readonly FinishedRecord[] = []): string[] {
  return noticesOf(record, before).map(({ event, subject }) => `${event}: ${subject}`);
}

test('a new release, a failure and a release that was held back are news', () => {
  expect(told(ended('released', { version: '1.3.0' }))).toEqual(['release: Verbatim: release 1.3.0 is out']);
  expect(told(ended('failed', { attempt: 3 }))).toEqual(['failure: Verbatim: a run failed after 3 tries']);
  expect(told(ended('timed-out'))).toEqual(['failure: Verbatim: a run timed out']);
  expect(told(ended('held'))).toEqual(['held: Verbatim: a check held the release back']);
});

test('a try that is followed by another, and a build that found nothing new, are none', () => {
  expect(told(ended('failed', { final: false }))).toEqual([]);
  expect(told(ended('unchanged'))).toEqual([]);
});

test('that builds work again is told once, though tries lie between', () => {
  const bad = ended('failed');
  expect(told(ended('unchanged'), [bad])).toEqual(['recovery: Verbatim: builds work again']);
  expect(told(ended('released', { version: '2.0.0' }), [bad, ended('failed', { final: false })])).toEqual([
    'recovery: Verbatim: builds work again',
    'release: Verbatim: release 2.0.0 is out',
  ]);
  expect(told(ended('unchanged'), [bad, ended('unchanged')])).toEqual([]);
});

test('a release that gates held back is told of with every rule and what to do', () => {
  const error = 'Too many. [gates/withdrawn/events]';
  const also = ['Too many. [gates/changed/people]'];
  const remedy = 'Let it through: verbatim release …';
  expect(noticesOf(ended('held', { error, also, remedy }), [])).toMatchObject([
    {
      event: 'held',
      error,
      also,
      remedy,
      text: expect.stringContaining(`\n\n${error}\n${also.join('')}\n\nWhat to do: ${remedy}\n\nRun `),
    },
  ]);
});

test('a release that gates let through with a warning says so', () => {
  const also = ['No article. [gates/silent-list/a]'];
  expect(noticesOf(ended('released', { version: '1.3.0', also }), [])[0]?.text).toContain(
    `Verbatim: release 1.3.0 is out.\n\nNot as expected:\n${also.join('')}\n\nRun `,
  );
});

test('the text can be sent as an e-mail as it is', () => {
  const counts = { articles: 9, skipped: 1, facts: 40, rejections: 2, rows: 77 };
  const [notice] = noticesOf(ended('held', { error: 'Two rows have one id. [validate/keys]', counts }), []);
  expect(notice?.subject).not.toContain('\n');
  expect(notice?.text).toBe(`Verbatim: a check held the release back.

Two rows have one id. [validate/keys]

Run 20260504060000-0a1b2c, for 2026-05-04T06:00:00.000Z; ended 2026-05-04T06:02:00.000Z.
Articles: 9 (1 passed over), facts: 40 (2 rejected), rows: 77.
`);
});
