import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  type RecordPlace,
  archiveRecords,
  readArchiveRecord,
} from '../../../pipeline/collect/archives/index.ts';
import {
  DATE,
  chunked,
  codes,
  fileOf,
  http,
  packed,
  readAll,
  record,
  response,
  sha1,
  textOf,
  texts,
  zip,
} from './write-archive.ts';

const PAGE = '<!DOCTYPE html><p>The forum opened in Tbilisi.';
const ONE = [
  record('warcinfo', 'software: test'),
  response('/a', PAGE),
  response('/b#top', 'plain', { 'Content-Type': 'text/plain' }),
];

describe.each([
  ['a packed WARC file', (records: readonly Buffer[]) => packed(...records)],
  ['a plain WARC file', (records: readonly Buffer[]) => Buffer.concat(records)],
  [
    'a WACZ file',
    (records: readonly Buffer[]) =>
      zip({
        'datapackage.json': Buffer.from('{}'),
        'archive/a.warc': records[0] ?? Buffer.alloc(0),
        'archive/b.warc.gz': packed(...records.slice(1)),
        'pages/pages.jsonl': Buffer.from('{}'),
      }),
  ],
])('%s', (_, written) => {
  it('gives its pages in order, and the bytes of each again by its place', async () => {
    const bytes = written(ONE);
    const { path, records, summary } = await readAll(bytes);
    expect(records).toMatchObject([
      {
        address: 'https://news.example/a',
        fetchedAt: DATE,
        mediaType: 'text/html',
        charset: 'utf-8',
        digest: 'not-given',
        truncated: false,
      },
      {
        address: 'https://news.example/b',
        fetchedAt: DATE,
        mediaType: 'text/plain',
        charset: null,
        digest: 'not-given',
        truncated: false,
      },
    ]);
    expect(records.map(textOf)).toEqual([PAGE, 'plain']);
    for (const one of records) expect(await readArchiveRecord(path, one)).toEqual(one.content);
    expect(summary).toMatchObject({ read: 2, skipped: { warcinfo: 1 }, damaged: 0, problems: [] });
    expect([summary.bytesRead, summary.bytesLost]).toEqual([bytes.length, 0]);
  });

  it('counts what holds no page, by its reason', async () => {
    const uri = { 'WARC-Target-URI': 'https://news.example/a' };
    const { summary } = await readAll(
      written([
        record('warcinfo', ''),
        record('request', 'GET / HTTP/1.1', uri),
        record('revisit', http(''), uri),
        record('metadata', 'x', uri),
        record('conversion', 'x', uri),
        record('response', 'not HTTP', uri),
        record('response', http('gone', {}, '404 Not Found'), uri),
        record('response', http('', { Location: '/b' }, '301 Moved'), uri),
        response('/a.jpg', 'x', { 'Content-Type': 'image/jpeg' }),
        response('/robots.txt', 'x', { 'Content-Type': 'text/plain' }),
        record('resource', 'x', { 'WARC-Target-URI': 'dns:news.example', 'Content-Type': 'text/plain' }),
      ]),
    );
    expect(summary).toMatchObject({ read: 0, unreadable: 0, damaged: 0, problems: [] });
    expect(summary.skipped).toEqual({
      warcinfo: 1,
      request: 1,
      revisit: 1,
      metadata: 1,
      'other-kind': 2,
      'other-status': 2,
      'other-media-type': 1,
      'no-page': 2,
    });
  });
});

describe('an archive that another program wrote', () => {
  const bytes = readFileSync(join(import.meta.dirname, 'wget.warc.gz'));

  it.each([
    ['packed', bytes],
    ['plain', gunzipSync(bytes)],
  ])('is read to its end, %s', async (_, archive) => {
    const reading = await readAll(archive);
    expect(reading.records.map(({ address, digest }) => [address, digest])).toEqual([
      ['http://news.example/', 'matches'],
      ['http://news.example/report.txt', 'matches'],
      ['http://news.example/', 'matches'],
    ]);
    expect(texts(reading)[0]).toMatch(/^<!DOCTYPE html>.*Lost<\/a>$/);
    expect(reading.summary).toMatchObject({
      read: 3,
      skipped: { request: 7, 'other-status': 2 },
      bytesLost: 0,
    });
  });
});

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
    // As `printf '<!DOCTYPE…' | sha1sum | xxd -r -p | base32` gives it.
    expect(await digest(payload('sha1:Y34IRPY4RKEVU43QKKNVXAJPS7OH6ATB'), 'page')).toBe('differs');
    expect(await digest(payload(sha1(PAGE)))).toBe('matches');
    expect(await digest(payload(sha1(PAGE).toUpperCase().replace('SHA1', 'sha1')))).toBe('matches');
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

describe('a WACZ file', () => {
  it('refuses names that lead out of it, and members that are packed a second time', async () => {
    const warc = packed(response('/a', PAGE));
    const outside = await readAll(zip({ 'archive/../../a.warc.gz': warc, 'archive/b.warc.gz': warc }));
    expect([texts(outside), codes(outside)]).toEqual([[PAGE], ['collect/wacz-path']]);
    const twice = await readAll(zip({ 'archive/a.warc.gz': warc }, 8));
    expect([texts(twice), codes(twice)]).toEqual([[], ['collect/wacz-packed']]);
    expect(twice.summary).toMatchObject({ damaged: 1, bytesLost: warc.length });
    expect(codes(await readAll(zip({ 'a.txt': Buffer.from('x') })))).toEqual(['collect/not-an-archive']);
  });

  it('gives its pages where its directory is lost', async () => {
    const reading = await readAll(
      zip({ 'archive/a.warc.gz': packed(response('/a', PAGE)) }).subarray(0, -40),
    );
    expect(texts(reading)).toEqual([PAGE]);
    expect(codes(reading)).toContain('collect/archive-unreadable');
  });
});

describe('what is no archive', () => {
  it.each(['', 'words', 'PK\x03\x04'])('is said to be none: %j', async (text) => {
    const reading = await readAll(Buffer.from(text));
    expect([texts(reading), codes(reading).includes('collect/not-an-archive')]).toEqual([[], true]);
  });

  it('may be a file that is not there, or a place where no page is', async () => {
    const path = fileOf(packed(record('warcinfo', 'x')));
    const archive = archiveRecords(`${path}-gone`, { name: 'gone.warc' });
    expect(await archive[Symbol.asyncIterator]().next()).toMatchObject({ done: true });
    expect(archive.summary.problems).toMatchObject([
      { code: 'collect/archive-unreadable', file: 'gone.warc' },
    ]);
    const codeAt = async (file: string, place: RecordPlace): Promise<string> =>
      textOf({ content: await readArchiveRecord(file, place) });
    expect(await codeAt(`${path}-gone`, { offset: 0, length: 9 })).toBe('collect/archive-unreadable');
    expect(await codeAt(path, { offset: 0, length: 999 })).toBe('collect/archive-record-moved');
    expect(await codeAt(path, { offset: 5, length: 20 })).toBe('collect/archive-record-moved');
    expect(await codeAt(path, { offset: 5000, length: 20 })).toBe('collect/archive-record-moved');
  });
});
