import { openSync, closeSync, ftruncateSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuildReport } from '../../pipeline/contract/report.ts';
import { FORUM, SUMMIT, UNUSABLE } from './articles.ts';
import { hashes, temporaryFolder, write } from './folder.ts';
import { type Ended, verbatim, verbatimHere } from './verbatim.ts';

const { root, remove } = temporaryFolder({
  'articles/forum.md': FORUM,
  'articles/same-id.md': SUMMIT,
  'bad-only/empty.txt': '',
  'file/in-the-way': 'not a folder',
});
afterAll(remove);

function report(): BuildReport {
  return JSON.parse(readFileSync(path.join(root, 'out/latest/report.json'), 'utf8'));
}

/** 500 MB that take no room on the disk. */
function writeHugeFile(file: string): void {
  const handle = openSync(file, 'w');
  ftruncateSync(handle, 500_000_000);
  closeSync(handle);
}

describe('files that cannot be used', () => {
  let ended: Ended;
  beforeAll(async () => {
    write(path.join(root, 'articles'), UNUSABLE);
    writeHugeFile(path.join(root, 'articles/huge.txt'));
    ended = await verbatim(['build', '--sources', 'articles', '--out', 'out'], root);
    rmSync(path.join(root, 'articles/huge.txt'));
  });

  test('do not stop the others', () => {
    expect(ended).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('2 of 10 articles used') });
    const used = report().articles.filter(({ status }) => status === 'used');
    expect(used.map(({ file }) => file)).toEqual(['forum.md', 'same-id.md']);
    expect(ended.stdout).toContain('Released 1.0.0 in out/1.0.0');
    expect(ended.stdout).toContain('8 files were skipped');
  });

  test.each([
    ['empty.txt', 'The file is empty.', 'Put the text in it'],
    ['binary.txt', 'The file holds binary data', 'saved as UTF-8'],
    ['huge.txt', 'The file has 500 MB; an article may have up to 20 MB.', 'split it'],
    ['damaged.txt:1', '2 of its 26 characters cannot be read as utf-8', 'iconv'],
    ['german.txt', 'The article is in the language "de"', 'language: en'],
    ['broken.md:2', 'The metadata is not valid YAML', 'name: value'],
    ['unclosed.md:1', 'The front matter that begins on this line has no end.', 'three hyphens'],
    ['same-id.txt id', 'The article has the id "article/same-id", as same-id.md has', 'another "id"'],
    ['table.odt', 'No reader knows this format', '.md, .pdf or .txt'],
  ])('%s is named, with what is wrong and what to do', (place, message, remedy) => {
    const all = ended.stderr.split('\n');
    const at = all.findIndex((line) => line.includes(` ${place}: ${message}`));
    expect(all[at]).toMatch(/^(?:error|warning) .*\[(?:collect|read)\/[a-z-]+\]$/);
    expect(all[at + 1]).toMatch(/^ {9}\S/);
    expect(all[at + 1]).toContain(remedy);
  });

  test('are in the report of the release', () => {
    const files = new Set(report().problems.map(({ file }) => file));
    expect(files).toEqual(new Set([...Object.keys(UNUSABLE), 'huge.txt']));
  });
});

describe('what stops a build leaves everything as it was', () => {
  const at = (name: string): string => path.join(root, name);
  test.each([
    {
      what: 'no file can be used',
      args: ['--sources', at('bad-only'), '--out', at('out')],
      says: [
        'bad-only: None of the files in the sources folder could be used, so nothing was released.',
        'empty.txt: The file is empty.',
      ],
    },
    {
      what: 'the sources folder is missing',
      args: ['--sources', at('nowhere'), '--out', at('out')],
      says: ['nowhere: The sources folder does not exist.', 'with --sources'],
    },
    {
      what: 'the sources are one file',
      args: ['--sources', at('articles/forum.md'), '--out', at('out')],
      says: ['articles/forum.md: The sources are not a folder.', 'Name the folder that holds the articles'],
    },
    {
      what: 'the folder of releases cannot be written',
      args: ['--sources', at('articles'), '--out', at('file/in-the-way/out')],
      says: ['file/in-the-way/out: The folder of releases cannot be written', 'with --out'],
    },
    {
      what: 'what --previous names is no release',
      args: ['--sources', at('articles'), '--out', at('out'), '--previous', at('articles')],
      says: ['articles/manifest.json: The previous release is not sound', 'with --previous'],
    },
  ])('$what', async ({ args, says }) => {
    const before = hashes(root);
    const { exitCode, stdout, stderr } = await verbatimHere(['build', '--quiet', '--no-cache', ...args]);
    expect([exitCode, stdout]).toEqual([2, '']);
    for (const words of says) expect(stderr).toContain(words);
    expect(hashes(root)).toEqual(before);
  });

  test('a byte of the previous release was changed', async () => {
    const events = at('out/1.0.0/events.json');
    const sound = readFileSync(events);
    writeFileSync(events, Buffer.from(sound.toString('utf8').replace('400', '900')));
    const before = hashes(root);
    const build = ['build', '--sources', at('articles'), '--out', at('out')];
    const { exitCode, stdout, stderr } = await verbatimHere(build);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('events.json: The previous release is not sound: its SHA-256');
    expect(stderr).toContain('Restore it from a copy, or name a sound release with --previous');
    expect(hashes(root)).toEqual(before);

    writeFileSync(events, sound);
    expect((await verbatimHere(build)).stdout).toContain('Nothing changed since 1.0.0');
  });
});
