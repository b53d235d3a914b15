import { describe, expect, it } from 'vitest';
import { jsonLd, metadataOf } from './metadata-of.ts';

describe('other metadata', () => {
  it('names the publisher', () => {
    const head = jsonLd({
      '@type': 'NewsArticle',
      publisher: { '@type': 'Organization', name: 'Harbour News' },
    });
    expect(metadataOf(head).publisher).toEqual({ value: 'Harbour News', from: 'json-ld publisher' });
    expect(metadataOf('<meta property="og:site_name" content="Harbour News">').publisher).toEqual({
      value: 'Harbour News',
      from: 'meta og:site_name',
    });
  });

  it('has the language that the page declares', () => {
    expect(metadataOf('').language).toEqual({ value: 'en', from: 'html lang' });
  });

  it('has the canonical address, made absolute', () => {
    const url = 'https://news.example/crane?from=feed';
    const head = '<link rel="canonical" href="/crane">';
    expect(metadataOf(head, '', { url }).url).toEqual({
      value: 'https://news.example/crane',
      from: 'link canonical',
    });
  });

  it('takes no front page and no script for the address', () => {
    const url = 'https://news.example/crane';
    expect(
      metadataOf('<link rel="canonical" href="https://news.example/">', '', { url }).url,
    ).toBeUndefined();
    expect(metadataOf('<link rel="canonical" href="javascript:void(0)">', '', { url }).url).toBeUndefined();
    expect(metadataOf('<link rel="canonical" href="http://[">', '').url).toBeUndefined();
  });

  it('has the licence as the page names it', () => {
    const address = 'https://creativecommons.org/licenses/by/4.0/';
    expect(metadataOf(`<link rel="license" href="${address}">`).licence).toEqual({
      value: address,
      from: 'link license',
    });
    expect(metadataOf('', `<p>Under <a rel="license" href="${address}">CC BY</a></p>`).licence?.value).toBe(
      address,
    );
    expect(metadataOf(jsonLd({ '@type': 'NewsArticle', license: address })).licence?.from).toBe(
      'json-ld license',
    );
  });

  it.each([
    [false, jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: false })],
    [false, jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: 'False' })],
    [true, jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: 'http://schema.org/True' })],
    [false, '<meta property="article:content_tier" content="locked">'],
  ])('says whether the article is free to read: %s', (value, head) => {
    expect(metadataOf(head).freeToRead?.value).toBe(value);
  });

  it('says nothing of what the page does not tell', () => {
    expect(Object.keys(metadataOf('', '<p>Words.</p>'))).toEqual(['language']);
  });
});
