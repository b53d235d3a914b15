import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADDRESS, bytesOf, codes, feed, rss, sitemap } from './feed-text.ts';

const ITEM = '<item><title>The forum opens</title><link>https://news.example/a</link></item>';
const titleOf = (text: string | Uint8Array): string | undefined => feed(text).items[0]?.title;

describe('a feed with faults', () => {
  it.each([
    ['a bare &', '<title>Food & Drink</title><link>/a?b=1&c=2</link>', 'Food & Drink'],
    ['entities of HTML', '<title>Caf&eacute; &ndash; x&nbsp;y</title><link>/a</link>', 'Café – x y'],
    ['entities that are escaped twice', '<title>Q&amp;amp;A</title><link>/a</link>', 'Q&A'],
    ['marks in a title', '<title><![CDATA[The <b>forum</b>]]></title><link>/a</link>', 'The forum'],
    ['elements that are not closed', '<title>A</title><description><p>x</description><link>/a</link>', 'A'],
  ])('is read in spite of %s', (_, item, title) => {
    expect(titleOf(rss(`<item>${item}</item>`))).toBe(title);
  });

  it('is never expanded: not by definitions within it, and not by what it names', () => {
    const laughs = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
    );
    const bomb = `<!DOCTYPE rss [<!ENTITY l0 "]>lol">${laughs.join('')}]>`;
    expect(titleOf(rss('<item><title>&l9; x</title><link>/a</link></item>', bomb))).toBe('&l9; x');
    const file = '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/hostname"><!ENTITY g "short">]>';
    expect(titleOf(rss('<item><title>&f; &g;</title><link>/a</link></item>', file))).toBe('&f; &g;');
  });

  it('gives what came before the place where it was cut short', () => {
    const whole = rss(ITEM + ITEM.replaceAll('/a', '/b'));
    for (const mark of [
      'news.example/b',
      '</channel>',
      'The forum opens</title><link>https://news.example/b',
    ]) {
      const reading = feed(whole.slice(0, whole.indexOf(mark) + 3));
      expect(reading.items[0]?.address).toBe('https://news.example/a');
    }
    expect(codes(feed(whole.slice(0, whole.indexOf('news.example/b'))))).toEqual(['collect/feed-cut-short']);
    const inCdata = feed(rss(`${ITEM}<item><description><![CDATA[half`).replace(/half.*/s, 'half'));
    expect([inCdata.items.length, codes(inCdata)]).toEqual([1, ['collect/feed-cut-short']]);
  });

  it('is read in the encoding that it is in', () => {
    const latin = Uint8Array.from(
      rss('<item><title>Caf\u00e9</title><link>/a</link></item>').replace('UTF-8', 'ISO-8859-1'),
      (sign) => sign.charCodeAt(0),
    );
    expect(titleOf(latin)).toBe('Café');
    const text = rss('<item><title>Caf\u00e9</title><link>/a</link></item>');
    expect(titleOf(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe('Café');
    expect(titleOf(Buffer.from(text, 'utf16le'))).toBe('Café');
    expect(titleOf(bytesOf(`\ufeff\n${text}`))).toBe('Café');
    const wrong = feed(text, { charset: 'iso-8859-1', mediaType: 'text/html' });
    expect(wrong.items[0]?.title).toBe('Café');
    expect(feed(latin, { charset: 'no-such-charset' }).items[0]?.title).toBe('Café');
  });

  it('may hold ten megabytes, and elements within elements without end', () => {
    const items = Array.from(
      { length: 10_000 },
      (_, number) =>
        `<item><title>T ${number}</title><link>/${number}</link><description>${'words '.repeat(170)}</description></item>`,
    );
    expect(feed(rss(items.join(''))).items).toHaveLength(10_000);
    expect(
      feed(rss(`<item><link>/a</link><description>${'<a>'.repeat(100_000)}</description></item>`)).problems,
    ).toBeDefined();
  });
});

describe('what is no feed', () => {
  it('says where the feeds are, where it is a page that names them', () => {
    const page = `<!DOCTYPE html><html><head><link rel="alternate" type="application/rss+xml" href="/rss?utm_source=x">
      <link rel="alternate" hreflang="az" href="/az"><LINK REL="Alternate home" TYPE="application/atom+xml" HREF="atom.xml"></head><body>&nbsp;<p>x`;
    expect(feed(page)).toEqual({
      items: [],
      next: [],
      problems: [
        {
          level: 'error',
          stage: 'collect',
          code: 'collect/page-not-feed',
          message: 'This is a web page, not a feed.',
          remedy:
            'Put the address of its feed in its place: https://news.example/rss or https://news.example/feeds/atom.xml.',
          file: ADDRESS,
        },
      ],
    });
  });

  it.each([
    '',
    ' ',
    '{}',
    '[]',
    '{"version":',
    'plain words',
    '<html><body>x</body></html>',
    '<a/>',
    '<rss/>',
    '\0\0\0',
  ])('is refused: %j', (text) => {
    expect(codes(feed(text))).toEqual(['collect/not-a-feed']);
    expect(codes(sitemap(text))).toEqual(['collect/not-a-feed']);
  });

  it('is empty where it names nothing', () => {
    expect(codes(feed(rss('')))).toEqual(['collect/feed-empty']);
  });
});

describe('a packed feed', () => {
  it('is unpacked, as far as its data go', () => {
    const packed = gzipSync(rss(ITEM.repeat(200).replaceAll(/(news.example)\/a/g, () => `$1/${Math.PI}`)), {
      level: 0,
    });
    expect(feed(packed).items).toHaveLength(1);
    expect(codes(feed(packed.subarray(0, -9000)))).toEqual(['collect/feed-cut-short']);
    expect(codes(feed(Uint8Array.from([0x1f, 0x8b, 1, 2, 3])))).toEqual(['collect/feed-damaged']);
  });

  it('is refused where it would unpack to more than any sitemap may have', () => {
    expect(codes(sitemap(gzipSync(Buffer.alloc(60_000_000))))).toEqual(['collect/feed-too-large']);
  });
});

describe('any bytes', () => {
  const whole = bytesOf(rss(ITEM, '<!DOCTYPE rss [<!ENTITY a "b">]>'));

  it('give a result, and items with addresses that can be fetched', () => {
    const mutated = fc.tuple(fc.nat(whole.length), fc.nat(40), fc.uint8Array({ maxLength: 20 }));
    fc.assert(
      fc.property(mutated, fc.boolean(), ([start, length, middle], isPacked) => {
        const bytes = Buffer.concat([whole.subarray(0, start), middle, whole.subarray(start + length)]);
        for (const read of [feed, sitemap]) {
          const { items } = read(isPacked ? gzipSync(bytes).subarray(0, -length || undefined) : bytes);
          for (const { address } of items) expect(address).toMatch(/^https?:/);
        }
      }),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => feed(bytes).items.length === 0));
  });
});
