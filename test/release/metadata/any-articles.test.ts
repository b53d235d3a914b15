import fc from 'fast-check';
import SHACLValidator from 'rdf-validate-shacl';
import { Parser, Store } from 'n3';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import type { RowList } from '../../../pipeline/contract/row-list.ts';
import type { Row } from '../../../pipeline/release/rows.ts';
import { graphOf } from './linked-data.ts';
import { json, misfits, profile, releaseInMemory } from './released.ts';
import type { ReleaseInMemory } from './released.ts';
import { schemaOrgFaults } from './schema-org-vocabulary.ts';

vi.setConfig({ testTimeout: 120_000 });

const shapes = new Store(new Parser().parse(profile('dcat-ap-3.0.0.ttl')));
const base = (await releaseInMemory()).described;

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom('a | b', 'two\nlines', '`code`', '"quoted"', '@id', '_:b0', '<p>', 'no', '2024', '🌊'),
);
const article = fc.record({
  id: fc.stringMatching(/^article\/[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/),
  name: text,
  publisher: fc.option(text),
  url: fc.option(fc.oneof(fc.webUrl(), fc.constantFrom('ftp://old.example/a', 'HTTPS://LOUD.example/a'))),
  published: fc.constantFrom(null, '2024', '2024-05', '2024-05-31'),
  modified: fc.constantFrom(null, '2024-06-01'),
  language: fc.constantFrom(null, 'en', 'en-GB'),
  licence: fc.option(fc.oneof(text, fc.constantFrom('CC-BY-4.0', 'MIT', 'https://terms.example/<a>'))),
  text_sha256: fc.constant('0'.repeat(64)),
});

async function releaseOf(articles: readonly Row[]): Promise<ReleaseInMemory> {
  return releaseInMemory({
    written: base.written,
    tables: new Map<string, RowList<Row>>([...base.tables, ['articles', articles]]),
  });
}

describe('whatever the articles are called', () => {
  it('the descriptions of the release fit their standards', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(article, { selector: ({ id }) => id, maxLength: 4 }),
        async (articles) => {
          const release = await releaseOf(articles);
          expect(misfits('datapackage-2.0.json', json(release, 'datapackage.json'))).toEqual([]);
          expect(misfits('cff-1.2.0.json', parse(release.files.get('CITATION.cff') ?? ''))).toEqual([]);
          expect(schemaOrgFaults(json(release, 'dataset.jsonld'))).toEqual([]);
          const undated = articles.every(
            ({ published, modified }) => modified === null && published?.length !== 10,
          );
          expect(misfits('croissant-1.0.json', json(release, 'croissant.json'))).toEqual(
            undated ? [" must have required property 'datePublished'"] : [],
          );
          const graph = await graphOf(json(release, 'dcat.jsonld'), 'https://release.example/dcat.jsonld');
          expect((await new SHACLValidator(shapes).validate(graph)).results).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('the page of licences has one line for each licence and publisher', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(article, { maxLength: 4 }), async (articles) => {
        const page = (await releaseOf(articles)).files.get('LICENSE.md') ?? '';
        const rows = page.split('\n').filter((line) => line.startsWith('|'));
        for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(5);
        expect(page.split('\n').indexOf(rows.at(-1) ?? '')).toBe(page.split('\n').length - 2);
      }),
      { numRuns: 50 },
    );
  });
});
