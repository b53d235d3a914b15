import { isInline, isUnseen } from './element-text.ts';
import { gather } from './gather.ts';
import {
  type PageDocument,
  type PageElement,
  type PageNode,
  attribute,
  collapsed,
  isElement,
  isText,
} from './page-node.ts';
import { type Region, type Scope, regionOf, scopeOf } from './regions.ts';
import type { Gathered, Place, Survey } from './surveyed.ts';

/** Walks over the page once, in document order, and gathers what metadata can be read from. */
export function survey(document: PageDocument): Survey {
  const found: Gathered = {
    language: '',
    titleTag: '',
    metas: [],
    links: [],
    jsonLd: [],
    headings: [],
    properties: [],
    marks: [],
    runs: [],
  };
  const root = document.documentElement;
  if (root === null) return found;
  found.language = attribute(root, 'lang') || attribute(root, 'xml:lang');
  walk(root, found);
  return found;
}

interface Open {
  readonly element: PageElement;
  readonly region: Region | null;
  readonly scope: Scope | null;
  readonly hidden: boolean;
  next: PageNode | null;
}

interface Run {
  text: string;
  place: Place;
}

const NOWHERE: Place = { order: 0, region: null, scope: null };

/** With a stack of its own: pages are nested as deeply as their authors like. */
function walk(root: PageElement, found: Gathered): void {
  const stack: Open[] = [opened(root, null, 0)];
  const run: Run = { text: '', place: NOWHERE };
  let order = 0;
  for (let open = stack.at(-1); open !== undefined; open = stack.at(-1)) {
    const node = open.next;
    if (node === null) {
      leave(open, order, run, found);
      stack.pop();
      continue;
    }
    open.next = node.nextSibling;
    order++;
    if (isElement(node)) {
      const child = opened(node, open, order);
      if (!isInline(node)) endRun(run, found);
      gather(node, { order, region: child.region, scope: child.scope }, found);
      if (!child.hidden) stack.push(child);
    } else if (isText(node)) {
      if (run.text === '') run.place = { order, region: open.region, scope: open.scope };
      run.text += node.nodeValue ?? '';
    }
  }
}

function opened(element: PageElement, around: Open | null, order: number): Open {
  const region = regionOf(element, around?.region ?? null, order);
  const scope = scopeOf(element, around?.scope ?? null, order);
  const hidden = isUnseen(element) && element.localName !== 'head';
  return { element, region, scope, hidden, next: element.firstChild };
}

function leave({ element, region, scope }: Open, order: number, run: Run, found: Gathered): void {
  if (!isInline(element)) endRun(run, found);
  // A region or scope of the element itself ends here; one around it is closed again when that is left.
  if (region !== null) region.end = order;
  if (scope !== null) scope.end = order;
}

function endRun(run: Run, found: Gathered): void {
  const text = collapsed(run.text);
  if (text !== '') found.runs.push({ ...run.place, text });
  run.text = '';
}
