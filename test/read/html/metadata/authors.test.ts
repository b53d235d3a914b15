import { describe, expect, it } from 'vitest';
import { peopleIn } from '../../../../pipeline/read/html/metadata/person-names.ts';
import { jsonLd, metadataOf } from './metadata-of.ts';

const HEADING = '<h1>Harbour gets a second crane</h1>';
const SEEN = `${HEADING}<p class="line">Jane Doe and Ben Okoro</p>`;

describe('the authors', () => {
  it.each([
    [
      'json-ld author',
      jsonLd({
        '@type': 'NewsArticle',
        author: [
          { '@type': 'Person', name: 'Jane Doe' },
          { '@type': 'Person', name: 'Ben Okoro' },
        ],
      }),
    ],
    [
      'json-ld author',
      jsonLd({
        '@graph': [
          { '@type': 'NewsArticle', author: [{ '@id': '#j' }, { '@id': '#b' }] },
          { '@type': 'Person', '@id': '#j', name: 'Jane Doe' },
          { '@type': 'Person', '@id': '#b', name: 'Ben Okoro' },
        ],
      }),
    ],
    ['meta author', '<meta name="author" content="Jane Doe and Ben Okoro">'],
    [
      'meta parsely-author',
      '<meta name="parsely-author" content="Jane Doe"><meta name="parsely-author" content="Ben Okoro">',
    ],
    [
      'meta citation_author',
      '<meta name="citation_author" content="Doe, Jane"><meta name="citation_author" content="Okoro, Ben">',
    ],
  ])('are read from %s', (from, head) => {
    expect(metadataOf(head, SEEN).authors).toEqual({ value: ['Jane Doe', 'Ben Okoro'], from });
  });

  it.each([
    '<p>By Jane Doe and Ben Okoro</p>',
    '<div class="byline">By <a href="/a">Jane Doe</a>, Staff Writer, and <a href="/b">Ben Okoro</a></div>',
    '<p><span class="author">Jane Doe</span> <span class="author">Ben Okoro</span> <time datetime="2024-06-03">3 June</time></p>',
    '<p>3 June 2024 | Authors: Jane Doe, Ben Okoro</p>',
    '<p>Posted on 3 June 2024 by Jane Doe and Ben Okoro</p>',
  ])('are read from a visible byline: %s', (byline) => {
    expect(metadataOf('', `${HEADING}${byline}<p>The crane is blue.</p>`).authors).toEqual({
      value: ['Jane Doe', 'Ben Okoro'],
      from: 'byline',
    });
  });

  it('of the markup count only where readers see them', () => {
    const head = jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Jane Doe' } });
    expect(metadataOf(head, HEADING).authors).toBeUndefined();
    expect(metadataOf(head, `${HEADING}<p>By Ana Silva</p>`).authors?.value).toEqual(['Ana Silva']);
    expect(metadataOf(head, `${HEADING}<footer>© 2024 Jane Doe</footer>`).authors).toBeUndefined();
  });

  it.each([
    jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Harbour News' } }),
    '<meta name="author" content="Harbour News"><meta property="og:site_name" content="Harbour News">',
    '<meta name="author" content="admin">',
    '<meta name="author" content="@harbournews">',
    '<meta name="author" content="https://social.example/harbournews">',
    '<meta name="author" content="Editorial Team">',
    '<meta name="author" content="harbour.example">',
  ])('are none where the page names nobody: %s', (head) => {
    const body = `${HEADING}<p>Harbour News, admin, @harbournews, Editorial Team, harbour.example</p>`;
    expect(metadataOf(head, body).authors).toBeUndefined();
  });

  it.each([
    ['<span class="byline author">von Redaktion</span>', ['Redaktion']],
    ['<span class="author">Staff and news services, 3 June 2024</span>', ['Staff and news services']],
    ['<span class="author">jd</span>', ['jd']],
    ['<span class="author">dpa</span>', undefined],
    ['<span class="author">Harbour Crane Company</span>', undefined],
    ['<p>Redaktion</p>', undefined],
  ])('are the office or initials that the byline alone names: %s', (byline, authors) => {
    expect(metadataOf('', `${HEADING}${byline}<p>The crane is blue.</p>`).authors?.value).toEqual(authors);
    const both = `${HEADING}${byline}<p>By Jane Doe</p>`;
    expect(metadataOf('', both).authors?.value).toEqual(['Jane Doe']);
  });

  it.each([
    ['Jane', '<p>By <b>Jane Doe</b></p>', ['Jane Doe']],
    ['Jane', '<p>3 June</p><p>Jane Doe</p><p>Jane</p>', ['Jane Doe']],
    ['Jane Doe', '<p class="author">By Jane Doe, Ben Okoro</p>', ['Jane Doe', 'Ben Okoro']],
    ['Blue Harbour', '<p>Blue Harbour</p><p>Author: Jane Doe</p>', ['Jane Doe']],
  ])('are those of the byline where the fields have less: %s', (field, byline, authors) => {
    expect(
      metadataOf(`<meta name="author" content="${field}">`, `${HEADING}${byline}`).authors?.value,
    ).toEqual(authors);
  });

  it('may have German names and pen names', () => {
    expect(metadataOf('', `${HEADING}<p>3.6.2024 - Götz Muster</p>`).authors?.value).toEqual(['Götz Muster']);
    expect(metadataOf('', `${HEADING}<p>von Kranfan7</p>`).authors?.value).toEqual(['Kranfan7']);
  });

  it('are not those of a quotation, of a picture, of a list of facts or of many entries', () => {
    const quoted = '<blockquote><p>Posted by Jane Doe on Sunday, June 2, 2024</p></blockquote>';
    const credited = '<p class="license-author"><span class="author-name">Jane Doe</span></p>';
    const facts = '<p>Title: Cranes of the world</p><p>Author: Jane Doe</p><p>Pages: 400</p>';
    const entries = '<p>Posted by Jane Doe</p><p>A.</p>'.repeat(3);
    for (const body of [quoted, credited, facts, entries])
      expect(metadataOf('', `${HEADING}${body}<p>The crane is blue.</p>`).authors).toBeUndefined();
  });

  it('are not those of a related article or a comment', () => {
    const body = `${HEADING}<p>The crane is blue.</p>
      <aside class="related"><span class="author">By Jane Doe</span></aside>
      <div class="comments"><span class="author">Ben Okoro</span><p>By Ben Okoro</p></div>`;
    expect(metadataOf('', body).authors).toBeUndefined();
  });
});

describe('the people in a line', () => {
  it.each([
    ['By Jane Doe, Staff Writer', ['Jane Doe']],
    ['Von Jane Doe und Ben Okoro', ['Jane Doe', 'Ben Okoro']],
    ['Jane Doe, Ben Okoro & Ana Silva', ['Jane Doe', 'Ben Okoro', 'Ana Silva']],
    ['Por Ana Silva y Luis Prado', ['Ana Silva', 'Luis Prado']],
    ['Dr. Jane Doe, PhD', ['Jane Doe']],
    ['Jane Doe (Harbour News)', ['Jane Doe']],
    ['Jane Doe | Jane Doe', ['Jane Doe']],
    ['Text: Jane Doe', ['Jane Doe']],
    ['jane.doe@harbour.example', []],
    ['Harbour News', []],
    ['The Harbour Press Agency', []],
    ['12 June 2024', []],
  ])('%s', (line, people) => {
    expect(peopleIn(line, ['Harbour News'], 'field')).toEqual(people);
  });
});
