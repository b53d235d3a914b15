import { type Found, metaNamed } from './found.ts';
import { type JsonLd, nodeOf, textOf, typesOf, values } from './json-ld.ts';
import type { Survey } from './surveyed.ts';

const META = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'twitter:app:name:iphone',
];
const ORGANIZATION = /organi[sz]ation|newsmedia|corporation|localbusiness|^website$|^brand$/;

/** Names by which the page calls its site and publisher, the surest first. */
export function siteNames({ metas }: Survey, data: JsonLd): Found[] {
  const published = data.nodes.flatMap((node) =>
    values(node.get('publisher')).map((publisher) => ({
      value: textOf(nodeOf(publisher, data)?.get('name')) || textOf(publisher),
      from: 'json-ld publisher',
    })),
  );
  const named = data.nodes
    .filter((node) => typesOf(node).some((type) => ORGANIZATION.test(type)))
    .map((node) => ({ value: textOf(node.get('name')), from: `json-ld ${typesOf(node)[0] ?? ''}` }));
  return [...published, ...metaNamed(metas, META), ...named].filter(
    ({ value }) => value !== '' && !/^https?:/i.test(value),
  );
}

const SECOND_LEVEL = /^(?:co|com|net|org|ac|gov|edu)$/;

/** The word of an address that names the site: `example` in `www.example.co.uk`. */
export function hostWord(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const labels = host.split('.').slice(0, -1);
  if (labels.length > 1 && SECOND_LEVEL.test(labels.at(-1) ?? '')) labels.pop();
  return labels.at(-1) ?? '';
}

/** A name as it is compared with others: letters and digits alone, in lower case and without accents. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
