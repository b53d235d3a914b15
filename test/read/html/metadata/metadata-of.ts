import { parseDocument } from '../../../../pipeline/read/html/document.ts';
import {
  type HtmlMetadata,
  type Surroundings,
  htmlMetadata,
} from '../../../../pipeline/read/html/metadata/index.ts';

/** The metadata of a page with this head and body. */
export function metadataOf(head: string, body = '', surroundings: Surroundings = {}): HtmlMetadata {
  const parsed = parseDocument(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'page.html',
  );
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return htmlMetadata(parsed.document, surroundings);
}

/** A script with JSON-LD. */
export function jsonLd(...things: readonly object[]): string {
  return things
    .map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`)
    .join('');
}
