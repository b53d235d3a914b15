import { type HeaderFields, headerOf } from './header-fields.ts';

/** The header of a WARC record (ISO 28500) of version 1.0 or 1.1, or of the drafts before it, which are written alike. */
export interface WarcHeader {
  readonly fields: HeaderFields;
  /** In lower case: `response`, `request` … */
  readonly type: string;
  /** ISO 8601 in UTC. */
  readonly date: string;
  /** Bytes of the header, the empty line behind it included. */
  readonly length: number;
  /** Bytes of the block that follows. */
  readonly blockLength: number;
}

/** The first line, and the start of the second. */
const VERSION = /^WARC\/(?:1\.\d|0\.1[78])\r?\n[\w-]/;

/** Version 1.1 allows less exact dates and fractions of a second. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z)?)?)?$/;

const LENGTH = /^\d{1,15}$/;

/** The header at the start of the bytes; null where a field that every record must have is missing or broken. */
export function warcHeader(bytes: Buffer): WarcHeader | null {
  const header = VERSION.test(bytes.toString('latin1', 0, 12)) ? headerOf(bytes) : null;
  if (header === null) return null;
  const { fields, length } = header;
  const type = fields.get('warc-type')?.toLowerCase() ?? '';
  const date = fields.get('warc-date') ?? '';
  const blockLength = fields.get('content-length') ?? '';
  if (type === '' || !DATE.test(date) || !LENGTH.test(blockLength)) return null;
  return { fields, type, date, length, blockLength: Number(blockLength) };
}

/** What ends every record: two line ends. */
const RECORD_END = '\r\n\r\n';

/** The number of bytes of the two line ends at the start of the bytes; null where something else stands there. */
export function recordEnd(bytes: Buffer): number | null {
  const text = bytes.toString('latin1', 0, RECORD_END.length);
  if (text === RECORD_END) return RECORD_END.length;
  // Some writers leave them out behind the last record.
  if (RECORD_END.startsWith(text)) return text.length;
  return text.startsWith('\n\n') ? 2 : null;
}
