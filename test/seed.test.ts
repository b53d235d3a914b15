import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../pipeline/build.ts';
import { listSources } from '../pipeline/collect/index.ts';
import type { Span } from '../pipeline/contract/span.ts';
import type { Dataset, TableName } from '../pipeline/contract/tables.ts';
import type { ArticleOutcome } from '../pipeline/article-outcome.ts';
import { factsOfArticles } from '../pipeline/facts-of-articles.ts';
import { datasetIn } from './release/dataset-in.ts';
import { temporaryFolder } from './cli/folder.ts';

// A real article as it came: stray bars at the top, "Print version" at the end, no title, no date. It is not ours to publish, so it
// lies beside the repository; without it there is nothing to test here.
const SEED = path.resolve(import.meta.dirname, '../../shared/seed/000_7c73d6ee6098f944.txt');

describe.skipIf(!existsSync(SEED))(`a real article (needs ${SEED})`, () => {
  const { root, remove } = temporaryFolder();
  const silent = { progress: () => undefined, finished: () => undefined };
  let dataset: Dataset;
  let outcome: ArticleOutcome;
  afterAll(remove);
  beforeAll(async () => {
    const sources = path.join(root, 'articles');
    mkdirSync(sources);
    copyFileSync(SEED, path.join(sources, path.basename(SEED)));
    const out = path.join(root, 'out');
    await build({ sources, out, threads: 1, cores: 1 }, silent);
    dataset = await datasetIn(out);
    const [file] = (await listSources(sources)).files;
    if (file === undefined) throw new Error('The article is not listed.');
    const [found] = await factsOfArticles([file]);
    if (found === undefined) throw new Error('Nothing came of the article.');
    outcome = found;
  });

  /** The words that support a value, in text order. */
  const receipts = (table: TableName, row: string, field: string): string[] =>
    dataset.evidence
      .filter((each) => each.table === table && each.row === row && each.field === field)
      .sort((a, b) => a.start - b.start)
      .map(({ quote }) => quote);

  const EVENT = 'event/wtdc-2025';
  const ITU = 'organization/international-telecommunication-union';

  describe('the conference', () => {
    test('is one event, with place, dates, organiser and figures', () => {
      expect(dataset.events).toHaveLength(1);
      expect(dataset.events[0]).toMatchObject({
        id: EVENT,
        name: 'WTDC-25',
        series: 'World Telecommunication Development Conference',
        edition: '2025',
        kind: 'conference',
        city: 'place/baku',
        country: 'AZ',
        start: '2025-11-17',
        end: '2025-11-28',
        year_inferred_from: 'edition',
        organizers: [ITU],
        host: 'place/azerbaijan',
        participants: 2500,
        participants_comparator: '=',
        countries: 160,
        countries_comparator: '>',
        ministerial_countries: 60,
        ministerial_countries_comparator: '≈',
      });
    });

    test.each([
      ['name', 'WTDC-25'],
      ['edition', 'WTDC-25'],
      ['aliases', 'World Telecommunication Development Conference'],
      ['city', 'Baku'],
      ['country', 'Baku'],
      ['start', 'November 17 to 28'],
      ['start', 'WTDC-25'],
      ['end', 'November 17 to 28'],
      ['organizers', 'International Telecommunication Union'],
      ['host', 'Azerbaijan'],
      ['participants', '2,500'],
      ['countries', '160'],
      ['countries_comparator', 'more than'],
      ['ministerial_countries', '60'],
      ['ministerial_countries_comparator', 'about'],
    ])('has for its %s the words "%s"', (field, words) => {
      expect(receipts('events', EVENT, field)).toContain(words);
    });

    test('is organised by the ITU and was held in Baku', () => {
      expect(dataset.relations).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ subject: EVENT, predicate: 'organizer', object: ITU }),
          expect.objectContaining({ subject: EVENT, predicate: 'held_in', object: 'place/baku' }),
          expect.objectContaining({ subject: EVENT, predicate: 'hosted_by', object: 'place/azerbaijan' }),
        ]),
      );
    });
  });

  describe('what was adopted', () => {
    const PLAN = 'instrument/baku-action-plan';
    test('is the Baku Action Plan for 2026 to 2029, and the Baku Declaration', () => {
      expect(dataset.instruments.map(({ id }) => id)).toEqual([PLAN, 'instrument/baku-declaration']);
      expect(dataset.instruments[0]).toMatchObject({
        name: 'Baku Action Plan',
        kind: 'plan',
        adopted_at: EVENT,
        period_start: '2026',
        period_end: '2029',
      });
      expect(dataset.instruments[1]).toMatchObject({ name: 'Baku Declaration', kind: 'declaration' });
    });

    test('has its receipts', () => {
      expect(receipts('instruments', PLAN, 'name')).toContain('Baku Action Plan');
      expect(receipts('instruments', PLAN, 'adopted_at')).toEqual(['WTDC-25']);
      expect(receipts('instruments', PLAN, 'period_start')).toEqual(['2026–2029']);
      expect(receipts('instruments', PLAN, 'period_end')).toEqual(['2026–2029']);
      expect(receipts('instruments', 'instrument/baku-declaration', 'name')).toContain('Baku Declaration');
      expect(receipts('relations', 'relation/baku-action-plan-adopted-at-wtdc-2025', 'predicate')).toEqual([
        'adoption',
      ]);
    });
  });

  describe('what was said', () => {
    test('is one statement in quotation marks, both sentences, and one in reported words', () => {
      expect(dataset.statements).toHaveLength(2);
      const [direct, indirect] = dataset.statements;
      expect(direct).toMatchObject({
        speaker: 'person/doreen-bogdan-martin',
        speaker_role: 'Secretary-General',
        kind: 'direct',
        negated: false,
        cue: 'stating',
      });
      expect(direct?.quote).toMatch(
        /^WTDC-25 has brought us .* in this decade\. The Baku Declaration .* behind\.$/,
      );
      expect(indirect).toMatchObject({
        speaker: 'person/ilham-aliyev',
        speaker_role: 'President',
        kind: 'indirect',
        negated: false,
        cue: 'underscored',
      });
      expect(indirect?.quote).toMatch(/^Azerbaijan has increasingly become a venue for global dialogue/);
    });

    test('has its receipts', () => {
      const [direct, indirect] = dataset.statements;
      expect(receipts('statements', direct?.id ?? '', 'quote')).toEqual([direct?.quote]);
      expect(receipts('statements', direct?.id ?? '', 'speaker')).toEqual(['Doreen Bogdan-Martin']);
      expect(receipts('statements', indirect?.id ?? '', 'quote')).toEqual([indirect?.quote]);
      expect(receipts('statements', indirect?.id ?? '', 'speaker')).toEqual(['Ilham Aliyev']);
    });

    test('was said by people whose offices are known', () => {
      expect(dataset.positions).toEqual([
        expect.objectContaining({
          person: 'person/doreen-bogdan-martin',
          title: 'Secretary-General',
          organization: ITU,
        }),
        expect.objectContaining({ person: 'person/ilham-aliyev', title: 'President' }),
      ]);
      const [secretaryGeneral] = dataset.positions;
      expect(receipts('positions', secretaryGeneral?.id ?? '', 'organization')).toEqual(['ITU']);
    });
  });

  describe('the service', () => {
    const SIMA = 'service/sima-imza';
    test('is SIMA Imza, with developer, the developer’s parent and features', () => {
      expect(dataset.services).toHaveLength(1);
      expect(dataset.services[0]).toMatchObject({
        id: SIMA,
        name: 'SIMA Imza',
        aliases: ['SIMA'],
        developer: 'organization/azintelecom',
        provider_parent: 'organization/azcon-holding',
      });
      const features = dataset.services[0]?.features.join('; ');
      for (const words of [
        'more than 100 electronic services',
        'facial recognition',
        'sign official documents remotely',
      ])
        expect(features).toContain(words);
    });

    test('has its receipts', () => {
      expect(receipts('services', SIMA, 'name')).toEqual(['SIMA Imza']);
      expect(receipts('services', SIMA, 'aliases')).toEqual(['SIMA']);
      // The quotation marks of “AzInTelecom” LLC stand inside the name.
      expect(receipts('services', SIMA, 'developer')).toEqual(['AzInTelecom', 'LLC']);
      expect(receipts('services', SIMA, 'provider_parent')).toEqual(['AZCON Holding']);
      expect(receipts('services', SIMA, 'features').sort()).toEqual(dataset.services[0]?.features.toSorted());
      expect(dataset.organizations).toContainEqual(
        expect.objectContaining({ name: 'AzInTelecom LLC', parent: 'organization/azcon-holding' }),
      );
    });
  });

  test.each([
    [
      'people',
      2_000_000_000,
      '>',
      /people worldwide still lack internet access/,
      'place/world',
      ['two billion'],
      ['more than'],
    ],
    ['countries', 25, '=', /studying or implementing the ASAN model/, null, ['25'], ['25']],
    ['regions', 6, '=', /regions/, null, ['six'], ['six']],
    ['services', 100, '>', /electronic services/, null, ['100'], ['more than']],
  ])(
    'a statistic counts %s: %d',
    (unit, value, comparator, indicator, place, valueWords, comparatorWords) => {
      const found = dataset.statistics.filter((row) => row.unit === unit && row.value === value);
      expect(found).toEqual([expect.objectContaining({ comparator, place })]);
      expect(found[0]?.indicator).toMatch(indicator);
      expect(receipts('statistics', found[0]?.id ?? '', 'value')).toEqual(valueWords);
      expect(receipts('statistics', found[0]?.id ?? '', 'comparator')).toEqual(comparatorWords);
    },
  );

  test('the six regions are those of the ITU, and the model is that of the ASAN Service', () => {
    const subject = (value: number) => dataset.statistics.find((row) => row.value === value)?.subject;
    expect([subject(6), subject(25)]).toEqual([ITU, 'organization/asan-service']);
  });

  test('the organisations are these, and the development sector is part of the ITU', () => {
    expect(dataset.organizations.map(({ name }) => name)).toEqual([
      'ASAN Service',
      'AZCON Holding',
      'AzInTelecom LLC',
      'DOST Agency',
      'International Telecommunication Union',
      'ITU Telecommunication Development Sector',
    ]);
    const sector = dataset.organizations.at(-1);
    expect(sector).toMatchObject({ kind: 'sector', aliases: ['ITU-D'], parent: ITU });
    expect(dataset.relations).toContainEqual(
      expect.objectContaining({ subject: sector?.id, predicate: 'part_of', object: ITU }),
    );
  });

  describe('what the text does not say is not given', () => {
    test('nothing was founded', () => {
      const predicates = new Set<string>(dataset.relations.map(({ predicate }) => predicate));
      expect([...predicates].filter((predicate) => /found|inception/.test(predicate))).toEqual([]);
    });

    test('"CIS region" is no event', () => {
      const names = dataset.events.flatMap(({ name, aliases, series }) => [name, ...aliases, series]);
      expect(names.filter((name) => /CIS|region/i.test(name ?? ''))).toEqual([]);
    });

    test('"Print version" and the bars are in no text and no row', () => {
      expect(outcome.article?.text).not.toMatch(/Print version|\|/);
      const { articles, ...rest } = dataset;
      expect(JSON.stringify(rest)).not.toMatch(/Print version/);
      expect(articles[0]?.title).toBeNull();
      expect(articles[0]?.published).toBeNull();
    });

    test('no event takes its fields from sentences about different things', () => {
      const text = outcome.article?.text ?? '';
      const events = outcome.facts.filter(({ table }) => table === 'events');
      expect(events.length).toBeGreaterThan(3);
      for (const { rule, fields } of events) {
        const places = Object.values(fields).map(({ receipts: each }) => each);
        const common = sentences(text).filter((sentence) =>
          places.every((spans) => spans.some((span) => isWithin(span, sentence))),
        );
        expect(common, rule).not.toEqual([]);
      }
    });

    test('and each sentence that gives the event a value speaks of it', () => {
      const text = outcome.article?.text ?? '';
      for (const receipt of dataset.evidence.filter(({ table }) => table === 'events')) {
        const sentence = sentences(text).find((each) => isWithin(receipt, each));
        expect(text.slice(sentence?.start, sentence?.end)).toMatch(
          /WTDC|World Telecommunication Development Conference|[Tt]he event|[Tt]he conference/,
        );
      }
    });
  });
});

/** Where a full stop or a line ends; this text has no characters outside the basic plane, so code points count as UTF-16 units do. */
function sentences(text: string): Span[] {
  const ends = [...text.matchAll(/[.?!]”?\s+|\n+/g)].map(({ index, 0: mark }) => index + mark.length);
  return [...ends, text.length].map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
