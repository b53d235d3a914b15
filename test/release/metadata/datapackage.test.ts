import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../pipeline/contract/tables.ts';
import { HARBOUR, json, misfits, releaseInMemory } from './released.ts';

const PROFILE = 'datapackage-2.0.json';
const release = await releaseInMemory();
const datapackage = json(release, 'datapackage.json');

describe('datapackage.json', () => {
  it.each([undefined, HARBOUR])('fits the profiles of Data Package 2.0', async (about) => {
    const other = await releaseInMemory(about === undefined ? {} : { about });
    expect(misfits(PROFILE, json(other, 'datapackage.json'))).toEqual([]);
  });

  it('would be refused with a mistake in it, so that the test above means something', () => {
    const [first] = datapackage.resources;
    const wrong = [
      { ...datapackage, resources: [] },
      { ...datapackage, resources: [{ ...first, path: '../events.csv' }] },
      { ...datapackage, resources: [{ ...first, schema: { fields: [{ name: 'a', type: 'edtf' }] } }] },
      { ...datapackage, resources: [{ ...first, schema: { ...first.schema, fieldsMatch: 'exact' } }] },
      { ...datapackage, licenses: [{ name: 'two words' }] },
    ];
    for (const each of wrong) expect(misfits(PROFILE, each)).not.toEqual([]);
  });

  it('describes each CSV file with dialect, size, hash, types, constraints and keys', () => {
    const events = datapackage.resources[TABLES.indexOf('events')];
    const written = release.described.written.find(({ path }) => path === 'events.csv');
    expect(events).toMatchObject({
      path: 'events.csv',
      bytes: written?.bytes,
      hash: `sha256:${written?.sha256}`,
      dialect: { lineTerminator: '\r\n', formulaGuard: { prefix: "'", undo: { replace: "^'", by: '' } } },
      schema: {
        primaryKey: ['id'],
        foreignKeys: [{ fields: ['city'], reference: { resource: 'places', fields: ['id'] } }],
      },
    });
    const types = events.schema.fields.map(({ name, type }: { name: string; type: string }) => [name, type]);
    expect(Object.fromEntries(types)).toMatchObject({
      start: 'string',
      participants: 'integer',
      aliases: 'array',
    });
  });

  it('lists every file that holds rows once, and no name twice', () => {
    const resources: { name: string; path: string }[] = datapackage.resources;
    const tables = release.described.written.map(({ path }) => path).filter((path) => !path.includes('/'));
    expect(resources.map(({ path }) => path).sort()).toEqual(tables.sort());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  it('names the articles with publisher, licence, version and hash, and no time of its own', () => {
    expect(datapackage.sources).toHaveLength(2);
    expect(datapackage.sources[0]).toEqual({
      title: 'Forum closes',
      path: 'https://quayside.example/letters/forum',
      version: '2025-03-06',
      publisher: 'Quayside Letter',
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    expect(datapackage.sources[1]).toMatchObject({ license: 'CC-BY-4.0' });
    expect(datapackage).not.toHaveProperty('created');
  });
});
