import { type HtmlText, htmlBlocks } from '../../../pipeline/read/html/blocks.ts';
import { parseDocument } from '../../../pipeline/read/html/document.ts';

/** What is read from a page that can be parsed. */
export function textOf(html: string): HtmlText {
  const parsed = parseDocument(html, 'page.html');
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return htmlBlocks(parsed.document, 'page.html');
}

/** The text of each block. */
export function textsOf(html: string): string[] {
  return textOf(html).blocks.map(({ text }) => text);
}

export const FIRST =
  'The council of Port Elmira voted on Monday to rebuild the ferry terminal, which a storm had damaged in March.';
export const SECOND =
  'Mayor Ada Lindqvist said that work would begin in May and cost about 2.5 million euros, half of it from the province.';
export const THIRD =
  'Fishermen had asked for a second pier; the council will come back to that question at its meeting in September.';

/** An article of three paragraphs with what is put between them, in the frame of a page. */
export function pageWith(between = '', around = ''): string {
  return `<!doctype html><html><head><title>Terminal to be rebuilt - Elmira Courier</title></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News of the town</a></li></ul></nav>
    <article><h1>Terminal to be rebuilt</h1>
    <div class="article-body"><p>${FIRST}</p>${between}<p>${SECOND}</p><p>${THIRD}</p></div></article>
    ${around}</body></html>`;
}
