import { elementText, isInline, isUnseen } from './element-text.ts';
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

/** Where on the page something stands. */
export interface Place {
  /** Number of the node in document order. */
  readonly order: number;
  /** The innermost box beside the article that it stands in, such as a sidebar. */
  readonly region: Region | null;
  /** The innermost thing that microdata or RDFa describe there. */
  readonly scope: Scope | null;
}

/** A `meta` element; one with several names is several. */
interface Meta {
  /** `name`, `property`, `itemprop` or `http-equiv`, in lower case. */
  readonly name: string;
  readonly content: string;
}

interface Link {
  /** `link` in the head, `a` in the text. */
  readonly tag: 'link' | 'a';
  /** The relations, in lower case. */
  readonly rel: readonly string[];
  readonly href: string;
}

/** An element whose text is of interest. */
export interface Piece extends Place {
  readonly text: string;
}

export interface Heading extends Piece {
  readonly level: number;
}

/** A value that microdata or RDFa mark. */
interface Property extends Piece {
  /** The name of the property without its vocabulary, in lower case. */
  readonly name: string;
}

/** An element whose class, id or relation says that it holds an author or a date. */
export interface Mark extends Piece {
  readonly kind: 'author' | 'date';
  /** Class, id and such, in lower case. */
  readonly hint: string;
  /** What `datetime`, `title` or `data-…` say beside the text. */
  readonly value: string;
}

/** All that metadata are read from, gathered in one walk over the page. */
export interface Survey {
  readonly language: string;
  readonly titleTag: string;
  readonly metas: readonly Meta[];
  readonly links: readonly Link[];
  readonly jsonLd: readonly string[];
  readonly headings: readonly Heading[];
  readonly properties: readonly Property[];
  readonly marks: readonly Mark[];
  /** The visible text, a run for each block. */
  readonly runs: readonly Piece[];
}

type Gathered = {
  -readonly [Name in keyof Survey]: Survey[Name] extends readonly (infer Item)[] ? Item[] : Survey[Name];
};

const AUTHOR_HINT =
  /author|byline|by-line|autor|auteur|writer|journalist|redacteur|verfasser|creator|contributor|firma(?:$|[\s_-])/;
const DATE_HINT =
  /date|datum|fecha|publish|pubdate|(?:^|[\s_-])time|timestamp|zeit|posted|created|updated|byline|(?:^|[\s_-])(?:meta|info|article-?info|post-?info|entry-?meta|post-?meta)(?:$|[\s_-])|dateline|datetime/;

/** Addresses of pages about an author. */
const AUTHOR_ADDRESS =
  /\/(?:authors?|autor(?:en|es|in)?|auteurs?|autori?|writers?|journalists?|reporters?|contributors?|redakteure?|staff)\/|[?&]author=/i;

/** The longest text of a mark that can still be one author line or date. */
const MAX_MARK = 300;

const MAX_HEADING = 500;

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
      gather(child, order, found);
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

function gather({ element, region, scope }: Open, order: number, found: Gathered): void {
  const place: Place = { order, region, scope };
  switch (element.localName) {
    case 'meta':
      gatherMeta(element, found);
      break;
    case 'link':
      gatherLink(element, 'link', found);
      break;
    case 'script':
      if (/^application\/ld\+json\b/i.test(attribute(element, 'type')))
        found.jsonLd.push(element.textContent ?? '');
      break;
    case 'title':
      if (found.titleTag === '') found.titleTag = collapsed(element.textContent ?? '');
      break;
    case 'h1':
    case 'h2':
    case 'h3':
      gatherHeading(element, place, found);
      break;
    case 'a':
      gatherLink(element, 'a', found);
      break;
    default:
  }
  gatherProperty(element, place, found);
  gatherMark(element, place, found);
}

function gatherHeading(element: PageElement, place: Place, found: Gathered): void {
  const text = elementText(element, MAX_HEADING) ?? '';
  if (text !== '') found.headings.push({ ...place, level: Number(element.localName.slice(1)), text });
}

function gatherMeta(element: PageElement, found: Gathered): void {
  const content = attribute(element, 'content');
  if (content === '') return;
  for (const key of ['name', 'property', 'http-equiv']) {
    const names = attribute(element, key).toLowerCase();
    for (const name of names === '' ? [] : names.split(' ')) found.metas.push({ name, content });
  }
}

function gatherLink(element: PageElement, tag: Link['tag'], found: Gathered): void {
  const rel = attribute(element, 'rel').toLowerCase();
  const href = attribute(element, 'href');
  if (rel !== '' && href !== '') found.links.push({ tag, rel: rel.split(' '), href });
}

function gatherProperty(element: PageElement, place: Place, found: Gathered): void {
  const names =
    attribute(element, 'itemprop') || (element.localName === 'meta' ? '' : attribute(element, 'property'));
  if (names === '') return;
  // The scope that the element itself opens is the value of the property, so the property belongs to the thing around.
  const owner = place.scope?.start === place.order ? place.scope.parent : place.scope;
  for (const name of names.toLowerCase().split(' '))
    found.properties.push({
      ...place,
      scope: owner,
      name: name.replace(/^.*[:/#]/, ''),
      text: valueOf(element),
    });
}

function valueOf(element: PageElement): string {
  const said = attribute(element, 'content') || attribute(element, 'datetime');
  if (said !== '') return said;
  return elementText(element, MAX_MARK) || attribute(element, 'href');
}

function gatherMark(element: PageElement, place: Place, found: Gathered): void {
  const tag = element.localName;
  const address = tag === 'a' && AUTHOR_ADDRESS.test(attribute(element, 'href')) ? 'author-page' : '';
  const isTime = tag === 'time' || tag === 'abbr';
  const named = `${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'rel')} ${attribute(element, 'data-testid')}`;
  if (named === '   ' && address === '' && !isTime && tag !== 'address') return;
  const hint = `${address} ${named}`.toLowerCase();
  const author = AUTHOR_HINT.test(hint) || tag === 'address';
  const date = isTime || DATE_HINT.test(hint);
  if (!author && !date) return;
  const text = elementText(element, MAX_MARK, ' | ');
  if (text === undefined) return;
  const value =
    attribute(element, 'datetime') || attribute(element, 'content') || attribute(element, 'title');
  if (author) found.marks.push({ ...place, kind: 'author', hint: `${tag} ${hint}`, text, value });
  if (date) found.marks.push({ ...place, kind: 'date', hint: `${tag} ${hint}`, text, value });
}
