import { type PageElement, attribute } from './page-node.ts';

/** A box that holds other things than the article, unless the article's own heading stands in it. */
export interface Region {
  readonly parent: Region | null;
  /** Comments, pointers to other articles and quotations hold the words of others. */
  readonly kind: 'comments' | 'pointers' | 'quotation' | 'other';
  readonly start: number;
  /** Number of the last node inside; known once the walk has left it. */
  end: number;
}

/** A thing that microdata or RDFa describe. */
export interface Scope {
  readonly parent: Scope | null;
  /** The last part of its type, in lower case: `newsarticle`. */
  readonly type: string;
  readonly start: number;
  end: number;
}

const BESIDE_TAGS = new Set(['nav', 'footer', 'aside', 'blockquote']);
const BESIDE_ROLES = new Set(['navigation', 'complementary', 'contentinfo', 'search', 'menu', 'banner']);

/** Words of a class or id that name a box beside the article, in the languages of the markup, which is mostly English. */
const BESIDE =
  /(?:^|[\s_-])(?:comments?|commentlist|respond|replies|disqus|related|recommend(?:ed|ations?)?|similar|sidebar|footer|nav(?:bar|igation)?|menu|teasers?|most(?:read|viewed|popular)?|popular|trending|latest|newsletter|subscribe|cookies?|consent|breadcrumbs?|advert(?:isement)?|promo|carousel|slider|modal|popup|recent|archives?|calendar|pagination|pager|read-?more|more-?news|see-?also|ticker|cards?)(?:$|[\s_-])|(?:^|\s)widget/;

/** Elements that hold the whole page, whatever their class says. */
const WHOLE = new Set(['html', 'body', 'main', 'article']);

/** The line below the heading often has a link to the comments. */
const META = /(?:^|\s)(?:entry|post|article)-?(?:meta|info|header)(?:$|\s)/;

const COMMENTS = /comment|kommentar|respond|repl(?:y|ies)|disqus|leserbrief/;
const POINTERS =
  /related|recommend|similar|teaser|popular|trending|latest|recent|read-?more|more-?news|see-?also/;

/** The region that the element opens, else the one around it. */
export function regionOf(element: PageElement, around: Region | null, order: number): Region | null {
  const tag = element.localName;
  if (WHOLE.has(tag)) return around;
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`.toLowerCase();
  if (
    !BESIDE_TAGS.has(tag) &&
    !BESIDE_ROLES.has(attribute(element, 'role')) &&
    !(names !== ' ' && BESIDE.test(names) && !META.test(names))
  )
    return around;
  return { parent: around, kind: kindOf(tag, names, around), start: order, end: Infinity };
}

function kindOf(tag: string, names: string, around: Region | null): Region['kind'] {
  if (COMMENTS.test(names)) return 'comments';
  if (around !== null && around.kind !== 'other') return around.kind;
  if (tag === 'blockquote') return 'quotation';
  return POINTERS.test(names) ? 'pointers' : 'other';
}

/** The thing that the element begins to describe, else the one around it. */
export function scopeOf(element: PageElement, around: Scope | null, order: number): Scope | null {
  const type = attribute(element, 'itemtype') || attribute(element, 'typeof');
  if (type === '' && element.getAttributeNode('itemscope') === null) return around;
  const name = type.split(/[/:#\s]/).at(-1) ?? '';
  return { parent: around, type: name.toLowerCase(), start: order, end: Infinity };
}

/** Whether a place lies in a box that does not hold the article: one that the node with number `centre` is no part of. */
export function isBesideArticle(region: Region | null, centre: number): boolean {
  for (let box = region; box !== null; box = box.parent)
    if (centre < box.start || centre > box.end) return true;
  return false;
}

/** Whether a place lies among comments, pointers to other articles or words that are quoted. */
export function isForeign(region: Region | null, centre: number): boolean {
  return region !== null && region.kind !== 'other' && isBesideArticle(region, centre);
}

/** Whether a place lies among comments. */
export function isComment(region: Region | null, centre: number): boolean {
  return region?.kind === 'comments' && isBesideArticle(region, centre);
}
