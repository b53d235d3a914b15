import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../pipeline/contract/tables.ts';
import { json, misfits, releaseInMemory } from './released.ts';

const ENDINGS = ['csv', 'json', 'ndjson', 'parquet'];
const sha256 = 'ab'.repeat(32);
const paths = [
  ...TABLES.flatMap((table) => ENDINGS.map((ending) => `${table}.${ending}`)),
  'verbatim.sqlite',
];
const release = await releaseInMemory({ written: paths.map((path) => ({ path, bytes: 12, sha256 })) });

describe('a release with every format', () => {
  it('has each file once in each description', () => {
    const resources: { name: string; path: string }[] = json(release, 'datapackage.json').resources;
    expect(resources.map(({ path }) => path).sort()).toEqual([...paths].sort());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(paths.length);
    for (const [file, key] of [
      ['dataset.jsonld', 'distribution'],
      ['croissant.json', 'distribution'],
    ] as const) {
      const files: { contentUrl: string }[] = json(release, file)[key];
      expect(files.map(({ contentUrl }) => contentUrl).sort()).toEqual([...paths].sort());
    }
    const dcat = json(release, 'dcat.jsonld')['@graph'].flatMap((node: Record<string, { '@id': string }[]>) =>
      (node['dcat:distribution'] ?? []).map((each) => each['@id'].slice(1)),
    );
    expect(dcat.sort()).toEqual([...paths].sort());
  });

  it('still fits the profiles', () => {
    expect(misfits('datapackage-2.0.json', json(release, 'datapackage.json'))).toEqual([]);
    expect(misfits('croissant-1.0.json', json(release, 'croissant.json'))).toEqual([]);
    expect(misfits('csvw-properties.json', json(release, 'csv-metadata.json'))).toEqual([]);
  });

  it('gives programs for machine learning the format that keeps lists as lists', () => {
    const { recordSet } = json(release, 'croissant.json');
    const services = recordSet.find(({ name }: { name: string }) => name === 'services');
    const features = services.field.find(({ name }: { name: string }) => name === 'features');
    expect(features).toMatchObject({
      dataType: 'sc:Text',
      repeated: true,
      source: { fileObject: { '@id': 'services.parquet' }, extract: { column: 'features' } },
    });
  });

  it('names the formats in the dictionary', () => {
    expect(release.files.get('DICTIONARY.md')).toContain(
      'Every table comes as CSV, JSON, NDJSON, Parquet and SQLite, with the same rows',
    );
  });
});
