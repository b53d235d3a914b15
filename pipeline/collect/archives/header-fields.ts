/** The fields of a WARC or HTTP header: names in lower case; of a field that stands twice, the first. */
export type HeaderFields = ReadonlyMap<string, string>;

/** A header is longer only where it is none. */
const MAX_HEADER = 65_536;

/** A header and the bytes that it takes, the empty line behind it included. */
interface Header {
  /** The first line. */
  readonly start: string;
  readonly fields: HeaderFields;
  readonly length: number;
}

/** The header at the start of the bytes, or null where no empty line ends it. Lines may end with LF alone, and be folded. */
export function headerOf(bytes: Buffer): Header | null {
  const length = endOfHeader(bytes);
  if (length < 0) return null;
  const lines = bytes
    .toString('utf8', 0, length)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const fields = new Map<string, string>();
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return { start: lines[0] ?? '', fields, length };
}

/** The offset behind the first empty line; -1 where there is none. */
function endOfHeader(bytes: Buffer): number {
  const head = bytes.subarray(0, MAX_HEADER);
  const crlf = head.indexOf('\r\n\r\n');
  const lf = head.indexOf('\n\n');
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return crlf + 4;
  return lf < 0 ? -1 : lf + 2;
}
