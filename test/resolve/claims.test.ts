import { describe, expect, it } from 'vitest';
import { type Resolution, resolve } from '../../pipeline/resolve/index.ts';
import { inputOf, told, type Told } from './build.ts';

function resolved(...all: Told[]): Resolution {
  return resolve({ articles: inputOf(...all), previous: null });
}

/** An article in which Ines Falk holds an office, of a body where one is given. */
function office(slug: string, title: string, body?: string, published: string | null = null): Told {
  const article = told(slug, `Ines Falk is ${title}${body === undefined ? '' : ` of the ${body}`}.`, {
    published,
  });
  const fields = { person: article.names('people', 'Ines Falk'), title: article.says(title) };
  return article.fact(
    'positions',
    body === undefined ? fields : { ...fields, organization: article.names('organizations', body) },
  );
}

describe('positions', () => {
  it('are one by person, title and body, and count their articles', () => {
    const { dataset } = resolved(
      office('a', 'Harbour Master', 'Quay Fund', '2025-03-01'),
      office('b', 'harbour master', 'Quay Fund', '2025-04-02'),
      office('c', 'Director', 'Quay Fund'),
    );
    expect(dataset.positions).toMatchObject([
      { id: 'position/ines-falk-director-quay-fund', sources: 1, as_of: null },
      {
        id: 'position/ines-falk-harbour-master-quay-fund',
        title: 'Harbour Master',
        name: 'Ines Falk, Harbour Master, Quay Fund',
        sources: 2,
        as_of: '2025-04-02',
      },
    ]);
    expect(dataset.conflicts).toEqual([]);
  });

  it('without the body are that of the one body that any article gives', () => {
    const bare = office('b', 'Director');
    expect(resolved(office('a', 'Director', 'Quay Fund'), bare).dataset.positions).toMatchObject([
      { id: 'position/ines-falk-director-quay-fund', sources: 2 },
    ]);
    const twoBodies = [office('a', 'Director', 'Quay Fund'), office('c', 'Director', 'Northern Ports Union')];
    expect(resolved(...twoBodies, bare).dataset.positions).toMatchObject([
      { id: 'position/ines-falk-director', organization: null, sources: 1 },
      { id: 'position/ines-falk-director-northern-ports-union', sources: 1 },
      { id: 'position/ines-falk-director-quay-fund', sources: 1 },
    ]);
  });
});

describe('statistics', () => {
  const counted = (slug: string, value: number, indicator = 'ports share data'): Told => {
    const article = told(slug, `More than ${value} ${indicator}.`);
    return article.fact('statistics', {
      indicator: article.says(indicator),
      value: article.says(value),
      comparator: article.says('>', 'More than'),
      unit: article.says('ports'),
    });
  };

  it('are one where indicator, value, unit and comparator are', () => {
    const { dataset } = resolved(
      counted('a', 40),
      counted('b', 40, 'Ports share data'.toLowerCase()),
      counted('c', 41),
    );
    expect(dataset.statistics).toMatchObject([
      { id: 'statistic/ports-share-data-40', name: 'ports share data: > 40 ports', value: 40, sources: 2 },
      { id: 'statistic/ports-share-data-41', sources: 1 },
    ]);
  });

  it('without the subject are that of the one subject in the same article, and of no other article', () => {
    const about = (slug: string): Told => {
      const article = counted(slug, 40);
      const [fact] = article.facts;
      return article.fact('statistics', { ...fact?.fields, subject: article.names('places', slug) });
    };
    expect(resolved(about('a'), counted('b', 40)).dataset.statistics).toMatchObject([
      { id: 'statistic/a-ports-share-data-40', subject: 'place/a', sources: 1 },
      { id: 'statistic/ports-share-data-40', subject: null, sources: 1 },
    ]);
  });

  it('keep the decimals of the value in the id', () => {
    expect(resolved(counted('a', 2.5)).dataset.statistics).toMatchObject([
      { id: 'statistic/ports-share-data-2-5', value: 2.5 },
    ]);
  });
});

describe('statements', () => {
  const said = (slug: string, quote: string, rule: string, ...parts: string[]): Told => {
    const article = told(slug, `Ines Falk: “${(parts.length > 0 ? parts : [quote]).join('” she said “')}”.`);
    return article.fact(
      'statements',
      { speaker: article.names('people', 'Ines Falk'), quote: article.says(quote, ...parts) },
      { rule },
    );
  };

  it('are one by speaker and words, with kind and parts', () => {
    const { dataset } = resolved(
      said(
        'a',
        'Ports share data or they lose time and then money.',
        'quotation-direct',
        'Ports share data',
        'or they lose time and then money.',
      ),
      said('b', 'Ports share data or they lose time and then money.', 'quotation-mixed'),
    );
    expect(dataset.statements).toMatchObject([
      {
        id: 'statement/ines-falk-ports-share-data-or-they-lose',
        name: 'Ines Falk: “Ports share data or they lose time and …”',
        kind: 'direct',
        parts: ['Ports share data', 'or they lose time and then money.'],
        negated: false,
        sources: 2,
      },
    ]);
  });

  it('take the occasion from a second fact, and the speaker from the first', () => {
    const article = said('a', 'We choose data.', 'quotation-direct');
    const text = told('a', `HDF-25. ${article.article.text}`);
    text.fact(
      'statements',
      { speaker: text.names('people', 'Ines Falk'), quote: text.says('We choose data.') },
      { rule: 'quotation-direct' },
    );
    text.fact(
      'statements',
      { quote: text.says('We choose data.'), occasion: text.names('events', 'HDF-25') },
      { rule: 'quotation-occasion' },
    );
    expect(resolved(text).dataset.statements).toMatchObject([
      { speaker: 'person/ines-falk', occasion: 'event/hdf-2025', kind: 'direct' },
    ]);
  });

  it('get ids of their own where their first words are the same', () => {
    const { dataset } = resolved(
      said('a', 'We will now share all data.', 'q-direct'),
      said('b', 'We will now share all data at last.', 'q-direct'),
    );
    expect(dataset.statements.map(({ id }) => id)).toEqual([
      'statement/ines-falk-we-will-now-share-all-data',
      'statement/ines-falk-we-will-now-share-all-data-2',
    ]);
  });
});

describe('relations', () => {
  const edge = (slug: string, subject: string, object: string): Told => {
    const article = told(slug, `The ${subject} is part of the ${object}.`);
    return article.fact('relations', {
      subject: article.names('organizations', subject),
      predicate: article.says('part_of', 'part of'),
      object: article.names('organizations', object),
    });
  };

  it('are one by subject, predicate and object', () => {
    expect(
      resolved(edge('a', 'Quay Fund', 'Northern Ports Union'), edge('b', 'Quay Fund', 'Northern Ports Union'))
        .dataset.relations,
    ).toMatchObject([
      {
        id: 'relation/quay-fund-part-of-northern-ports-union',
        name: 'Quay Fund part of Northern Ports Union',
        sources: 2,
      },
    ]);
  });

  it('from a thing to itself are left out, and reported', () => {
    const { dataset, problems } = resolved(edge('a', 'Quay Fund', 'The Quay Fund'));
    expect(dataset.relations).toEqual([]);
    expect(problems).toMatchObject([{ level: 'warning', code: 'resolve/claim-left-out', row: 'article/a' }]);
  });
});

describe('what cannot be a row', () => {
  it('is reported: a claim without what it needs', () => {
    const article = told('a', 'The director left.');
    article.fact('positions', { title: article.says('director') });
    expect(resolved(article)).toMatchObject({
      dataset: { positions: [] },
      problems: [{ code: 'resolve/claim-left-out', field: 'person' }],
    });
  });

  it('is reported: a thing without a name', () => {
    const article = told('a', 'It opened in 2025.');
    article.fact('events', { start: article.says('2025') });
    expect(resolved(article)).toMatchObject({
      dataset: { events: [] },
      problems: [{ code: 'resolve/fact-without-thing' }],
    });
  });

  it('is reported: a reference to a table that the column may not hold', () => {
    const article = told('a', 'HDF-25 met in the Quay Fund.');
    article.fact('events', {
      name: article.names('events', 'HDF-25'),
      city: article.names('organizations', 'Quay Fund'),
    });
    expect(resolved(article)).toMatchObject({
      dataset: { events: [{ city: null }] },
      problems: [{ code: 'resolve/unclear-reference', field: 'city' }],
    });
  });

  it('is reported: a value that the schema forbids', () => {
    const article = told('a', 'HDF-25 had 2.5 participants.');
    article.fact('events', { name: article.names('events', 'HDF-25'), participants: article.says(2.5) });
    const { dataset, problems } = resolved(article);
    expect(problems).toMatchObject([
      { level: 'error', code: 'resolve/row-does-not-fit', field: 'participants', row: 'event/hdf-2025' },
    ]);
    expect([dataset.events, dataset.evidence]).toEqual([[], []]);
  });
});
