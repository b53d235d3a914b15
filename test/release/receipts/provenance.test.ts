import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { JsonLdDocument } from 'jsonld';
import type { Store } from 'n3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { harbourForum } from '../../fixtures/dataset.ts';
import type { CorrectionOutcome } from '../../../pipeline/contract/corrections.ts';
import { verifyRelease } from '../../../pipeline/verify/index.ts';
import { addRow, buildRelease, removeTemporaryFolders, reportOf, temporaryFolder } from '../build-release.ts';
import { edit, rehash } from '../../verify/tamper.ts';
import { graphOf, vocabularyOf } from '../metadata/linked-data.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(removeTemporaryFolders);

const PROV = 'http://www.w3.org/ns/prov#';
const BASE = 'https://data.example/1.1.0/';
const CORRECTED = [
  { file: 'corrections/ana silva.yaml', sha256: '1'.repeat(64), by: ['Ana Silva', 'Ben'] },
  { file: 'corrections/ben.yaml', sha256: '2'.repeat(64), by: ['Ben'] },
];
/** What became of a correction in each of the files. */
const corrections = CORRECTED.map(({ file, by: [by = ''] }): CorrectionOutcome => ({
  file,
  line: 1,
  action: 'accept',
  status: 'applied',
  rows: ['event/hdf-2025'],
  by,
  on: '2026-01-31',
  because: 'Counted.',
}));
let folder: string;
let store: Store;
beforeAll(async () => {
  const out = await temporaryFolder();
  await buildRelease(out);
  folder = (
    await buildRelease(out, addRow, {
      report: reportOf(harbourForum().dataset, corrections),
      corrected: CORRECTED,
    })
  ).folder;
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

  it('says that the build used each file of corrections, by its hash, and who says what stands there', () => {
    const used = store.getObjects('urn:verbatim:build:verbatim:1.1.0', `${PROV}used`, null);
    const said = used
      .filter(({ value }) => value.startsWith('urn:verbatim:corrections/'))
      .map((file) => [
        file.value,
        store.getObjects(file, 'urn:verbatim:sha256', null).map(({ value }) => value),
        store
          .getObjects(file, `${PROV}wasAttributedTo`, null)
          .flatMap((who) => store.getObjects(who, 'http://purl.org/dc/terms/title', null))
          .map(({ value }) => value),
      ]);
    expect(said).toEqual([
      ['urn:verbatim:corrections/ana%20silva.yaml', ['1'.repeat(64)], ['Ana Silva', 'Ben']],
      ['urn:verbatim:corrections/ben.yaml', ['2'.repeat(64)], ['Ben']],
    ]);
  });

  it('is held against the report, which names the same files of corrections', async () => {
    expect((await verifyRelease(folder)).problems).toEqual([]);
    const copy = path.join(await temporaryFolder(), 'release');
    await cp(folder, copy, { recursive: true });
    await edit(
      copy,
      'provenance.jsonld',
      'urn:verbatim:corrections/ben.yaml',
      'urn:verbatim:corrections/bea.yaml',
    );
    await rehash(copy);
    expect((await verifyRelease(copy)).problems.map(({ message }) => message)).toEqual([
      'It does not name urn:verbatim:corrections/ben.yaml, of which report.json tells.',
      'It names urn:verbatim:corrections/bea.yaml, which is not of this release.',
    ]);
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
