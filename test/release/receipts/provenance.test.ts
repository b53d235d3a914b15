import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { JsonLdDocument } from 'jsonld';
import type { Store } from 'n3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { harbourForum } from '../../fixtures/dataset.ts';
import { addRow, buildRelease, removeTemporaryFolders, temporaryFolder } from '../build-release.ts';
import { graphOf, vocabularyOf } from '../metadata/linked-data.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(removeTemporaryFolders);

const PROV = 'http://www.w3.org/ns/prov#';
const BASE = 'https://data.example/1.1.0/';
let folder: string;
let store: Store;
beforeAll(async () => {
  const out = await temporaryFolder();
  await buildRelease(out);
  folder = (await buildRelease(out, addRow)).folder;
  const document: JsonLdDocument = JSON.parse(await readFile(path.join(folder, 'provenance.jsonld'), 'utf8'));
  store = await graphOf(document, BASE);
});

describe('provenance.jsonld', () => {
  it('uses only terms of PROV-O', () => {
    const known = new Set(
      vocabularyOf('prov')
        .getSubjects(null, null, null)
        .map(({ value }) => value),
    );
    const terms = store
      .getQuads(null, null, null, null)
      .flatMap((quad) => [quad.predicate.value, quad.object.value])
      .filter((term) => term.startsWith(PROV));
    expect(terms.length).toBeGreaterThan(50);
    expect(terms.filter((term) => !known.has(term))).toEqual([]);
  });

  it('says that the build used each article, and which bytes each was read from', () => {
    const used = store.getObjects('urn:verbatim:build:verbatim:1.1.0', `${PROV}used`, null);
    const ids = used.map(({ value }) => value);
    for (const { id } of harbourForum().dataset.articles) expect(ids).toContain(`urn:verbatim:${id}`);
    for (const id of ids.filter((each) => each.startsWith('urn:verbatim:article/'))) {
      expect(store.getObjects(id, `${PROV}wasDerivedFrom`, null)).toHaveLength(1);
    }
  });

  it('names every file of the release by its hash, and the release before it', async () => {
    const manifest: { files: { path: string; sha256: string }[] } = JSON.parse(
      await readFile(path.join(folder, 'manifest.json'), 'utf8'),
    );
    for (const { path: file, sha256 } of manifest.files) {
      const hashes = store
        .getObjects(`${BASE}${file}`, 'urn:verbatim:sha256', null)
        .map(({ value }) => value);
      expect(hashes).toEqual(file === 'provenance.jsonld' ? [] : [sha256]);
    }
    const before = store.getObjects('urn:verbatim:release:verbatim:1.1.0', `${PROV}wasRevisionOf`, null);
    expect(before.map(({ value }) => value)).toEqual(['urn:verbatim:release:verbatim:1.0.0']);
  });

  it('names the program by a hash of its code, and has no time', async () => {
    const programs = store.getSubjects(
      `http://www.w3.org/1999/02/22-rdf-syntax-ns#type`,
      `${PROV}SoftwareAgent`,
      null,
    );
    const hashes = programs.flatMap((each) => store.getObjects(each, 'urn:verbatim:sha256', null));
    expect(hashes.map(({ value }) => value)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(await readFile(path.join(folder, 'provenance.jsonld'), 'utf8')).not.toMatch(
      /Time|\d{4}-\d\d-\d\dT/,
    );
  });
});
