import { type FileHandle, open } from 'node:fs/promises';
import { reasonOf } from '../reason.ts';
import { unreadable } from './archive-problem.ts';
import type { ArchiveRecord, ArchiveRecords } from './archive-record.ts';
import { fileWindow } from './file-window.ts';
import { nextRecord } from './next-record.ts';
import type { PageOptions } from './page-record.ts';
import { recordAt } from './record-at.ts';
import { type Tally, countLost, countRecord, countSkipped, emptyTally, summaryOf } from './tally.ts';
import { type Region, isZip, waczRegions } from './wacz.ts';

/** As for a page that is fetched. */
export const MAX_BYTES = 20_000_000;

/**
 * The pages of a web archive: a WARC file of version 1.0 or 1.1, plain or with a gzip member a record, or a WACZ file, told apart by what
 * they hold. They are read one after the other as they are asked for, so that memory does not grow with the file, and only once.
 *
 * Never throws. Behind a damaged stretch it goes on with the next record; the summary counts what was lost, and says what is wrong with
 * the file as a whole.
 * @param options `name`: what the problems call the file; `maxBytes`: the most that a page may have, unpacked
 */
export function archiveRecords(path: string, options: Partial<PageOptions> = {}): ArchiveRecords {
  const { name = path, maxBytes = MAX_BYTES } = options;
  const tally = emptyTally();
  const records = recordsOfFile(path, { name, maxBytes }, tally);
  return {
    get summary() {
      return summaryOf(tally, name);
    },
    [Symbol.asyncIterator]: () => records,
  };
}

async function* recordsOfFile(
  path: string,
  options: PageOptions,
  tally: Tally,
): AsyncGenerator<ArchiveRecord, void, undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    yield* recordsOf(file, path, options, tally);
  } catch (error) {
    tally.problems.push(unreadable(reasonOf(error), options.name));
  } finally {
    await file?.close();
  }
}

async function* recordsOf(
  file: FileHandle,
  path: string,
  options: PageOptions,
  tally: Tally,
): AsyncGenerator<ArchiveRecord, void, undefined> {
  const { size } = await file.stat();
  if (size === 0) tally.faults.add('not-an-archive');
  const start = await fileWindow(file, size).bytesAt(0, 4);
  if (!isZip(start))
    return yield* recordsOfRegion(file, { start: 0, end: size, fault: null }, options, tally);
  const regions = await regionsOf(path, size, options, tally);
  if (regions.length === 0) tally.faults.add('not-an-archive');
  for (const region of regions) yield* recordsOfRegion(file, region, options, tally);
  // What else is in a WACZ file is no loss.
  tally.bytesRead = size - tally.bytesLost;
}

/** Where the directory of a WACZ file is lost, its records are looked for in all of it. */
async function regionsOf(path: string, size: number, { name }: PageOptions, tally: Tally): Promise<Region[]> {
  try {
    return await waczRegions(path);
  } catch (error) {
    tally.problems.push(unreadable(reasonOf(error), name));
    return [{ start: 0, end: size, fault: null }];
  }
}

/** All records of a stretch of the file. What cannot be read is counted, up to the next record. */
async function* recordsOfRegion(
  file: FileHandle,
  { start, end, fault }: Region,
  options: PageOptions,
  tally: Tally,
): AsyncGenerator<ArchiveRecord, void, undefined> {
  if (fault !== null) return countLost(tally, fault, end - start);
  const window = fileWindow(file, end);
  let offset = start;
  while (offset < end) {
    const record = await recordAt(window, offset, options);
    if (typeof record === 'string') {
      const next = await nextRecord(window, offset + 1);
      const isNothing = offset === start && next === end && record === 'damaged';
      const isInside = record === 'cut-short' && next < end;
      countLost(tally, isNothing ? 'not-an-archive' : isInside ? 'damaged' : record, next - offset);
      offset = next;
    } else {
      offset += record.length;
      const { found, ...place } = record;
      if (typeof found === 'string') {
        countSkipped(tally, found, place.length);
      } else {
        const page = { ...place, ...found };
        countRecord(tally, page);
        yield page;
      }
    }
  }
}
