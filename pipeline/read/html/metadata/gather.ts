import { elementText } from './element-text.ts';
import { marksOf } from './marks.ts';
import { attribute, collapsed, type PageElement } from './page-node.ts';
import type { Gathered, Link, Place } from './surveyed.ts';

/** The longest text of an element that can still be the value of a property. */
const MAX_VALUE = 300;

const MAX_HEADING = 500;

/** Adds what metadata can be read from at an element, which stands at a place. */
export function gather(element: PageElement, place: Place, found: Gathered): void {
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
  found.marks.push(...marksOf(element, place));
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
  return elementText(element, MAX_VALUE) || attribute(element, 'href');
}
