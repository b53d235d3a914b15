import type { TextBlock } from '../text-block.ts';
import { DROPPED, HEADINGS, IMAGES, INLINE, LIST_ITEMS, UNSEEN } from './elements.ts';
import { type Mark, markOf, namesIn } from './names.ts';
import { type Section, newSection } from './section.ts';
import { rowText } from './table-row.ts';
import { type Piece, linesIn, plainSpaces } from './text.ts';

/** What the walk over the tree has in hand. */
interface Walk {
  section: Section;
  kind: TextBlock['kind'];
  isHeadline: boolean;
  isPreformatted: boolean;
  /** How many links the walk is in. */
  links: number;
  /** Pieces of text since the last block boundary, parted by line breaks. */
  pieces: Piece[];
  readonly named: Map<string, { readonly names: string[]; readonly mark: Mark }>;
}

const ELEMENT = 1;
const TEXT = 3;
const NOT_SHOWN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** All that a page shows, as sections within sections. What is hidden, and what shows no text of an article, is left out. */
export function pageOf(document: Document): Section {
  const page = newSection('body', [], 'none', false, null);
  const walk: Walk = {
    section: page,
    kind: 'paragraph',
    isHeadline: false,
    isPreformatted: false,
    links: 0,
    pieces: [{ text: '', linked: 0 }],
    named: new Map(),
  };
  walkChildren(document.body, walk);
  endBlock(walk);
  return page;
}

function walkChildren(parent: Node, walk: Walk): void {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === TEXT) addText(node.nodeValue ?? '', walk);
    else if (isElement(node)) walkElement(node, walk);
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

function walkElement(element: Element, walk: Walk): void {
  const tag = element.localName;
  if (UNSEEN.has(tag)) return;
  if (IMAGES.has(tag)) walk.section.holdsImage = true;
  if (DROPPED.has(tag)) addSpace(walk);
  else if (tag === 'br') endLine(walk);
  else if (tag === 'hr') endBlock(walk);
  else walkShown(element, tag, walk);
}

function walkShown(element: Element, tag: string, walk: Walk): void {
  const { names, mark } = namesOf(element, walk);
  if (mark === 'hidden' || isHidden(element)) return;
  if (tag === 'a') {
    if (element.previousSibling?.nodeName === 'A') addSpace(walk);
    walk.links++;
  }
  if (INLINE.has(tag)) walkChildren(element, walk);
  else {
    const isArticleBody = element.getAttribute('itemprop') === 'articleBody';
    walkBlock(element, newSection(tag, names, mark, isArticleBody, walk.section), walk);
  }
  if (tag === 'a') walk.links--;
}

function walkBlock(element: Element, inner: Section, walk: Walk): void {
  endBlock(walk);
  const { section, kind, isHeadline, isPreformatted } = walk;
  section.parts.push(inner);
  walk.section = inner;
  walk.kind = kindOf(inner.tag, kind);
  walk.isHeadline ||= inner.tag === 'h1';
  walk.isPreformatted ||= inner.tag === 'pre';
  const row = inner.tag === 'tr' ? rowText(element) : null;
  if (row === null) walkChildren(element, walk);
  else {
    walk.kind = 'table-row';
    walk.pieces = [row];
  }
  endBlock(walk);
  walk.section = section;
  walk.kind = kind;
  walk.isHeadline = isHeadline;
  walk.isPreformatted = isPreformatted;
}

function kindOf(tag: string, outer: TextBlock['kind']): TextBlock['kind'] {
  if (HEADINGS.has(tag)) return 'heading';
  if (LIST_ITEMS.has(tag)) return 'list-item';
  if (tag === 'blockquote') return 'quote';
  // Where a heading is not closed, paragraphs stand in it.
  return outer === 'heading' ? 'paragraph' : outer;
}

/** Most elements of a page share their names with others, so each attribute is looked at once. */
function namesOf(element: Element, walk: Walk): { readonly names: string[]; readonly mark: Mark } {
  const attribute = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  let named = walk.named.get(attribute);
  if (named === undefined) {
    const names = namesIn(attribute);
    named = { names, mark: markOf(names) };
    walk.named.set(attribute, named);
  }
  return named;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return NOT_SHOWN.test(element.getAttribute('style') ?? '');
}

function addText(text: string, walk: Walk): void {
  if (!walk.isPreformatted) addToLine(text, walk);
  else {
    const [first = '', ...others] = text.split('\n');
    addToLine(first, walk);
    for (const other of others) {
      endLine(walk);
      addToLine(other, walk);
    }
  }
}

function addToLine(text: string, walk: Walk): void {
  const piece = walk.pieces.at(-1);
  if (piece === undefined) return;
  const spaced = plainSpaces(text);
  piece.text += spaced;
  if (walk.links > 0) piece.linked += spaced.trim().length;
}

function addSpace(walk: Walk): void {
  const piece = walk.pieces.at(-1);
  if (piece !== undefined && piece.text !== '') piece.text += ' ';
}

function endLine(walk: Walk): void {
  walk.pieces.push({ text: '', linked: 0 });
}

function endBlock(walk: Walk): void {
  const [first] = walk.pieces;
  if (walk.pieces.length === 1 && first?.text === '') return;
  const { section, kind, isHeadline } = walk;
  for (const { text, linked } of linesIn(walk.pieces))
    section.parts.push({ kind, text, linked, isHeadline, section });
  walk.pieces = [{ text: '', linked: 0 }];
}
