import { describe, expect, it } from 'vitest';
import { resolve } from '../../pipeline/resolve/index.ts';
import { inputOf, told, type Told } from './build.ts';

function eventsOf(...all: Told[]): { id: string; name: string; sources: number }[] {
  const { dataset } = resolve({ articles: inputOf(...all), previous: null });
  return dataset.events.map(({ id, name, sources }) => ({ id, name, sources }));
}

/** An article on one edition of the Harbour Data Forum. */
function onForum(slug: string, name: string, edition?: string): Told {
  const article = told(slug, `${name} met in ${edition ?? 'spring'}. It is a Harbour Data Forum (HDF).`);
  const fields = { name: article.names('events', name), series: article.says('Harbour Data Forum') };
  article.fact('events', edition === undefined ? fields : { ...fields, edition: article.says(edition) });
  article.fact('events', { name: article.names('events', name), aliases: article.says('HDF') });
  return article;
}

describe('editions of a series', () => {
  it('are one event where the year is the same, however they are named', () => {
    const acronym = told('a', 'HDF-25 is over.').thing('events', 'HDF-25');
    const byYear = told('b', 'The Harbour Data Forum 2025 (HDF) is over.').thing(
      'events',
      'Harbour Data Forum 2025',
      'HDF',
    );
    const inFact = onForum('c', 'Harbour Data Forum', '2025');
    expect(eventsOf(acronym, byYear, inFact)).toEqual([
      { id: 'event/hdf-2025', name: 'Harbour Data Forum 2025', sources: 3 },
    ]);
  });

  it('are one with letters in brackets inside the name and without', () => {
    const [short, long] = [
      'Harbour Technology Ministers Meeting',
      'Harbour Technology (HT) Ministers Meeting',
    ];
    const events = [short, long].map((name, at) =>
      told(`a${at}`, `The ${name} 2025 is over.`).thing('events', `${name} 2025`),
    );
    expect(eventsOf(...events)).toMatchObject([{ sources: 2 }]);
  });

  it('are never one where the years differ', () => {
    const events = eventsOf(onForum('a', 'Harbour Data Forum 2022'), onForum('b', 'Harbour Data Forum 2025'));
    expect(events.map(({ id }) => id)).toEqual(['event/hdf-2022', 'event/hdf-2025']);
  });

  it('may be told by the key that an article gives the event', () => {
    const keyed = told('a', 'HDF is over.');
    keyed.fact('events', { name: keyed.names('events', 'HDF #2025', 'HDF') });
    expect(eventsOf(keyed)).toEqual([{ id: 'event/hdf-2025', name: 'HDF', sources: 1 }]);
    expect(eventsOf(keyed, onForum('b', 'Harbour Data Forum 2025'))).toHaveLength(1);
  });

  it('are told by the year in which they begin where no edition is given', () => {
    const dated = told('a', 'The Harbour Data Forum opened on 3 March 2025.');
    dated.fact('events', {
      name: dated.names('events', 'Harbour Data Forum'),
      start: dated.says('2025-03-03', '3 March 2025'),
    });
    expect(eventsOf(dated, onForum('b', 'Harbour Data Forum 2025'))).toHaveLength(1);
    expect(eventsOf(dated, onForum('b', 'Harbour Data Forum 2026'))).toHaveLength(2);
  });

  it('by year and by number are one only where an article says so', () => {
    const numbered = onForum('a', '4th Harbour Data Forum');
    const dated = onForum('b', 'Harbour Data Forum 2025');
    expect(eventsOf(numbered, dated).map(({ id }) => id)).toEqual(['event/hdf-2025', 'event/hdf-4th']);
    expect(eventsOf(numbered, dated, onForum('c', '4th Harbour Data Forum', '2025'))).toHaveLength(1);
  });

  it('stay apart where articles link one year with two numbers', () => {
    const events = eventsOf(
      onForum('a', '4th Harbour Data Forum', '2025'),
      onForum('b', '5th Harbour Data Forum', '2025'),
      onForum('c', '5th Harbour Data Forum'),
    );
    expect(events).toHaveLength(2);
  });
});

describe('a series without edition', () => {
  it('is the one edition that the same article speaks of', () => {
    const article = onForum('a', 'Harbour Data Forum 2025').thing('events', 'Harbour Data Forum');
    expect(eventsOf(article)).toHaveLength(1);
  });

  it('is not the edition that its article tells apart by the same name', () => {
    const text = 'The Harbour Data Forum ended in Porto. The next Harbour Data Forum will be held in 2025.';
    const article = told('a', text).thing('events', 'Harbour Data Forum');
    article.fact('events', {
      name: article.names('events', 'Harbour Data Forum'),
      city: article.names('places', 'Porto'),
    });
    article.fact('events', {
      name: article.names('events', 'Harbour Data Forum #2025', 'Harbour Data Forum'),
      edition: article.says('2025'),
    });
    expect(eventsOf(article).map(({ id }) => id)).toEqual([
      'event/harbour-data-forum',
      'event/harbour-data-forum-2025',
    ]);
  });

  it('is none of two editions in the same article', () => {
    const text = 'The Harbour Data Forum met as the Harbour Data Forum 2022 and the Harbour Data Forum 2025.';
    const article = told('a', text)
      .thing('events', 'Harbour Data Forum 2022')
      .thing('events', 'Harbour Data Forum 2025')
      .thing('events', 'Harbour Data Forum');
    expect(eventsOf(article).map(({ id }) => id)).toEqual([
      'event/harbour-data-forum',
      'event/harbour-data-forum-2022',
      'event/harbour-data-forum-2025',
    ]);
  });

  it('is the series as a whole in all articles that say nothing of one edition', () => {
    expect(
      eventsOf(
        onForum('a', 'Harbour Data Forum'),
        onForum('b', 'Harbour Data Forum'),
        onForum('c', 'Harbour Data Forum 2025'),
      ),
    ).toEqual([
      { id: 'event/hdf', name: 'Harbour Data Forum', sources: 2 },
      { id: 'event/hdf-2025', name: 'Harbour Data Forum 2025', sources: 1 },
    ]);
  });

  it('stays alone with facts of an edition that nobody names', () => {
    const unknown = onForum('b', 'Harbour Data Forum');
    unknown.fact('events', {
      name: unknown.names('events', 'Harbour Data Forum'),
      city: unknown.names('places', 'spring'),
    });
    expect(
      eventsOf(onForum('a', 'Harbour Data Forum'), unknown, onForum('c', 'Harbour Data Forum 2025')),
    ).toHaveLength(3);
  });
});

describe('an event that is no series', () => {
  it('is one by its name, whether an article says when it was or not', () => {
    const dated = told('a', 'The Lisbon Port Summit opened on 3 March 2025.');
    dated.fact('events', {
      name: dated.names('events', 'Lisbon Port Summit'),
      start: dated.says('2025-03-03', '3 March 2025'),
    });
    const undated = told('b', 'The Lisbon Port Summit is over.').thing('events', 'Lisbon Port Summit');
    expect(eventsOf(dated, undated)).toEqual([
      { id: 'event/lisbon-port-summit-2025', name: 'Lisbon Port Summit', sources: 2 },
    ]);
  });

  it('is not another one that is called as generally', () => {
    expect(
      eventsOf(
        told('a', 'The Summit met.').thing('events', 'Summit'),
        told('b', 'A Summit met.').thing('events', 'Summit'),
      ),
    ).toHaveLength(2);
  });
});

describe('the row of an event', () => {
  it('is named by the fullest name that tells the edition, else by its acronym', () => {
    const full = told('a', 'The Harbour Data Forum (HDF) met as HDF-25, the 2025 Harbour Data Forum.').thing(
      'events',
      'HDF-25',
      'Harbour Data Forum',
      'HDF',
      '2025 Harbour Data Forum',
    );
    const { dataset } = resolve({ articles: inputOf(full), previous: null });
    expect(dataset.events[0]).toMatchObject({
      name: '2025 Harbour Data Forum',
      aliases: ['HDF', 'HDF-25', 'Harbour Data Forum'],
    });
    const short = told('a', 'The Harbour Data Forum met as HDF-25.').thing(
      'events',
      'HDF-25',
      'Harbour Data Forum',
    );
    expect(eventsOf(short)).toEqual([{ id: 'event/hdf-2025', name: 'HDF-25', sources: 1 }]);
  });

  it('has the full name of the series where one article gives it', () => {
    const short = told('a', 'HDF-25, an HDF, met.');
    short.fact('events', { name: short.names('events', 'HDF-25'), series: short.says('HDF', 'an HDF') });
    const { dataset } = resolve({
      articles: inputOf(short, onForum('b', 'Harbour Data Forum 2025')),
      previous: null,
    });
    expect(dataset.events).toMatchObject([{ series: 'Harbour Data Forum', sources: 2 }]);
    expect(dataset.conflicts).toEqual([]);
  });
});
