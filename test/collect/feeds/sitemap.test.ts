import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { codes, feed, rss, sitemap } from './feed-text.ts';

const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" ' +
  'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';
const urlset = (urls: string): string => `<?xml version="1.0"?><urlset ${NAMESPACES}>${urls}</urlset>`;
const A = 'https://news.example/a';

describe('a sitemap', () => {
  it('names pages and when they changed', () => {
    expect(
      sitemap(
        urlset(`<url><loc>
          ${A}?x=1&amp;utm_source=map </loc><lastmod>2025-11</lastmod><image:image><image:loc>/a.jpg</image:loc><image:title>T</image:title></image:image></url>
          <url><lastmod>2025</lastmod></url><url><loc>/b</loc></url>`),
      ),
    ).toMatchObject({
      items: [
        { address: `${A}?x=1`, id: `${A}?x=1`, modified: '2025-11' },
        { address: 'https://news.example/b', id: 'https://news.example/b' },
      ],
      next: [],
      problems: [
        { code: 'collect/feed-item-without-address', message: expect.stringContaining('1 of its items has') },
      ],
    });
  });

  it('of news names titles, languages and dates too, whatever the prefix', () => {
    const { items } = sitemap(
      urlset(`<url><loc>${A}</loc><n:news><n:publication><n:name>The News</n:name><n:language>en</n:language></n:publication>
        <n:publication_date>2025-11-17T10:00:00+04:00</n:publication_date><n:title>Trade &amp; data, R&D &lol;</n:title></n:news></url>`),
    );
    expect(items).toEqual([
      { address: A, id: A, title: 'Trade & data, R&D &lol;', published: '2025-11-17', language: 'en' },
    ]);
  });

  it('may be an index of others', () => {
    const index = `<sitemapindex ${NAMESPACES}><sitemap><loc>https://news.example/1.xml.gz</loc><lastmod>2025-11-17</lastmod></sitemap>
      <sitemap><loc>2.xml</loc></sitemap></sitemapindex>`;
    expect(sitemap(index)).toEqual({
      items: [],
      next: ['https://news.example/1.xml.gz', 'https://news.example/feeds/2.xml'],
      problems: [],
    });
  });

  it('may be packed, plain text or a feed, and may be taken for a feed', () => {
    const expected = [{ address: A, id: A }];
    expect(sitemap(gzipSync(urlset(`<url><loc>${A}</loc></url>`))).items).toEqual(expected);
    expect(sitemap(`\ufeff${A}\r\n\r\nnot an address\n${A}#x\n`)).toMatchObject({
      items: expected,
      problems: [{ code: 'collect/feed-item-without-address' }],
    });
    expect(sitemap(rss(`<item><link>${A}</link></item>`)).items).toMatchObject(expected);
    expect(feed(urlset(`<url><loc>${A}</loc></url>`)).items).toEqual(expected);
  });

  it('gives what is whole where it was cut short, and says so', () => {
    const cut = sitemap(
      urlset(`<url><loc>${A}</loc></url><url><loc>https://news.example/bcd`).replace('</urlset>', ''),
    );
    expect([cut.items, codes(cut)]).toEqual([[{ address: A, id: A }], ['collect/feed-cut-short']]);
    const packed = gzipSync(urlset(`<url><loc>${A}</loc></url>`.repeat(100)), { level: 0 });
    expect(codes(sitemap(packed.subarray(0, -500)))).toEqual(['collect/feed-cut-short']);
    expect(codes(sitemap(urlset('')))).toEqual(['collect/feed-empty']);
  });

  it('expands no definition and does not sink into elements within elements', () => {
    const bomb = `<!DOCTYPE urlset [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${urlset(`<url><loc>${A}?&b;</loc></url>`)}`;
    expect(sitemap(bomb).items[0]?.address).toBe(`${A}?&b;`);
    const deep = sitemap(urlset(`<url><loc>${A}</loc></url>${'<x>'.repeat(1_000_000)}`));
    expect([deep.items, codes(deep)]).toEqual([[{ address: A, id: A }], ['collect/feed-cut-short']]);
  });
});
