import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutDuplicates } from '../../pipeline/read/duplicates.ts';
import { read } from '../../pipeline/read/index.ts';
import { articleOf, blockTexts, fixture, snapshotOf } from './snapshot.ts';
import { processorTimeSince } from '../processor-time.ts';

const ENGLISH = 'The ministry of works opened a bridge over the river on Monday morning.';

describe('an article', () => {
  it('has its blocks joined to a canonical text, with hashes and a count of words', async () => {
    const article = await articleOf(snapshotOf('a.md', '# A bridge\n\nIt cost 2.5 million.\n'));
    expect(article.text).toBe('A bridge\n\nIt cost 2.5 million.');
    expect(blockTexts(article)).toEqual([
      ['heading', 'A bridge'],
      ['paragraph', 'It cost 2.5 million.'],
    ]);
    expect(article).toMatchObject({ title: 'A bridge', path: 'a.md', words: 7, redistributable: false });
    expect(article.bytesSha256).not.toBe(article.textSha256);
  });

  it('keeps the hash of the text whatever the line ends and metadata of the file', async () => {
    const one = await articleOf(snapshotOf('a.txt', `${ENGLISH}\n`));
    const other = await articleOf(
      snapshotOf('b.md', `\ufeff---\r\ntitle: Bridge\r\n---\r\n\r\n${ENGLISH}\r\n`),
    );
    expect(other.textSha256).toBe(one.textSha256);
  });
});

describe('the language', () => {
  it('is detected, and what is not English is left out with a warning', async () => {
    expect((await articleOf(snapshotOf('a.txt', ENGLISH))).language).toBe('en');
    expect(await read(fixture('german.txt'))).toMatchObject({
      article: null,
      problems: [
        {
          level: 'warning',
          code: 'read/language',
          file: 'german.txt',
          message: expect.stringContaining('"de"'),
          remedy: expect.stringContaining('language: en'),
        },
      ],
    });
    expect((await read(snapshotOf('a.txt', '၁၂၃ '.repeat(20)))).problems).toMatchObject([
      { code: 'read/language' },
    ]);
  });

  it('is what the metadata says, where it says', async () => {
    const names = 'Rəşad Nəbiyev, Ülvi Mehdiyev, Bakı, Gəncə, Sumqayıt, Mingəçevir';
    expect((await read(snapshotOf('a.txt', names))).article).toBeNull();
    expect((await articleOf(snapshotOf('a.txt', `---\nlanguage: en\n---\n${names}`))).language).toBe('en');
    expect((await read(snapshotOf('a.txt', `---\nlanguage: fr\n---\n${ENGLISH}`))).article).toBeNull();
  });

  it('of a very short text is not guessed', async () => {
    expect((await articleOf(snapshotOf('a.txt', 'Lagos, Nigeria'))).language).toBeNull();
  });
});

describe('the id', () => {
  it.each([
    ['articles/bridge.md', 'article/bridge'],
    ['articles/2024/Bridge open.txt', 'article/2024-bridge-open'],
    ['news/Bakıda görüş – Şəki.md', 'article/news-bakida-gorus-seki'],
    ['_-a-_.txt', 'article/a'],
  ])('of %s is %s', async (path, id) => {
    expect((await articleOf(snapshotOf(path, ENGLISH))).id).toBe(id);
  });

  it('has a hash of the path where letters of the path are lost', async () => {
    const paths = ['мост-2.txt', 'река-2.txt', 'мост.txt'];
    const articles = await Promise.all(paths.map((path) => articleOf(snapshotOf(path, ENGLISH))));
    const ids = articles.map((article) => article.id);
    expect(ids).toEqual([
      expect.stringMatching(/^article\/2-[0-9a-f]{8}$/),
      expect.stringMatching(/^article\/2-[0-9a-f]{8}$/),
      expect.stringMatching(/^article\/[0-9a-f]{8}$/),
    ]);
    expect(new Set(ids).size).toBe(3);
  });

  it('is always a slug, and the same for a name in either Unicode form', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (name) => {
        const { id } = await articleOf(snapshotOf(`${name}.txt`, ENGLISH));
        expect(id).toMatch(/^article\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect((await articleOf(snapshotOf(`${name.normalize('NFD')}.txt`, ENGLISH))).id).toBe(
          (await articleOf(snapshotOf(`${name.normalize('NFC')}.txt`, ENGLISH))).id,
        );
      }),
    );
  });
});

describe('the licence', () => {
  const isShipped = async (licence: string) =>
    (await articleOf(snapshotOf('a.txt', `---\nlicence: "${licence}"\n---\n${ENGLISH}`))).redistributable;

  it.each([
    'CC0-1.0',
    'CC-BY-4.0',
    'cc by 4.0',
    'CC-BY-SA-3.0',
    'CC-BY-3.0-AU',
    'OGL-UK-3.0',
    'MIT',
    'Public domain',
    'https://creativecommons.org/licenses/by/4.0/',
  ])('%s lets the text be shipped', async (licence) => {
    expect(await isShipped(licence)).toBe(true);
  });

  it.each([
    'CC-BY-NC-4.0',
    'CC-BY-ND-4.0',
    'CC-BY-NC-SA-4.0',
    'All rights reserved',
    'not MIT',
    'https://creativecommons.org/licenses/by-nc/4.0/',
  ])('%s does not', async (licence) => {
    expect(await isShipped(licence)).toBe(false);
  });
});

describe('a file without text', () => {
  it.each([
    ['a.txt', ' \n\t\n'],
    ['a.txt', '|\n|\nPrint version\n'],
    ['a.md', '---\ntitle: Bridge\n---\n'],
    ['a.md', '<!-- to be written -->\n\n![photo](a.png)'],
    ['a.txt', '\u200b'],
  ])('%s (%j) says so', async (path, content) => {
    expect(await read(snapshotOf(path, content))).toMatchObject({
      article: null,
      problems: [{ level: 'error', code: 'read/no-text', file: path }],
    });
  });
});

describe('hostile input', () => {
  it('is read as plain text where the Markdown parser would take for ever', async () => {
    const { article, problems } = await read(snapshotOf('a.md', `${ENGLISH}\n\n${'> '.repeat(50_000)}a`));
    expect(problems).toMatchObject([{ level: 'warning', code: 'read/markdown', file: 'a.md' }]);
    expect(article?.text.startsWith(ENGLISH)).toBe(true);
  });

  it.each([
    ['a line without end', 'the bridge is open and '.repeat(400_000)],
    ['only line ends', `${ENGLISH}${'\r\n'.repeat(2_000_000)}the end`],
    ['only spaces', `${ENGLISH}${' '.repeat(5_000_000)}.`],
    ['comments that never close', `${ENGLISH}\n\n<div>${'<!-- '.repeat(2000)}`],
  ])('(%s) takes seconds at most', async (_name, text) => {
    const start = process.cpuUsage();
    expect((await read(snapshotOf('a.txt', text))).article).not.toBeNull();
    expect((await read(snapshotOf('a.md', text))).article).not.toBeNull();
    expect(processorTimeSince(start)).toBeLessThan(15_000);
  });
});

describe('any text', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('The', 'port', 'opened.', '|', '-', '#', '>', '**a**'),
  );
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '\n', '\n\n', '\t', '\r\n', ' \n')), { maxLength: 60 })
    .map((parts) => `---\nlanguage: en\n---\n${parts.flat().join('')}`);
  const file = fc.constantFrom('a.txt', 'a.md');

  it('has blocks inside it, in order, apart, and holding all that is no white space', async () => {
    await fc.assert(
      fc.asyncProperty(file, text, async (path, content) => {
        const { article } = await read(snapshotOf(path, content));
        if (article === null) return;
        let end = 0;
        for (const block of article.blocks) {
          expect(article.text.slice(end, block.start)).toMatch(/^\s*$/);
          expect(article.text.slice(block.start, block.end)).toMatch(/^\S(?:[^\n]*\S)?$/);
          end = block.end;
        }
        expect(end).toBe(article.text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is its own canonical text when read again as plain text', async () => {
    await fc.assert(
      fc.asyncProperty(file, text, async (path, content) => {
        const { article } = await read(snapshotOf(path, content));
        if (article === null) return;
        const again = await articleOf(snapshotOf('a.txt', `---\nlanguage: en\n---\n${article.text}`));
        expect(again.text).toBe(article.text);
        expect(again.textSha256).toBe(article.textSha256);
      }),
      { numRuns: 500 },
    );
  });

  it('never makes read throw, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        file,
        fc.uint8Array({ maxLength: 200 }),
        fc.uint8Array({ maxLength: 60 }),
        async (path, bytes, sidecar) => {
          const { article, problems } = await read(
            snapshotOf(path, bytes, { path: 'a.meta.yaml', content: sidecar }),
          );
          expect(article !== null || problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...Array.from('-:{}[]&*!|>\'"%@`#\n\t aA1')) }),
        async (yaml) => {
          await read(snapshotOf('a.md', `---\nid:${yaml}\n---\n${ENGLISH}`));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('withoutDuplicates', () => {
  it('keeps the first of one id by path, and names both files for each other', () => {
    const { articles, problems } = withoutDuplicates([
      { id: 'article/a', path: 'b.md' },
      { id: 'article/b', path: 'c.md' },
      { id: 'article/a', path: 'a.md' },
      { id: 'article/a', path: 'd.md' },
    ]);
    expect(articles.map(({ path }) => path)).toEqual(['a.md', 'c.md']);
    expect(problems).toMatchObject([
      { code: 'read/duplicate-id', file: 'b.md', message: expect.stringContaining('a.md') },
      { code: 'read/duplicate-id', file: 'd.md', remedy: expect.stringContaining('another "id"') },
    ]);
  });
});
