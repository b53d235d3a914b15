import { describe, expect, it } from 'vitest';
import { jsonLd, metadataOf } from './metadata-of.ts';

const SITE = '<meta property="og:site_name" content="Harbour News">';

describe('the title', () => {
  it('is the heading that the title bar repeats', () => {
    const body = '<header><h1>Harbour News</h1></header><article><h1>A second crane</h1></article>';
    expect(metadataOf('<title>A second crane - Harbour News</title>', body).title).toEqual({
      value: 'A second crane',
      from: 'heading h1',
    });
  });

  it('is as the heading has it, where titles for machines are punctuated otherwise', () => {
    const head = '<meta property="og:title" content="&quot;A second crane&quot;: who pays?">';
    expect(metadataOf(head, '<h1>“A second crane”: who pays?</h1>').title?.value).toBe(
      '“A second crane”: who pays?',
    );
  });

  it.each([
    ['A second crane | Harbour News', 'A second crane'],
    ['A second crane - Harbour News', 'A second crane'],
    ['Harbour News – A second crane', 'A second crane'],
    ['A second crane - a first look', 'A second crane - a first look'],
    ['Harbour News', undefined],
  ])('in the title bar is without the name of the site: %s', (bar, title) => {
    expect(metadataOf(`${SITE}<title>${bar}</title>`).title?.value).toBe(title ?? 'Harbour News');
  });

  it('is taken from OpenGraph or JSON-LD where no heading agrees', () => {
    const og = '<meta property="og:title" content="A second crane | Harbour News">';
    expect(metadataOf(SITE + og, '<h1>Menu</h1>').title).toEqual({
      value: 'A second crane',
      from: 'meta og:title',
    });
    const data = jsonLd({ '@type': 'NewsArticle', headline: 'A second crane' });
    expect(metadataOf(data).title).toEqual({ value: 'A second crane', from: 'json-ld headline' });
  });

  it('is none on a page without any', () => {
    expect(metadataOf('', '<p>Words.</p>').title).toBeUndefined();
  });
});
