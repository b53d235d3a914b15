import { CELLS, DROPPED, LAYOUT, UNSEEN } from './elements.ts';
import { type Piece, plainSpaces } from './text.ts';

const SEPARATOR = ' | ';
/** A row with more text, or with more elements, is not one of data: the table only sets out the page. */
const MAX_LENGTH = 400;
const MAX_NODES = 200;
interface Scan extends Piece {
  links: number;
  nodes: number;
}

/** The text of a row of data, a bar between its cells; null where the row has fewer than two cells or sets out the page. */
export function rowText(row: Element): Piece | null {
  const cells = [...row.children].filter(({ localName }) => CELLS.has(localName));
  if (cells.length < 2) return null;
  const scan: Scan = { text: '', linked: 0, links: 0, nodes: 0 };
  const texts: string[] = [];
  for (const cell of cells) {
    scan.text = '';
    if (!addCell(cell, scan)) return null;
    texts.push(scan.text.replace(/ {2,}/g, ' ').trim());
  }
  const text = texts.filter((cell) => cell !== '').join(SEPARATOR);
  return text.length > MAX_LENGTH ? null : { text, linked: scan.linked };
}

/** False where the cell is none of data. */
function addCell(parent: Node, scan: Scan): boolean {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (++scan.nodes > MAX_NODES || scan.text.length > MAX_LENGTH) return false;
    if (node.nodeType === 3) {
      const text = plainSpaces(node.nodeValue ?? '');
      scan.text += text;
      if (scan.links > 0) scan.linked += text.trim().length;
    } else if (node.nodeType === 1 && !addElement(node, scan)) return false;
  }
  return true;
}

function addElement(node: Node, scan: Scan): boolean {
  const tag = node.nodeName.toLowerCase();
  if (LAYOUT.has(tag)) return false;
  if (UNSEEN.has(tag)) return true;
  if (DROPPED.has(tag)) {
    scan.text += ' ';
    return true;
  }
  const isLink = tag === 'a';
  if (tag === 'br' || tag === 'p') scan.text += ' ';
  if (isLink) scan.links++;
  const isData = addCell(node, scan);
  if (isLink) scan.links--;
  return isData;
}
