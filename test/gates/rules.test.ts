import { describe, expect, it } from 'vitest';
import type { Subject } from '../../pipeline/gates/index.ts';
import { events, heldBy, NO_REPORT, previousOf, statistics, subjectOf } from './subject.ts';

describe('rows', () => {
  it('may be too few or too many where the publisher says how many there must be', () => {
    const subject = subjectOf({ events: events(3) });
    expect(heldBy(subject)).toEqual([]);
    expect(
      heldBy(subject, { tables: { events: { rows: { min: 4 } }, conflicts: { rows: { max: 0 } } } }),
    ).toEqual(['rows/events/too-few: events has 3 rows; at least 4']);
    expect(heldBy(subject, { tables: { events: { rows: { min: 3, max: 3 } } } })).toEqual([]);
    expect(heldBy(subject, { tables: { events: { rows: { max: 2 } } } })).toEqual([
      'rows/events/too-many: events has 3 rows; at most 2',
    ]);
  });
});

describe('rows that were withdrawn', () => {
  it('hold a release back from a fifth of a table on, if they are ten or more', () => {
    expect(heldBy(subjectOf({ events: events(37) }, { events: events(50) }))).toEqual([
      'withdrawn/events: 13 of 50 rows of events were withdrawn (26 %): event/37, event/38, event/39 and 10 more; at most 20 %',
    ]);
    expect(heldBy(subjectOf({ events: events(40) }, { events: events(50) }))).toEqual([]);
    expect(heldBy(subjectOf({ events: [] }, { events: events(9) }))).toEqual([]);
    expect(heldBy(subjectOf({ events: [] }, { events: events(10) }))).toHaveLength(1);
  });

  it('count though as many others came', () => {
    const others = events(20, (number) => ({ id: `event/other-${number}` }));
    expect(heldBy(subjectOf({ events: others }, { events: events(20) }))).toHaveLength(1);
  });

  it('have the limits that the publisher gives, for all tables or for one', () => {
    const subject = subjectOf({ events: events(17) }, { events: events(20) });
    expect(heldBy(subject, { least: 3, withdrawn: 10 })).toHaveLength(1);
    expect(heldBy(subject, { least: 3, withdrawn: 10, tables: { events: { withdrawn: 15 } } })).toEqual([]);
  });

  it('are not counted of receipts, which follow from rows, unless the publisher wants it', () => {
    const redirects = Array.from({ length: 12 }, (_, number) => ({
      from: `event/old-${number}`,
      to: 'event/1',
      reason: 'merged' as const,
      since: '1.0.0',
    }));
    expect(heldBy(subjectOf({}, { redirects }))).toEqual([]);
    expect(heldBy(subjectOf({}, { redirects }), { tables: { redirects: { withdrawn: 0 } } })).toHaveLength(1);
  });
});

describe('rows that changed', () => {
  it('hold a release back from half of a table on', () => {
    const changedUntil = (end: number) => events(20, (number) => (number < end ? { participants: 7 } : {}));
    expect(heldBy(subjectOf({ events: changedUntil(11) }, { events: events(20) }))).toEqual([
      'changed/events: 11 of 20 rows of events were changed (55 %): event/0, event/1, event/2 and 8 more; at most 50 %',
    ]);
    expect(heldBy(subjectOf({ events: changedUntil(10) }, { events: events(20) }))).toEqual([]);
  });

  it('are not those of which only what is worked out changed, such as the number of sources', () => {
    const corroborated = events(20, () => ({ sources: 9 }));
    expect(heldBy(subjectOf({ events: corroborated }, { events: events(20) }))).toEqual([]);
  });

  it('are not those in which only a column came that the previous release does not have', () => {
    const previous = previousOf({ events: events(20, () => ({ host: null })) });
    const columns = new Map(previous.columns).set('events', new Set(['id', 'name', 'city']));
    const now = { events: events(20, () => ({ host: 'place/lisbon' })) };
    expect(heldBy(subjectOf(now, null, { previous: { ...previous, columns } }))).toEqual([]);
    expect(heldBy(subjectOf(now, null, { previous }))).toHaveLength(1);
  });
});

describe('empty values', () => {
  const withoutCity = (count: number, empty: number) =>
    events(count, (number) => (number < empty ? { city: null } : {}));

  it('have a limit where the publisher gives one', () => {
    const subject = subjectOf({ events: withoutCity(4, 2) });
    expect(heldBy(subject, { tables: { events: { columns: { city: { empty: 40 } } } } })).toEqual([
      'empty/events/city: city is empty in 2 of 4 rows of events (50 %); at most 40 %',
    ]);
    expect(heldBy(subject, { tables: { events: { columns: { city: { empty: 50 } } } } })).toEqual([]);
  });

  it('must not come in the place of values: 20 points, and ten rows', () => {
    expect(heldBy(subjectOf({ events: withoutCity(40, 13) }, { events: withoutCity(40, 1) }))).toEqual([
      'emptier/events/city: city is empty in 13 of 40 rows of events that stayed (32.5 %), before in 1 (2.5 %); at most 20 percentage points more',
    ]);
    expect(heldBy(subjectOf({ events: withoutCity(40, 9) }, { events: events(40) }))).toEqual([]);
    expect(heldBy(subjectOf({ events: withoutCity(60, 12) }, { events: events(60) }))).toEqual([]);
  });

  it('are no harm where they come with new rows', () => {
    const others = withoutCity(90, 90).map((one) => ({ ...one, id: `${one.id}-other` }));
    expect(heldBy(subjectOf({ events: [...events(40), ...others] }, { events: events(40) }))).toEqual([]);
  });

  it('are empty lists, too', () => {
    const now = { events: events(20, () => ({ organizers: [] })) };
    const rules = heldBy(subjectOf(now, { events: events(20) }), { changed: 100 });
    expect(rules).toEqual([expect.stringMatching(/^emptier\/events\/organizers: /)]);
  });
});

describe('ranges of values', () => {
  it('hold for numbers', () => {
    const subject = subjectOf({ statistics: statistics(3, (number) => ({ value: number * 100 })) });
    const within = (limits: object) => ({ tables: { statistics: { columns: { value: limits } } } });
    expect(heldBy(subject, within({ min: 0, max: 200 }))).toEqual([]);
    expect(heldBy(subject, within({ min: 50, max: 150 }))).toEqual([
      'range/statistics/value: value is outside in 2 of 3 rows of statistics: 0 (statistic/0), 200 (statistic/2); from 50 to 150',
    ]);
    expect(
      heldBy(subjectOf({ statistics: statistics(1, () => ({ value: null })) }), within({ min: 1 })),
    ).toEqual([]);
  });

  it.each([
    ['2024', { min: '2024-05' }, 0],
    ['2024-04', { min: '2024-05' }, 1],
    ['2024-05-31', { max: '2024-05' }, 0],
    ['2024-06', { max: '2024-05' }, 1],
    ['2024/2026', { max: '2025' }, 0],
  ])('hold for dates, of which all must be outside: %s, %j', (start, limits, count) => {
    const subject = subjectOf({ events: events(1, () => ({ start })) });
    expect(heldBy(subject, { tables: { events: { columns: { start: limits } } } })).toHaveLength(count);
  });
});

describe('rejected candidates', () => {
  const counted = (facts: number, rejected: number): Subject['report'] => ({
    ...NO_REPORT,
    facts: { events: facts },
    rejections: { 'words-differ': rejected },
  });

  it('must not be more than half', () => {
    expect(heldBy(subjectOf({}, null, { report: counted(10, 11) }))).toEqual([
      'rejected/share: 11 of 21 candidates were rejected (52.4 %); at most 50 %',
    ]);
    expect(heldBy(subjectOf({}, null, { report: counted(11, 11) }))).toEqual([]);
    expect(heldBy(subjectOf({}, null, { report: counted(1, 9) }))).toEqual([]);
  });

  it('must not become far more', () => {
    const after = (before: Subject['report'], report: Subject['report']) =>
      heldBy(subjectOf({}, null, { report, previous: previousOf({}, before) }));
    expect(after(counted(100, 0), counted(80, 20))).toEqual([
      'rejected/grows: 20 of 100 candidates were rejected (20 %), before 0 of 100 (0 %); at most 10 percentage points more',
    ]);
    expect(after(counted(90, 10), counted(80, 20))).toEqual([]);
    expect(after(counted(9, 0), counted(80, 20))).toEqual([]);
    expect(after(counted(100, 0), counted(40, 8))).toEqual([]);
  });
});

describe('a source that suddenly gives nothing', () => {
  const gave = (facts: number): Subject['report'] => ({
    ...NO_REPORT,
    articles: [
      { file: 'press/a.html', status: 'used', article: 'article/a', words: 9, facts, rejections: 0 },
    ],
  });
  const after = (before: Subject['report'], report: Subject['report']) =>
    heldBy(subjectOf({}, null, { report, previous: previousOf({}, before) }));

  it('is an article that gave five facts or more, be it skipped or only read otherwise', () => {
    expect(after(gave(12), gave(0))).toEqual([
      'silent-article/press/a.html: press/a.html gave 12 facts in 1.0.0 and gives none now; at least one',
    ]);
    expect(after(gave(4), gave(0))).toEqual([]);
    expect(after(gave(12), gave(1))).toEqual([]);
  });

  it('is not an article that was taken out of the sources', () => {
    expect(after(gave(12), NO_REPORT)).toEqual([]);
  });

  it('is a feed that names no article, which only warns unless the publisher wants more', () => {
    const silentLists = [
      { where: 'https://news.example/feed', why: 'https://news.example/feed answered 404' },
    ];
    const subject = subjectOf({}, {}, { silentLists });
    expect(heldBy(subject)).toEqual([]);
    expect(heldBy(subject, { severity: { 'silent-list': 'hold' } })).toEqual([
      'silent-list/https://news.example/feed: https://news.example/feed answered 404; at least one article, as before',
    ]);
  });
});
