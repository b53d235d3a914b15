import type jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { graphOf } from './linked-data.ts';
import { HARBOUR, json, profile, releaseInMemory } from './released.ts';

const BASE = 'https://release.example/1.1.0/dcat.jsonld';
const DCAT = 'http://www.w3.org/ns/dcat#';
const release = await releaseInMemory();
const shapes = new Store(new Parser().parse(profile('dcat-ap-3.0.0.ttl')));

async function violations(document: jsonld.JsonLdDocument): Promise<string[]> {
  const report = await new SHACLValidator(shapes).validate(await graphOf(document, BASE));
  return report.results.map(({ focusNode, path }) => `${String(focusNode?.value)} ${JSON.stringify(path)}`);
}

describe('dcat.jsonld', () => {
  it.each([undefined, HARBOUR])('fits the shapes of DCAT-AP 3', async (about) => {
    const other = await releaseInMemory(about === undefined ? {} : { about });
    expect(await violations(json(other, 'dcat.jsonld'))).toEqual([]);
  });

  it('would be refused with a mistake in it', async () => {
    const text = release.files.get('dcat.jsonld') ?? '';
    const wrong = [
      text.replaceAll('xsd:nonNegativeInteger', 'xsd:string'),
      text.replaceAll('dcat:accessURL', 'dcat:accessUrl'),
      text.replaceAll('"foaf:Agent"', '"foaf:Person"'),
      text.replaceAll('"@type": "xsd:hexBinary"', '"@language": "en"'),
    ];
    for (const each of wrong) expect(await violations(JSON.parse(each))).not.toEqual([]);
  });

  it('has addresses that hold wherever the release is put', async () => {
    const graph = await graphOf(json(release, 'dcat.jsonld'), BASE);
    const downloads = graph.getObjects(null, `${DCAT}downloadURL`, null).map(({ value }) => value);
    expect(downloads).toContain('https://release.example/1.1.0/events.csv');
    const previous = graph.getObjects(`${BASE}#dataset`, `${DCAT}previousVersion`, null);
    expect(previous.map(({ value }) => value)).toEqual(['https://release.example/1.0.0/dcat.jsonld#dataset']);
  });

  it('says of each file its size and hash, and of the data the articles and their licences', async () => {
    const graph = await graphOf(json(release, 'dcat.jsonld'), BASE);
    const written = release.described.written.find(({ path }) => path === 'events.csv');
    expect(graph.getObjects(`${BASE}#events.csv`, `${DCAT}byteSize`, null)[0]?.value).toBe(
      String(written?.bytes),
    );
    const hashes = graph.getObjects(null, 'http://spdx.org/rdf/terms#checksumValue', null);
    expect(hashes.map(({ value }) => value)).toContain(written?.sha256);
    const articles = graph.getObjects(`${BASE}#dataset`, 'http://www.w3.org/ns/prov#wasDerivedFrom', null);
    expect(articles.map(({ value }) => value)).toContain(`${BASE}#article/harbour-forum-opens`);
  });
});
