import { type Found, metaNamed } from './found.ts';
import { type JsonLd, textOf, typesOf } from './json-ld.ts';
import { isBesideArticle } from './regions.ts';
import { hostWord, nameKey } from './site-names.ts';
import type { Heading, Survey } from './surveyed.ts';
import { titleKey } from './title-words.ts';

const META = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'citation_title',
  'dc.title',
  'dcterms.title',
  'title',
];

/** Marks between a title and the name of its site or section. */
const SEPARATOR = /\s+[|–—·•»›«‹~:/-]+\s+|\s*[|»›•·]\s*|\s[–—-]+(?=\S)|:\s+/u;

/** The article's own title, and where its heading stands. */
export interface Title {
  readonly found: Found | undefined;
  readonly centre: number;
}

/**
 * The title by agreement: the heading that the titles for machines or the title bar repeat, else the title for machines with the name of
 * the site taken off, else the first heading, else what stands in the title bar.
 */
export function titleOf(survey: Survey, data: JsonLd, sites: readonly string[], url: string): Title {
  const site = new Set([...sites, hostWord(url)].map(nameKey).filter((key) => key !== ''));
  const headlines = data.nodes
    .filter((node) => typesOf(node).some((type) => /article$|posting$|^report$/.test(type)))
    .map((node) => ({ value: textOf(node.get('headline')), from: 'json-ld headline' }));
  // Of several articles in the data any may be another one.
  const sole = headlines.every(({ value }) => value === headlines[0]?.value) ? headlines : [];
  const stated = [...metaNamed(survey.metas, META), ...sole]
    .filter(({ value }) => value !== '')
    .map((found) => ({ ...found, value: withoutSite(found.value, site) }));
  const bar = survey.titleTag;
  const heading = agreedHeading(survey.headings, [...stated.map(({ value }) => value), bar], site);
  if (heading !== undefined) return { found: asFound(heading), centre: heading.order };
  const first = survey.headings.find(
    (one) => one.level === 1 && !isSite(one.text, site) && !isBesideArticle(one.region, Infinity),
  );
  const centre = first?.order ?? -1;
  const candidates: (Found | undefined)[] = [
    stated.find(({ value }) => !isSite(value, site)),
    first === undefined ? undefined : asFound(first),
    bar === '' ? undefined : { value: withoutSite(bar, site), from: 'title' },
  ];
  return { found: candidates.find((one) => one !== undefined && one.value !== ''), centre };
}

function asFound(heading: Heading): Found {
  return { value: heading.text, from: `heading h${heading.level}` };
}

function isSite(title: string, site: ReadonlySet<string>): boolean {
  return site.has(nameKey(title));
}

/** The heading that another title repeats: a first-level one before others, the longest before one that is part of it. */
function agreedHeading(
  headings: readonly Heading[],
  titles: readonly string[],
  site: ReadonlySet<string>,
): Heading | undefined {
  const keys = titles.map(titleKey).filter((key) => key !== '');
  const scored = headings
    .filter(({ text }) => !isSite(text, site))
    .map((heading) => ({ heading, score: agreement(titleKey(heading.text), keys) }))
    .filter(({ score }) => score > 0);
  scored.sort(
    (a, b) =>
      b.score - a.score || a.heading.level - b.heading.level || b.heading.text.length - a.heading.text.length,
  );
  return scored[0]?.heading;
}

/** 2 where a title is the same, 1 where one begins or ends with it. */
function agreement(heading: string, titles: readonly string[]): number {
  if (heading.length < 2) return 0;
  if (titles.includes(heading)) return 2;
  return titles.some((title) => title.startsWith(`${heading} `) || title.endsWith(` ${heading}`)) ? 1 : 0;
}

/** The title without what names the site before or after a separator. */
function withoutSite(title: string, site: ReadonlySet<string>): string {
  const parts = title.split(new RegExp(`(${SEPARATOR.source})`, 'u'));
  while (parts.length > 2 && namesSite(parts.at(-1) ?? '', site)) parts.splice(-2);
  while (parts.length > 2 && namesSite(parts[0] ?? '', site)) parts.splice(0, 2);
  return parts.join('').trim();
}

function namesSite(part: string, site: ReadonlySet<string>): boolean {
  const key = nameKey(part.replace(/\.(?:com|net|org|de|at|ch|fr|es|it|co\.uk)$/i, ''));
  return site.has(key) || site.has(nameKey(part));
}
