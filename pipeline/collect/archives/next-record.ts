import type { FileWindow } from './file-window.ts';
import { gzipHead } from './gzip-member.ts';
import { headerOf } from './header-fields.ts';
import { warcHeader } from './warc-header.ts';

/** Looked through at once. */
const STRETCH = 1_048_576;

/** What a record must show of itself: enough for its header, packed or not. */
const HEAD = 16_384;

const GZIP = Buffer.from([0x1f, 0x8b, 8]);
const WARC = Buffer.from('WARC/');

/** Chance gives one false mark in 16 MB; whoever meets more than this in one stretch reads what was made to keep him busy. */
const MAX_FALSE_MARKS = 2000;

/**
 * The offset of the first record, packed or not, at or behind an offset of the file; the window's end where there is none, or where too
 * much looks like the start of a record and is none.
 */
export async function nextRecord(window: FileWindow, from: number): Promise<number> {
  const search = { falseMarks: 0 };
  for (let base = from; base < window.end && search.falseMarks < MAX_FALSE_MARKS; base += STRETCH) {
    const bytes = await window.bytesAt(base, STRETCH + HEAD);
    const found = firstRecord(bytes, search);
    if (found !== null) return base + found;
  }
  return window.end;
}

/** The place of the first record that begins within the stretch. */
function firstRecord(bytes: Buffer, search: { falseMarks: number }): number | null {
  let gzip = placeOf(bytes, GZIP, 0);
  let warc = placeOf(bytes, WARC, 0);
  while ((gzip < STRETCH || warc < STRETCH) && search.falseMarks < MAX_FALSE_MARKS) {
    const place = Math.min(gzip, warc);
    if (startsRecord(bytes.subarray(place, place + HEAD), place === gzip)) return place;
    search.falseMarks++;
    if (place === gzip) gzip = placeOf(bytes, GZIP, place + 1);
    else warc = placeOf(bytes, WARC, place + 1);
  }
  return null;
}

function placeOf(bytes: Buffer, mark: Buffer, from: number): number {
  const place = bytes.indexOf(mark, from);
  return place < 0 ? Infinity : place;
}

/** A packed head may end before the header does. */
function startsRecord(bytes: Buffer, isPacked: boolean): boolean {
  if (!isPacked) return warcHeader(bytes) !== null;
  const head = gzipHead(bytes);
  return warcHeader(head) !== null || (headerOf(head) === null && head.indexOf(WARC) === 0);
}
