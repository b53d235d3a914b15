/** Tags that may stand inside a word. */
const INLINE_TAG = /^<\/?(?:a|abbr|b|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u)\b/i;
const TAG = /<[^<>]*>/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&apos;', "'"],
  ['&nbsp;', '\u00a0'],
]);

/** What a single tag or comment inside a Markdown paragraph leaves in the text: nothing, or a space where it parts words. */
export function inlineHtmlText(html: string): string {
  return html.startsWith('<!--') || INLINE_TAG.test(html) ? '' : ' ';
}

/**
 * The text of a piece of HTML inside Markdown, a line for each element that is no part of a line. Comments, scripts and styles are
 * dropped. It is meant for the odd tag in an article, not for web pages.
 */
export function htmlLines(html: string): string[] {
  const visible = withoutElement(withoutElement(without(html, '<!--', '-->'), 'script'), 'style');
  const text = visible.replace(TAG, (tag) => (INLINE_TAG.test(tag) ? '' : '\n'));
  return text
    .replace(/&(?:amp|lt|gt|quot|#39|apos|nbsp);/g, (entity) => ENTITIES.get(entity) ?? entity)
    .split('\n');
}

function withoutElement(html: string, name: 'script' | 'style'): string {
  return without(html, `<${name}`, `</${name}`);
}

/** Drops what stands between the marks, whatever their case. By cutting, not by a pattern: marks that are never closed cost no more. */
function without(html: string, open: string, close: string): string {
  const [before = '', ...parts] = html.split(new RegExp(open, 'i'));
  const after = parts.map((part) => {
    const end = part.search(new RegExp(close, 'i'));
    return end === -1 ? '' : part.slice(end + close.length);
  });
  return [before, ...after].join('');
}
