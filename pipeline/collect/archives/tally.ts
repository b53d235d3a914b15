import { type ArchiveFault, archiveProblem } from './archive-problem.ts';
import type { Problem } from '../../contract/problem.ts';
import type { ArchiveRecord, ArchiveSummary, SkipReason } from './archive-record.ts';

/** What has been counted so far. */
export interface Tally {
  read: number;
  unreadable: number;
  readonly skipped: Record<SkipReason, number>;
  damaged: number;
  bytesRead: number;
  bytesLost: number;
  readonly faults: Set<ArchiveFault>;
  readonly problems: Problem[];
}

export function emptyTally(): Tally {
  return {
    read: 0,
    unreadable: 0,
    skipped: {
      request: 0,
      revisit: 0,
      metadata: 0,
      warcinfo: 0,
      'other-kind': 0,
      'other-status': 0,
      'other-media-type': 0,
      'no-page': 0,
    },
    damaged: 0,
    bytesRead: 0,
    bytesLost: 0,
    faults: new Set(),
    problems: [],
  };
}

export function countRecord(tally: Tally, { content, length }: ArchiveRecord): void {
  tally.bytesRead += length;
  if ('bytes' in content) tally.read++;
  else tally.unreadable++;
}

export function countSkipped(tally: Tally, reason: SkipReason, length: number): void {
  tally.bytesRead += length;
  tally.skipped[reason]++;
}

export function countLost(tally: Tally, fault: ArchiveFault, length: number): void {
  tally.bytesLost += length;
  tally.damaged++;
  tally.faults.add(fault);
}

/** The counts, with a problem for each fault. */
export function summaryOf({ faults, problems, ...counts }: Tally, name: string): ArchiveSummary {
  const ofFaults = [...faults].sort().map((fault) => archiveProblem(fault, name));
  return { ...counts, skipped: { ...counts.skipped }, problems: [...ofFaults, ...problems] };
}
