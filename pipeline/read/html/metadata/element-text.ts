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

const ENDS_SMALL = /\p{Ll}$/u;
const BEGINS_LARGE = /^\p{Lu}/u;

/**
 * The visible text of an element, white space collapsed, blocks parted by the separator. Elements inside a line that are parted by style
 * alone, as the change from a small letter to a capital tells, are parted by a space. Undefined where it is longer than `max` characters:
 * no more than that is read, whatever the element holds.
 */
export function elementText(element: PageElement, max: number, separator = ' '): string | undefined {
  const next: (PageNode | null)[] = [element.firstChild];
  let text = '';
  let isWritten = false;
  while (next.length > 0) {
    const node = next.pop() ?? null;
    if (node === null) continue;
    next.push(node.nextSibling);
    if (isText(node)) {
      const more = node.nodeValue ?? '';
      text += isWritten && ENDS_SMALL.test(text) && BEGINS_LARGE.test(more) ? ` ${more}` : more;
      isWritten = true;
    } else if (isElement(node)) {
      if (!isInline(node)) text += separator;
      if (!isUnseen(node)) next.push(node.firstChild);
    }
    if (text.length > 4 * max) return undefined;
  }
  const whole =
    separator === ' '
      ? collapsed(text)
      : collapsed(text)
          .split(separator.trim())
          .map(collapsed)
          .filter((part) => part !== '')
          .join(separator);
  return whole.length > max ? undefined : whole;
}
