import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../../../pipeline/text/edtf.ts';
import { jsonLd, metadataOf } from './metadata-of.ts';

function script(source: string): string {
  return `<script type="application/ld+json">${source}</script>`;
}

describe('broken JSON-LD', () => {
  it.each([
    ['a comma too many', '{"@type":"NewsArticle","datePublished":"2024-06-03",}'],
    [
      'line ends in a string',
      '{"@type":"NewsArticle","description":"one\ntwo","datePublished":"2024-06-03"}',
    ],
    [
      'a wrong escape',
      String.raw`{"@type":"NewsArticle","description":"it\'s","datePublished":"2024-06-03"}`,
    ],
    ['a CDATA mark', '//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2024-06-03"}\n//]]>'],
    ['a comment mark', '<!-- {"@type":"NewsArticle","datePublished":"2024-06-03"} -->'],
    ['a semicolon', '{"@type":"NewsArticle","datePublished":"2024-06-03"};'],
    ['a missing end', '{"@type":"NewsArticle","image":{"url":"x"},"datePublished":"2024-06-03"'],
  ])('with %s is mended', (_what, source) => {
    expect(metadataOf(script(source)).published?.value).toBe('2024-06-03');
  });

  it.each([
    '{"@type":"NewsArticle" "datePublished":"2024-06-03"}',
    'null',
    '[]',
    '"text"',
    '{',
    '',
    '{"@type":7,"author":[[[]]]}',
  ])('that cannot be mended, or says nothing, is passed over: %s', (source) => {
    const good = jsonLd({ '@type': 'NewsArticle', datePublished: '2024-06-03' });
    expect(metadataOf(script(source) + good).published?.value).toBe('2024-06-03');
  });
});

describe('several articles in the JSON-LD', () => {
  const others = [1, 2].map((day) => ({
    '@type': 'NewsArticle',
    headline: `Other story number ${day}`,
    datePublished: `2020-01-0${day}`,
  }));

  it('give way to that of the page', () => {
    const own = {
      '@type': 'NewsArticle',
      headline: 'Harbour gets a second crane',
      datePublished: '2024-06-03',
    };
    const head = `<title>Harbour gets a second crane</title>${jsonLd(...others, own)}`;
    expect(metadataOf(head).published?.value).toBe('2024-06-03');
  });

  it('tell nothing where none is that of the page', () => {
    expect(metadataOf(`<title>Harbour</title>${jsonLd(...others)}`).published).toBeUndefined();
  });

  it('tell nothing as items of a list', () => {
    const list = { '@type': 'ItemList', itemListElement: [others[0]] };
    expect(metadataOf(jsonLd(list)).published).toBeUndefined();
  });
});

describe('any page', () => {
  const word = fc.constantFrom(
    '3 June 2024',
    '2024-06-03',
    '99/99/9999',
    'By',
    'Jane Doe',
    'Published',
    '@x',
    '|',
    ' - ',
    '{',
    '"',
    '<',
    '&',
    '٣',
    'undefined',
    '2024',
  );
  const text = fc
    .array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 6 })
    .map((words) => words.join(' ').replace(/[<>]/g, ' '));
  const element = fc
    .tuple(
      fc.constantFrom('p', 'h1', 'time', 'span', 'aside', 'article', 'address', 'title', 'a'),
      fc.constantFrom('', 'author', 'date', 'byline', 'comments'),
      text,
      text,
    )
    .map(
      ([tag, name, value, inner]) =>
        `<${tag} class="${name}" itemprop="datePublished author" datetime="${value.replaceAll('"', '')}">${inner}</${tag}>`,
    );
  const meta = fc
    .tuple(fc.constantFrom('date', 'author', 'og:title', 'article:published_time', 'og:url'), text)
    .map(([name, content]) => `<meta name="${name}" content="${content.replaceAll('"', '')}">`);
  const data = fc.jsonValue({ maxDepth: 3 }).map((value) =>
    script(
      JSON.stringify({
        '@type': 'NewsArticle',
        author: value,
        datePublished: value,
        headline: value,
        publisher: value,
        license: value,
        '@id': value,
      }).replaceAll('<', ''),
    ),
  );

  it('gives metadata without an exception, with dates that are dates and no empty value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(meta, data), { maxLength: 4 }),
        fc.array(element, { maxLength: 8 }),
        fc.constantFrom('', 'https://x.example/2024/13/45/', 'no address'),
        (head, body, url) => {
          const found = metadataOf(head.join(''), body.join(''), { url });
          for (const date of [found.published, found.modified])
            expect(date === undefined || isCalendarDate(date.value)).toBe(true);
          for (const one of [found.title, found.publisher, found.licence, found.url])
            expect(one?.value).not.toBe('');
          expect(found.authors?.value.length).not.toBe(0);
        },
      ),
    );
  });
});
