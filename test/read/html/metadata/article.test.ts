import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../pipeline/contract/article.ts';
import { articleOf, snapshotOf } from '../../snapshot.ts';
import { jsonLd } from './metadata-of.ts';

const STORY =
  'The harbour of Port Ella opened its second crane on Monday, and the mayor said that the town had waited for it for ten years. '.repeat(
    4,
  );

function page(head: string, body = ''): string {
  return `<!doctype html><html lang="en-GB"><head><title>Harbour gets a second crane</title>${head}</head><body><article><h1>Harbour gets a second crane</h1>${body}<p>${STORY}</p><p>${STORY}</p></article></body></html>`;
}

function articleOfPage(html: string, sidecar?: string): Promise<Article> {
  const beside = sidecar === undefined ? undefined : { path: 'articles/crane.yaml', content: sidecar };
  return articleOf(snapshotOf('articles/crane.html', html, beside));
}

describe('an article of a web page', () => {
  const head = jsonLd({
    '@type': 'NewsArticle',
    headline: 'Harbour gets a second crane',
    author: [
      { '@type': 'Person', name: 'Jane Doe' },
      { '@type': 'Person', name: 'Ben Okoro' },
    ],
    datePublished: '2024-06-03T08:00:00+02:00',
    dateModified: '2024-06-04',
    publisher: { '@type': 'Organization', name: 'Harbour News' },
  });

  it('has the metadata of the page, and says where they were read', async () => {
    const article = await articleOfPage(page(head, '<p>By Jane Doe and Ben Okoro</p>'));
    expect(article).toMatchObject({
      title: 'Harbour gets a second crane',
      author: 'Jane Doe, Ben Okoro',
      publisher: 'Harbour News',
      published: '2024-06-03',
      modified: '2024-06-04',
      language: 'en-GB',
    });
    expect(article.readFrom).toMatchObject({
      title: 'heading h1',
      author: 'json-ld author',
      published: 'json-ld datePublished',
    });
  });

  it('has what is written beside it where the page says otherwise', async () => {
    const article = await articleOfPage(page(head), 'published: 2023-01-02\nlanguage: en\n');
    expect(article).toMatchObject({ published: '2023-01-02', language: 'en', publisher: 'Harbour News' });
    expect(Object.keys(article.readFrom)).not.toContain('published');
  });

  it('is in the language of its text, whatever its template declares', async () => {
    expect((await articleOfPage(page('').replace('en-GB', 'de'))).language).toBe('en');
  });

  it('is shipped under a licence of its own, not under that of something it links to', async () => {
    const address = 'https://creativecommons.org/licenses/by/4.0/';
    expect((await articleOfPage(page(`<link rel="license" href="${address}">`))).redistributable).toBe(true);
    const linked = await articleOfPage(
      page('', `<p>Picture: <a rel="license" href="${address}">CC BY</a></p>`),
    );
    expect(linked).toMatchObject({ licence: address, redistributable: false });
  });
});
