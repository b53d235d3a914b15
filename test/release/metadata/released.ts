import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { DEFAULT_ABOUT } from '../../../pipeline/release/metadata/about.ts';
import { contentFiles } from '../../../pipeline/release/content.ts';
import { hashOf } from '../../../pipeline/release/disk/files.ts';
import { otherFormats } from '../../../pipeline/release/formats/index.ts';
import type { Described } from '../../../pipeline/release/metadata/described.ts';
import { metadataFiles } from '../../../pipeline/release/metadata/index.ts';
import type { OutputFile } from '../../../pipeline/release/output-file.ts';
import { currentSchemas, tablesOf } from '../../../pipeline/release/rows.ts';
import { harbourForum } from '../../fixtures/dataset.ts';
import { scratchPath } from '../scratch.ts';

/** A release in memory: its files by path, and what its descriptions were made from. */
export interface ReleaseInMemory {
  readonly described: Described;
  /** UTF-8; only files that are text are of use. */
  readonly files: ReadonlyMap<string, string>;
}

/** What a publisher may say who says all there is to say. */
export const HARBOUR = {
  name: 'harbour-data',
  title: 'Harbour data',
  description: 'What is said of harbours.',
  keywords: ['harbours', 'ports'],
  publisher: 'Quayside Institute',
  contact: 'data@quayside.example',
  homepage: 'https://quayside.example/data',
  licence: 'CC0-1.0',
};

/** The release of the made-up forum, with the descriptions that the release stage gives it. */
export async function releaseInMemory(more: Partial<Described> = {}): Promise<ReleaseInMemory> {
  const { dataset, texts } = harbourForum();
  const [schemas, tables] = [currentSchemas(), tablesOf(dataset)];
  // Whoever says which files were written needs only their descriptions.
  const content =
    more.written === undefined
      ? [...contentFiles(tables, texts), ...(await otherFormats(schemas, tables, scratchPath()))]
      : [];
  const described: Described = {
    about: DEFAULT_ABOUT,
    version: '1.1.0',
    previous: '1.0.0',
    schemas,
    tables,
    written: content.map((file) => ({ path: file.path, bytes: bytesOf(file).length, sha256: hashOf(file) })),
    ...more,
  };
  const all = [...content, ...(await metadataFiles(described))];
  return { described, files: new Map(all.map((file) => [file.path, bytesOf(file).toString('utf8')])) };
}

function bytesOf(file: OutputFile): Buffer {
  return Buffer.concat(
    [...file.chunks()].map((chunk) =>
      typeof chunk === 'string' ? Buffer.from(chunk, file.encoding) : Buffer.from(chunk),
    ),
  );
}

/** A JSON file of a release. */
export function json(release: ReleaseInMemory, path: string) {
  return JSON.parse(release.files.get(path) ?? 'null');
}

/** The text of a profile in `test/fixtures/profiles/`. */
export function profile(name: string): string {
  return readFileSync(new URL(`../../fixtures/profiles/${name}`, import.meta.url), 'utf8');
}

/** What a profile that is a JSON Schema has against a value; nothing where it fits. */
export function misfits(name: string, value: unknown): string[] {
  const schema = JSON.parse(profile(name));
  const options = { strict: false, allErrors: true };
  const ajv = String(schema.$schema).includes('2020-12') ? new Ajv2020(options) : new Ajv(options);
  addFormats.default(ajv);
  const accepts = ajv.compile(schema);
  accepts(value);
  return (accepts.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}
