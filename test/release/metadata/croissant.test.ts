import jsonld from 'jsonld';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { HARBOUR, json, misfits, releaseInMemory } from './released.ts';
import { schemaOrgFaults } from './schema-org-vocabulary.ts';

const PROFILE = 'croissant-1.0.json';
const release = await releaseInMemory();
const croissant = json(release, 'croissant.json');

/** The terms of Croissant 1.0 that a release may use. */
const CROISSANT_TERMS =
  'FileObject RecordSet Field citeAs column dataType extract field fileObject isLiveDataset key recordSet references repeated source';

interface Node {
  '@id': string;
}

interface Field extends Node {
  references?: { field: Node };
  source: { fileObject: Node; extract: { column: string } };
}

const fields: Field[] = croissant.recordSet.flatMap((set: { field: Field[] }) => set.field);

/** All keys and types that are left after JSON-LD expansion: addresses, never bare words. */
function termsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(termsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === '@type') return [inner].flat().map(String);
    return key.startsWith('@') ? termsIn(inner) : [key, ...termsIn(inner)];
  });
}

describe('croissant.json', () => {
  it.each([undefined, HARBOUR])('has what Croissant 1.0 requires, in its shapes', async (about) => {
    const other = await releaseInMemory(about === undefined ? {} : { about });
    expect(misfits(PROFILE, json(other, 'croissant.json'))).toEqual([]);
  });

  it('would be refused with a mistake in it', () => {
    const { creator: _creator, ...without } = croissant;
    expect(misfits(PROFILE, without)).not.toEqual([]);
    const [file] = croissant.distribution;
    expect(misfits(PROFILE, { ...croissant, distribution: [{ ...file, sha256: 'x' }] })).not.toEqual([]);
  });

  it('is JSON-LD in which every word is a term of Croissant, schema.org or Dublin Core', async () => {
    const terms = new Set(termsIn(await jsonld.expand(croissant, { base: 'https://release.example/' })));
    const unknown = [...terms].filter(
      (term) => !term.startsWith('https://schema.org/') && term !== 'http://purl.org/dc/terms/conformsTo',
    );
    const names = unknown.map((term) => term.replace('http://mlcommons.org/croissant/', ''));
    expect(names.filter((name) => !CROISSANT_TERMS.split(' ').includes(name))).toEqual([]);
  });

  it('is a data set of schema.org but for what Croissant adds', () => {
    const { distribution: _files, recordSet: _sets, ...dataset } = croissant;
    const own = ['conformsTo', 'citeAs', 'isLiveDataset'];
    const plain = Object.fromEntries(Object.entries(dataset).filter(([name]) => !own.includes(name)));
    expect(schemaOrgFaults(plain)).toEqual([]);
  });

  it('points only at fields and files that are there', () => {
    const ids = new Set(fields.map((field) => field['@id']));
    const files = new Set(croissant.distribution.map((file: Node) => file['@id']));
    expect(ids.size).toBe(fields.length);
    for (const { references, source } of fields) {
      if (references !== undefined) expect(ids).toContain(references.field['@id']);
      expect(files).toContain(source.fileObject['@id']);
    }
    for (const set of croissant.recordSet)
      for (const key of [set.key].flat()) expect(ids).toContain(key['@id']);
  });

  it('names the columns as the files do', () => {
    for (const { source } of fields) {
      const table = source.fileObject['@id'].replace(/\.\w+$/, '');
      const [header] = Papa.parse<string[]>(release.files.get(`${table}.csv`) ?? '').data;
      expect(header).toContain(source.extract.column);
    }
  });
});
