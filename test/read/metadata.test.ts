import { describe, expect, it } from 'vitest';
import type { Problem } from '../../pipeline/contract/problem.ts';
import { read } from '../../pipeline/read/index.ts';
import { articleOf, snapshotOf } from './snapshot.ts';

const BODY = 'The ministry of works opened a bridge over the river on Monday morning.';

/** Problems of an article with this front matter; it must have been left out. */
async function problemsOf(frontMatter: string): Promise<readonly Problem[]> {
  const { article, problems } = await read(snapshotOf('a.md', `---\n${frontMatter}\n---\n\n${BODY}\n`));
  expect(article).toBeNull();
  return problems;
}

describe('front matter', () => {
  it('describes the article, and is no part of its text', async () => {
    const article = await articleOf(
      snapshotOf(
        'news/bridge.md',
        `---
id: river-bridge
title: "Bridge: open at last"
url: https://news.example/bridge?id=1
publisher: Example News Agency
author: Ana Silva
published: 2024-02-29
language: en-GB
licence: CC-BY-4.0
---
${BODY}`,
      ),
    );
    expect(article).toMatchObject({
      id: 'article/river-bridge',
      title: 'Bridge: open at last',
      url: 'https://news.example/bridge?id=1',
      publisher: 'Example News Agency',
      author: 'Ana Silva',
      published: '2024-02-29',
      language: 'en-GB',
      licence: 'CC-BY-4.0',
      redistributable: true,
      text: BODY,
    });
  });

  it('may be left out, or stand on top of plain text', async () => {
    expect((await articleOf(snapshotOf('a.md', BODY))).title).toBeNull();
    const plain = await articleOf(snapshotOf('a.txt', `---\r\ntitle: Bridge\r\n---\r\n${BODY}`));
    expect(plain).toMatchObject({ title: 'Bridge', text: BODY });
  });

  it('keeps values as written: a year stays text, "no" stays a word, an empty field is not given', async () => {
    const article = await articleOf(
      snapshotOf('a.md', `---\npublished: 2024\ntitle: No\nauthor:\npublisher: null\n---\n${BODY}`),
    );
    expect(article).toMatchObject({ published: '2024', title: 'No', author: null, publisher: null });
  });

  it('is not mistaken: rules above and below a text are no front matter', async () => {
    expect((await articleOf(snapshotOf('a.txt', `---\n${BODY}\n---\nThe mayor came too.`))).text).toContain(
      BODY,
    );
  });

  it('may be empty', async () => {
    expect((await articleOf(snapshotOf('a.md', `---\n---\n${BODY}`))).text).toBe(BODY);
  });
});

describe('broken front matter', () => {
  it('that is not YAML names the line', async () => {
    expect(await problemsOf('title: Bridge\npublisher: Agency: News')).toMatchObject([
      {
        code: 'read/front-matter',
        file: 'a.md',
        line: 3,
        remedy: expect.stringContaining('quotation marks'),
      },
    ]);
  });

  it('that is never closed says so', async () => {
    expect(await read(snapshotOf('a.md', `---\ntitle: Bridge\n\n${BODY}`))).toMatchObject({
      article: null,
      problems: [{ code: 'read/front-matter', line: 1, remedy: expect.stringContaining('---') }],
    });
  });

  it('that gives a field twice names the second line', async () => {
    expect(await problemsOf('title: A\ntitle: B')).toMatchObject([{ code: 'read/front-matter', line: 3 }]);
  });

  it('that has an unknown field suggests the nearest', async () => {
    expect(await problemsOf('title: Bridge\nlicense: MIT')).toMatchObject([
      { code: 'read/unknown-field', line: 3, field: 'license', remedy: 'Did you mean "licence"?' },
    ]);
    expect(await problemsOf('mood: good')).toMatchObject([
      { field: 'mood', remedy: expect.stringContaining('author, id, language') },
    ]);
    expect(await problemsOf('__proto__: x')).toMatchObject([{ field: '__proto__' }]);
  });

  it.each([
    ['published', '2024-02-30'],
    ['published', '31 May 2024'],
    ['published', '2024-05-31T10:00:00Z'],
    ['published', '2024-13'],
    ['published', '2023-02-29'],
    ['published', '2024-1-1'],
    ['published', '202X'],
    ['published', '2024-01/2024-02'],
    ['url', 'news.example/bridge'],
    ['url', 'ftp://news.example/bridge'],
    ['url', 'javascript:alert(1)'],
    ['id', 'River Bridge'],
    ['language', 'English, mostly'],
    ['author', '[Ana Silva, Ben Okoro]'],
  ])('that has a wrong %s, %s, names field, line and what would be right', async (field, value) => {
    expect(await problemsOf(`# a comment\n${field}: ${value}`)).toMatchObject([
      {
        code: 'read/invalid-field',
        file: 'a.md',
        line: 3,
        field,
        remedy: expect.stringContaining('Write it like'),
        schemaPath: expect.stringContaining(`#/properties/${field}/`),
      },
    ]);
  });

  it('gives one problem for each wrong field', async () => {
    expect((await problemsOf('published: soon\ntitle: Bridge\nurl: none')).map(({ line }) => line)).toEqual([
      2, 4,
    ]);
  });
});

describe('a sidecar', () => {
  const withSidecar = (content: string, name = 'a.meta.yaml', body = BODY) =>
    read(snapshotOf('a.txt', body, { path: name, content }));

  it('describes the article beside it, in YAML or JSON', async () => {
    expect((await withSidecar('title: Bridge\npublished: 2024-05\n')).article).toMatchObject({
      title: 'Bridge',
      published: '2024-05',
    });
    const json = '{\n\t"title": "Bridge",\n\t"author": null\n}\n';
    expect((await withSidecar(json, 'a.meta.json')).article).toMatchObject({ title: 'Bridge', author: null });
  });

  it('adds to the front matter, and may repeat it', async () => {
    const body = `---\ntitle: Bridge\n---\n${BODY}`;
    expect((await withSidecar('title: Bridge\nlicence: MIT', 'a.meta.yaml', body)).article).toMatchObject({
      title: 'Bridge',
      licence: 'MIT',
    });
  });

  it('may not contradict the front matter', async () => {
    const body = `---\ntitle: Bridge\n---\n${BODY}`;
    const { article, problems } = await withSidecar('licence: MIT\ntitle: Tunnel', 'a.meta.yaml', body);
    expect(article).toBeNull();
    expect(problems).toMatchObject([{ code: 'read/two-values', file: 'a.txt', line: 2, field: 'title' }]);
    expect(problems[0]?.message).toBe('a.txt says "Bridge", but a.meta.yaml line 2 says "Tunnel".');
  });

  it('that is broken is named itself', async () => {
    expect((await withSidecar('titel: Bridge')).problems).toMatchObject([
      { code: 'read/unknown-field', file: 'a.meta.yaml', line: 1 },
    ]);
    expect((await withSidecar('- Bridge')).problems).toMatchObject([
      { code: 'read/front-matter', file: 'a.meta.yaml' },
    ]);
  });
});
