import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { withoutBoilerplate } from './boilerplate.ts';
import { htmlLines, inlineHtmlText } from './html-text.ts';
import type { TextBlock } from './text-block.ts';

type Container = 'paragraph' | 'list-item' | 'quote';

/**
 * Blocks of plain text of a Markdown body (CommonMark), with the text of its first top heading, null where it has none. Emphasis, code
 * and links keep their words only; images, comments, rules and link definitions are dropped; HTML is reduced to its text; hard and soft
 * line breaks become a space. Boilerplate at both ends is dropped.
 */
export function markdownBlocks(body: string): { blocks: TextBlock[]; heading: string | null } {
  const { children } = fromMarkdown(body);
  const title = children.find((node) => node.type === 'heading' && node.depth === 1);
  const blocks = withoutBoilerplate(blocksOf(children, 'paragraph'), ({ text }) => text);
  return { blocks, heading: title === undefined ? null : oneLine(textOf(title)) || null };
}

function blocksOf(nodes: readonly RootContent[], container: Container): TextBlock[] {
  return nodes.flatMap((node) => blocksOfNode(node, container));
}

function blocksOfNode(node: RootContent, container: Container): TextBlock[] {
  switch (node.type) {
    case 'heading':
      return blocksOfLines([textOf(node)], 'heading');
    case 'paragraph':
      return blocksOfLines(rowsOrParagraph(textOf(node)), container);
    case 'code':
      return blocksOfLines([node.value], container);
    case 'html':
      return blocksOfLines(htmlLines(node.value), container);
    case 'blockquote':
      return blocksOf(node.children, 'quote');
    case 'list':
      return node.children.flatMap((item) => blocksOf(item.children, 'list-item'));
    default:
      return [];
  }
}

function blocksOfLines(lines: readonly string[], kind: TextBlock['kind']): TextBlock[] {
  return lines
    .map(oneLine)
    .filter((text) => text !== '')
    .map((text) => ({ kind, text }));
}

/** Rows of a pipe table, which CommonMark does not know, are no sentence: each stays by itself, and the ruled row goes. */
function rowsOrParagraph(text: string): string[] {
  const lines = text.split('\n');
  if (!lines.every((line) => line.startsWith('|'))) return [text];
  return lines.filter((line) => /[\p{L}\p{N}]/u.test(line));
}

/** The words of a node; what is no text (an image, a hard break) leaves a space, so that words are never glued. */
function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map((child) => textOf(child)).join('');
  if (node.type === 'html') return inlineHtmlText(node.value);
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : ' ';
}

function oneLine(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ').trim();
}
