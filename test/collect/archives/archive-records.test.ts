import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  type RecordPlace,
  archiveRecords,
  readArchiveRecord,
} from '../../../pipeline/collect/archives/index.ts';
import {
  DATE,
  codes,
  fileOf,
  http,
  packed,
  readAll,
  record,
  response,
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

  it('reads what two members share only once', async () => {
    const warc = packed(response('/a', PAGE));
    const bytes = zip({ 'archive/a.warc.gz': warc, 'archive/b.warc.gz': warc });
    // The place of the second in the directory stands before its name.
    bytes.writeUInt32LE(0, bytes.lastIndexOf('archive/b.warc.gz') - 4);
    const reading = await readAll(bytes);
    expect([texts(reading), codes(reading)]).toEqual([[PAGE], ['collect/wacz-path']]);
    expect(reading.summary.bytesRead + reading.summary.bytesLost).toBe(bytes.length);
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
