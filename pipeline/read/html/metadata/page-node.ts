/** The little of a document tree that reading metadata needs, whatever built the tree. */
export interface PageNode {
  /** 1 element, 3 text. */
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  /** Asked for in place of `getAttribute`, which in linkedom makes a set of the classes of every element. */
  getAttributeNode(name: string): { readonly value: string } | null;
}

/** A parsed page. */
export interface PageDocument {
  readonly documentElement: PageElement | null;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}

/** The value of an attribute, trimmed, white space collapsed; the empty string where there is none. */
export function attribute(element: PageElement, name: string): string {
  const value = element.getAttributeNode(name)?.value;
  return value === undefined ? '' : collapsed(value);
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Nothing to do: the case of most attributes. */
const PLAIN = /^[\w./:#?=&%-]*$/;

/** White space of any kind as one space, none at the ends; soft hyphens and zero-width characters are dropped. */
export function collapsed(text: string): string {
  return PLAIN.test(text) ? text : text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
