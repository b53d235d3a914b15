import type { Row } from '../rows.ts';

/** How a release names the canonical text in which the offsets of an article's receipts count, and the page that the text was read from. */
interface TextResource {
  /** The text file of the release; where it may not be shipped, the name of its bytes by their hash (RFC 6920). */
  readonly text: string;
  /** The article's address; null where it has none. */
  readonly page: string | null;
}

/** The text of an article as an IRI. An article that is not in the table keeps its id, so that the mistake can be seen. */
export function textResource(article: string, row: Row | undefined): TextResource {
  const { text_file: file, text_sha256: hash, url } = row ?? {};
  const page = typeof url === 'string' ? url : null;
  if (typeof file === 'string') return { text: file, page };
  return { text: typeof hash === 'string' ? hashName(hash) : `urn:verbatim:${article}`, page };
}

/**
 * The name of bytes by their SHA-256, as RFC 6920 writes it.
 * @param sha256 hexadecimal
 */
export function hashName(sha256: string): string {
  return `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;
}
