import { describe, expect, it } from 'vitest';
import type { FeedItem } from '../../../pipeline/collect/feeds/index.ts';
import { ADDRESS, feed, rss } from './feed-text.ts';

const ITEM = {
  address: 'https://news.example/2025/forum',
  id: 'forum-1',
  title: 'The forum opens',
  published: '2025-11-17',
  authors: ['Ann Example'],
  language: 'en',
} satisfies FeedItem;

describe('the items of a feed', () => {
  it('are read from RSS 2.0, the whole article with them', () => {
    const { items, next, problems } = feed(
      rss(`<item><title>The forum opens</title><link>https://news.example/2025/forum</link>
        <guid isPermaLink="false">forum-1</guid><pubDate>Mon, 17 Nov 2025 23:30:00 -0500</pubDate>
        <dc:creator>Ann Example</dc:creator><description>Short.</description>
        <content:encoded><![CDATA[<p>Ministers &amp; experts met.</p>]]></content:encoded></item>`),
    );
    expect(items).toEqual([{ ...ITEM, content: '<p>Ministers &amp; experts met.</p>' }]);
    expect([next, problems]).toEqual([[], []]);
  });

  it('are read from RSS 1.0 and 0.90, which are RDF, and from RSS 0.91 with its document type', () => {
    const rdf = (namespace: string, about: string, more: string): string =>
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="${namespace}" xmlns:dc="http://purl.org/dc/elements/1.1/">
       <channel><title>T</title></channel>
       <item${about}><title>The forum opens</title><link>https://news.example/2025/forum</link>${more}</item></rdf:RDF>`;
    const one = feed(
      rdf('http://purl.org/rss/1.0/', ' rdf:about="forum-1"', '<dc:date>2025-11-17T10:00:00+09:00</dc:date>'),
    );
    expect(one.items).toEqual([
      { address: ITEM.address, id: ITEM.id, title: ITEM.title, published: ITEM.published },
    ]);
    const old = feed(rdf('http://channel.netscape.com/rdf/simple/0.9/', '', ''));
    expect(old.items).toEqual([{ address: ITEM.address, id: ITEM.address, title: ITEM.title }]);
    const doctype =
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://dtd.example/rss-0.91.dtd">';
    const older = feed(
      `${doctype}<rss version="0.91"><channel><item><title>The forum opens</title><link>${ITEM.address}</link></item></channel></rss>`,
    );
    expect(older).toEqual({ ...old, problems: [] });
  });

  it('are read from Atom, with the next page and addresses that are relative to xml:base', () => {
    const { items, next } =
      feed(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://news.example/2025/">
      <title>T</title><link rel="self" href="self.xml"/><link rel="next" href="?page=2"/><author><name>Ann Example</name></author>
      <entry><id>forum-1</id><title type="html">The &lt;i>forum&lt;/i> opens</title>
      <link rel="enclosure" href="a.mp3"/><link rel="alternate" type="text/html" href="forum"/>
      <published>2025-11-17</published><updated>2025-11</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ministers &amp; experts</p></div></content></entry></feed>`);
    expect(items).toEqual([{ ...ITEM, modified: '2025-11', content: '<p>Ministers &amp; experts</p>' }]);
    expect(next).toEqual(['https://news.example/2025/?page=2']);
  });

  it('are read from JSON Feed', () => {
    const { items, next } = feed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        language: 'en',
        next_url: '/feed?page=2',
        authors: [{ name: 'Ann Example' }],
        items: [
          {
            id: 'forum-1',
            url: '/2025/forum',
            title: ITEM.title,
            content_html: '<p>x</p>',
            date_published: '2025-11-17T10:00:00Z',
          },
          { id: 7, external_url: 'https://other.example/a', content_text: 'x' },
        ],
      }),
      { mediaType: 'text/html' },
    );
    expect(items).toEqual([
      { ...ITEM, content: '<p>x</p>' },
      { address: 'https://other.example/a', id: '7', authors: ['Ann Example'], language: 'en' },
    ]);
    expect(next).toEqual(['https://news.example/feed?page=2']);
  });

  it('are found whatever prefix their names have', () => {
    const { items } = feed(
      `<f:feed xmlns:f="http://www.w3.org/2005/Atom"><f:entry><f:id>forum-1</f:id><f:title>A &amp;amp; B</f:title>
       <f:link href="/2025/forum"/></f:entry></f:feed>`,
    );
    expect(items).toEqual([{ address: ITEM.address, id: 'forum-1', title: 'A &amp; B' }]);
    const [dublin] = feed(
      `<rss version="2.0" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>
       <item><link>/2025/forum</link><d:date>2025</d:date><d:creator>Ann Example</d:creator><c:encoded>&lt;p>x</c:encoded></item></channel></rss>`,
    ).items;
    expect(dublin).toEqual({
      address: ITEM.address,
      id: ITEM.address,
      published: '2025',
      authors: ['Ann Example'],
      content: '<p>x',
    });
  });
});

describe('the address of an item', () => {
  const addressOf = (item: string): string | undefined => feed(rss(`<item>${item}</item>`)).items[0]?.address;

  it.each([
    ['relative to the feed', '<link>../2025/forum#top</link>', ITEM.address],
    ['in CDATA', `<link><![CDATA[ ${ITEM.address} ]]></link>`, ITEM.address],
    ['its guid, where it has no link', `<guid>${ITEM.address}</guid>`, ITEM.address],
    ['an Atom link in RSS', `<atom:link href="${ITEM.address}"/>`, ITEM.address],
    [
      'without the parameters that count visits, all others as they are',
      `<link>${ITEM.address}?id=7&amp;utm_source=rss&amp;q=a+b%20c&amp;fbclid=x</link>`,
      `${ITEM.address}?id=7&q=a+b%20c`,
    ],
    ['without any parameter', `<link>${ITEM.address}?utm_source=rss&utm_medium=x</link>`, ITEM.address],
  ])('is %s', (_, item, address) => {
    expect(addressOf(item)).toBe(address);
  });

  it('is none where there is nothing to fetch, which is counted', () => {
    const { items, problems } = feed(
      rss(
        '<item><title>A</title></item><item><link>mailto:a@news.example</link></item><item><link>/a</link></item>' +
          '<item><guid isPermaLink="false">https://news.example/b</guid></item>',
      ),
    );
    expect(items.map(({ address }) => address)).toEqual(['https://news.example/a']);
    expect(problems).toEqual([
      {
        level: 'warning',
        stage: 'collect',
        code: 'collect/feed-item-without-address',
        message: '3 of its items have no address that can be fetched.',
        remedy: 'Nothing, where the others are enough; otherwise list the addresses of these articles.',
        file: ADDRESS,
      },
    ]);
  });
});

describe('the date of an item', () => {
  it.each([
    ['Mon, 17 Nov 2025 10:00:00 GMT', '2025-11-17'],
    ['17 Nov 03 10:00 EST', '2003-11-17'],
    ['Sat, 1 Feb 1997 10:00:00 +0000', '1997-02-01'],
    ['2025-11-17T23:30:00-05:00', '2025-11-17'],
    ['2025-11', '2025-11'],
    ['2025', '2025'],
    ['November 17, 2025', '2025-11-17'],
    ['2025-02-30', undefined],
    ['30 Feb 2025', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('%s', (written, edtf) => {
    expect(feed(rss(`<item><link>/a</link><pubDate>${written}</pubDate></item>`)).items[0]?.published).toBe(
      edtf,
    );
  });
});

describe('an article that stands in a feed twice', () => {
  it('is one by its address, and takes what the first leaves out from the second', () => {
    const { items } = feed(
      rss(
        '<item><title>A</title><link>/a?utm_source=x</link></item><item><title>B</title><link>/a</link><pubDate>2025-11-17</pubDate></item>',
      ),
    );
    expect(items).toMatchObject([{ title: 'A', published: '2025-11-17' }]);
  });

  it('is one by its id, but not where a feed gives one id to different items', () => {
    const item = (title: string, link: string): string =>
      `<item><title>${title}</title><guid isPermaLink="false">1</guid><link>${link}</link></item>`;
    const { items } = feed(rss(item('A', '/a') + item('A', '/moved') + item('B', '/b')));
    expect(items.map(({ address }) => address)).toEqual(['https://news.example/a', 'https://news.example/b']);
  });
});
