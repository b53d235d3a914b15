import { type PageElement, type PageNode, collapsed, isElement, isText } from './page-node.ts';

/** Elements that stand inside a line of text; all others end it. */
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'em',
  'font',
  'i',
  'label',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
]);

/** Elements whose content is no text of the page. */
const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'select',
  'textarea',
  'button',
  'object',
  'video',
  'audio',
  'title',
  'head',
]);

export function isInline(element: PageElement): boolean {
  return INLINE.has(element.localName);
}

export function isUnseen(element: PageElement): boolean {
  return UNSEEN.has(element.localName);
}

/**
 * The visible text of an element, white space collapsed, blocks parted by a space. Undefined where it is longer than `max` characters:
 * no more than that is read, whatever the element holds.
 */
export function elementText(element: PageElement, max: number): string | undefined {
  const next: (PageNode | null)[] = [element.firstChild];
  let text = '';
  while (next.length > 0) {
    const node = next.pop() ?? null;
    if (node === null) continue;
    next.push(node.nextSibling);
    if (isText(node)) text += node.nodeValue ?? '';
    else if (isElement(node)) {
      if (!isInline(node)) text += ' ';
      if (!isUnseen(node)) next.push(node.firstChild);
    }
    if (text.length > 4 * max) return undefined;
  }
  const whole = collapsed(text);
  return whole.length > max ? undefined : whole;
}
