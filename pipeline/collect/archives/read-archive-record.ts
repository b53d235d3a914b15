import { type FileHandle, open } from 'node:fs/promises';
import { reasonOf } from '../reason.ts';
import { movedRecord, unreadable } from './archive-problem.ts';
import type { ArchiveRecord, RecordPlace } from './archive-record.ts';
import { MAX_BYTES } from './archive-records.ts';
import { fileWindow } from './file-window.ts';
import type { PageOptions } from './page-record.ts';
import { recordAt } from './record-at.ts';

/**
 * Reads the page of one record again, by the place that `archiveRecords` gave. Never throws.
 * @param options as for `archiveRecords`
 */
export async function readArchiveRecord(
  path: string,
  { offset, length }: RecordPlace,
  options: Partial<PageOptions> = {},
): Promise<ArchiveRecord['content']> {
  const { name = path, maxBytes = MAX_BYTES } = options;
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const record = await recordAt(fileWindow(file, offset + length), offset, { name, maxBytes });
    const isPage = typeof record !== 'string' && typeof record.found !== 'string';
    return isPage ? record.found.content : { problem: movedRecord(name) };
  } catch (error) {
    return { problem: unreadable(reasonOf(error), name) };
  } finally {
    await file?.close();
  }
}
