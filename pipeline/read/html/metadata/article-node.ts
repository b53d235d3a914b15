import { type JsonLd, type JsonLdNode, textOf, typesOf, values } from './json-ld.ts';
import { sameTitle } from './title-words.ts';

const ARTICLE =
  /article$|posting$|^(?:report|webpage|itempage|recipe|videoobject|podcastepisode|creativework|review|book|event|qapage|question|product|course|howto|analysisnewsarticle|claimreview|faqpage|newsitem|blog|aboutpage|scholarlyarticle)$/;

/** What a node must be to tell of the page; the first kinds are surest. */
function rank(node: JsonLdNode): number {
  const types = typesOf(node);
  if (types.some((type) => /article$|posting$|^report$/.test(type))) return 3;
  if (
    types.some((type) =>
      /^(?:recipe|videoobject|podcastepisode|creativework|review|qapage|question|howto|claimreview)$/.test(
        type,
      ),
    )
  )
    return 2;
  return types.some((type) => ARTICLE.test(type)) ? 1 : 0;
}

/**
 * The things of the JSON-LD that tell of the page's article, the surest first: an article before a web page, and of several articles the
 * one whose headline or address is that of the page. Where several articles are told of and none is the page's, there are none.
 */
export function articleNodes(
  data: JsonLd,
  titles: readonly string[],
  addresses: readonly string[],
): JsonLdNode[] {
  const ranked = data.nodes
    .map((node) => ({ node, rank: rank(node), own: isOwn(node, titles, addresses) }))
    .filter((one) => one.rank > 0);
  const articles = ranked.filter((one) => one.rank === 3);
  const alone =
    articles.length === 1 || articles.every(({ node }) => headlineOf(node) === headlineOf(articles[0]?.node));
  return ranked
    .filter((one) => one.rank < 3 || one.own || alone)
    .sort((a, b) => b.rank - a.rank || Number(b.own) - Number(a.own))
    .map(({ node }) => node);
}

function headlineOf(node: JsonLdNode | undefined): string {
  return textOf(node?.get('headline')) || textOf(node?.get('name'));
}

function isOwn(node: JsonLdNode, titles: readonly string[], addresses: readonly string[]): boolean {
  const headline = headlineOf(node);
  if (headline !== '' && titles.some((title) => sameTitle(title, headline))) return true;
  return ['url', 'mainEntityOfPage', '@id'].some((key) =>
    values(node.get(key)).some((value) => addresses.includes(withoutTail(addressIn(value)))),
  );
}

function addressIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return '@id' in value ? textOf(value['@id']) : 'url' in value ? textOf(value.url) : '';
}

/** An address without what follows `?` or `#`, or a last slash. */
export function withoutTail(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(/\/$/, '');
}
