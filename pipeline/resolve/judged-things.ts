import type { Judgement, NamedThing } from '../contract/judgements.ts';
import { fold } from '../text/fold.ts';
import { eventKey } from './event-names.ts';
import type { LocalEntity } from './model.ts';
import { groupedBy } from './order.ts';

/** A judgement with the things that it speaks of, as indices. */
export interface FoundJudgement {
  readonly judgement: Judgement;
  readonly one: number;
  readonly other: number;
}

/** A judgement that speaks of a thing that cannot be told any more. */
export interface StaleJudgement {
  readonly judgement: Judgement;
  readonly thing: NamedThing;
  /** What is wrong with it, as the rest of a sentence. */
  readonly why: string;
}

/**
 * Finds the things of which judgements speak. A thing is the one of its article and table with that name: as its fullest name, else
 * as any of its names, else in other letter case, accents or punctuation.
 * @param locals things of any tables
 * @returns indices into `locals`; what names no thing, or more than one, is stale
 */
export function findJudged(
  locals: readonly LocalEntity[],
  judgements: readonly Judgement[],
): { found: FoundJudgement[]; stale: StaleJudgement[] } {
  if (judgements.length === 0) return { found: [], stale: [] };
  const byPlace = groupedBy(locals.keys(), (at) => placeOf(locals[at]));
  const articles = new Set(locals.map(({ article }) => article));
  const found: FoundJudgement[] = [];
  const stale: StaleJudgement[] = [];
  for (const judgement of judgements) {
    const [one, other] = [judgement.one, judgement.other].map((thing) =>
      indicesOf(thing, locals, byPlace.get(placeOf(thing)) ?? []),
    );
    const [first] = one ?? [];
    const [second] = other ?? [];
    if (one?.length === 1 && other?.length === 1 && first !== undefined && second !== undefined) {
      found.push({ judgement, one: first, other: second });
      continue;
    }
    for (const [thing, indices] of [
      [judgement.one, one],
      [judgement.other, other],
    ] as const) {
      if (indices?.length !== 1)
        stale.push({ judgement, thing, why: whyStale(thing, indices?.length ?? 0, articles) });
    }
  }
  return { found, stale };
}

function placeOf(thing: { readonly table: string; readonly article: string } | undefined): string {
  return JSON.stringify([thing?.table, thing?.article]);
}

/**
 * The things with that name in the surest of the ways in which any has it.
 * @param candidates indices of those that may be meant
 */
export function indicesOf(
  { name }: NamedThing,
  locals: readonly LocalEntity[],
  candidates: readonly number[],
): number[] {
  for (const has of [isKeyed, isNamed, isNamedLoosely]) {
    const having = candidates.filter((at) => {
      const local = locals[at];
      return local !== undefined && has(local, name);
    });
    if (having.length > 0) return having;
  }
  return [];
}

function isKeyed({ table, key }: LocalEntity, name: string): boolean {
  return key === name || (table === 'events' && eventKey(key).name === name);
}

function isNamed({ names }: LocalEntity, name: string): boolean {
  return names.some((given) => given.name === name);
}

function isNamedLoosely({ key, names }: LocalEntity, name: string): boolean {
  const folded = fold(name);
  return fold(key) === folded || names.some((given) => fold(given.name) === folded);
}

function whyStale(
  { table, article, name }: NamedThing,
  things: number,
  articles: ReadonlySet<string>,
): string {
  if (things > 1) return `${article} has ${things} things of ${table} called “${name}”`;
  if (!articles.has(article)) return `nothing is known of an article ${article}`;
  return `${article} names nothing of ${table} “${name}”`;
}
