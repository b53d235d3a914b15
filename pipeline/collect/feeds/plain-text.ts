import { Parser } from 'htmlparser2';

/** No title is longer. */
const MAX_LENGTH = 2000;

/** What a reader sees of a line that may hold HTML, on one line; undefined where that is nothing. */
export function plainText(html: string | undefined): string | undefined {
  if (html === undefined) return undefined;
  return oneLine(html.includes('<') || html.includes('&') ? textOf(html) : html);
}

/** The text on one line; undefined where it is empty. */
export function oneLine(text: string | undefined): string | undefined {
  const line = text?.replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}

function textOf(html: string): string {
  const pieces: string[] = [];
  const parser = new Parser({ ontext: (text) => pieces.push(text) });
  parser.end(html.slice(0, MAX_LENGTH));
  return pieces.join('');
}
