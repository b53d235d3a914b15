import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dataset, SCHEMAS, TABLES } from '../../pipeline/contract/tables.ts';
import { resolve } from '../../pipeline/resolve/index.ts';
import { validate } from '../../pipeline/validate/index.ts';
import { inputOf, told, type Told } from './build.ts';
import { articles } from './world.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats.default(ajv);
ajv.addVocabulary(['x-table', 'x-column']);
const validators = TABLES.map((table) => ({ table, fits: ajv.compile(SCHEMAS[table]) }));

function expectSchemasKept(dataset: Dataset): void {
  for (const { table, fits } of validators) {
    for (const row of dataset[table]) expect([fits(row), fits.errors]).toEqual([true, null]);
  }
}

function errorsOf(dataset: Dataset, all: readonly Told[]): string[] {
  const texts = new Map(all.map(({ article }) => [article.id, article.text]));
  return validate(dataset, texts)
    .problems.filter(({ level }) => level === 'error')
    .map(({ message }) => message);
}

/** Two articles on one forum, the second with other names and numbers. */
function twoArticles(): Told[] {
  const one = told(
    'one',
    'The Harbour Data Forum 2025 (HDF-25) was held in Lisbon from 3 to 5 March. The event drew 2,500 people 🌊. Ines Falk, Director of the Northern Ports Union (NPU), said: “We share data.”',
    { title: 'Forum opens', published: '2025-03-06', redistributable: true },
  );
  const forum = 'Harbour Data Forum 2025';
  const who = one.names('people', 'Ines Falk');
  one
    .thing('events', forum, 'HDF-25')
    .thing('organizations', 'Northern Ports Union', 'NPU')
    .fact('events', {
      name: one.names('events', forum),
      city: one.names('places', 'Lisbon'),
      start: { ...one.says('2025-03-03', '3 to 5 March', 'HDF-25'), yearFrom: 'edition' },
    })
    .fact('events', {
      name: one.names('events', forum, forum, 'The event', forum),
      participants: one.says(2500, '2,500'),
      participants_comparator: one.says('=', '2,500'),
    })
    .fact('positions', {
      person: who,
      title: one.says('Director'),
      organization: one.names('organizations', 'Northern Ports Union'),
    })
    .fact(
      'statements',
      { speaker: who, quote: one.says('We share data.'), cue: one.says('said') },
      { rule: 'quotation-direct' },
    );
  const two = told('two', 'HDF-25 had 2,572 people, the NPU counted. Its director is Ines Falk.', {
    published: '2025-04-01',
  });
  two
    .thing('events', 'HDF-25')
    .thing('organizations', 'NPU')
    .fact('events', {
      name: two.names('events', 'HDF-25'),
      participants: two.says(2572, '2,572'),
      participants_comparator: two.says('=', '2,572'),
    })
    .fact('positions', {
      person: two.names('people', 'Ines Falk'),
      title: two.says('director'),
      organization: two.names('organizations', 'NPU', 'NPU', 'Its', 'NPU'),
    });
  return [one, two];
}

describe('two articles on one event', () => {
  const all = twoArticles();
  const { dataset, problems } = resolve({ articles: inputOf(...all), previous: null });

  it('give one row a thing, with what both say of it', () => {
    expect(problems).toEqual([]);
    expect(dataset.events).toMatchObject([
      {
        id: 'event/hdf-2025',
        name: 'Harbour Data Forum 2025',
        aliases: ['HDF-25'],
        city: 'place/lisbon',
        start: '2025-03-03',
        year_inferred_from: 'edition',
        participants: 2572,
        sources: 2,
      },
    ]);
    expect(dataset.organizations).toMatchObject([
      { id: 'organization/northern-ports-union', aliases: ['NPU'], sources: 2 },
    ]);
    expect(dataset.positions).toMatchObject([
      { id: 'position/ines-falk-director-northern-ports-union', sources: 2, as_of: '2025-04-01' },
    ]);
    expect(dataset.statements).toMatchObject([{ kind: 'direct', sources: 1 }]);
    expect(dataset.conflicts).toMatchObject([
      { field: 'participants', values: ['2572', '2500'], rule: 'most_precise' },
    ]);
  });

  it('give rows for themselves', () => {
    expect(dataset.articles).toMatchObject([
      { id: 'article/one', name: 'Forum opens', text_file: 'texts/one.txt' },
      { id: 'article/two', name: 'two.txt', title: null, text_file: null },
    ]);
  });

  it('give what the schemas and the checks before a release ask for', () => {
    expectSchemasKept(dataset);
    expect(errorsOf(dataset, all)).toEqual([]);
  });

  it('count offsets in code points', () => {
    const after = dataset.evidence.find(({ quote }) => quote === 'We share data.');
    const points = Array.from(all[0]?.article.text ?? '');
    expect(points.slice(after?.start, after?.end).join('')).toBe('We share data.');
  });
});

it('gives an empty data set for no articles', () => {
  const { dataset, problems } = resolve({ articles: [], previous: null });
  expect(Object.values(dataset).flat()).toEqual([]);
  expect(problems).toEqual([]);
});

describe('any articles', () => {
  it('give rows that fit their schemas, in order, each value with its receipt', () => {
    fc.assert(
      fc.property(articles, (all) => {
        const { dataset } = resolve({ articles: inputOf(...all), previous: null });
        expectSchemasKept(dataset);
        expect(errorsOf(dataset, all)).toEqual([]);
        for (const table of TABLES) {
          const keys = dataset[table].map((row) => ('id' in row ? row.id : row.from));
          expect(keys).toEqual([...new Set(keys)].sort());
        }
      }),
    );
  });

  it('give the same in any order', () => {
    const shuffled = articles.chain((all) =>
      fc.shuffledSubarray(all, { minLength: all.length }).map((other) => [all, other] as const),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const before = resolve({ articles: inputOf(...all), previous: null });
        expect(resolve({ articles: inputOf(...other), previous: null })).toEqual(before);
        expect(resolve({ articles: inputOf(...other), previous: before.dataset })).toEqual(before);
      }),
    );
  });
});
