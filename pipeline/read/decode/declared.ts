import { encodingOf } from './text-of.ts';

/** What is known of the bytes from outside. */
export interface DecodeHint {
  /** A page's own declaration is looked for in HTML and XML only: in a plain text it would be an example. */
  readonly mediaType?: string | undefined;
  /** The label in the HTTP header. */
  readonly charset?: string | null | undefined;
}

/** An encoding that somebody states, and who. */
export interface Declaration {
  readonly encoding: string;
  readonly by: 'header' | 'page';
}

/** The standard has 1024 bytes searched at least; pages that say it later exist. */
const SEARCHED = 4096;

const MARKUP = /\b(?:html|xml)\b/;

const XML_DECLARATION = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
/** A comment (which may hold a `meta` that does not count), or the attributes of a `meta`. */
const COMMENT_OR_META = /<!--[^]*?(?:-->|$)|<meta[\s/]([^>]*)>/gi;
const ATTRIBUTE = /([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const CHARSET_IN_CONTENT = /charset\s*=\s*["']?\s*([^\s;"']+)/i;

/** The encoding that a byte order mark states; it outweighs everything. */
export function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The encodings that the HTTP header and the page itself state, in order of trust; labels that mean nothing are passed over. */
export function declarations(bytes: Uint8Array, { mediaType = '', charset }: DecodeHint): Declaration[] {
  const header = encodingOf(charset ?? '');
  const page = MARKUP.test(mediaType) ? encodingOfPage(bytes) : null;
  return [
    ...(header === null ? [] : [{ encoding: header, by: 'header' as const }]),
    ...(page === null ? [] : [{ encoding: page, by: 'page' as const }]),
  ];
}

/** As the HTML standard's "prescan a byte stream": the XML declaration, or the first `meta` that states an encoding. */
function encodingOfPage(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, SEARCHED)).toString('latin1');
  const xml = XML_DECLARATION.exec(start);
  const labels = [xml?.[1] ?? xml?.[2] ?? '', ...metaLabels(start)];
  let encoding: string | null = null;
  for (const label of labels) encoding ??= encodingOf(label);
  // Whoever could read the declaration byte for byte cannot be looking at UTF-16.
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

function metaLabels(html: string): string[] {
  return [...html.matchAll(COMMENT_OR_META)].flatMap(([, attributes]) => {
    if (attributes === undefined) return [];
    const values = attributeValues(attributes);
    const charset = values.get('charset');
    if (charset !== undefined) return [charset];
    if (values.get('http-equiv')?.toLowerCase() !== 'content-type') return [];
    return [CHARSET_IN_CONTENT.exec(values.get('content') ?? '')?.[1] ?? ''];
  });
}

function attributeValues(attributes: string): ReadonlyMap<string, string> {
  const found = [...attributes.matchAll(ATTRIBUTE)];
  return new Map(
    found.map(([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? '']),
  );
}
