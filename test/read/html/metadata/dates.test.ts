import { describe, expect, it } from 'vitest';
import { jsonLd, metadataOf } from './metadata-of.ts';

const HEADING = '<h1>Harbour gets a second crane</h1>';

describe('the day of publication', () => {
  it.each([
    [
      'json-ld datePublished',
      jsonLd({ '@type': 'NewsArticle', datePublished: '2024-06-03T08:00:00+02:00' }),
      '',
    ],
    [
      'meta article:published_time',
      '<meta property="article:published_time" content="2024-06-03T08:00:00Z">',
      '',
    ],
    ['meta dc.date.issued', '<meta name="DC.date.issued" content="2024-06-03">', ''],
    ['meta parsely-pub-date', '<meta name="parsely-pub-date" content="2024-06-03T06:00:00Z">', ''],
    [
      'microdata datePublished',
      '',
      '<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Crane</h1><meta itemprop="datePublished" content="2024-06-03"></article>',
    ],
    ['time', '', `${HEADING}<p class="meta"><time datetime="2024-06-03T08:00">Monday</time></p>`],
    ['text', '', `${HEADING}<p>Published 3 June 2024</p><p>The crane is blue.</p>`],
    ['text', '', `${HEADING}<p>PORT ELLA, June 3, 2024 (Harbour Wire) – The crane is blue.</p>`],
  ])('is read from %s', (from, head, body) => {
    expect(metadataOf(head, body).published).toEqual({
      value: '2024-06-03',
      from: from.replace('datePublished', from.startsWith('json') ? 'datePublished' : 'datepublished'),
    });
  });

  it.each([
    ['https://news.example/2024/06/03/crane', '2024-06-03'],
    ['https://news.example/crane-20240603.html', '2024-06-03'],
    ['https://news.example/crane-03-06-2024', '2024-06-03'],
    ['https://news.example/2024/06/crane', '2024-06'],
  ])('is read from the address %s', (url, value) => {
    expect(metadataOf('', HEADING, { url }).published).toEqual({ value, from: 'address' });
  });

  it('is the day that is written, whatever the time zone', () => {
    const late = jsonLd({ '@type': 'NewsArticle', datePublished: '2024-06-03T23:30:00-08:00' });
    const early = jsonLd({ '@type': 'NewsArticle', datePublished: '2024-06-03T00:30:00+09:00' });
    expect(metadataOf(late).published?.value).toBe('2024-06-03');
    expect(metadataOf(early).published?.value).toBe('2024-06-03');
  });

  it('is the neighbouring day that readers see where the markup counts in UTC', () => {
    const head = jsonLd({ '@type': 'NewsArticle', datePublished: '2024-06-04T02:30:00Z' });
    expect(metadataOf(head, `${HEADING}<p>Published June 3, 2024</p>`).published).toEqual({
      value: '2024-06-03',
      from: 'text',
    });
    expect(metadataOf(head, HEADING, { url: 'https://news.example/2024/06/03/crane' }).published).toEqual({
      value: '2024-06-03',
      from: 'address',
    });
    expect(metadataOf(head, HEADING).published?.value).toBe('2024-06-04');
  });

  it('is not moved by a date that is further away', () => {
    const head = jsonLd({ '@type': 'NewsArticle', datePublished: '2024-06-04T02:30:00Z' });
    expect(metadataOf(head, `${HEADING}<p>Published June 1, 2024</p>`).published?.value).toBe('2024-06-04');
  });

  it('is not the last change, which is told apart', () => {
    const head = jsonLd({ '@type': 'NewsArticle', datePublished: '2024-06-03', dateModified: '2024-07-09' });
    const body = `${HEADING}<p>Updated 9 July 2024</p>`;
    expect(metadataOf(head, body)).toMatchObject({
      published: { value: '2024-06-03' },
      modified: { value: '2024-07-09', from: 'json-ld dateModified' },
    });
    expect(metadataOf('', `${HEADING}<p>Published 3 June 2024</p><p>Updated 9 July 2024</p>`)).toMatchObject({
      published: { value: '2024-06-03' },
      modified: { value: '2024-07-09' },
    });
  });

  it('is that of the article, not of a related one, a comment or an event in the text', () => {
    const body = `
      <aside class="related"><article itemscope itemtype="https://schema.org/NewsArticle"><h3 itemprop="headline">Other</h3><time itemprop="datePublished" datetime="2024-01-01">1 January 2024</time></article></aside>
      <main><h1>Harbour gets a second crane</h1><p class="date">3 June 2024</p>
      <p>The first crane came on 2 May 1998 and the third is to come on 4 March 2030.</p></main>
      <section class="comments"><time datetime="2024-06-05">5 June 2024</time></section>
      <footer>Last build 7 July 2025</footer>`;
    expect(metadataOf('', body).published).toEqual({ value: '2024-06-03', from: 'text' });
  });

  it('is one of ten that stand close to the heading', () => {
    const others = Array.from(
      { length: 9 },
      (_, index) => `<p>Meeting of ${index + 1} May 2023 in the town hall, a long line about it.</p>`,
    );
    const body = `${HEADING}<p class="published">Published: 3 June 2024</p>${others.join('')}`;
    expect(metadataOf('', body).published?.value).toBe('2024-06-03');
  });

  it('has the order of figures that other places of the page have', () => {
    const head = '<meta property="article:published_time" content="2024-04-03T10:00:00Z">';
    expect(metadataOf(`<meta name="pubdate" content="03/04/2024">${head}`, HEADING).published?.value).toBe(
      '2024-04-03',
    );
    expect(
      metadataOf('', `${HEADING}<p class="date">03/04/2024</p>`, { url: 'https://news.example/2024/04/03/x' })
        .published?.value,
    ).toBe('2024-04-03');
  });
});

describe('a date that cannot be', () => {
  it.each([
    '2024-02-30',
    '2024-13-01',
    '0000-00-00',
    'yesterday',
    '31.02.2024',
    '',
    '1066-10-14',
    '99999999999999',
  ])('%s is left out', (written) => {
    const { published } = metadataOf(
      `<meta property="article:published_time" content="${written}">`,
      HEADING,
    );
    expect(published).toBeUndefined();
  });

  it('gives way to one that can', () => {
    const head = jsonLd({ '@type': 'NewsArticle', datePublished: '2024-06-31' });
    expect(metadataOf(head, `${HEADING}<p>Published 30 June 2024</p>`).published?.value).toBe('2024-06-30');
  });

  it('lies after the day on which the page was fetched', () => {
    const head = '<meta property="article:published_time" content="2031-01-01">';
    expect(metadataOf(head, HEADING, { today: '2026-03-01' }).published).toBeUndefined();
    const both = `${HEADING}<p>Published 3 June 2024</p>`;
    expect(metadataOf(head, both, { today: '2026-03-01' }).published?.value).toBe('2024-06-03');
  });

  it('is a change before the publication', () => {
    const head = jsonLd({ '@type': 'NewsArticle', datePublished: '2024-06-03', dateModified: '2023-01-01' });
    expect(metadataOf(head).modified).toBeUndefined();
  });
});
