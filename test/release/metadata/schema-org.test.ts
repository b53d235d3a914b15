import { describe, expect, it } from 'vitest';
import { HARBOUR, json, releaseInMemory } from './released.ts';
import { schemaOrgFaults } from './schema-org-vocabulary.ts';

const release = await releaseInMemory();
const dataset = json(release, 'dataset.jsonld');

describe('dataset.jsonld', () => {
  it.each([undefined, HARBOUR])(
    'uses only types and properties that schema.org has, where it has them',
    async (about) => {
      const other = await releaseInMemory(about === undefined ? {} : { about });
      expect(schemaOrgFaults(json(other, 'dataset.jsonld'))).toEqual([]);
    },
  );

  it('would be refused with a mistake in it', () => {
    expect(schemaOrgFaults({ ...dataset, licence: 'CC0-1.0' })).toEqual(['Dataset has no property licence']);
    expect(schemaOrgFaults({ ...dataset, jobTitle: 'x' })).toEqual(['jobTitle is no property of Dataset']);
    expect(schemaOrgFaults({ '@type': 'DataSet' })).toEqual(['there is no type DataSet']);
    expect(schemaOrgFaults({ '@type': 'Dataset', distribution: { '@type': 'Person' } })).toEqual([
      'distribution of Dataset takes no Person',
    ]);
  });

  it('has what search engines ask of a data set', () => {
    expect(dataset).toMatchObject({
      name: 'Verbatim: digital development',
      url: './',
      version: '1.1.0',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      datePublished: '2025-03-06',
      temporalCoverage: '2025-03-06/2025-03-06',
      creditText: 'Verbatim contributors (2025). Verbatim: digital development (Version 1.1.0) [Data set].',
    });
    expect(dataset.description.length).toBeGreaterThanOrEqual(50);
    expect(dataset.isBasedOn).toHaveLength(2);
    expect(dataset.variableMeasured).toContainEqual(
      expect.objectContaining({ name: 'events.participants', '@type': 'PropertyValue' }),
    );
  });

  it('names every file that holds rows, with its hash', () => {
    const files = dataset.distribution.map(({ contentUrl, sha256 }: Record<string, string>) => [
      contentUrl,
      sha256,
    ]);
    const tables = release.described.written.filter(({ path }) => !path.includes('/'));
    expect(Object.fromEntries(files)).toEqual(
      Object.fromEntries(tables.map(({ path, sha256 }) => [path, sha256])),
    );
  });
});
