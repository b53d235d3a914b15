import type { RecordPlace, SkipReason } from './archive-record.ts';
import type { FileWindow } from './file-window.ts';
import { gzipHead, gzipMember, isGzip } from './gzip-member.ts';
import { nextRecord } from './next-record.ts';
import { type Page, type PageOptions, pageOf, skipReason } from './page-record.ts';
import { type WarcHeader, recordEnd, warcHeader } from './warc-header.ts';

/** A sound record: its place, and its page or why it has none. */
export interface FoundRecord extends RecordPlace {
  readonly found: Page | SkipReason;
}

/** Why no record can be read at an offset. */
export type Lost = 'damaged' | 'cut-short' | 'packed-whole';

/** Room for the headers of a record beside its page. */
const HEADERS = 131_072;

/** Read at first: most records are smaller. */
const FIRST_STRETCH = 65_536;

/** The record that begins at an offset of the file, or why there is none. Throws the errors of the disk. */
export async function recordAt(
  window: FileWindow,
  offset: number,
  options: PageOptions,
): Promise<FoundRecord | Lost> {
  const start = await window.bytesAt(offset, 4);
  return isGzip(start) ? packedRecordAt(window, offset, options) : plainRecordAt(window, offset, options);
}

async function packedRecordAt(
  window: FileWindow,
  offset: number,
  options: PageOptions,
): Promise<FoundRecord | Lost> {
  const limit = options.maxBytes + HEADERS;
  let wanted = FIRST_STRETCH;
  let bytes = await window.bytesAt(offset, wanted);
  let member = gzipMember(bytes, limit);
  while (member === 'cut-short' && bytes.length === wanted && wanted <= limit) {
    wanted *= 4;
    bytes = await window.bytesAt(offset, wanted);
    member = gzipMember(bytes, limit);
  }
  if (member === 'too-large' || (member === 'cut-short' && bytes.length === wanted))
    return largePackedRecord(window, offset, bytes, options);
  if (typeof member === 'string') return member;
  const header = warcHeader(member.content);
  if (header === null) return 'damaged';
  const blockEnd = header.length + header.blockLength;
  if (blockEnd > member.content.length) return 'damaged';
  const rest = member.content.subarray(blockEnd);
  const end = recordEnd(rest);
  if (end === null) return 'damaged';
  if (rest.length > end) return 'packed-whole';
  const block = member.content.subarray(header.length, blockEnd);
  return { offset, length: member.length, found: pageOf(header, block, true, options) };
}

/** A member that holds too much is not unpacked to its end: what follows is looked for instead, and all up to there is its own. */
async function largePackedRecord(
  window: FileWindow,
  offset: number,
  bytes: Buffer,
  options: PageOptions,
): Promise<FoundRecord | Lost> {
  const head = gzipHead(bytes);
  const header = warcHeader(head);
  if (header === null) return 'damaged';
  if (warcHeader(head.subarray(header.length + header.blockLength + 4)) !== null) return 'packed-whole';
  const block = head.subarray(header.length);
  const length = (await nextRecord(window, offset + 1)) - offset;
  return { offset, length, found: pageOf(header, block, false, options) };
}

async function plainRecordAt(
  window: FileWindow,
  offset: number,
  options: PageOptions,
): Promise<FoundRecord | Lost> {
  const head = await window.bytesAt(offset, FIRST_STRETCH);
  const header = warcHeader(head);
  if (header === null) return 'damaged';
  const blockStart = offset + header.length;
  const blockEnd = blockStart + header.blockLength;
  if (blockEnd > window.end) return 'cut-short';
  const isWhole = header.blockLength <= options.maxBytes + HEADERS;
  const found = skipReason(header) ?? (await pageAt(window, blockStart, header, isWhole, options));
  // Behind a length that is wrong no record ends.
  const end = recordEnd(await window.bytesAt(blockEnd, 4));
  return end === null ? 'damaged' : { offset, length: blockEnd + end - offset, found };
}

async function pageAt(
  window: FileWindow,
  blockStart: number,
  header: WarcHeader,
  isWhole: boolean,
  options: PageOptions,
): Promise<Page | SkipReason> {
  const block = await window.bytesAt(blockStart, isWhole ? header.blockLength : FIRST_STRETCH);
  return pageOf(header, block, isWhole, options);
}
