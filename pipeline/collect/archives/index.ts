/** Web archives: WARC files, packed or not, and WACZ files. */
export type { ArchiveRecord, ArchiveSummary, RecordPlace } from './archive-record.ts';
export { archiveRecords } from './archive-records.ts';
export { readArchiveRecord } from './read-archive-record.ts';
