import { parseAddress } from '../fetch/address.ts';
import { contentType } from '../fetch/fetched-response.ts';
import { pageProblem } from './archive-problem.ts';
import type { ArchiveMediaType, ArchiveRecord, SkipReason } from './archive-record.ts';
import { digestOf } from './digest.ts';
import { type HttpAnswer, decompressed, httpAnswer, unchunked } from './http-answer.ts';
import type { WarcHeader } from './warc-header.ts';

/** A page of an archive, without its place. */
export type Page = Omit<ArchiveRecord, 'offset' | 'length'>;

export interface PageOptions {
  /** The archive's name, for problems. */
  readonly name: string;
  /** Of a page, compressed and not. */
  readonly maxBytes: number;
}

/** Why a record holds no page, as far as its own header says; null where it may hold one. */
export function skipReason({ type, fields }: WarcHeader): SkipReason | null {
  if (type === 'request' || type === 'revisit' || type === 'metadata' || type === 'warcinfo') return type;
  if (type !== 'response' && type !== 'resource') return 'other-kind';
  return addressOf(fields.get('warc-target-uri')) === null ? 'no-page' : null;
}

/**
 * The page that a record holds, or why it holds none.
 * @param block the record's block, or its start where the rest is too large (`isWhole` is false)
 */
export function pageOf(
  header: WarcHeader,
  block: Buffer,
  isWhole: boolean,
  options: PageOptions,
): Page | SkipReason {
  const reason = skipReason(header);
  const address = addressOf(header.fields.get('warc-target-uri'));
  if (reason !== null || address === null) return reason ?? 'no-page';
  const answer = header.type === 'response' ? httpAnswer(block) : resourceAnswer(header, block);
  if (answer === null) return 'other-kind';
  if (answer.status !== 200) return 'other-status';
  const { mediaType, charset } = contentType(answer.fields.get('content-type'));
  const known = readable(mediaType ?? header.fields.get('warc-identified-payload-type'));
  if (known === undefined) return 'other-media-type';
  const isCut = header.fields.has('warc-truncated');
  const common = { address, fetchedAt: header.date, mediaType: known, charset, truncated: isCut };
  const problem = (cause: 'too-large' | 'damaged') => ({
    problem: pageProblem(cause, address, options.name, options.maxBytes),
  });
  if (!isWhole) return { ...common, digest: 'not-given', content: problem('too-large') };
  const body = unchunked(answer);
  const bytes = decompressed(body, answer.fields, options.maxBytes, isCut);
  const forms = typeof bytes === 'string' ? [answer.body, body] : [answer.body, body, bytes];
  return {
    ...common,
    digest: digestOfRecord(header, block, forms),
    // A copy, so that a page does not keep the memory of its neighbours.
    content: typeof bytes === 'string' ? problem(bytes) : { bytes: new Uint8Array(bytes) },
  };
}

/** A resource is the page itself, with its media type in the record's header. */
function resourceAnswer({ fields }: WarcHeader, block: Buffer): HttpAnswer {
  const type = fields.get('content-type');
  return { status: 200, fields: new Map(type === undefined ? [] : [['content-type', type]]), body: block };
}

function digestOfRecord(
  { fields }: WarcHeader,
  block: Buffer,
  forms: readonly Uint8Array[],
): ArchiveRecord['digest'] {
  const payload = digestOf(fields.get('warc-payload-digest'), forms);
  return payload === 'not-given' ? digestOf(fields.get('warc-block-digest'), [block]) : payload;
}

/** Where an archive has what no page is: rules for robots. */
const ROBOTS = /^\/robots\.txt$/i;

/** The address in normal form; null where it is none of a page. Some writers put it in angle brackets. */
function addressOf(text: string | undefined): string | null {
  const parsed = parseAddress(text?.replace(/^<(.*)>$/s, '$1') ?? '');
  return 'failure' in parsed || ROBOTS.test(parsed.value.pathname) ? null : parsed.value.href;
}

const MEDIA_TYPES: ReadonlyMap<string, ArchiveMediaType> = new Map([
  ['text/html', 'text/html'],
  ['application/xhtml+xml', 'text/html'],
  ['text/plain', 'text/plain'],
  ['application/pdf', 'application/pdf'],
]);

function readable(mediaType: string | undefined): ArchiveMediaType | undefined {
  return MEDIA_TYPES.get(mediaType?.toLowerCase() ?? '');
}
