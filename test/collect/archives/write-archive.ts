import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import {
  type ArchiveRecord,
  type ArchiveSummary,
  archiveRecords,
} from '../../../pipeline/collect/archives/index.ts';

export const DATE = '2025-11-17T10:00:00Z';

type Fields = Readonly<Record<string, string>>;

const lines = (first: string, fields: Fields): string =>
  [first, ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');

/** One WARC record; a field of `more` takes the place of the one that would be written. */
export function record(type: string, block: Uint8Array | string, more: Fields = {}, version = '1.1'): Buffer {
  const bytes = Buffer.from(block);
  const header = lines(`WARC/${version}`, {
    'WARC-Type': type,
    'WARC-Record-ID': `<urn:test:${type}>`,
    'WARC-Date': DATE,
    'Content-Length': String(bytes.length),
    ...more,
  });
  return Buffer.concat([Buffer.from(header), bytes, Buffer.from('\r\n\r\n')]);
}

export const http = (body: Uint8Array | string, fields: Fields = {}, status = '200 OK'): Buffer =>
  Buffer.concat([
    Buffer.from(lines(`HTTP/1.1 ${status}`, { 'Content-Type': 'text/html; charset=utf-8', ...fields })),
    Buffer.from(body),
  ]);

/** A record with a page as its site answered. */
export const response = (
  path: string,
  body: Uint8Array | string,
  http1: Fields = {},
  more: Fields = {},
): Buffer =>
  record('response', http(body, http1), {
    'WARC-Target-URI': `https://news.example${path}`,
    'Content-Type': 'application/http; msgtype=response',
    ...more,
  });

export const sha1 = (bytes: Uint8Array | string): string =>
  `sha1:${createHash('sha1').update(bytes).digest('hex')}`;

export const packed = (...records: readonly Buffer[]): Buffer =>
  Buffer.concat(records.map((bytes) => gzipSync(bytes)));

/** Chunks of so many bytes, as HTTP sends them. */
export function chunked(body: string, size: number): Buffer {
  const bytes = Buffer.from(body);
  const pieces: Buffer[] = [];
  for (let start = 0; start < bytes.length; start += size) {
    const piece = bytes.subarray(start, start + size);
    pieces.push(Buffer.from(`${piece.length.toString(16)};note=x\r\n`), piece, Buffer.from('\r\n'));
  }
  return Buffer.concat([...pieces, Buffer.from('0\r\n\r\n')]);
}

/** A zip file that stores its members; `method` only says of one that it does something else. */
export function zip(members: Readonly<Record<string, Buffer>>, method = 0): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of Object.entries(members)) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), bytes]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, place, Buffer.from(name)]));
    files.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

/** The path of a file with these bytes; it goes when the test is over. */
export function fileOf(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-archive-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'archive');
  writeFileSync(path, bytes);
  return path;
}

export interface Reading {
  readonly path: string;
  readonly records: readonly ArchiveRecord[];
  readonly summary: ArchiveSummary;
}

/** Reads all of an archive that has these bytes. */
export async function readAll(bytes: Uint8Array, options: { maxBytes?: number } = {}): Promise<Reading> {
  const path = fileOf(bytes);
  const archive = archiveRecords(path, { name: 'news.warc.gz', ...options });
  const records: ArchiveRecord[] = [];
  for await (const one of archive) records.push(one);
  return { path, records, summary: archive.summary };
}

/** What a page holds as text, or the code of its problem. */
export const textOf = ({ content }: Pick<ArchiveRecord, 'content'>): string =>
  'bytes' in content ? Buffer.from(content.bytes).toString() : content.problem.code;

export const texts = ({ records }: Reading): string[] => records.map(textOf);
export const codes = ({ summary }: Reading): string[] => summary.problems.map(({ code }) => code);
