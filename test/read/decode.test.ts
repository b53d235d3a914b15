import { describe, expect, it } from 'vitest';
import { decode } from '../../pipeline/read/decode.ts';
import { fixture } from './snapshot.ts';

function decoded(text: string): unknown {
  return decode(new TextEncoder().encode(text), 'a.txt');
}

describe('text', () => {
  it('is taken as it is, without normalisation', () => {
    expect(decoded('cafe\u0301 “x”\u00a0½\u00ad')).toEqual({ text: 'cafe\u0301 “x”\u00a0½\u00ad' });
  });

  it('loses its byte order mark', () => {
    expect(decoded('\ufeffForum')).toEqual({ text: 'Forum' });
  });

  it('gets one kind of line end, and loses control characters but not tabs', () => {
    expect(decoded('a\r\nb\rc\u2028d\fe\t\u0007f and much more text')).toEqual({
      text: 'a\nb\nc\nd\ne\tf and much more text',
    });
  });

  it('may be in UTF-16 where a byte order mark says so', () => {
    const { bytes, path } = fixture('utf-16le.txt');
    const text = 'The café ministry’s new portal has 40 services.\nIt opened on 3 May in Lomé.\n';
    expect(decode(bytes, path)).toEqual({ text });
    const [mark, ...rest] = [0xfeff, ...Array.from(text, (character) => character.charCodeAt(0))];
    const bigEndian = [mark, ...rest].flatMap((code) => [(code ?? 0) >> 8, (code ?? 0) & 0xff]);
    expect(decode(Uint8Array.from(bigEndian), path)).toEqual({ text });
  });
});

describe('what is not text', () => {
  it('is refused where it is in another encoding, with line, byte and remedy', () => {
    const { bytes, path } = fixture('windows-1252.txt');
    expect(decode(bytes, path)).toMatchObject({
      problem: {
        code: 'read/encoding',
        file: 'windows-1252.txt',
        line: 2,
        message: expect.stringContaining('byte 62 (0xE9)'),
        remedy: expect.stringContaining("iconv -f WINDOWS-1252 -t UTF-8 'windows-1252.txt'"),
      },
    });
    expect(bytes[62]).toBe(0xe9);
  });

  it('is found where a broken character stands before a line end or ends the file', () => {
    expect(decode(Uint8Array.of(0x61, 0x0a, 0xe9, 0x0a, 0x61), 'a.txt')).toMatchObject({
      problem: { line: 2, message: expect.stringContaining('byte 2 ') },
    });
    expect(decode(Uint8Array.of(0x61, 0xe2, 0x80), 'a.txt')).toMatchObject({
      problem: { line: 1, message: expect.stringContaining('byte 1 ') },
    });
  });

  it('is refused as binary where it holds NULs or many control characters', () => {
    const { bytes, path } = fixture('binary.txt');
    expect(decode(bytes, path)).toMatchObject({ problem: { code: 'read/binary', file: 'binary.txt' } });
    expect(decoded('a\u0001b\u0002c\u0003')).toMatchObject({ problem: { code: 'read/binary' } });
    expect(decode(Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0), 'a.txt')).toMatchObject({
      problem: { code: 'read/binary' },
    });
  });
});
