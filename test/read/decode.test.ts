import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decode } from '../../pipeline/read/decode.ts';
import type { DecodeHint } from '../../pipeline/read/decode/declared.ts';
import { WINDOWS_1252, bytesWith, russian, utf16 } from './decode/text.ts';
import { fixture } from './snapshot.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text, or the code of the problem. */
function textOf(bytes: Uint8Array, hint?: DecodeHint): string {
  const decoded = decode(bytes, 'a.txt', hint);
  return 'problem' in decoded ? decoded.problem.code : decoded.text;
}

/** The encoding and the codes of the warnings. */
function howRead(bytes: Uint8Array, hint?: DecodeHint): string[] {
  const decoded = decode(bytes, 'a.txt', hint);
  if ('problem' in decoded) return [decoded.problem.code];
  return [decoded.encoding, ...decoded.problems.map(({ code }) => code)];
}

const CURLY = 'The minister’s “digital plan” costs €5 million – by May…';
const RUSSIAN =
  'министерство сообщило, что форум пройдёт в ноябре и соберёт две тысячи участников из разных стран';

describe('text', () => {
  it('is taken as it is, without normalisation', () => {
    expect(textOf(utf8('cafe\u0301 “x”\u00a0½\u00ad'))).toBe('cafe\u0301 “x”\u00a0½\u00ad');
    expect(howRead(utf8('café'))).toEqual(['utf-8']);
  });

  it('loses its byte order mark', () => {
    expect(textOf(utf8('\ufeffForum'))).toBe('Forum');
  });

  it('gets one kind of line end, and loses control characters but not tabs', () => {
    expect(textOf(utf8('a\r\nb\rc\u2028d\fe\t\u0007f and much more text'))).toBe(
      'a\nb\nc\nd\ne\tf and much more text',
    );
  });

  it('may be in UTF-16, with a byte order mark or without', () => {
    const { bytes, path } = fixture('utf-16le.txt');
    const text = 'The café ministry’s new portal has 40 services.\nIt opened on 3 May in Lomé.\n';
    expect(decode(bytes, path)).toEqual({ text, encoding: 'utf-16le', problems: [] });
    expect(howRead(utf16(`\ufeff${text}`, 'be'))).toEqual(['utf-16be']);
    expect(textOf(utf16(text, 'le'))).toBe(text);
    expect(howRead(utf16(text, 'be'))).toEqual(['utf-16be', 'read/encoding-guessed']);
    expect(howRead(utf16(text, 'be'), { charset: 'utf-16be' })).toEqual(['utf-16be']);
  });
});

describe('the encoding', () => {
  it('is that of the byte order mark, whatever else is said', () => {
    expect(howRead(utf8('\ufeffcafé'), { charset: 'windows-1252' })).toEqual(['utf-8']);
  });

  it('is that of the header before that of the page', () => {
    const page = { mediaType: 'text/html' };
    const bytes = russian(`<meta charset="koi8-r">${RUSSIAN}`, 'windows-1251');
    expect(textOf(bytes, { ...page, charset: 'windows-1251' })).toContain(RUSSIAN);
    expect(textOf(russian(`<meta charset="koi8-r">${RUSSIAN}`, 'koi8-r'), page)).toContain(RUSSIAN);
    expect(howRead(russian(`<meta charset="koi8-r">${RUSSIAN}`, 'koi8-r'), page)).toEqual(['koi8-r']);
  });

  it('is guessed where nothing is said, and the guess is told', () => {
    for (const encoding of ['windows-1251', 'koi8-r'] as const) {
      const bytes = russian(RUSSIAN, encoding);
      expect(textOf(bytes)).toBe(RUSSIAN);
      expect(howRead(bytes)).toEqual([encoding, 'read/encoding-guessed']);
    }
    expect(textOf(bytesWith(CURLY, WINDOWS_1252))).toBe(CURLY);
    expect(decode(fixture('windows-1252.txt').bytes, 'b.txt')).toMatchObject({
      encoding: 'windows-1252',
      text: expect.stringContaining('é'),
      problems: [
        {
          level: 'warning',
          file: 'b.txt',
          remedy: expect.stringContaining('-f WINDOWS-1252 -t UTF-8 b.txt'),
        },
      ],
    });
  });

  it('is guessed by what is beyond ASCII, however much markup surrounds it', () => {
    const markup = '<div class="news"><a href="/a">a</a></div>\n'.repeat(5000);
    expect(textOf(russian(`${markup}<p>${RUSSIAN}</p>${markup}`, 'koi8-r'))).toContain(RUSSIAN);
  });

  it('is windows-1252 where a few bytes say nothing', () => {
    expect(textOf(Uint8Array.of(0x4c, 0x6f, 0x6d, 0xe9, 0x0a))).toBe('Lomé\n');
  });

  it('is not what is stated where that is plainly wrong', () => {
    const wrong = 'read/encoding-mislabelled';
    expect(textOf(utf8(CURLY), { charset: 'iso-8859-1' })).toBe(CURLY);
    expect(howRead(utf8(CURLY), { charset: 'iso-8859-1' })).toEqual(['utf-8', wrong]);
    expect(textOf(bytesWith(CURLY, WINDOWS_1252), { charset: 'utf-8' })).toBe(CURLY);
    expect(howRead(russian(RUSSIAN, 'koi8-r'), { charset: 'utf-8' })).toEqual(['koi8-r', wrong]);
    const page = russian(`<meta charset="koi8-r">${RUSSIAN}`, 'koi8-r');
    expect(howRead(page, { mediaType: 'text/html', charset: 'utf-8' })).toEqual(['koi8-r', wrong]);
    expect(howRead(utf8('Forum'), { charset: 'utf-16' })).toEqual(['utf-8', wrong]);
  });

  it('does not matter to ASCII', () => {
    expect(howRead(utf8('Forum'), { charset: 'windows-1251' })).toEqual(['windows-1251']);
    expect(textOf(utf8('Forum'), { charset: 'windows-1251' })).toBe('Forum');
  });
});

describe('damaged text', () => {
  it('is read with a warning that counts the characters and says where the first is', () => {
    const bytes = utf8(
      `A café in Lomé.\n𝒜 caf? is in the old quarter of the town, and a café is in the new one.`,
    );
    bytes[bytes.indexOf(0x3f)] = 0xe9;
    expect(decode(bytes, 'a.txt')).toMatchObject({
      text: expect.stringContaining('caf\ufffd is'),
      encoding: 'utf-8',
      problems: [
        {
          level: 'warning',
          code: 'read/damaged-text',
          line: 2,
          message: expect.stringContaining('at character 21 '),
        },
      ],
    });
  });

  it('may have been damaged before it came', () => {
    const text = `The caf\ufffd and the caf\ufffd in the old quarter of the town are open.`;
    expect(decode(utf8(text), 'a.txt')).toMatchObject({
      text,
      problems: [{ code: 'read/damaged-text', message: expect.stringMatching(/^2 characters are damaged/) }],
    });
  });

  it('may be cut short within a character', () => {
    const bytes = utf8('The café in the old quarter of the town of Lomé');
    expect(howRead(bytes.subarray(0, bytes.length - 1))).toEqual(['utf-8', 'read/damaged-text']);
  });

  it('stays what it is stated to be while most of it fits, and UTF-8 though it is stated otherwise', () => {
    const bytes = Uint8Array.of(...utf8('é'.repeat(40)), 0xe9, ...utf8(' a town'));
    expect(howRead(bytes, { charset: 'utf-8' })).toEqual(['utf-8', 'read/damaged-text']);
    expect(howRead(bytes, { charset: 'windows-1252' })).toEqual([
      'utf-8',
      'read/encoding-mislabelled',
      'read/damaged-text',
    ]);
  });

  it('is refused where too much is lost', () => {
    expect(decode(utf8('\ufffd\ufffd a town'), 'a.txt')).toMatchObject({
      problem: { level: 'error', code: 'read/encoding', file: 'a.txt', line: 1 },
    });
  });
});

describe('what is not text', () => {
  it('is refused as binary where it holds NULs or many control characters', () => {
    const { bytes, path } = fixture('binary.txt');
    expect(decode(bytes, path)).toMatchObject({ problem: { code: 'read/binary', file: 'binary.txt' } });
    expect(textOf(utf8('a\u0001b\u0002c\u0003'))).toBe('read/binary');
    expect(textOf(Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0))).toBe('read/binary');
  });

  it('is refused whatever is stated: an image called a page', () => {
    const image = Uint8Array.of(
      0x89,
      0x50,
      0x4e,
      0x47,
      0x0d,
      0x0a,
      0x1a,
      0x0a,
      0,
      0,
      0,
      0x0d,
      0x49,
      0x48,
      0x44,
      0x52,
      0,
      0,
      2,
    );
    expect(textOf(image, { mediaType: 'text/html', charset: 'utf-8' })).toBe('read/binary');
    expect(textOf(image)).toBe('read/binary');
  });

  it('is empty where there is nothing', () => {
    expect(textOf(new Uint8Array())).toBe('');
  });
});

test('UTF-8 comes out as it went in, whatever is stated of it', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((sample) => !/[\p{Cc}\u2028\u2029\ufeff\ufffd]/u.test(sample));
  const charset = fc.constantFrom(
    undefined,
    'utf-8',
    'windows-1252',
    'koi8-r',
    'gbk',
    'shift_jis',
    'utf-16',
    'nonsense',
  );
  fc.assert(
    fc.property(text, charset, (sample, stated) => {
      expect(textOf(utf8(sample), { charset: stated })).toBe(sample);
    }),
  );
});

test('any bytes give a text without control characters, or a problem', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom(undefined, 'utf-8', 'gbk', 'utf-16be'),
      (bytes, charset) => {
        expect(textOf(bytes, { charset })).not.toMatch(/(?![\t\n])\p{Cc}/u);
      },
    ),
  );
});
