import * as yauzl from 'yauzl';
import type { ArchiveFault } from './archive-problem.ts';

/** A stretch of a file that holds WARC records: from `start` up to `end`. */
export interface Region {
  readonly start: number;
  readonly end: number;
  /** Why it cannot be read in place; null where it can. */
  readonly fault: ArchiveFault | null;
}

/** Where a WACZ file keeps its archives. */
const ARCHIVE = /^archive\/.*\.warc(?:\.gz)?$/i;

const STORED = 0;

/** Whether the file begins as zip files do. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The WARC files in a WACZ file (a zip file of the WACZ specification 1.1), where they lie in it, in their order. Nothing is unpacked:
 * members that are compressed a second time cannot be read in place, names that lead out of the file and stretches that overlap are refused.
 * Throws where the file is no whole zip file, and the errors of the disk.
 */
export async function waczRegions(path: string): Promise<Region[]> {
  const zip = await yauzl.openPromise(path, { autoClose: false, decodeStrings: false });
  try {
    const regions: Region[] = [];
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileNameRaw.toString('utf8');
      if (!ARCHIVE.test(name)) continue;
      const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      const isPacked = entry.compressionMethod !== STORED || entry.isEncrypted();
      const fault =
        yauzl.validateFileName(name) !== null ? 'member-refused' : isPacked ? 'member-packed' : null;
      regions.push({ start, end: start + entry.compressedSize, fault });
    }
    return apart(regions);
  } finally {
    zip.close();
  }
}

/** The regions by their place; what overlaps the one before is refused, and keeps only what is its own. */
function apart(regions: readonly Region[]): Region[] {
  let last = 0;
  return regions
    .toSorted((a, b) => a.start - b.start)
    .map((region) => {
      const isApart = region.start >= last;
      const start = Math.max(region.start, last);
      last = Math.max(last, region.end);
      return isApart ? region : { start, end: Math.max(start, region.end), fault: 'member-refused' };
    });
}
