import { bylines } from './bylines.ts';
import { isOfArticle } from './date-candidates.ts';
import { type Found, metaNamed } from './found.ts';
import { type JsonLdNode, nodeOf, textOf, typesOf, values } from './json-ld.ts';
import type { Page } from './page.ts';
import { officesOf } from './offices.ts';
import { type Sureness, isFullName, isGiven, peopleIn } from './person-names.ts';
import { isComment, isBesideArticle, isForeign } from './regions.ts';
import { hostWord, nameKey } from './site-names.ts';

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
 * for programs says counts only where readers see the name on the page too: templates fill such fields with whoever runs the site. Where
 * no person is named, the editorial office or the initials in the byline.
 */
export function authorsOf(page: Page): Found<readonly string[]> | undefined {
  const sites = [...page.siteNames, hostWord(page.url)];
  const visible = firstIn(bylines(page), sites, () => true);
  const everywhere = visibleText(page);
  const near = bylineText(page);
  const own = new Set(sites.map(nameKey));
  const isBelieved = (name: string): boolean =>
    isSeen(name, isFullName(name) && !own.has(nameKey(name)) ? everywhere : near);
  const stated = firstIn([fromJsonLd(page), ...fromMeta(page), fromProperties(page)], sites, isBelieved);
  if (stated === undefined) return visible ?? officesOf(page, sites);
  if (
    visible !== undefined &&
    (isCutShort(stated.value, visible.value) || isRicher(stated.value, visible.value))
  )
    return visible;
  return { ...stated, value: stated.value.map((name) => wholeName(name, page)) };
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

/** Whether the byline names people, and those of the fields are only some of them or have no given name. */
function isRicher(stated: readonly string[], visible: readonly string[]): boolean {
  if (!visible.every(isFullName)) return false;
  if (stated.every((name) => visible.includes(name))) return visible.length > stated.length;
  return !stated.some((name) => isFullName(name) || isGiven(name));
}

/** How far from the heading, in nodes, the whole name of an author may stand. */
const CLOSE = 100;
const TWO_WORDS = /^\p{L}+ \p{Lu}\p{Ll}+$/u;

/** The name that stands alone near the heading and begins with the given name that the fields have. */
function wholeName(name: string, { survey, centre }: Page): string {
  if (name.includes(' ')) return name;
  const whole = survey.runs.find(
    ({ text, order, region }) =>
      text.startsWith(`${name} `) &&
      TWO_WORDS.test(text) &&
      isFullName(text) &&
      Math.abs(order - centre) < CLOSE &&
      !isForeign(region, centre),
  );
  return whole?.text ?? name;
}

function peopleInAll(lines: readonly AuthorLine[], sites: readonly string[]): string[] {
  return [...new Set(lines.flatMap(({ text, sureness }) => peopleIn(text, sites, sureness)))];
}

const OWNER = /©|\(c\)|copyright|powd?ere?d by|all rights reserved|alle rechte/i;

/** What readers see, in small letters, without the lines that say whose the site is. */
function visibleText({ survey, centre }: Page): string {
  const runs = survey.runs.filter(({ text, region }) => !OWNER.test(text) && !isComment(region, centre));
  return lowerCase(runs);
}

/** How far from the heading, in nodes, a name must stand that is not plainly a person's. */
const NEAR = 700;
/** How far after it, where the name stands in a box beside the article. */
const BESIDE = 100;
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
      (!isBesideArticle(region, centre) || (order > centre && order < centre + BESIDE)) &&
      ((text.split(' ').length <= 3 && (text !== text.toLowerCase() || text === text.toUpperCase())) ||
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

/** What makes a word the name of a site. */
const ADDRESS_END = /^\.\p{Ll}{2}/u;
const LETTER = /[\p{L}\p{N}]/u;

function isSeen(name: string, text: string): boolean {
  const sought = name.toLowerCase();
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1))
    if (
      !LETTER.test(text.charAt(at - 1)) &&
      (sought.length > 5 || !LETTER.test(text.charAt(at + sought.length))) &&
      !ADDRESS_END.test(text.slice(at + sought.length, at + sought.length + 4))
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
