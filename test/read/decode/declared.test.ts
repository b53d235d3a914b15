import { describe, expect, it } from 'vitest';
import { declarations, encodingOfMark } from '../../../pipeline/read/decode/declared.ts';

function stated(text: string, mediaType = 'text/html', charset: string | null = null): string[] {
  const found = declarations(new TextEncoder().encode(text), { mediaType, charset });
  return found.map(({ encoding, by }) => `${by}: ${encoding}`);
}

describe('a byte order mark', () => {
  it.each([
    [[0xef, 0xbb, 0xbf, 0x61], 'utf-8'],
    [[0xff, 0xfe, 0x61, 0], 'utf-16le'],
    [[0xfe, 0xff, 0, 0x61], 'utf-16be'],
    [[0x61, 0xef, 0xbb, 0xbf], null],
    [[], null],
  ])('of %j means %s', (bytes, encoding) => {
    expect(encodingOfMark(Uint8Array.from(bytes))).toBe(encoding);
  });
});

describe('a declaration', () => {
  it.each([
    ['<meta charset="windows-1251">', 'windows-1251'],
    ['<!doctype html><html><head><META CharSet = KOI8-R />', 'koi8-r'],
    [`<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">`, 'shift_jis'],
    [`<meta content='text/html;charset="gb2312"' http-equiv=content-type>`, 'gbk'],
    ['<?xml version="1.0" encoding="ISO-8859-2"?><rss>', 'iso-8859-2'],
    ['<meta charset="latin1">', 'windows-1252'],
    // The page could not be read so far were it in UTF-16.
    ['<meta charset="utf-16">', 'utf-8'],
    ['<!-- <meta charset="gbk"> --><meta charset="big5">', 'big5'],
    ['<meta charset="klingon"><meta charset="euc-kr">', 'euc-kr'],
  ])('stands in the page: %s', (html, encoding) => {
    expect(stated(html)).toEqual([`page: ${encoding}`]);
  });

  it.each([
    '<meta name="description" content="charset=gbk">',
    '<meta charset="x-user-defined">',
    '<p>meta charset="gbk"</p>',
    '<!-- <meta charset="gbk">',
    `${' '.repeat(5000)}<meta charset="gbk">`,
    '',
  ])('does not stand in %s', (html) => {
    expect(stated(html)).toEqual([]);
  });

  it('of the HTTP header comes first', () => {
    expect(stated('<meta charset="gbk">', 'text/html', 'Big5')).toEqual(['header: big5', 'page: gbk']);
    expect(stated('<meta charset="gbk">', 'text/html', 'nonsense')).toEqual(['page: gbk']);
  });

  it('is looked for in HTML and XML only', () => {
    const text = '<meta charset="gbk">';
    expect(stated(text, 'application/xhtml+xml')).toEqual(['page: gbk']);
    expect(stated(text, 'text/markdown')).toEqual([]);
    expect(stated(text, 'text/plain', 'big5')).toEqual(['header: big5']);
  });

  it('is found in no more than linear time', () => {
    for (const piece of ['<meta ', '<!--', '<?xml ', '<meta a="', 'encoding='])
      expect(stated(piece.repeat(100_000))).toEqual([]);
  });
});
