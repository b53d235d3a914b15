import type { RawResponse } from './request.ts';

/** The answer at the end of the redirects. */
export interface FetchedResponse {
  /** As asked for, in normal form. */
  readonly address: string;
  readonly finalAddress: string;
  /** The addresses that were passed on the way, the first included; none where there was no redirect. */
  readonly redirects: readonly string[];
  readonly status: number;
  /** In lower case, without parameters; null where it was not said. */
  readonly mediaType: string | null;
  /** The label of the encoding as the header has it; not checked. */
  readonly charset: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Decompressed; empty where the status is not 200 or 203. */
  readonly bytes: Uint8Array;
}

/** What the header of an answer says, taken apart. */
export function fetchedResponse(
  address: string,
  finalAddress: string,
  redirects: readonly string[],
  { status, headers, bytes }: RawResponse,
): FetchedResponse {
  const etag = headers.etag ?? null;
  const lastModified = headers['last-modified'] ?? null;
  return {
    address,
    finalAddress,
    redirects,
    status,
    ...contentType(headers['content-type']),
    etag,
    lastModified,
    bytes,
  };
}

const CHARSET = /;\s*charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/i;

/** Media type and charset of a `Content-Type` header: `text/html; charset="utf-8"`. */
export function contentType(header: string | undefined): Pick<FetchedResponse, 'mediaType' | 'charset'> {
  const mediaType = header?.split(';')[0]?.trim().toLowerCase() ?? '';
  const found = CHARSET.exec(header ?? '');
  const charset = (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
  return {
    mediaType: /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType : null,
    charset: charset === '' ? null : charset,
  };
}
