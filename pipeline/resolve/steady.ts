import type { ArticleLookup } from './article-lookup.ts';
import type { IdentifiedThings } from './identified.ts';
import { localKey } from './local-entities.ts';
import type { ArticleFacts, Claim, LocalEntity, RowFact, Thing } from './model.ts';
import type { ClaimFact } from './claims.ts';
import type { ThingNames } from './thing-names.ts';

/** What became of the facts of an article. */
interface ArticleIds {
  /** All that its facts come from, and what the choice between sources knows of it, as one text; null where that is not known. */
  readonly article: string | null;
  /** The ids of the things that it speaks of, in order of table and key. */
  readonly things: readonly string[];
  /** The ids of the claims that its facts made, in the order of these; '' for one that was left out. */
  readonly claims: readonly string[];
}

/** What the rows of a data set are made of. */
export interface MadeOf {
  /** By the article's id. */
  readonly articles: ReadonlyMap<string, ArticleIds>;
  /** All names of each thing, as one text, by its id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Which rows are as they were, as all that they are made of is. */
export interface Steady {
  /** The claim that a fact made, by its place among those of its article; undefined where the article is not as it was. */
  claimBefore(article: string, place: number): string | undefined;
  isThing(thing: Thing, id: string): boolean;
  isClaim(claim: Claim, id: string): boolean;
}

/** The ids of the things that each article speaks of, in order of table and key. */
export function thingsByArticle(
  locals: readonly LocalEntity[],
  idOf: IdentifiedThings['idOf'],
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const local of locals) {
    const id = idOf(localKey(local.article, local)) ?? '';
    const own = found.get(local.article);
    if (own === undefined) found.set(local.article, [id]);
    else own.push(id);
  }
  return found;
}

/**
 * A row is made of facts, of the ids of the things in them, of what is known of their articles, and of the names of those things. So it is as it was
 * where its facts are those that it was made of, and all else that they come from is as it was. What is about all articles (which things are one,
 * which claims, and which ids they get) is found anew each time.
 * @param now what `thingsByArticle` gives
 */
export function steadyRows(
  known: MadeOf,
  articles: readonly ArticleFacts[],
  now: ReadonlyMap<string, readonly string[]>,
  things: IdentifiedThings['things'],
  articleOf: ArticleLookup,
): Steady {
  const renamed = new Set(
    things.flatMap(({ id, names }) => (known.names.get(id) === namesText(names) ? [] : [id])),
  );
  const steady = new Set<string>();
  for (const one of articles) {
    const { id } = one.article;
    const [before, own = []] = [known.articles.get(id), now.get(id)];
    const isSame =
      before !== undefined &&
      before.article !== null &&
      before.article === articleText(one, articleOf) &&
      own.length === before.things.length &&
      own.every((thing, at) => thing === before.things[at] && !renamed.has(thing));
    if (isSame) steady.add(id);
  }
  const sizes = sizesOf(known);
  return {
    claimBefore: (article, place) =>
      steady.has(article) ? known.articles.get(article)?.claims[place] : undefined,
    isThing: ({ members }, id) =>
      members.length === sizes.get(id) && members.every(({ article }) => steady.has(article)),
    isClaim: ({ facts }, id) => facts.length === sizes.get(id) && facts.every(({ before }) => before === id),
  };
}

/** How many things of articles, or facts, each row was made of. */
function sizesOf({ articles }: MadeOf): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { things, claims } of articles.values())
    for (const ids of [things, claims]) for (const id of ids) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  return sizes;
}

/**
 * What the rows are made of, for the next resolution.
 * @param now what `thingsByArticle` gives
 * @param facts of all claims, in the order of the articles
 */
export function madeOf(
  articles: readonly ArticleFacts[],
  now: ReadonlyMap<string, readonly string[]>,
  things: IdentifiedThings['things'],
  facts: readonly ClaimFact[],
  claims: readonly { readonly claim: Claim; readonly id: string }[],
  articleOf: ArticleLookup,
): MadeOf {
  const claimOf = new Map<RowFact, string>();
  for (const { claim, id } of claims) for (const fact of claim.facts) claimOf.set(fact, id);
  const claimsOf = new Map<string, string[]>();
  for (const { fact } of facts) {
    const own = claimsOf.get(fact.article) ?? [];
    own.push(claimOf.get(fact) ?? '');
    claimsOf.set(fact.article, own);
  }
  return {
    articles: new Map(
      articles.map((one): [string, ArticleIds] => {
        const { id } = one.article;
        const article = articleText(one, articleOf);
        return [id, { article, things: now.get(id) ?? [], claims: claimsOf.get(id) ?? [] }];
      }),
    ),
    names: new Map(things.map(({ id, names }) => [id, namesText(names)])),
  };
}

/** Null where it is not known what the facts of the article come from. */
function articleText({ article, version }: ArticleFacts, articleOf: ArticleLookup): string | null {
  if (version === undefined) return null;
  const { published, publisher, story } = articleOf(article.id);
  return JSON.stringify([version, published, publisher, story]);
}

function namesText({ name, aliases }: ThingNames): string {
  return JSON.stringify([name, ...aliases]);
}
