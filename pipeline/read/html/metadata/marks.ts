import { elementText } from './element-text.ts';
import { attribute, type PageElement } from './page-node.ts';
import type { Mark, Place } from './surveyed.ts';

const AUTHOR_HINT =
  /author|byline|by-line|autor|auteur|writer|journalist|redacteur|verfasser|creator|contributor|firma(?:$|[\s_-])/;
const DATE_HINT =
  /date|datum|fecha|publish|pubdate|(?:^|[\s_-])time|timestamp|zeit|posted|created|updated|byline|(?:^|[\s_-])(?:meta|info|article-?info|post-?info|entry-?meta|post-?meta)(?:$|[\s_-])|dateline|datetime/;

/** Addresses of pages about an author. */
const AUTHOR_ADDRESS =
  /\/(?:authors?|autor(?:en|es|in)?|auteurs?|autori?|writers?|journalists?|reporters?|contributors?|redakteure?|staff)\/|[?&]author=/i;

/** The longest text that can still be one author line or date. */
const MAX_MARK = 300;

const NONE: readonly Mark[] = [];

/** What an element marks as an author or a date: one of them, both where its name says both, mostly nothing. */
export function marksOf(element: PageElement, place: Place): readonly Mark[] {
  const tag = element.localName;
  const address = tag === 'a' && AUTHOR_ADDRESS.test(attribute(element, 'href')) ? 'author-page' : '';
  const isTime = tag === 'time' || tag === 'abbr';
  const named = `${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'rel')} ${attribute(element, 'data-testid')}`;
  if (named === '   ' && address === '' && !isTime && tag !== 'address') return NONE;
  const hint = `${address} ${named}`.toLowerCase();
  const kinds: Mark['kind'][] = [];
  if (AUTHOR_HINT.test(hint) || tag === 'address') kinds.push('author');
  if (isTime || DATE_HINT.test(hint)) kinds.push('date');
  const text = kinds.length === 0 ? undefined : elementText(element, MAX_MARK, ' | ');
  if (text === undefined) return NONE;
  const value =
    attribute(element, 'datetime') || attribute(element, 'content') || attribute(element, 'title');
  return kinds.map((kind) => ({ ...place, kind, hint: `${tag} ${hint}`, text, value }));
}
