import type { Problem } from '../../contract/problem.ts';

/** Where a record lies in its file: bytes from the start of the file. Of a packed archive it is the place of the record's gzip member. */
export interface RecordPlace {
  readonly offset: number;
  readonly length: number;
}

/** What can be read of an archive today. */
export type ArchiveMediaType = 'text/html' | 'text/plain' | 'application/pdf';

/** A page that an archive holds, as its site answered with status 200. */
export interface ArchiveRecord extends RecordPlace {
  /** In the normal form of addresses. */
  readonly address: string;
  /** When the page was fetched into the archive: ISO 8601 in UTC, as exact as the archive has it. */
  readonly fetchedAt: string;
  readonly mediaType: ArchiveMediaType;
  /** The label of the encoding as the header has it; not checked. */
  readonly charset: string | null;
  /** Whether the page has the hash that the archive gives for it; `not-given` also where its algorithm is not known. */
  readonly digest: 'matches' | 'differs' | 'not-given';
  /** True where the archive says that it cut the page short. */
  readonly truncated: boolean;
  /** The page without chunks and content encodings, or why it cannot be had: it is too large, or damaged. */
  readonly content: { readonly bytes: Uint8Array } | { readonly problem: Problem };
}

/** Why a sound record gives no page. */
export type SkipReason =
  /** Records of other kinds: requests, repetitions of an earlier page, descriptions, and the rest. */
  | 'request'
  | 'revisit'
  | 'metadata'
  | 'warcinfo'
  | 'other-kind'
  /** Answers with another status than 200. */
  | 'other-status'
  /** Pictures, style sheets and other media types. */
  | 'other-media-type'
  /** Addresses with another scheme than http and https (`dns:`, `urn:`), and robots.txt files. */
  | 'no-page';

/** What was found in an archive. `bytesRead` and `bytesLost` together are the bytes that were gone through: at the end, the whole file. */
export interface ArchiveSummary {
  /** Records that were given with their page. */
  readonly read: number;
  /** Records that were given with a problem in its place. */
  readonly unreadable: number;
  readonly skipped: Readonly<Record<SkipReason, number>>;
  /** Stretches of the file that hold no record that can be read. */
  readonly damaged: number;
  /** Bytes of all sound records, given or skipped, and of what lies between the archives of a WACZ file. */
  readonly bytesRead: number;
  /** Bytes of the damaged stretches. */
  readonly bytesLost: number;
  /** What is wrong with the file as a whole, one for each sort of damage; those of single records are in the records. */
  readonly problems: readonly Problem[];
}

/** The records of an archive, read as they are asked for; the summary grows with them and is whole when they are. */
export interface ArchiveRecords extends AsyncIterable<ArchiveRecord> {
  readonly summary: ArchiveSummary;
}
