import { mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSources } from '../../pipeline/collect/index.ts';
import { VerbatimError } from '../../pipeline/contract/problem.ts';
import { folderWith } from './folder.ts';

async function paths(root: string): Promise<string[]> {
  return (await listSources(root)).files.map(({ path }) => path);
}

/** Code and file of each problem, in their order. */
async function problems(root: string): Promise<[string, string | undefined][]> {
  return (await listSources(root)).problems.map(({ code, file }) => [code, file]);
}

describe('listSources', () => {
  it('lists articles in all folders, by path in code unit order', async () => {
    const root = folderWith({
      'b.md': 'x',
      'B.txt': 'x',
      'a/z.md': 'x',
      'a/y/x.TXT': 'four',
      'a-.md': 'x',
      'é.txt': 'x',
    });
    const { files, problems: found } = await listSources(root);
    expect(files.map(({ path }) => path)).toEqual(['B.txt', 'a-.md', 'a/y/x.TXT', 'a/z.md', 'b.md', 'é.txt']);
    expect(files[2]).toEqual({ kind: 'file', path: 'a/y/x.TXT', absolute: join(root, 'a/y/x.TXT'), size: 4 });
    expect(found).toEqual([]);
  });

  it('takes a folder that holds nothing but one bare text', async () => {
    expect(await paths(folderWith({ 'article.txt': 'x' }))).toEqual(['article.txt']);
  });

  it('passes over the folder of releases where it stands among the sources', async () => {
    const root = folderWith({ 'a.md': 'x', 'dist/1.0.0/texts/a.txt': 'x', 'dist/1.0.0/CHANGELOG.md': 'x' });
    const { files } = await listSources(root, join(root, 'dist'));
    expect(files.map(({ path }) => path)).toEqual(['a.md']);
  });

  it('refuses the sources folder itself as the folder of releases', async () => {
    const root = folderWith({ 'a.md': 'x' });
    await expect(listSources(root, root)).rejects.toThrow('collect/same-folder');
  });

  it('passes over what is no article', async () => {
    const root = folderWith({
      'a.md': 'x',
      'README.md': 'x',
      'sub/readme.md': 'x',
      '.draft.md': 'x',
      '.git/b.md': 'x',
      'node_modules/c/d.md': 'x',
      'corrections/e.md': 'x',
      'sub/corrections/f.md': 'x',
    });
    expect(await paths(root)).toEqual(['a.md', 'sub/corrections/f.md']);
    expect(await problems(root)).toEqual([]);
  });

  it('finds the sidecar beside an article', async () => {
    const root = folderWith({
      'a.txt': 'x',
      'a.meta.yaml': 'x',
      'b/c.md': 'x',
      'b/c.meta.json': '{}',
      'd.md': 'x',
      'd.meta.yml': 'x',
    });
    expect((await listSources(root)).files.map((file) => 'sidecar' in file && file.sidecar)).toEqual([
      { path: 'a.meta.yaml', absolute: join(root, 'a.meta.yaml') },
      { path: 'b/c.meta.json', absolute: join(root, 'b/c.meta.json') },
      { path: 'd.meta.yml', absolute: join(root, 'd.meta.yml') },
    ]);
  });

  it('warns of sidecars that would be ignored unseen', async () => {
    const root = folderWith({ 'a.txt': 'x', 'a.meta.yaml': 'x', 'a.meta.json': 'x', 'b.meta.yaml': 'x' });
    expect(await problems(root)).toEqual([
      ['collect/stray-sidecar', 'a.meta.json'],
      ['collect/stray-sidecar', 'b.meta.yaml'],
    ]);
  });

  it('warns of other formats, naming the file and what is read', async () => {
    const root = folderWith({ 'a.txt': 'x', 'b.odt': 'x', 'c/d.rtf': 'x', LICENSE: 'x' });
    const { files, problems: found } = await listSources(root);
    expect(files).toHaveLength(1);
    expect(found.map(({ level, code, file }) => [level, code, file])).toEqual([
      ['warning', 'collect/format', 'LICENSE'],
      ['warning', 'collect/format', 'b.odt'],
      ['warning', 'collect/format', 'c/d.rtf'],
    ]);
    expect(found[0]?.remedy).toContain('.md, .pdf or .txt');
  });
});

describe('links', () => {
  it('are followed to files in the folder only', async () => {
    const outside = folderWith({ 'secret.txt': 'x' });
    const root = folderWith({ 'a.txt': 'x', 'sub/b.txt': 'x' });
    symlinkSync(join(root, 'sub/b.txt'), join(root, 'c.txt'));
    symlinkSync(join(outside, 'secret.txt'), join(root, 'd.txt'));
    symlinkSync(outside, join(root, 'e'));
    symlinkSync('..', join(root, 'sub/f'));
    symlinkSync('nowhere', join(root, 'g.txt'));
    symlinkSync('h.txt', join(root, 'h.txt'));
    expect(await paths(root)).toEqual(['a.txt', 'c.txt', 'sub/b.txt']);
    expect(await problems(root)).toEqual([
      ['collect/link-outside', 'd.txt'],
      ['collect/link-outside', 'e'],
      ['collect/broken-link', 'g.txt'],
      ['collect/broken-link', 'h.txt'],
      ['collect/link-to-folder', 'sub/f'],
    ]);
  });

  it('may lead to the sources folder itself', async () => {
    const root = folderWith({ 'real/a.txt': 'x', 'real/..b.txt': 'x' });
    symlinkSync(join(root, 'real'), join(root, 'sources'));
    expect(await paths(join(root, 'sources'))).toEqual(['a.txt']);
  });
});

const isLinux = process.platform === 'linux';

describe.runIf(isLinux)('a name that is not UTF-8', () => {
  it('is told of, and one that holds the sign for what was lost is a name', async () => {
    const root = folderWith({ 'a\ufffd.txt': 'x' });
    const lost = Buffer.concat([Buffer.from(`${root}/b`), Buffer.from([0xff]), Buffer.from('.txt')]);
    writeFileSync(lost, 'x');
    expect(await paths(root)).toEqual(['a\ufffd.txt']);
    expect(await problems(root)).toEqual([['collect/file-name', 'b\ufffd.txt']]);
    unlinkSync(lost);
  });
});

describe('a folder without articles', () => {
  it('that does not exist stops the command and says what to do', async () => {
    const error = await listSources('/nowhere/at/all').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(VerbatimError);
    expect(error).toMatchObject({
      exitCode: 2,
      problems: [
        { code: 'collect/no-folder', file: '/nowhere/at/all', remedy: expect.stringContaining('--sources') },
      ],
    });
  });

  it('that is a file stops it too', async () => {
    const root = folderWith({ 'a.txt': 'x' });
    await expect(listSources(join(root, 'a.txt'))).rejects.toMatchObject({ exitCode: 2 });
  });

  it('that is empty, or holds other formats only, says which formats are read', async () => {
    const root = folderWith({ 'a.odt': 'x' });
    mkdirSync(join(root, 'articles'));
    await expect(listSources(root)).rejects.toMatchObject({
      exitCode: 2,
      problems: [
        { code: 'collect/no-article', remedy: expect.stringContaining('.md, .pdf or .txt') },
        { code: 'collect/format', file: 'a.odt' },
      ],
    });
  });
});
