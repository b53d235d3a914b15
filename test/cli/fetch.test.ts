import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuildReport } from '../../pipeline/contract/report.ts';
import { temporaryFolder, write } from './folder.ts';
import { type LocalSite, localSite, page } from './site.ts';
import { VERBATIM, verbatimHere } from './verbatim.ts';

const { root, remove } = temporaryFolder();
let site: LocalSite;
beforeAll(async () => {
  site = await localSite({
    '/forum.html': page('Forum on digital services opens', [
      'The Forum on Digital Services was held in Accra from 3 to 5 May 2024. It brought together 400 participants from 20 countries.',
      'The ministers agreed to meet again in the next year, and to share what they have built with one another.',
    ]),
    '/2024/summit': page('Summit on registers', [
      'The Summit on Open Registers was held in Lima on 9 June 2023. It brought together more than 300 participants.',
      'Every register should be open, the speakers said, and every reader should be able to check it.',
    ]),
  });
});
afterAll(() => {
  site.close();
  remove();
});

const at = (name: string): string => path.join(root, name);

function sources(name: string, entries: string): string {
  write(at(name), { 'sources.yaml': `allowPrivateHosts: [127.0.0.1]\nsources:\n${entries}` });
  return at(name);
}

function rows(out: string): Record<string, string | null>[] {
  return JSON.parse(readFileSync(path.join(out, 'latest/articles.json'), 'utf8'));
}

describe('addresses of sources.yaml', () => {
  let folder: string;
  beforeAll(() => {
    folder = sources(
      'addresses',
      `  - address: ${site.origin}/forum.html\n    publisher: Example Press\n    licence: CC0-1.0\n  - address: ${site.origin}/2024/summit\n  - address: ${site.origin}/none\n`,
    );
  });

  test('are not fetched by a build, which says what to do', async () => {
    const { exitCode, stderr } = await verbatimHere(['build', '--sources', folder, '--out', at('out')]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('There is no snapshot of this address yet. [collect/not-fetched]');
    expect(stderr).toContain('Run "verbatim fetch"');
    expect(site.asked).toEqual([]);
  });

  test('are fetched into the store, with a table of what became of them', async () => {
    const { exitCode, stdout, stderr } = await verbatimHere(['fetch', '--sources', folder]);
    expect(exitCode).toBe(0);
    expect(stdout).toBe(`
fetched  address  ${site.origin}/forum.html
fetched  address  ${site.origin}/2024/summit
failed   address  ${site.origin}/none

3 sources, 1 of no use so far.
`);
    expect(stderr).toContain(`${site.origin}/none: There is no such page (any more): the site answers 404.`);
  });

  test('are articles of the next build, with what the list says of them', async () => {
    const before = site.asked.length;
    const { exitCode, stderr } = await verbatimHere(['build', '--sources', folder, '--out', at('out')]);
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('/none: There is no snapshot')]);
    expect(site.asked).toHaveLength(before);
    expect(
      rows(at('out')).map(({ title, url, publisher, licence }) => [title, url, publisher, licence]),
    ).toEqual([
      ['Summit on registers', `${site.origin}/2024/summit`, null, null],
      ['Forum on digital services opens', `${site.origin}/forum.html`, 'Example Press', 'CC0-1.0'],
    ]);
    expect((await verbatimHere(['verify', at('out')])).exitCode).toBe(0);
  });

  test('that are gone later keep their article, and the report says so', async () => {
    site.pages.delete('/2024/summit');
    expect((await verbatimHere(['fetch', '--sources', folder])).stdout).toContain('kept       address');
    const { exitCode } = await verbatimHere(['build', '--sources', folder, '--out', at('out-later')]);
    expect([exitCode, rows(at('out-later')).length]).toEqual([0, 2]);
    const report: BuildReport = JSON.parse(readFileSync(at('out-later/latest/report.json'), 'utf8'));
    expect(report.problems.map(({ code, file }) => [code, file])).toContainEqual([
      'collect/gone',
      `${site.origin}/2024/summit`,
    ]);
  });
});

test('a fetch ends with 2 where nothing can be used, and where the list is wrong or names nothing', async () => {
  const fetched = async (name: string, entries: string): Promise<[number | null, string]> => {
    const { exitCode, stderr } = await verbatimHere([
      'fetch',
      '--sources',
      sources(name, entries),
      '--quiet',
    ]);
    return [exitCode, stderr];
  };
  expect(await fetched('all-fail', `  - address: ${site.origin}/none\n`)).toEqual([
    2,
    expect.stringContaining('404'),
  ]);
  expect(await fetched('broken', '  - address: [\n')).toEqual([
    2,
    expect.stringMatching(/sources\.yaml:4:1: This is not valid YAML/),
  ]);
  expect(await fetched('local', '  - folder: articles\n')).toEqual([
    2,
    expect.stringContaining('verbatim add https://'),
  ]);
});

test('a private host is refused that the list does not name', async () => {
  write(at('private'), { 'sources.yaml': `sources:\n  - address: ${site.origin}/forum.html\n` });
  const before = site.asked.length;
  const { exitCode, stdout } = await verbatimHere(['fetch', '--sources', at('private'), '--json']);
  expect([exitCode, site.asked.length]).toEqual([2, before]);
  expect(JSON.parse(stdout)).toMatchObject({
    exitCode: 2,
    sources: [{ address: `${site.origin}/forum.html`, status: 'refused' }],
    problems: [{ code: 'collect/private-host' }],
  });
});

test('a list that is wrong stops a build: it would take articles out of the data', async () => {
  write(at('wrong'), {
    'sources.yaml': 'sorces: []\n',
    'a.txt': 'The Forum was held in Accra on 3 May 2024.\n',
  });
  const { exitCode, stderr } = await verbatimHere([
    'build',
    '--sources',
    at('wrong'),
    '--out',
    at('wrong-out'),
  ]);
  expect([exitCode, stderr]).toEqual([
    2,
    expect.stringContaining('sources.yaml:1:1 sorces: There is no such field.'),
  ]);
});

test('a fetch that is stopped half-way keeps what it has, tells of the rest, and ends by the signal', async () => {
  const folder = sources(
    'stopped',
    `  - address: ${site.origin}/forum.html\n  - address: ${site.origin}/slow\n  - address: ${site.origin}/after\n`,
  );
  const child = spawn(process.execPath, [VERBATIM, 'fetch', '--sources', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  site.pages.set('/slow', () => child.kill('SIGINT'));
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  await once(child, 'close');
  expect(child.signalCode).toBe('SIGINT');
  expect(stdout).toMatch(
    /fetched {2}address {2}\S+forum.html\nfailed {3}address {2}\S+slow\nfailed {3}address {2}\S+after\n/,
  );
  const build = await verbatimHere(['build', '--sources', folder, '--out', at('stopped-out')]);
  expect([build.exitCode, rows(at('stopped-out')).length]).toEqual([0, 1]);
});
