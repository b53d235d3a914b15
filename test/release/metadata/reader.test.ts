import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { $ } from 'zx';
import { TABLES } from '../../../pipeline/contract/tables.ts';
import { HARBOUR, releaseInMemory } from './released.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const release = await releaseInMemory({ about: HARBOUR });
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verbatim-reader-'));
  for (const [file, text] of release.files) {
    await mkdir(path.dirname(path.join(folder, 'release', file)), { recursive: true });
    await writeFile(path.join(folder, 'release', file), text);
  }
});

/** A program that the types must accept, but for the line that they must not. */
const USE = `import { events, evidenceOf, type Event, type Evidence } from 'harbour-data';
const forum: Event | undefined = events()[0];
export const people: number | null | undefined = forum?.participants;
export const receipts: readonly Evidence[] = forum === undefined ? [] : evidenceOf(forum, 'participants');
// @ts-expect-error: there is no such column
if (forum !== undefined) evidenceOf(forum, 'visitors');
`;

afterAll(() => rm(folder, { recursive: true, force: true }));

const importReader = () => import(pathToFileURL(path.join(folder, 'release/reader/index.mjs')).href);

describe('the reader', () => {
  it('gives the rows of every table', async () => {
    const reader = await importReader();
    for (const table of TABLES) expect(reader[table]()).toEqual(release.described.tables.get(table));
  });

  it('gives the receipts of a row or of one field', async () => {
    const { events, evidenceOf } = await importReader();
    const [forum] = events();
    const quotes = evidenceOf(forum, 'participants').map(({ quote }: { quote: string }) => quote);
    expect(quotes.sort()).toEqual(['1,150', '1,200']);
    expect(evidenceOf(forum).length).toBeGreaterThan(2);
    expect(evidenceOf({ id: 'event/none' })).toEqual([]);
  });

  it('finds a row by its id, and by the id that it had before', async () => {
    const { byId, events } = await importReader();
    expect(byId('event/hdf-2025')).toBe(events()[0]);
    expect(byId('event/harbour-forum')).toBe(events()[0]);
    expect(byId('event/none')).toBeUndefined();
    expect(byId('nothing')).toBeUndefined();
  });

  it('gives the text of an article in which the receipts count, where it is shipped', async () => {
    const { evidenceOf, events, textOf } = await importReader();
    const [receipt] = evidenceOf(events()[0], 'city').filter(({ article }: { article: string }) =>
      article.endsWith('opens'),
    );
    const { article, start, end, quote } = receipt;
    expect([...textOf(article)].slice(start, end).join('')).toBe(quote);
    expect(textOf('article/harbour-forum-closes')).toBeUndefined();
  });

  it('is small, and needs nothing but Node', async () => {
    const source = await readFile(path.join(folder, 'release/reader/index.mjs'), 'utf8');
    expect(source.split('\n').length).toBeLessThan(100);
    expect([...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from)).toEqual(['node:fs']);
  });

  it('can be installed as an npm package, with its types', async () => {
    const quiet = $({ cwd: folder, quiet: true });
    await quiet`npm pack --silent --offline ./release`;
    await quiet`mkdir -p node_modules/harbour-data`;
    await quiet`tar -xzf harbour-data-1.1.0.tgz -C node_modules/harbour-data --strip-components=1`;
    await writeFile(path.join(folder, 'package.json'), '{"type": "module"}');
    const program =
      'import { events, byId } from "harbour-data"; console.log(events().length, byId("person/ines-falk").name)';
    const { stdout } = await quiet`${process.execPath} --input-type=module -e ${program}`;
    expect(stdout.trim()).toBe('1 Ines Falk');

    await writeFile(path.join(folder, 'use.ts'), USE);
    const checker = path.join(ROOT, 'node_modules/.bin/tsc');
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext'];
    const checked = await $({ cwd: folder, quiet: true, nothrow: true })`${checker} ${options} use.ts`;
    expect(checked.stdout).toBe('');
  });
});
