import fc from 'fast-check';
import type { RowList } from '../../pipeline/contract/row-list.ts';
import { describe, expect, it } from 'vitest';
import { correctionFor } from '../../pipeline/commands/correct/corrections.ts';
import type { Correction } from '../../pipeline/contract/corrections.ts';
import type { Fact } from '../../pipeline/contract/fact.ts';
import { type Dataset, ENTITY_TABLES } from '../../pipeline/contract/tables.ts';
import { correctedRows } from '../../pipeline/corrected-rows.ts';
import { keyColumns, resolve } from '../../pipeline/resolve/index.ts';
import { tablesOf } from '../../pipeline/release/rows.ts';
import { articleWith, wordsOf } from '../article-with.ts';
import { inputOf, told, type Told } from '../resolve/build.ts';
import { articles } from '../resolve/world.ts';
import { inEveryFormat, type ReadRows } from './in-every-format.ts';

/** What a person rejects: a row, or one value of a thing. */
interface Rejected {
  /** Of the row. */
  readonly id: string;
  readonly field?: string;
  readonly value?: string;
}

const CLAIM_TABLES = ['positions', 'statistics', 'statements', 'relations'] as const;

/** All that a person could reject of a release. */
function rejectable(dataset: Dataset): Rejected[] {
  const rows = [...ENTITY_TABLES, ...CLAIM_TABLES].flatMap((table) =>
    dataset[table].map(({ id }) => ({ id })),
  );
  const things = new Set<string>(ENTITY_TABLES);
  const values = dataset.evidence
    .filter(({ table, field }) => things.has(table) && field !== 'name')
    .map(({ row, field, value }) => ({ id: row, field, value }));
  return [...rows, ...values];
}

/** As `verbatim correct reject` writes it. */
function correctionOf({ id, ...more }: Rejected, dataset: Dataset): Correction {
  const signed = { by: 'Ana', on: '2026-01-31', because: 'It is wrong.' };
  const written = correctionFor('reject', { operands: [id], ...more }, signed, dataset, []);
  const place = { file: 'corrections/ana.yaml', line: 1 };
  return written.action === 'reject'
    ? { ...written, scope: 'everywhere', ...place }
    : { ...written, ...place };
}

type ReadRow = ReadRows[number];

/**
 * Where tables still have what was rejected: by the id that it had, or under another one by the words that named the thing alone or the columns that
 * made the claim. Ids that were given stay listed in `retired` and `redirects`.
 */
function traces(
  tables: ReadonlyMap<string, Pick<RowList<ReadRow>, 'filter'>>,
  rejected: Rejected,
  before: Dataset,
): string[] {
  const isTrace = rejected.field === undefined ? ofRow(rejected.id, before) : ofValue(rejected);
  return [...tables].flatMap(([table, rows]) =>
    table === 'retired' || table === 'redirects'
      ? []
      : rows.filter((row) => isTrace(row, table)).map((row) => `${table}: ${JSON.stringify(row)}`),
  );
}

function says(row: ReadRow, column: string, said: string | undefined): boolean {
  const cell = row[column];
  return Array.isArray(cell) ? cell.includes(said) : cell !== null && String(cell) === said;
}

function ofValue({ id, field = '', value }: Rejected): (row: ReadRow) => boolean {
  return (row) =>
    (says(row, 'id', id) && says(row, field, value)) ||
    (says(row, 'row', id) &&
      says(row, 'field', field) &&
      (says(row, 'value', value) || says(row, 'values', value)));
}

function ofRow(id: string, before: Dataset): (row: ReadRow, table: string) => boolean {
  const tables = tablesOf(before);
  const naming = (tables.get('evidence') ?? []).filter(isNaming);
  const others = new Set(naming.filter(({ row }) => row !== id).map(placeOf));
  const names = new Set(naming.map(placeOf).filter((place) => !others.has(place)));
  const claimed = CLAIM_TABLES.flatMap((table) =>
    (tables.get(table) ?? []).filter((row) => row['id'] === id).map((row) => claimOf(row, table)),
  );
  return (row, table) =>
    Object.keys(row).some((column) => says(row, column, id)) ||
    (isNaming(row) && names.has(placeOf(row))) ||
    CLAIM_TABLES.some((one) => one === table && claimed.includes(claimOf(row, one)));
}

function isNaming({ field }: ReadRow): boolean {
  return field === 'name' || field === 'aliases';
}

function placeOf({ table, article, start, end }: ReadRow): string {
  return JSON.stringify([table, article, start, end]);
}

/** What makes a claim the one that it is; the last sign of a quotation does not. */
function claimOf(row: ReadRow, table: (typeof CLAIM_TABLES)[number]): string {
  return JSON.stringify([
    table,
    keyColumns(table).map((column) => String(row[column] ?? '').replace(/\.$/, '')),
  ]);
}

/** The same article as another engine reads it: by other rules, less sure, in another order, and quotations without their last sign. */
function readOtherwise(all: Told): Told {
  const facts = all.facts.toReversed().map((fact): Fact => {
    const { quote, ...others } = fact.fields;
    const [receipt] = quote?.receipts ?? [];
    const fields =
      quote === undefined || receipt === undefined
        ? fact.fields
        : {
            ...others,
            quote: {
              ...quote,
              value: String(quote.value).slice(0, -1),
              receipts: [{ ...receipt, end: receipt.end - 1, quote: receipt.quote.slice(0, -1) }],
            },
          };
    return { ...fact, fields, engine: 'another 7', rule: `another-${fact.table}`, score: 0.5 };
  });
  return { ...all, facts };
}

/** The words of an article once more, as another source has them. */
function toldAgain(all: Told, slug: string): Told {
  const article = articleWith(slug, all.article.text, { published: '2025-04-02' });
  return { ...all, article, facts: all.facts.map((fact) => ({ ...fact, article: article.id })) };
}

function built(all: readonly Told[], previous: Dataset, correction: Correction) {
  return correctedRows(inputOf(...all), previous, [correction], wordsOf(all.map(({ article }) => article)));
}

/** Sources of which a first release was made, and what a person rejects in it. */
interface Drawn {
  readonly dataset: Dataset;
  readonly rejected: Rejected;
  /** The sources in the order in which the next build finds them. */
  readonly order: readonly Told[];
  /** The source that another one repeats. */
  readonly again: Told;
}

const draws: fc.Arbitrary<Drawn> = articles.chain((all) => {
  const { dataset } = resolve({ articles: inputOf(...all), previous: null });
  return fc.record({
    dataset: fc.constant(dataset),
    rejected: fc.constantFrom(...rejectable(dataset)),
    order: fc.shuffledSubarray(all, { minLength: all.length }),
    again: fc.constantFrom(...all),
  });
});

/** The releases after it: of the same sources in another order, then read by another engine, then with a new source, then with both. */
function releasesAfter({ dataset, rejected, order, again }: Drawn) {
  const correction = correctionOf(rejected, dataset);
  const builds = [
    order,
    order.map(readOtherwise),
    [...order.toReversed(), toldAgain(again, 'z')],
    [...order, toldAgain(again, 'y')].map(readOtherwise),
  ];
  let previous = dataset;
  return builds.map((all) => {
    const { dataset: next, corrected } = built(all, previous, correction);
    previous = next;
    return { next, status: corrected[0]?.status };
  });
}

describe('what a person rejected', () => {
  it('is in no table of any release after, whatever sources say in whatever order, and whoever reads them', () => {
    fc.assert(
      fc.property(draws, (drawn) => {
        for (const { next, status } of releasesAfter(drawn)) {
          expect(status).toBe('applied');
          expect(traces(tablesOf(next), drawn.rejected, drawn.dataset)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is in no format', async () => {
    await fc.assert(
      fc.asyncProperty(draws, async (drawn) => {
        const last = releasesAfter(drawn).at(-1);
        if (last === undefined) throw new Error('There is no release.');
        for (const [format, tables] of await inEveryFormat(last.next))
          expect([format, traces(tables, drawn.rejected, drawn.dataset)]).toEqual([format, []]);
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});

describe('a thing that a person rejected', () => {
  /** Two forums: which of them the general name means is left open, so that each article's own stands alone. */
  const forums = (slug: string): Told => {
    const article = told(
      slug,
      'The HDF-25 began on 2025-03-03. The Harbour Data Forum had 2572 participants.',
    );
    return article
      .fact('events', { name: article.names('events', 'HDF-25'), start: article.says('2025-03-03') })
      .fact('events', {
        name: article.names('events', 'Harbour Data Forum'),
        participants: article.says(2572),
      });
  };
  const earlier = told('b', 'The Harbour Data Forum 2025 began on 2022-06-06.');
  earlier.fact('events', {
    name: earlier.names('events', 'Harbour Data Forum 2025'),
    start: earlier.says('2022-06-06'),
  });
  const before = resolve({ articles: inputOf(forums('a'), earlier), previous: null }).dataset;
  const rejected = { id: 'event/harbour-data-forum' };

  it('comes back by no new source that the rules leave apart from it', () => {
    expect(before.events.map(({ id }) => id)).toContain(rejected.id);
    const correction = correctionOf(rejected, before);
    const first = built([forums('a'), earlier], before, correction).dataset;
    const later = built([forums('a'), earlier, forums('c')], first, correction).dataset;
    const atOnce = built([forums('a'), earlier, forums('c')], before, correction).dataset;
    for (const { events, evidence } of [first, later, atOnce]) {
      expect(events.map(({ id }) => id)).not.toContain(rejected.id);
      expect(events.length).toBeGreaterThan(0);
      expect(evidence.filter(({ value }) => value === '2572')).toEqual([]);
    }
  });
});

describe('a rejected alias', () => {
  // Receipts stand in the order of hashes: in some of these articles the alias comes first.
  it.each(['a', 'b', 'c', 'd', 'e', 'f'])(
    'is taken from its thing, though another bears it in the same article: %s',
    (slug) => {
      const article = told(slug, 'Falk spoke. Of the Ines Falk, the Ines Falk of the quay.');
      article.fact('people', { name: article.names('people', 'Falk') });
      article.thing('people', 'Ines Falk', 'Falk');
      const before = resolve({ articles: inputOf(article), previous: null }).dataset;
      const correction = correctionOf({ id: 'person/ines-falk', field: 'aliases', value: 'Falk' }, before);
      expect(correction).toMatchObject({ about: { name: 'Ines Falk' } });
      expect(built([article], before, correction).dataset.people).toMatchObject([
        { id: 'person/falk', aliases: [] },
        { id: 'person/ines-falk', aliases: [] },
      ]);
    },
  );
});
