import { isOfArticle } from './date-candidates.ts';
import { type Found, metaNamed } from './found.ts';
import { type JsonLdNode, nodeOf, textOf, typesOf, values } from './json-ld.ts';
import type { Page } from './page.ts';
import { type Sureness, peopleIn } from './person-names.ts';
import { isBesideArticle } from './regions.ts';
import { hostWord } from './site-names.ts';
import type { Mark } from './survey.ts';

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

interface Line {
  readonly text: string;
  readonly from: string;
  readonly sureness: Sureness;
}

/** The people who wrote the article: those of the first place that names any, from fields for programs to the visible byline. */
export function authorsOf(page: Page): Found<readonly string[]> | undefined {
  const sites = [...page.siteNames, hostWord(page.url)];
  for (const lines of [
    fromJsonLd(page),
    ...fromMeta(page),
    fromProperties(page),
    ...fromMarks(page),
    fromRuns(page),
  ]) {
    const people = unique(lines.flatMap(({ text, sureness }) => peopleIn(text, sites, sureness)));
    const from = lines[0]?.from;
    if (from !== undefined && people.length > 0) return { value: people, from };
  }
  return undefined;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function fromJsonLd({ articles, data }: Page): Line[] {
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

function fromMeta({ survey }: Page): Line[][] {
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

function fromProperties(page: Page): Line[] {
  return page.survey.properties
    .filter(
      ({ name, region, scope }) =>
        name === 'author' && isOfArticle(scope, page) && !isBesideArticle(region, page.centre),
    )
    .slice(0, 3)
    .map(({ text }) => ({ text, from: 'microdata author', sureness: 'field' }));
}

/** Elements that are marked as an author's, the surest first: those with the relation, then those whose class says so. */
function fromMarks(page: Page): Line[][] {
  const marks = page.survey.marks.filter(
    ({ kind, region, text }) =>
      kind === 'author' && text !== '' && text.length < 120 && !isBesideArticle(region, page.centre),
  );
  const related = marks.filter(({ hint }) => /\sauthor\b(?!-)/.test(hint) && hint.startsWith('a '));
  const near = marks.filter(
    ({ order }) => page.centre < 0 || (order > page.centre - 100 && order < page.centre + 300),
  );
  return [related.slice(0, 1), ...near.map((mark) => [mark])].map((some) => some.map(asLine));
}

function asLine({ text }: Mark): Line {
  return { text, from: 'byline', sureness: /^(?:by|von|par|por)\s/i.test(text) ? 'field' : 'text' };
}

const BYLINE = /^(?:by|von|par|por|written by|posted by|autor(?:in)?:|author:|text:)\s*\p{Lu}/iu;
const MAX_BYLINE = 80;

/** Lines near the heading that begin as a byline does. */
function fromRuns({ survey, centre }: Page): Line[] {
  return survey.runs
    .filter(
      ({ text, order, region }) =>
        text.length <= MAX_BYLINE &&
        BYLINE.test(text) &&
        !isBesideArticle(region, centre) &&
        Math.abs(order - centre) < 300,
    )
    .slice(0, 1)
    .map(({ text }) => ({ text, from: 'byline', sureness: 'text' }));
}
