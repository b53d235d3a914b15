import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chunked, http, packed, readAll, response, sha1, textOf, texts } from './write-archive.ts';

const PAGE = '<!DOCTYPE html><p>The forum opened in Tbilisi.';

describe('the body of a page', () => {
  const LONG = PAGE.repeat(50);
  const coding = (name: string) => ({ 'Content-Encoding': name });
  const CHUNKED = { 'Transfer-Encoding': 'chunked' };

  it.each<[string, Uint8Array | string, Readonly<Record<string, string>>]>([
    ['in chunks', chunked(LONG, 100), CHUNKED],
    ['whose chunks the archive has undone', LONG, CHUNKED],
    ['packed by gzip', gzipSync(LONG), coding('gzip')],
    ['packed by deflate', deflateSync(LONG), coding('deflate')],
    ['packed by bare deflate', deflateRawSync(LONG), coding('deflate')],
    ['packed by brotli', brotliCompressSync(LONG), coding('br')],
    ['packed twice', brotliCompressSync(gzipSync(LONG)), coding('gzip, br')],
    ['that the archive has unpacked', LONG, coding('br')],
    ['that the archive has unpacked too', LONG, coding('gzip')],
    ['in chunks and packed', chunked(LONG, 100), { ...CHUNKED, ...coding('identity') }],
  ])('%s is as it was', async (_, body, fields) => {
    expect(texts(await readAll(packed(response('/a', body, fields))))).toEqual([LONG]);
  });

  it('gives what there is, where the archive says that it cut it', async () => {
    const cut = { 'WARC-Truncated': 'length' };
    const half = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length - 20);
    const noise = Array.from({ length: 500 }, (_, number) => Math.sin(number)).join(' ');
    const { records } = await readAll(
      packed(
        response('/a', half(gzipSync(noise)), coding('gzip'), cut),
        response('/b', half(chunked(noise, 1000)), CHUNKED, cut),
        response('/c', half(brotliCompressSync(noise)), coding('br'), cut),
      ),
    );
    for (const one of records) {
      expect(one.truncated).toBe(true);
      expect(textOf(one).length).toBeGreaterThan(1000);
      expect(noise.startsWith(textOf(one))).toBe(true);
    }
  });

  it('is a status where it cannot be unpacked or is too large, and the next is read', async () => {
    const bomb = gzipSync(Buffer.alloc(1_000_000));
    const reading = await readAll(
      packed(
        response('/rotten', gzipSync(LONG).subarray(0, -20), coding('gzip')),
        response('/unknown', 'x'.repeat(40), coding('zstd')),
        response('/bomb', bomb, coding('gzip')),
        response('/a', 'last'),
      ),
      { maxBytes: 100_000 },
    );
    expect(texts(reading)).toEqual([
      'collect/archive-page-damaged',
      'collect/archive-page-damaged',
      'collect/archive-page-too-large',
      'last',
    ]);
    expect(reading.summary).toMatchObject({ read: 1, unreadable: 3, damaged: 0 });
  });

  it.each([
    ['packed', (...records: Buffer[]) => packed(...records)],
    ['plain', (...records: Buffer[]) => Buffer.concat(records)],
  ])('is a status where its record is too large to be unpacked: %s', async (_, written) => {
    const noise = Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * at * 31) % 251));
    const bytes = written(
      response('/a', 'first'),
      response('/large', noise),
      response('/large.mp4', noise, { 'Content-Type': 'video/mp4' }),
      response('/b', 'last'),
    );
    const reading = await readAll(bytes, { maxBytes: 50_000 });
    expect(texts(reading)).toEqual(['first', 'collect/archive-page-too-large', 'last']);
    expect(reading.summary).toMatchObject({
      damaged: 0,
      bytesRead: bytes.length,
      skipped: { 'other-media-type': 1 },
    });
    const [, large] = reading.records;
    expect(large?.content).toEqual({
      problem: {
        level: 'error',
        stage: 'collect',
        code: 'collect/archive-page-too-large',
        message: 'The page https://news.example/large is larger than 0.05 MB, so it was not read.',
        remedy: 'Save the page by itself where it matters.',
        file: 'news.warc.gz',
      },
    });
  });
});

describe('the digest of a page', () => {
  const digest = async (
    stated: Readonly<Record<string, string>>,
    body: Uint8Array | string = PAGE,
    http1 = {},
  ) => (await readAll(packed(response('/a', body, http1, stated)))).records[0]?.digest;

  it('is checked in all forms that archives write', async () => {
    const payload = (value: string) => ({ 'WARC-Payload-Digest': value });
    expect(await digest(payload(sha1('other')))).toBe('differs');
    expect(await digest(payload(sha1(PAGE)))).toBe('matches');
    expect(await digest(payload(sha1(PAGE).toUpperCase().replace('SHA1', 'sha1')))).toBe('matches');
    // What wget writes for nothing, in base 32.
    expect(await digest(payload('sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ'), '')).toBe('matches');
    expect(await digest(payload('blake9:abc'))).toBe('not-given');
    expect(await digest({ 'WARC-Block-Digest': sha1(http(PAGE)) })).toBe('matches');
    expect(await digest({ 'WARC-Block-Digest': sha1('other') })).toBe('differs');
    const sent = chunked(PAGE, 7);
    for (const form of [sent, PAGE])
      expect(await digest(payload(sha1(form)), sent, { 'Transfer-Encoding': 'chunked' })).toBe('matches');
  });

  it('that differs takes nothing away', async () => {
    const reading = await readAll(packed(response('/a', PAGE, {}, { 'WARC-Payload-Digest': sha1('other') })));
    expect(reading.records).toMatchObject([{ digest: 'differs' }]);
    expect(texts(reading)).toEqual([PAGE]);
  });
});
