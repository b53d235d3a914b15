import { describe, expect, it } from 'vitest';
import { read } from '../../../pipeline/read/index.ts';
import { snapshotOf } from '../snapshot.ts';
import { FIRST, SECOND, pageWith } from './text-of.ts';

const CONSENT =
  'We use cookies and similar means to measure how our pages are read. You can refuse your consent at any time.';

describe('a page without an article', () => {
  it.each([
    ['an empty file', '', 'read/html-empty'],
    [
      'a page that scripts fill',
      '<html><body><div id="app"></div><script>start()</script></body></html>',
      'read/html-empty',
    ],
    [
      'a box about cookies alone',
      `<html><body><div class="box"><p>${CONSENT}</p></div></body></html>`,
      'read/html-consent',
    ],
    [
      'a box about cookies that calls itself one',
      `<body><div class="cookie-banner"><p>${CONSENT}</p></div></body>`,
      'read/html-consent',
    ],
    [
      'a missing page',
      `<title>Page not found</title><p>${'We have looked everywhere for the page that you asked for.'}</p>`,
      'read/html-not-found',
    ],
    [
      'a missing page in German',
      '<h1>Seite nicht gefunden</h1><p>Die Adresse gibt es nicht mehr, oder noch nicht.</p>',
      'read/html-not-found',
    ],
    ['elements nested too deeply', '<div>'.repeat(20_000), 'read/html-depth'],
    ['a page that is too large', `<p>${'word '.repeat(3_000_000)}</p>`, 'read/html-size'],
  ])('is an error with a remedy: %s', async (_name, html, code) => {
    const { article, problems } = await read(snapshotOf('page.html', html));
    expect(article).toBeNull();
    expect(problems).toMatchObject([
      { level: 'error', stage: 'read', code, file: 'page.html', remedy: expect.stringMatching(/\.$/) },
    ]);
  });

  it('is not an article about missing pages', async () => {
    const { article } = await read(
      snapshotOf('page.html', pageWith(`<h2>Page not found</h2><p>${SECOND}</p>`)),
    );
    expect(article?.text).toContain('Page not found');
  });

  it('is not an article about cookies', async () => {
    const { article } = await read(snapshotOf('page.htm', pageWith(`<p>${CONSENT}</p>`)));
    expect(article?.text).toContain(CONSENT);
  });
});

describe('an article behind a paywall', () => {
  it.each([
    ['data for machines', '<script type="application/ld+json">{"isAccessibleForFree": "False"}</script>'],
    ['a box', '<div class="paywall-box">Read on for one euro a month.</div>'],
  ])('is kept with a warning, known by %s', async (_name, around) => {
    const { article, problems } = await read(snapshotOf('page.html', pageWith('', around)));
    expect(article?.text).toContain(FIRST);
    expect(problems).toMatchObject([{ level: 'warning', code: 'read/html-paywall', file: 'page.html' }]);
  });
});

describe('a page', () => {
  it('becomes an article', async () => {
    const { article } = await read(snapshotOf('page.html', pageWith()));
    expect(article).toMatchObject({ title: 'Terminal to be rebuilt', language: 'en', id: 'article/page' });
  });

  it('in a language that no engine reads is named, as with any text', async () => {
    const text = '港の新しい建物は五月に完成する予定で、町の人々は長い間それを待っていました。';
    const { article, problems } = await read(snapshotOf('page.html', `<p>${text}</p><p>${text}</p>`));
    expect(article).toBeNull();
    expect(problems).toMatchObject([{ code: 'read/language' }]);
  });
});
