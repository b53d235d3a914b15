import type { Fact, GroundedField } from '../contract/fact.ts';
import type { Problem } from '../contract/problem.ts';
import type { FactTable } from '../contract/tables.ts';
import { type ClaimFact, isClaimTable } from './claims.ts';
import { columnOf } from './columns.ts';
import { entityOfField, localKey } from './local-entities.ts';
import type { ArticleFacts, LocalEntity, RowFact, RowField, Thing } from './model.ts';
import type { ThingNames } from './thing-names.ts';

/** Gives the id of the row of a thing of an article, by `localKey`. */
export type IdLookup = (localKey: string) => string | undefined;

/** What the facts of all articles say of a thing, with its names sorted into the name of the row and aliases. */
export function factsOfThing(thing: Thing, id: string, names: ThingNames, idOf: IdLookup): RowFact[] {
  return thing.members.flatMap((member) => [
    ...member.facts.map((fact) => resolvedFact(fact, member.article, idOf, id)),
    ...member.names.map((given) => nameFact(member, given, names)),
  ]);
}

/**
 * A fact with ids of rows for references; a field of which it is not clear what it refers to is left out.
 * @param self the id of the thing of which it is a fact: its names, which `nameFact` gives, and references to itself are left out, too
 */
function resolvedFact(
  { table, fields, engine, rule, score }: Fact,
  article: string,
  idOf: IdLookup,
  self?: string,
): RowFact {
  const resolved: Record<string, RowField> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (self !== undefined && (name === 'name' || name === 'aliases')) continue;
    const known = isReference(table, name) ? resolvedField(table, name, field, article, idOf) : field;
    if (known !== undefined && known.value !== self) resolved[name] = known;
  }
  return { article, engine, rule, score, fields: resolved };
}

function resolvedField(
  table: FactTable,
  name: string,
  field: GroundedField,
  article: string,
  idOf: IdLookup,
): RowField | undefined {
  const entity = entityOfField(table, name, field);
  const id = entity === undefined ? undefined : idOf(localKey(article, entity));
  return id === undefined ? undefined : { ...field, value: id };
}

/**
 * The facts of claims of all articles, their references resolved.
 * @param claimBefore gives the claim that a fact made in the release before, by its place among those of its article
 */
export function claimFacts(
  articles: readonly ArticleFacts[],
  idOf: IdLookup,
  claimBefore: (article: string, place: number) => string | undefined = () => undefined,
): ClaimFact[] {
  return articles.flatMap(({ article, facts }) => {
    const found: ClaimFact[] = [];
    for (const fact of facts)
      if (isClaimTable(fact.table)) {
        const before = claimBefore(article.id, found.length);
        found.push({ table: fact.table, fact: { ...resolvedFact(fact, article.id, idOf), before } });
      }
    return found;
  });
}

/** The references that `resolvedFact` leaves out. */
export function unclearReferences(articles: readonly ArticleFacts[]): Problem[] {
  return articles.flatMap(({ article, facts }) =>
    facts.flatMap(({ table, fields, rule }) =>
      Object.entries(fields)
        .filter(
          ([name, field]) => isReference(table, name) && entityOfField(table, name, field) === undefined,
        )
        .map(([name]) => unclear(article.id, table, name, rule)),
    ),
  );
}

function isReference(table: FactTable, column: string): boolean {
  return columnOf(table, column)?.['x-column'].references !== undefined;
}

function nameFact({ article }: LocalEntity, given: LocalEntity['names'][number], names: ThingNames): RowFact {
  const column = given.name === names.name ? 'name' : 'aliases';
  const { engine, rule, score } = given.source;
  return {
    article,
    engine,
    rule,
    score,
    fields: { [column]: { value: given.name, receipts: given.receipts } },
  };
}

function unclear(article: string, table: string, field: string, rule: string): Problem {
  return {
    level: 'warning',
    stage: 'resolve',
    code: 'resolve/unclear-reference',
    message: `A value of ${table} ${field} found by ${rule} does not say which thing it means, or one that the column may not hold, so it was left out.`,
    remedy: 'Let the rule give the entity, of a table that the column allows.',
    row: article,
    field,
  };
}
