import * as fs from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../pipeline/contract/problem.ts';
import { csvFile } from '../../pipeline/release/formats/csv.ts';
import { tableJsonFile } from '../../pipeline/release/formats/json.ts';
import { ndjsonFile } from '../../pipeline/release/formats/ndjson.ts';
import { parquetFile } from '../../pipeline/release/formats/parquet.ts';
import { sqliteFile } from '../../pipeline/release/formats/sqlite.ts';
import type { OutputFile } from '../../pipeline/release/output-file.ts';
import { currentSchemas, type Row } from '../../pipeline/release/rows.ts';
import { verifyRelease } from '../../pipeline/verify/index.ts';
import { addRow, buildRelease, removeTemporaryFolders, temporaryFolder } from '../release/build-release.ts';
import { scratchPath } from '../release/scratch.ts';
import { edit, rehash } from './tamper.ts';

// Every file of a release, struck in every way: what verify says of it. Releases wait for the disk.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
afterAll(removeTemporaryFolders);

/** A second release, so that its delta is not empty, and all its files. */
let sound: string;
let files: string[];
beforeAll(async () => {
  const out = await temporaryFolder();
  await buildRelease(out);
  sound = (await buildRelease(out, addRow)).folder;
  const entries = await fs.readdir(sound, { recursive: true, withFileTypes: true });
  files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(sound, path.join(entry.parentPath, entry.name)))
    .sort();
});

async function copyOfRelease(): Promise<string> {
  const folder = path.join(await temporaryFolder(), 'release');
  await fs.cp(sound, folder, { recursive: true });
  return folder;
}

const MANIFEST = 'manifest.json';
/** Problems of one kind that verify names one by one, and differences that it names in all. */
const NAMED = 10;

/** Files that are struck together. The manifest is struck alone, as nothing else is looked at without it. */
function batches(size: number): string[][] {
  const others = files.filter((file) => file !== MANIFEST);
  const count = Math.ceil(others.length / size);
  return [[MANIFEST], ...Array.from({ length: count }, (_, at) => others.slice(at * size, (at + 1) * size))];
}

interface Strike {
  /** What it leaves of a file, or null where it takes it away. `at` is any whole number. */
  readonly bytes: (before: Buffer, at: number) => Uint8Array | null;
  readonly code: string;
  /** How many files are struck at a time: few where the others must be readable for all checks to meet the bytes. */
  readonly together: number;
}

const STRIKES: Readonly<Record<string, Strike>> = {
  'one byte flipped': {
    bytes: (before, at) =>
      before.map((byte, index) => (index === at % before.length ? byte ^ (1 + (at % 255)) : byte)),
    code: 'verify/changed-file',
    together: NAMED,
  },
  'cut short': {
    bytes: (before, at) => before.subarray(0, at % before.length),
    code: 'verify/changed-file',
    together: 4 * NAMED,
  },
  'taken away': { bytes: () => null, code: 'verify/missing-file', together: 4 * NAMED },
};

describe('every file of a release', () => {
  it.each(Object.entries(STRIKES))('%s: is named, and verify never stumbles', async (_name, strike) => {
    const folder = await copyOfRelease();
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (at) => {
        for (const batch of batches(strike.together)) {
          const before = new Map<string, Buffer>();
          for (const file of batch) {
            const bytes = await fs.readFile(path.join(folder, file));
            before.set(file, bytes);
            const left = strike.bytes(bytes, at + before.size * 7919);
            if (left === null) await fs.rm(path.join(folder, file));
            else await fs.writeFile(path.join(folder, file), left);
          }
          const { problems, differences } = await verifyRelease(folder);
          for (const [file, bytes] of before) await fs.writeFile(path.join(folder, file), bytes);
          expect(problems.length).toBeGreaterThan(0);
          expect(differences).toHaveLength(Math.min(NAMED, countOf(problems)));
          if (batch.includes(MANIFEST)) continue;
          const struck = problems.filter(({ code }) => code === strike.code);
          expect(countOf(struck)).toBe(batch.length);
          const named = struck.flatMap(({ file }) => file ?? []);
          expect(named.sort()).toEqual(batch.filter((file) => named.includes(file)));
        }
      }),
      { numRuns: 1 },
    );
  });

  it('has no other beside it, in whatever folder', async () => {
    const folder = await copyOfRelease();
    const folders = ['.', 'texts', 'schemas', 'reader', 'more'];
    await fs.mkdir(path.join(folder, 'more'));
    const extra = folders.map((each) => path.join(each, 'more.json'));
    for (const file of extra) await fs.writeFile(path.join(folder, file), '[]\n');
    const { problems, differences } = await verifyRelease(folder);
    expect(problems.map(({ code, file }) => [code, file])).toEqual(
      extra.sort().map((file) => ['verify/extra-file', file]),
    );
    expect(differences).toEqual(problems);
  });
});

/** Problems, those that are only counted included. */
function countOf(problems: readonly Problem[]): number {
  const more = problems.flatMap(
    ({ message }) => /^There (?:is|are) (\d+) more problem/.exec(message)?.[1] ?? [],
  );
  return problems.length + more.reduce((sum, count) => sum + Number(count) - 1, 0);
}

/** How the tables of a release are written in each format. */
const FORMATS: Readonly<
  Record<string, (tables: ReadonlyMap<string, readonly Row[]>) => Promise<OutputFile[]>>
> = {
  csv: eachTable(csvFile),
  ndjson: eachTable(ndjsonFile),
  parquet: eachTable(parquetFile),
  sqlite: async (tables) => [await sqliteFile(currentSchemas(), tables, scratchPath())],
  json: eachTable(tableJsonFile),
};

function eachTable(
  fileOf: typeof csvFile,
): (tables: ReadonlyMap<string, readonly Row[]>) => Promise<OutputFile[]> {
  return async (tables) =>
    [...currentSchemas()].map(([table, schema]) => fileOf(table, schema, tables.get(table) ?? []));
}

/** All tables with one text changed in the first row of each, and the cells that differ, as `row field`. */
async function withChanges(folder: string): Promise<{ tables: Map<string, Row[]>; changed: string[] }> {
  const tables = new Map<string, Row[]>();
  const changed: string[] = [];
  for (const [table, schema] of currentSchemas()) {
    const rows: Row[] = JSON.parse(await fs.readFile(path.join(folder, `${table}.json`), 'utf8'));
    const [first, ...rest] = rows;
    const { key } = schema['x-table'];
    const field = Object.keys(first ?? {}).findLast(
      (name) => typeof first?.[name] === 'string' && !key.includes(name),
    );
    tables.set(table, rows);
    if (first === undefined || field === undefined) continue;
    tables.set(table, [{ ...first, [field]: `${String(first[field])}x` }, ...rest]);
    changed.push(`${key.map((column) => String(first[column])).join(' ')} ${field}`);
  }
  return { tables, changed };
}

describe('a cell of every table, and all hashes made anew', () => {
  it.each(['csv', 'ndjson', 'parquet', 'sqlite', 'json'])('in %s alone: is named', async (format) => {
    const folder = await copyOfRelease();
    const { tables, changed } = await withChanges(folder);
    expect(changed.length).toBeGreaterThan(NAMED);
    for (const file of (await FORMATS[format]?.(tables)) ?? [])
      await fs.writeFile(path.join(folder, file.path), file.chunks());
    await rehash(folder);
    const { problems, differences } = await verifyRelease(folder);
    // Other formats are held against JSON: where that is the one that was changed, each of them differs from it.
    for (const told of format === 'json' ? ['csv', 'ndjson', 'parquet', 'sqlite'] : [format]) {
      const differing = problems.filter(({ code }) => code === `verify/${told}-differs`);
      expect(countOf(differing)).toBe(changed.length);
      const cells = differing.slice(0, NAMED).map(({ row, field }) => `${row} ${field}`);
      expect(cells.filter((one) => !changed.includes(one))).toEqual([]);
    }
    expect(differences).toHaveLength(NAMED);
    for (const { expected, found } of differences)
      expect([typeof expected, found]).not.toContain('undefined');
  });
});

/** Made of the schemas and of what the publisher says, for people, catalogues and programs. */
const DESCRIPTIONS =
  /^(?:reader\/.+|.+\.(?:md|cff|jsonld|d\.ts)|(?:croissant|csv-metadata|package)\.json)$(?<!provenance\.jsonld)/;

describe('a file beside the tables, and all hashes made anew', () => {
  it.each([
    ['texts/harbour-forum-opens.txt', 'Lisbon', 'Lisboa', 'verify/text-changed'],
    ['delta.ndjson', 'article/another', 'article/others', 'verify/delta'],
    ['provenance.jsonld', 'urn:verbatim:article/another', 'urn:verbatim:article/others', 'verify/provenance'],
  ])('%s: is named', async (file, from, to, code) => {
    const folder = await copyOfRelease();
    await edit(folder, file, from, to);
    await rehash(folder);
    const { problems } = await verifyRelease(folder);
    expect(problems.map((one) => one.code)).toContain(code);
  });

  it('a description is not: it says no value, so that only a signature tells whose words it has', async () => {
    const folder = await copyOfRelease();
    const described = files.filter((file) => DESCRIPTIONS.test(file));
    expect(described).toHaveLength(12);
    for (const file of described) await fs.appendFile(path.join(folder, file), '\n');
    await edit(folder, 'datapackage.json', '"title": "Event"', '"title": "Fair"');
    await rehash(folder);
    expect((await verifyRelease(folder)).problems).toEqual([]);
  });
});
