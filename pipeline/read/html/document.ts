import { parseHTML } from 'linkedom';
import type { Problem } from '../../contract/problem.ts';
import { pageSize } from './tokens.ts';

/** Pages of news end below 3 million characters. A tree takes some thirty times as much memory as its page. */
const MAX_LENGTH = 10_000_000;
/** Real pages nest up to some 50 deep and have up to some 20 000 elements; what goes far beyond is hostile or damaged. */
const MAX = { depth: 512, nodes: 300_000 };

/**
 * The tree of a web page. There is always an `html` element with a `body`, which holds all that the page shows, whatever the page has
 * left out or closed too early. A page too large or too deeply nested to be an article is refused before any tree is built: the time
 * to do so is bounded.
 * @param html the whole page, decoded
 * @param file named in the problem
 */
export function parseDocument(html: string, file: string): { document: Document } | { problem: Problem } {
  if (html.length > MAX_LENGTH) return { problem: tooLarge(file, `${html.length} characters`, MAX_LENGTH) };
  const { nodes, depth } = pageSize(html, MAX);
  if (depth > MAX.depth) return { problem: tooDeep(file) };
  if (nodes > MAX.nodes)
    return { problem: tooLarge(file, `more than ${MAX.nodes} elements and pieces of text`, MAX.nodes) };
  return { document: wholeDocument(html) };
}

function wholeDocument(html: string): Document {
  const { document } = parseHTML(html);
  // linkedom takes the first element for the root, whatever it is.
  if (document.documentElement?.localName !== 'html')
    return parseHTML(`<html><head></head><body>${html}</body></html>`).document;
  const { body } = document;
  // What stands behind the end tags of body and html belongs into the body.
  for (const late of [...following(body), ...following(document.documentElement)]) body.appendChild(late);
  return document;
}

function following(node: Node): Node[] {
  const nodes: Node[] = [];
  for (let next = node.nextSibling; next !== null; next = next.nextSibling) nodes.push(next);
  return nodes;
}

function tooDeep(file: string): Problem {
  return {
    level: 'error',
    stage: 'read',
    code: 'read/html-depth',
    message: `The elements of the page are nested more than ${MAX.depth} deep.`,
    remedy: 'Save the page again from its address, or put the text of the article into a .txt file.',
    file,
  };
}

function tooLarge(file: string, size: string, limit: number): Problem {
  return {
    level: 'error',
    stage: 'read',
    code: 'read/html-size',
    message: `The page has ${size}, more than any article (the limit is ${limit}).`,
    remedy: 'Look whether it is a whole site or a list; put the text of the article alone into a .txt file.',
    file,
  };
}
