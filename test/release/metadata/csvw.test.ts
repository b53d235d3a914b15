import { Readable } from 'node:stream';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import type { Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { cellFaults } from './csvw-cells.ts';
import { graphOf, vocabularyOf } from './linked-data.ts';
import { HARBOUR, json, misfits, releaseInMemory } from './released.ts';

const PROFILE = 'csvw-properties.json';
const CSVW = 'http://www.w3.org/ns/csvw#';
const DOMAIN = 'http://www.w3.org/2000/01/rdf-schema#domain';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const BASE = 'https://release.example/1.1.0/';

const release = await releaseInMemory();
const metadata = json(release, 'csv-metadata.json');

const vocabulary = vocabularyOf('csvw');

/** The classes that a property of the vocabulary belongs to; all where it does not say. */
function domainOf(property: string): string[] {
  return vocabulary.getObjects(property, DOMAIN, null).flatMap((domain) => {
    const unions = vocabulary.getObjects(domain, 'http://www.w3.org/2002/07/owl#unionOf', null);
    return unions.length === 0 ? [domain.value] : unions.flatMap((list) => itemsOf(list.value));
  });
}

function itemsOf(list: string): string[] {
  const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
  const at = vocabulary.getSubjects(null, null, null).find((node) => node.value === list) ?? null;
  const first = vocabulary.getObjects(at, `${rdf}first`, null).map(({ value }) => value);
  const rest = vocabulary.getObjects(at, `${rdf}rest`, null).filter(({ value }) => value !== `${rdf}nil`);
  return [...first, ...rest.flatMap(({ value }) => itemsOf(value))];
}

describe('csv-metadata.json', () => {
  it.each([undefined, HARBOUR])('has only what the property tables of CSVW allow', async (about) => {
    const other = await releaseInMemory(about === undefined ? {} : { about });
    expect(misfits(PROFILE, json(other, 'csv-metadata.json'))).toEqual([]);
  });

  it('would be refused with a mistake in it', () => {
    const [table] = metadata.tables;
    const column = table.tableSchema.columns[0];
    const withColumn = (wrong: object) => ({
      ...metadata,
      tables: [{ ...table, tableSchema: { ...table.tableSchema, columns: [{ ...column, ...wrong }] } }],
    });
    const wrong = [
      { ...metadata, tables: [] },
      { ...metadata, licence: 'CC0-1.0' },
      withColumn({ datatype: 'edtf' }),
      withColumn({ name: '_id' }),
      withColumn({ title: 'Id' }),
    ];
    for (const each of wrong) expect(misfits(PROFILE, each)).not.toEqual([]);
  });

  it('is JSON-LD in which every term is one of the vocabulary, at a thing that may have it', async () => {
    const graph = await graphOf(metadata, BASE);
    const own = graph
      .getQuads(null, null, null, null)
      .filter(({ predicate }) => predicate.value.startsWith(CSVW));
    expect(own.length).toBeGreaterThan(1000);
    const faults = own.flatMap(({ subject, predicate }) => {
      if (vocabulary.getQuads(predicate, null, null, null).length === 0)
        return [`unknown: ${predicate.value}`];
      const types = graph.getObjects(subject, TYPE, null).map(({ value }) => value);
      const domain = domainOf(predicate.value);
      const fits = types.length === 0 || domain.length === 0 || types.some((type) => domain.includes(type));
      return fits ? [] : [`${predicate.value} at ${types.join()}`];
    });
    expect([...new Set(faults)]).toEqual([]);
  });

  it('says how formulas are kept from running', () => {
    expect(metadata['rdfs:comment']).toContain('Take one apostrophe off every text that begins with one');
  });

  it('says of every cell of the release what it is', () => {
    expect(cellFaults(metadata, release.files)).toEqual([]);
  });

  it('would say so if a cell were something else', () => {
    const faults = (table: string, from: string, to: string) => {
      const text = release.files.get(table) ?? '';
      expect(text).toContain(from);
      return cellFaults(metadata, new Map([...release.files, [table, text.replace(from, to)]]));
    };
    expect(faults('events.csv', ',1200,', ',many,')).toEqual([
      'events.csv participants: "many" is no integer',
    ]);
    expect(faults('events.csv', 'place/lisbon', 'place/porto')).toEqual([
      'events.csv city: "place/porto" is no id of places.csv',
    ]);
    expect(faults('events.csv', ',forum,', ',picnic,')).toEqual([
      'events.csv kind: "picnic" does not have the format',
    ]);
    expect(faults('services.csv', '[]', '[')).toEqual(['services.csv aliases: "[" is no json']);
    expect(faults('people.csv', 'id,', 'ids,')).toContain(
      'people.csv: the header is not that of the columns',
    );
  });

  it('lets another reader make linked data of a CSV file', async () => {
    const { tables, '@context': context, dialect } = metadata;
    const events = tables.find(({ url }: { url: string }) => url === 'events.csv');
    const parser = new CsvwParser({
      metadata: await graphOf({ '@context': context, dialect, ...events }, BASE),
      baseIRI: `${BASE}events.csv`,
      timezone: 'UTC',
    });
    const stream = parser.import(Readable.from([release.files.get('events.csv') ?? '']));
    const quads: Quad[] = [];
    await new Promise((resolve, reject) => {
      stream.on('data', (quad: Quad) => quads.push(quad));
      stream.on('end', resolve).on('error', reject);
    });
    const forum = quads.filter(({ subject }) => subject.value === `${BASE}event/hdf-2025`);
    const values = Object.fromEntries(
      forum.map(({ predicate, object }) => [predicate.value.split('#').at(-1), object]),
    );
    expect(values['participants']).toMatchObject({
      value: '1200',
      datatype: { value: 'http://www.w3.org/2001/XMLSchema#integer' },
    });
    expect(values['city']).toMatchObject({
      termType: 'NamedNode',
      value: expect.stringMatching(/place\/lisbon$/),
    });
    expect(values['aliases']).toMatchObject({ value: '["HDF-25"]', datatype: { value: `${CSVW}JSON` } });
  });
});
