import { describe, expect, it } from 'vitest';
import type { GroundedField } from '../../pipeline/contract/fact.ts';
import type { Dataset } from '../../pipeline/contract/tables.ts';
import { resolve } from '../../pipeline/resolve/index.ts';
import { inputOf, told, type Told } from './build.ts';

const FORUM = 'Harbour Forum 2025';

interface Numbers {
  readonly count: number;
  readonly comparator?: string;
}

/** An article that counts the participants of the forum. */
function counting(slug: string, { count, comparator = '=' }: Numbers, published: string | null = null): Told {
  const article = told(slug, `The ${FORUM} had ${comparator} ${count} participants.`, { published });
  return article.fact('events', {
    name: article.names('events', FORUM),
    participants: article.says(count),
    participants_comparator: article.says(comparator),
  });
}

/** An article that gives fields of the forum with the words that have them. */
function telling(
  slug: string,
  fields: (article: Told) => Record<string, GroundedField>,
  text: string,
  published: string | null = null,
): Told {
  const article = told(slug, `The ${FORUM}: ${text}`, { published });
  return article.fact('events', { name: article.names('events', FORUM), ...fields(article) });
}

const from =
  (start: string, end?: string) =>
  (article: Told): Record<string, GroundedField> =>
    end === undefined
      ? { start: article.says(start) }
      : { start: article.says(start), end: article.says(end) };

function rowsOf(...all: Told[]): Dataset {
  return resolve({ articles: inputOf(...all), previous: null }).dataset;
}

describe('a number that articles give differently', () => {
  it('is the one that most independent articles give', () => {
    const { events, conflicts } = rowsOf(
      counting('a', { count: 2500 }),
      counting('b', { count: 2572 }),
      counting('c', { count: 2500 }),
    );
    expect(events).toMatchObject([{ participants: 2500, sources: 3 }]);
    expect(conflicts).toMatchObject([
      {
        id: 'conflict/event-harbour-forum-2025-participants',
        values: ['2500', '2572'],
        chosen: '2500',
        rule: 'most_sources',
        reason: '2 of 3 independent articles give 2500.',
      },
    ]);
  });

  it('does not count the same text twice', () => {
    const copied = counting('c', { count: 2500 });
    const original = counting('a', { count: 2500 });
    const copy = { ...copied, article: { ...copied.article, textSha256: original.article.textSha256 } };
    const { events, conflicts } = rowsOf(original, counting('b', { count: 2572 }), copy);
    expect(events).toMatchObject([{ participants: 2572, sources: 2 }]);
    expect(conflicts).toMatchObject([{ rule: 'most_precise' }]);
  });

  it('does not count a reprint as a source of its own', () => {
    const told = counting('c', { count: 2500 });
    const reprint = { ...told, article: { ...told.article, reprintOf: 'article/a' } };
    const { events, conflicts } = rowsOf(
      counting('a', { count: 2500 }),
      counting('b', { count: 2572 }),
      reprint,
    );
    expect(events).toMatchObject([{ participants: 2572, sources: 2 }]);
    expect(conflicts).toMatchObject([{ rule: 'most_precise' }]);
  });

  it('is the more precise one where as many articles give each', () => {
    const { events, conflicts, evidence } = rowsOf(
      counting('a', { count: 2500 }),
      counting('b', { count: 2572 }),
    );
    expect(events).toMatchObject([{ participants: 2572, participants_comparator: '=' }]);
    expect(conflicts).toMatchObject([
      {
        values: ['2572', '2500'],
        rule: 'most_precise',
        reason: 'No value has more articles, and 2572 is the most precise.',
      },
    ]);
    const receipts = evidence.filter(({ field }) => field === 'participants');
    expect(conflicts[0]?.evidence).toEqual(receipts.map(({ id }) => id));
    expect(receipts.map(({ article, value }) => `${article} ${value}`).sort()).toEqual([
      'article/a 2500',
      'article/b 2572',
    ]);
  });

  it('is an exact one before a bound, and the reason says that both can be true', () => {
    const { events, conflicts } = rowsOf(
      counting('a', { count: 2000, comparator: '>' }),
      counting('b', { count: 3000 }),
    );
    expect(events).toMatchObject([{ participants: 3000, participants_comparator: '=' }]);
    expect(conflicts.map(({ field, values }) => [field, values])).toEqual([
      ['participants', ['3000', '2000']],
      ['participants_comparator', ['=', '>']],
    ]);
    expect(conflicts[0]?.reason).toBe(
      'No value has more articles, and 3000 is the most precise. The statements can all be true.',
    );
  });

  it('is the one published last where nothing else tells', () => {
    const { events, conflicts } = rowsOf(
      counting('a', { count: 2100 }, '2025-11-20'),
      counting('b', { count: 2300 }, '2025-11-28'),
      counting('c', { count: 2200 }),
    );
    expect(events).toMatchObject([{ participants: 2300 }]);
    expect(conflicts).toMatchObject([{ values: ['2300', '2100', '2200'], rule: 'latest' }]);
    expect(conflicts[0]?.reason).toContain('published last (2025-11-28)');
  });

  it('is that of the first article in order at last', () => {
    const { events, conflicts } = rowsOf(counting('b', { count: 2100 }), counting('a', { count: 2300 }));
    expect(events).toMatchObject([{ participants: 2300 }]);
    expect(conflicts).toMatchObject([{ rule: 'earliest_in_order' }]);
  });

  it('comes with the comparator of the same article', () => {
    const { events } = rowsOf(
      counting('a', { count: 2500, comparator: '≈' }),
      counting('b', { count: 2572, comparator: '>' }),
      counting('c', { count: 2500, comparator: '≈' }),
    );
    expect(events).toMatchObject([{ participants: 2500, participants_comparator: '≈' }]);
  });

  it('is disputed inside one article too', () => {
    const article = counting('a', { count: 2500 });
    article.fact('events', { name: article.names('events', FORUM), participants: article.says(20, '2') });
    expect(rowsOf(article).conflicts).toMatchObject([{ field: 'participants', values: ['2500', '20'] }]);
  });
});

describe('dates', () => {
  it('take the most precise of dates that hold each other, without a conflict', () => {
    const { events, conflicts, evidence } = rowsOf(
      telling('a', from('2025'), '2025'),
      telling('b', from('2025-11-17'), '2025-11-17'),
      telling('c', from('2025-11'), '2025-11'),
    );
    expect(events).toMatchObject([{ start: '2025-11-17' }]);
    expect(conflicts).toEqual([]);
    expect(evidence.filter(({ field }) => field === 'start').map(({ article }) => article)).toEqual([
      'article/b',
    ]);
  });

  it('count a coarser date for the finer one that it holds', () => {
    const { events, conflicts } = rowsOf(
      telling('a', from('2025-11'), '2025-11'),
      telling('b', from('2025-11-17'), '2025-11-17'),
      telling('c', from('2025-12-01'), '2025-12-01', '2026-01-01'),
    );
    expect(events).toMatchObject([{ start: '2025-11-17' }]);
    expect(conflicts).toMatchObject([{ values: ['2025-11-17', '2025-12-01'], rule: 'most_sources' }]);
  });

  it('take both ends from one article', () => {
    const { events } = rowsOf(
      telling('a', from('2025-06-06', '2025-06-16'), '2025-06-06 to 2025-06-16', '2025-06-20'),
      telling('b', from('2025-06-07', '2025-06-17'), '2025-06-07 to 2025-06-17', '2025-06-21'),
      telling('c', (article) => ({ end: article.says('2025-06-16') }), '2025-06-16', '2025-06-01'),
    );
    expect(events).toMatchObject([{ start: '2025-06-06', end: '2025-06-16' }]);
  });

  it('leave an end open rather than take it from an article that gives another beginning', () => {
    const { events, evidence } = rowsOf(
      telling('a', from('2025-06-06'), '2025-06-06'),
      telling('b', from('2025-06-06'), 'from 2025-06-06'),
      telling('c', from('2025-06-07', '2025-06-17'), '2025-06-07 to 2025-06-17'),
    );
    expect(events).toMatchObject([{ start: '2025-06-06', end: null }]);
    expect(evidence.filter(({ field }) => field === 'end')).toEqual([]);
  });

  it('say where the year comes from, unless words state it', () => {
    const inferred = (slug: string, yearFrom: 'edition' | 'published'): Told =>
      telling(
        slug,
        (article) => ({ start: { ...article.says('2025-11-17', '17 November'), yearFrom } }),
        '17 November',
      );
    expect(rowsOf(inferred('a', 'published')).events).toMatchObject([{ year_inferred_from: 'published' }]);
    expect(rowsOf(inferred('a', 'published'), inferred('b', 'edition')).events).toMatchObject([
      { year_inferred_from: 'edition' },
    ]);
    expect(
      rowsOf(inferred('a', 'published'), telling('b', from('2025-11-17'), '2025-11-17')).events,
    ).toMatchObject([{ year_inferred_from: null }]);
  });
});

describe('other values', () => {
  it('of lists are united', () => {
    const by = (slug: string, name: string): Told =>
      telling(slug, (article) => ({ organizers: article.names('organizations', name) }), name);
    const { events, conflicts } = rowsOf(
      by('a', 'Quay Fund'),
      by('b', 'Northern Ports Union'),
      by('c', 'Quay Fund'),
    );
    expect(events).toMatchObject([
      { organizers: ['organization/northern-ports-union', 'organization/quay-fund'] },
    ]);
    expect(conflicts).toEqual([]);
  });

  it('that refer to other rows are disputed by id', () => {
    const at = (slug: string, city: string): Told =>
      telling(slug, (article) => ({ city: article.names('places', city) }), city);
    const { events, conflicts } = rowsOf(at('a', 'Lisbon'), at('b', 'Porto'), at('c', 'Porto'));
    expect(events).toMatchObject([{ city: 'place/porto', country: null }]);
    expect(conflicts).toMatchObject([{ field: 'city', values: ['place/porto', 'place/lisbon'] }]);
  });

  it('of an edition by year and by number are one edition', () => {
    const article = telling('a', (one) => ({ edition: one.says('2025') }), 'the 4th');
    article.fact('events', { name: article.names('events', FORUM), edition: article.says('4th') });
    expect(rowsOf(article).conflicts).toMatchObject([
      { field: 'edition', reason: expect.stringContaining('All name the same edition.') },
    ]);
  });
});

describe('receipts', () => {
  it('of a name are the places where it is written, of a reference also the words that point at it', () => {
    const article = told('a', `The ${FORUM} opened. The event was held by the Quay Fund. The fund paid.`);
    const fund = article.names('organizations', 'Quay Fund', 'Quay Fund', 'The fund', 'Quay Fund');
    article.fact('events', {
      name: article.names('events', FORUM, FORUM, 'The event', FORUM),
      organizers: fund,
    });
    const { evidence } = rowsOf(article);
    const quotes = (field: string): string[] =>
      evidence.filter((one) => one.row.startsWith('event/') && one.field === field).map(({ quote }) => quote);
    expect(quotes('name')).toEqual([FORUM]);
    expect(quotes('organizers').sort()).toEqual(['Quay Fund', 'The fund']);
  });

  it('of a name in parts are all its parts', () => {
    const article = told('a', 'The Lisbon Declaration and Action Plan was adopted.');
    article.fact('instruments', {
      name: article.names('instruments', 'Lisbon Action Plan', 'Lisbon Action Plan', 'Lisbon', 'Action Plan'),
    });
    expect(
      rowsOf(article)
        .evidence.map(({ quote }) => quote)
        .sort(),
    ).toEqual(['Action Plan', 'Lisbon']);
  });

  it('found twice are kept once, the surest', () => {
    const article = told('a', 'The Quay Fund paid.');
    for (const [rule, score] of [
      ['z', 0.5],
      ['c', 0.8],
      ['b', 0.8],
    ] as const) {
      article.fact('organizations', { name: article.names('organizations', 'Quay Fund') }, { rule, score });
    }
    expect(rowsOf(article).evidence).toMatchObject([{ rule: 'b', confidence: 0.8 }]);
  });
});
