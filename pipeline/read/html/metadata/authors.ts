import { bylines } from './bylines.ts';
import { isOfArticle } from './date-candidates.ts';
import { type Found, metaNamed } from './found.ts';
import { type JsonLdNode, nodeOf, textOf, typesOf, values } from './json-ld.ts';
import type { Page } from './page.ts';
import { type Sureness, isFullName, peopleIn } from './person-names.ts';
import { isComment, isBesideArticle } from './regions.ts';
import { hostWord } from './site-names.ts';

const META = [
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'author',
  'article:author',
  'article.author',
  'article:author_name',
  'og:author',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'dcterms.creator.personalname',
  'dc.creator.personalname',
  'dc.contributor',
  'byl',
  'bt:author',
  'cxenseparse:author',
  'rbauthors',
  'creator',
  'authors',
];

/** A text that may name authors. */
export interface AuthorLine {
  readonly text: string;
  readonly from: string;
  readonly sureness: Sureness;
}

/**
 * The people who wrote the article: those of the first place that names any, from fields for programs to the visible byline. What a field
 * for programs says counts only where readers see the name on the page too: templates fill such fields with whoever runs the site.
 */
export function authorsOf(page: Page): Found<readonly string[]> | undefined {
  const sites = [...page.siteNames, hostWord(page.url)];
  const visible = firstIn(bylines(page), sites, () => true);
  const everywhere = visibleText(page);
  const near = bylineText(page);
  const isBelieved = (name: string): boolean => isSeen(name, isFullName(name) ? everywhere : near);
  const stated = firstIn([fromJsonLd(page), ...fromMeta(page), fromProperties(page)], sites, isBelieved);
  if (stated === undefined) return visible;
  return visible !== undefined && isCutShort(stated.value, visible.value) ? visible : stated;
}

function firstIn(
  places: readonly (readonly AuthorLine[])[],
  sites: readonly string[],
  isBelieved: (name: string) => boolean,
): Found<readonly string[]> | undefined {
  for (const lines of places) {
    const people = peopleInAll(lines, sites).filter(isBelieved);
    if (people.length > 0) return { value: people, from: lines[0]?.from ?? '' };
  }
  return undefined;
}

/** Whether the fields for programs have the given name alone, and the byline the whole name. */
function isCutShort([stated = '']: readonly string[], [visible = '']: readonly string[]): boolean {
  return !stated.includes(' ') && visible.toLowerCase().startsWith(`${stated.toLowerCase()} `);
}

function peopleInAll(lines: readonly AuthorLine[], sites: readonly string[]): string[] {
  return [...new Set(lines.flatMap(({ text, sureness }) => peopleIn(text, sites, sureness)))];
}

const OWNER = /©|\(c\)|copyright|powere?d(?:ered)? by|all rights reserved|alle rechte/i;

/** What readers see, in small letters, without the lines that say whose the site is. */
function visibleText({ survey, centre }: Page): string {
  const runs = survey.runs.filter(({ text, region }) => !OWNER.test(text) && !isComment(region, centre));
  return lowerCase(runs);
}

/** How far from the heading, in nodes, a name must stand that is not plainly a person's. */
const NEAR = 700;
const LABEL = /(?:^|\W)(?:autor(?:in)?|author)\s?:/i;
const MAX_BYLINE = 120;

/** Lines near the heading that are short, and name one thing alone or have a date or "by" beside it, as bylines do. */
function bylineText({ survey, centre }: Page): string {
  const runs = survey.runs.filter(
    ({ text, region, order }) =>
      text.length <= MAX_BYLINE &&
      (Math.abs(order - centre) < NEAR || LABEL.test(text)) &&
      !OWNER.test(text) &&
      !isComment(region, centre) &&
      ((text.split(' ').length <= 3 && text !== text.toLowerCase()) ||
        /\d{4}|\d:\d\d|(?:^|\W)(?:by|von|par|por|autor|author)\W/i.test(text)),
  );
  return lowerCase(runs);
}

function lowerCase(runs: readonly { readonly text: string }[]): string {
  return runs
    .map(({ text }) => text)
    .join(' \n ')
    .toLowerCase();
}

const LETTER = /[\p{L}\p{N}]/u;

function isSeen(name: string, text: string): boolean {
  const sought = name.toLowerCase();
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1))
    if (
      !LETTER.test(text.charAt(at - 1)) &&
      (sought.length > 5 || !LETTER.test(text.charAt(at + sought.length)))
    )
      return true;
  return false;
}

function fromJsonLd({ articles, data }: Page): AuthorLine[] {
  for (const node of articles)
    for (const key of ['author', 'creator']) {
      const names = values(node.get(key)).flatMap((author) => personName(author, nodeOf(author, data)));
      if (names.length > 0) return names.map((text) => ({ text, from: `json-ld ${key}`, sureness: 'field' }));
    }
  return [];
}

function personName(author: unknown, node: JsonLdNode | undefined): string[] {
  if (node === undefined) return typeof author === 'string' ? [author] : [];
  if (typesOf(node).some((type) => /organi[sz]ation|newsmedia|corporation/.test(type))) return [];
  return values(node.get('name'))
    .map(textOf)
    .filter((name) => name !== '');
}

function fromMeta({ survey }: Page): AuthorLine[][] {
  const labelled = [1, 2].flatMap((number) =>
    /written|author|verfasst|geschrieben|[ée]crit|escrito|scritto/i.test(
      metaNamed(survey.metas, [`twitter:label${number}`])[0]?.value ?? '',
    )
      ? metaNamed(survey.metas, [`twitter:data${number}`])
      : [],
  );
  return [...META.map((name) => metaNamed(survey.metas, [name])), labelled].map((found) =>
    found.map(({ value, from }) => ({ text: value, from, sureness: 'field' })),
  );
}

function fromProperties(page: Page): AuthorLine[] {
  return page.survey.properties
    .filter(
      ({ name, region, scope }) =>
        name === 'author' && isOfArticle(scope, page) && !isBesideArticle(region, page.centre),
    )
    .slice(0, 3)
    .map(({ text }) => ({ text, from: 'microdata author', sureness: 'field' }));
}
