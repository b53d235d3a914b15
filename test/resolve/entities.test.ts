import { describe, expect, it } from 'vitest';
import { resolve } from '../../pipeline/resolve/index.ts';
import type { EntityTable } from '../../pipeline/contract/tables.ts';
import { inputOf, told, type Told } from './build.ts';

function rowsOf(table: EntityTable, ...all: Told[]): { name: string; aliases: string[]; sources: number }[] {
  const { dataset } = resolve({ articles: inputOf(...all), previous: null });
  return dataset[table].map(({ name, aliases, sources }) => ({ name, aliases, sources }));
}

const UNION = 'Northern Ports Union';

describe('organisations', () => {
  it('are found again by an acronym that another article defines in brackets', () => {
    const defining = told('b', 'The Northern Ports Union (NPU) met.').thing('organizations', UNION, 'NPU');
    const using = told('a', 'The NPU met again.').thing('organizations', 'NPU');
    expect(rowsOf('organizations', using, defining)).toEqual([{ name: UNION, aliases: ['NPU'], sources: 2 }]);
  });

  it('are not guessed from an acronym that two of them have', () => {
    const one = told('a', 'The Northern Ports Union (NPU) met.').thing('organizations', UNION, 'NPU');
    const two = told('b', 'The National Pilots Union (NPU) met.').thing(
      'organizations',
      'National Pilots Union',
      'NPU',
    );
    const unclear = told('c', 'The NPU met.').thing('organizations', 'NPU');
    expect(rowsOf('organizations', one, two, unclear).map(({ name }) => name)).toEqual(
      ['National Pilots Union', UNION, 'NPU'].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
    );
  });

  it('are one with and without "the", legal form, accents and case', () => {
    const all = ['The Quaymarké', 'Quaymarke Ltd', 'QUAYMARKE'].map((name, at) =>
      told(`a${at}`, `${name} grew.`).thing('organizations', name),
    );
    expect(rowsOf('organizations', ...all)).toMatchObject([{ name: 'Quaymarke Ltd', sources: 3 }]);
  });

  it('are one with and without "Group" where the legal form is said, too, also of a name in capitals', () => {
    const all = ['QMB Group Ltd', 'QMB Group', 'QMB Group Limited'].map((name, at) =>
      told(`a${at}`, `${name} grew.`).thing('organizations', name),
    );
    expect(rowsOf('organizations', ...all)).toMatchObject([{ sources: 3 }]);
  });

  it('are called as most articles call them, whatever a single one puts before the name', () => {
    const slip = told('a', 'Visiting Northern Ports Union spoke. The Northern Ports Union agreed.').thing(
      'organizations',
      `Visiting ${UNION}`,
      UNION,
    );
    const others = ['b', 'c'].map((slug) => told(slug, `The ${UNION} met.`).thing('organizations', UNION));
    expect(rowsOf('organizations', slip, ...others)).toMatchObject([{ name: UNION, sources: 3 }]);
  });

  it('are called by their letters where no article spells them out, however one of them writes these', () => {
    const others = ['b', 'c'].map((slug) => told(slug, 'UNESCO met.').thing('organizations', 'UNESCO'));
    const small = told('a', 'Unesco met.').thing('organizations', 'Unesco');
    expect(rowsOf('organizations', small, ...others)).toMatchObject([{ name: 'UNESCO', sources: 3 }]);
  });

  it('are one in capitals and not, however many articles write each', () => {
    const all = ['Portx', 'PORTX', 'PORTX', 'Portx'].map((name, at) =>
      told(`a${at}`, `${name} grew.`).thing('organizations', name),
    );
    expect(rowsOf('organizations', ...all)).toMatchObject([{ sources: 4 }]);
  });

  it('are called by the name in full where most articles use letters', () => {
    const defining = told('b', 'The Northern Ports Union (NPU) met.').thing('organizations', UNION, 'NPU');
    const others = ['a', 'c'].map((slug) => told(slug, 'The NPU met again.').thing('organizations', 'NPU'));
    expect(rowsOf('organizations', defining, ...others)).toMatchObject([{ name: UNION, sources: 3 }]);
  });

  it('are not one because their names share only general words', () => {
    const all = ['a', 'b'].map((slug) =>
      told(slug, 'The Ministry answered.').thing('organizations', 'Ministry'),
    );
    expect(rowsOf('organizations', ...all)).toHaveLength(2);
  });

  it('that every state has are told apart by country, and left alone where it is not known', () => {
    const of = (slug: string, country?: string): Told => {
      const article = told(slug, `The Ministry of Ports of ${country ?? 'here'} answered.`);
      const name = article.names('organizations', 'Ministry of Ports');
      return article.fact(
        'organizations',
        country === undefined ? { name } : { name, country: article.says(country) },
      );
    };
    expect(rowsOf('organizations', of('a', 'PT'), of('b', 'PT'), of('c'))).toMatchObject([{ sources: 3 }]);
    expect(rowsOf('organizations', of('a', 'PT'), of('b', 'PT'), of('c', 'NO'), of('d'))).toMatchObject([
      { sources: 2 },
      { sources: 1 },
      { sources: 1 },
    ]);
  });
});

describe('people', () => {
  const named = (slug: string, name: string, ...aliases: string[]): Told =>
    told(slug, `${[name, ...aliases].join(' and ')} spoke.`).thing('people', name, ...aliases);

  it('are one by given name and surname', () => {
    expect(rowsOf('people', named('a', 'Inès Falk', 'Falk'), named('b', 'Ines Falk'))).toEqual([
      { name: 'Ines Falk', aliases: ['Falk', 'Inès Falk'], sources: 2 },
    ]);
  });

  it('are never one by surname alone', () => {
    expect(
      rowsOf('people', named('a', 'Ines Falk', 'Falk'), named('b', 'Falk'), named('c', 'Falk')),
    ).toHaveLength(3);
    expect(rowsOf('people', named('a', 'President Falk'), named('b', 'President Falk'))).toHaveLength(2);
  });
});

describe('places', () => {
  it('are one country by any of its names, and know their kind, country and code', () => {
    const abroad = told('a', 'Ships left the United Kingdom and Lisbon.')
      .thing('places', 'United Kingdom')
      .thing('places', 'Lisbon');
    const home = told('b', 'The UK and the Caucasus trade.')
      .thing('places', 'UK')
      .thing('places', 'the Caucasus');
    const { dataset } = resolve({ articles: inputOf(abroad, home), previous: null });
    expect(dataset.places).toMatchObject([
      { id: 'place/caucasus', kind: 'region', country: null, code: null },
      { id: 'place/lisbon', kind: 'city', country: 'PT', code: null },
      {
        id: 'place/united-kingdom',
        name: 'United Kingdom',
        aliases: ['UK'],
        kind: 'country',
        country: 'GB',
        code: 'GB',
        sources: 2,
      },
    ]);
  });

  it('are one city in capitals, as in a dateline, and not', () => {
    const all = ['OSLO', 'Oslo'].map((name, at) => told(`a${at}`, `${name} opens.`).thing('places', name));
    expect(rowsOf('places', ...all)).toEqual([{ name: 'Oslo', aliases: ['OSLO'], sources: 2 }]);
  });

  it('are one world, whatever words say it', () => {
    const all = ['worldwide', 'around the world', 'the globe'].map((name, at) =>
      told(`a${at}`, `Ports trade ${name}.`).thing('places', name),
    );
    const { dataset } = resolve({ articles: inputOf(...all), previous: null });
    expect(dataset.places).toMatchObject([{ id: 'place/world', kind: 'world', country: null, sources: 3 }]);
  });

  it('that the gazetteer does not have are given without a guess', () => {
    const { dataset } = resolve({
      articles: inputOf(told('a', 'Ships left Upper Quay.').thing('places', 'Upper Quay')),
      previous: null,
    });
    expect(dataset.places).toMatchObject([{ id: 'place/upper-quay', kind: null, country: null, code: null }]);
  });
});

describe('instruments', () => {
  const adopted = (slug: string, event?: string): Told => {
    const article = told(slug, `The Port Compact was adopted at ${event ?? 'noon'}.`);
    const name = article.names('instruments', 'Port Compact');
    return article.fact(
      'instruments',
      event === undefined ? { name } : { name, adopted_at: article.names('events', event) },
    );
  };

  it('are one by name', () => {
    expect(rowsOf('instruments', adopted('a', 'HDF-25'), adopted('b', 'HDF-25'), adopted('c'))).toMatchObject(
      [{ sources: 3 }],
    );
  });

  it('adopted at different events are kept apart', () => {
    expect(
      rowsOf('instruments', adopted('a', 'HDF-25'), adopted('b', 'HDF-22'), adopted('c', 'HDF-22')),
    ).toMatchObject([{ sources: 1 }, { sources: 2 }]);
  });
});

describe('names', () => {
  it('of a thing that is only referred to come from the references', () => {
    const article = told('a', 'HDF-25 was organised by the Northern Ports Union.');
    article.fact('events', {
      name: article.names('events', 'HDF-25'),
      organizers: article.names('organizations', UNION),
    });
    const { dataset } = resolve({ articles: inputOf(article), previous: null });
    expect(dataset.organizations).toMatchObject([{ id: 'organization/northern-ports-union', name: UNION }]);
    expect(dataset.evidence).toContainEqual(
      expect.objectContaining({
        row: 'organization/northern-ports-union',
        field: 'name',
        value: UNION,
        quote: UNION,
      }),
    );
  });

  it('by which only references call a thing are aliases of it', () => {
    const article = told('a', 'The Northern Ports Union met. The NPU chose Lisbon.').thing(
      'organizations',
      UNION,
    );
    article.fact('relations', {
      subject: article.names('organizations', UNION, 'NPU'),
      predicate: article.says('headquarters', 'chose'),
      object: article.names('places', 'Lisbon'),
    });
    expect(rowsOf('organizations', article)).toEqual([{ name: UNION, aliases: ['NPU'], sources: 1 }]);
  });
});
