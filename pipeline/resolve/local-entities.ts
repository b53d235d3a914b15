import type { EntityRef, Fact, GroundedField } from '../contract/fact.ts';
import type { Problem } from '../contract/problem.ts';
import { isEntityTable, SCHEMAS } from '../contract/tables.ts';
import type { ArticleFacts, GivenName, LocalEntity } from './model.ts';
import { byCodeUnit } from './order.ts';

/** A text by which a thing of one article is looked up. */
export function localKey(article: string, { table, key }: EntityRef): string {
  return `${table} ${article} ${key}`;
}

/** The thing that a fact of an entity table speaks of. Without a reference its name stands for it. */
function entityOfFact({ table, fields }: Fact): EntityRef | undefined {
  if (!isEntityTable(table) || fields['name'] === undefined) return undefined;
  const { entity, value } = fields['name'];
  if (entity === undefined) return { table, key: String(value) };
  return entity.table === table ? entity : undefined;
}

/**
 * The thing that a field refers to, for columns that hold ids. Without a reference the value is the name of a thing of the one
 * table that the column allows.
 * @returns undefined where the column holds no ids, or where it is not clear or not allowed what is meant
 */
export function entityOfField(
  table: Fact['table'],
  name: string,
  field: GroundedField,
): EntityRef | undefined {
  const allowed = SCHEMAS[table].properties[name]?.['x-column'].references;
  if (allowed === undefined) return undefined;
  if (field.entity !== undefined) return allowed.includes(field.entity.table) ? field.entity : undefined;
  const [only] = allowed;
  if (only === undefined || allowed.length > 1 || !isEntityTable(only)) return undefined;
  return { table: only, key: String(field.value) };
}

/**
 * The things that each article speaks of, in order of article, table and key. Names come from a thing's own facts, and from
 * references to it by a name that those do not give.
 */
export function localEntities(articles: readonly ArticleFacts[]): {
  locals: LocalEntity[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const locals = articles.flatMap(({ article, facts }) => {
    const found = new Map<string, LocalDraft>();
    for (const fact of facts) {
      if (isEntityTable(fact.table) && entityOfFact(fact) === undefined) problems.push(unnamed(fact));
      gatherOwn(fact, found);
      gatherReferences(fact, found);
    }
    return [...found.values()].map((draft) => finished(article.id, draft)).sort(byTableAndKey);
  });
  return { locals, problems };
}

interface LocalDraft {
  readonly ref: EntityRef;
  readonly facts: Fact[];
  readonly names: GivenName[];
  readonly references: GivenName[];
  readonly claims: Fact[];
}

function draftOf(ref: EntityRef, found: Map<string, LocalDraft>): LocalDraft {
  const id = `${ref.table} ${ref.key}`;
  const draft = found.get(id) ?? { ref, facts: [], names: [], references: [], claims: [] };
  found.set(id, draft);
  return draft;
}

function gatherOwn(fact: Fact, found: Map<string, LocalDraft>): void {
  const ref = entityOfFact(fact);
  if (ref === undefined) return;
  const draft = draftOf(ref, found);
  draft.facts.push(fact);
  for (const field of [fact.fields['name'], fact.fields['aliases']]) {
    if (field !== undefined) draft.names.push(givenName(field, fact));
  }
}

function gatherReferences(fact: Fact, found: Map<string, LocalDraft>): void {
  for (const [name, field] of Object.entries(fact.fields)) {
    const ref = entityOfField(fact.table, name, field);
    if (ref === undefined) continue;
    const draft = draftOf(ref, found);
    draft.references.push(givenName(field, fact));
    draft.claims.push(fact);
  }
}

function givenName(field: GroundedField, source: Fact): GivenName {
  return { name: String(field.value), receipts: field.receipts, source };
}

function finished(article: string, { ref, facts, names, references, claims }: LocalDraft): LocalEntity {
  const own = new Set(names.map(({ name }) => name));
  const others = references.filter(({ name }) => !own.has(name));
  // Copies: a list that grew has room for more, and of all articles there are many.
  return {
    article,
    table: ref.table,
    key: ref.key,
    names: [...names, ...others],
    facts: [...facts],
    claims: [...claims],
  };
}

function byTableAndKey(a: LocalEntity, b: LocalEntity): number {
  return byCodeUnit(a.table, b.table) || byCodeUnit(a.key, b.key);
}

function unnamed(fact: Fact): Problem {
  return {
    level: 'warning',
    stage: 'resolve',
    code: 'resolve/fact-without-thing',
    message: `A fact of ${fact.table} found by ${fact.rule} does not say which thing it is about, so it was left out.`,
    remedy: 'Let the rule give the name of the thing, with its entity.',
    row: fact.article,
    field: 'name',
  };
}
