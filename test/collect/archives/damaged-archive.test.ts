import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { archiveRecords } from '../../../pipeline/collect/archives/index.ts';
import { codes, fileOf, packed, readAll, record, response, texts } from './write-archive.ts';

const PAGES = Array.from({ length: 5 }, (_, number) =>
  response(
    `/${number}`,
    `page ${number} ${Array.from({ length: 60 }, (_, word) => Math.sin(word + number)).join(' ')}`,
  ),
);
const [, , MIDDLE = Buffer.alloc(0)] = PAGES;
const MEMBERS = PAGES.map((page) => packed(page));
const numbers = (reading: Parameters<typeof texts>[0]): string[] =>
  texts(reading).map((text) => text.slice(5, 6));

/** The archive with its third member or record changed. */
const withMiddle = (members: readonly Buffer[], middle: Buffer): Buffer =>
  Buffer.concat(members.map((member, at) => (at === 2 ? middle : member)));

/** The bytes with some in the middle turned round. */
function rotten(bytes: Buffer, start: number, length = 8): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = start; at < start + length; at++) copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

describe('an archive with a damaged record', () => {
  const packedMiddle = packed(MIDDLE);
  const text = MIDDLE.toString('latin1');

  it.each([
    ['data that cannot be unpacked', MEMBERS, rotten(packedMiddle, 300)],
    ['a gzip header that is none', MEMBERS, rotten(packedMiddle, 0)],
    ['a wrong checksum', MEMBERS, rotten(packedMiddle, packedMiddle.length - 8, 4)],
    ['a missing end', MEMBERS, packedMiddle.subarray(0, -30)],
    ['a record that is none', MEMBERS, gzipSync('nothing of the kind')],
    ['a header without a date', MEMBERS, packed(Buffer.from(text.replace('WARC-Date', 'WARC-Fate')))],
    ['a length that is too long', MEMBERS, packed(Buffer.from(text.replace(/(Content-Length: )/, '$19')))],
    ['a rotten header', PAGES, rotten(MIDDLE, 2)],
    ['a length that is too short', PAGES, Buffer.from(text.replace(/(Content-Length: )\d/, '$1'))],
    [
      'a length that is longer than the file',
      PAGES,
      Buffer.from(text.replace(/(Content-Length: )/, '$19999')),
    ],
    ['a length that is somewhat too long', PAGES, Buffer.from(text.replace(/(Content-Length: )\d/, '$12'))],
  ])('goes on behind it: %s', async (_, members, middle) => {
    const bytes = withMiddle(members, middle);
    const reading = await readAll(bytes);
    expect(numbers(reading)).toEqual(['0', '1', '3', '4']);
    expect(reading.summary).toMatchObject({ read: 4, damaged: 1, bytesLost: middle.length });
    expect(reading.summary.bytesRead).toBe(bytes.length - middle.length);
    expect(reading.summary.problems).toMatchObject([
      { level: 'warning', code: 'collect/archive-damaged', file: 'news.warc.gz' },
    ]);
  });

  it('goes on behind megabytes that are lost', async () => {
    const noise = Buffer.from(Array.from({ length: 2_500_000 }, (_, at) => (at * at * 31) % 251));
    for (const lost of [noise, Buffer.alloc(2_500_000)]) {
      const reading = await readAll(withMiddle(MEMBERS, lost));
      expect(numbers(reading)).toEqual(['0', '1', '3', '4']);
      expect(reading.summary.bytesLost).toBe(lost.length);
    }
  });

  it.each([
    ['gzip', Buffer.from('\x1f\x8b\x08\0\0\0\0\0\0\0', 'latin1')],
    ['WARC', Buffer.from('WARC/1.0\r\nx:y')],
  ])('gives up where all is made to look like records: %s', async (_, mark) => {
    const some = await readAll(withMiddle(MEMBERS, Buffer.alloc(1000 * mark.length, mark)));
    expect(numbers(some)).toEqual(['0', '1', '3', '4']);
    const bytes = withMiddle(MEMBERS, Buffer.alloc(200_000, mark));
    const reading = await readAll(bytes);
    expect(numbers(reading)).toEqual(['0', '1']);
    expect(reading.summary.bytesRead + reading.summary.bytesLost).toBe(bytes.length);
  });

  it.each([
    ['packed', MEMBERS],
    ['plain', PAGES],
  ])('says that its end is missing: %s', async (_, members) => {
    const reading = await readAll(Buffer.concat(members).subarray(0, -100));
    expect([numbers(reading), codes(reading)]).toEqual([['0', '1', '2', '3'], ['collect/archive-cut-short']]);
    expect(reading.summary.bytesLost).toBe((members[4]?.length ?? 0) - 100);
  });

  it('may lack the line ends behind its last record', async () => {
    expect(numbers(await readAll(Buffer.concat(PAGES).subarray(0, -4)))).toHaveLength(5);
    expect(numbers(await readAll(packed(MIDDLE.subarray(0, -4))))).toEqual(['2']);
  });

  it('says that it is packed as a whole, small or large', async () => {
    const small = await readAll(gzipSync(Buffer.concat(PAGES)));
    expect([small.records, codes(small)]).toEqual([[], ['collect/archive-packed-whole']]);
    const info = record('warcinfo', 'software: test');
    const large = await readAll(gzipSync(Buffer.concat([info, ...PAGES, Buffer.alloc(300_000)])), {
      maxBytes: 1000,
    });
    expect(codes(large)).toEqual(['collect/archive-packed-whole']);
  });
});

describe('any damage', () => {
  const fixtures = [
    readFileSync(join(import.meta.dirname, 'wget.warc.gz')),
    Buffer.concat(MEMBERS),
    Buffer.concat(PAGES),
  ];

  it('leaves the iterator whole, and every byte counted as read or lost', async () => {
    const changes = fc.record({
      archive: fc.constantFrom(...fixtures),
      start: fc.nat(12_000),
      length: fc.nat(200),
      put: fc.uint8Array({ maxLength: 50 }),
    });
    const check = fc.asyncProperty(changes, async ({ archive, start, length, put }) => {
      const bytes = Buffer.concat([archive.subarray(0, start), put, archive.subarray(start + length)]);
      const { records, summary } = await readAll(bytes, { maxBytes: 20_000 });
      expect(summary.bytesRead + summary.bytesLost).toBe(bytes.length);
      expect(summary.read + summary.unreadable).toBe(records.length);
      for (const { offset, length: size } of records) expect(offset + size).toBeLessThanOrEqual(bytes.length);
    });
    await fc.assert(check, { numRuns: 200 });
  });
});

describe('memory', () => {
  it('does not grow with the archive', async () => {
    const body = 'The forum opened, and ministers spoke. '.repeat(4000);
    const pages = Array.from({ length: 1000 }, (_, number) =>
      gzipSync(response(`/${number}`, `${number} ${body}`), { level: 1 }),
    );
    const archive = archiveRecords(fileOf(Buffer.concat(pages)));
    const before = process.memoryUsage();
    let read = 0;
    let most = 0;
    for await (const { content } of archive) {
      if ('bytes' in content) read += content.bytes.length;
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      most = Math.max(most, heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers);
    }
    expect(archive.summary).toMatchObject({ read: 1000, bytesLost: 0 });
    expect(read).toBeGreaterThan(150_000_000);
    expect(most).toBeLessThan(100_000_000);
  });
});
