import type { PropertySchema, TableSchema } from '../../contract/tables.ts';
import { isNullable, typeOf } from '../metadata/columns.ts';
import type { Schemas } from '../rows.ts';

export type Level = 'major' | 'minor' | 'patch';

/** One difference between two releases and the least version step that it asks for. */
export interface Change {
  readonly level: Level;
  /** In words, as the end of a sentence. */
  readonly what: string;
}

/**
 * What changed between two sets of schemas. Major is what can break a consumer's code: a table or column removed, moved or retyped, a key
 * or unit changed, a constraint tightened, a value that may now be empty. Minor is more of the same: tables, columns or allowed values
 * added, constraints loosened. Patch is words only: titles, descriptions, links.
 */
export function schemaChanges(before: Schemas, after: Schemas): Change[] {
  return [
    ...[...before.keys()]
      .filter((table) => !after.has(table))
      .map((table) => major(`the table ${table} was removed`)),
    ...[...after].flatMap(([table, schema]) => {
      const old = before.get(table);
      return old === undefined ? [minor(`the table ${table} was added`)] : tableChanges(table, old, schema);
    }),
  ];
}

function major(what: string): Change {
  return { level: 'major', what };
}

function minor(what: string): Change {
  return { level: 'minor', what };
}

function tableChanges(table: string, before: TableSchema, after: TableSchema): Change[] {
  const [old, now] = [Object.keys(before.properties), Object.keys(after.properties)];
  const kept = now.filter((column) => old.includes(column));
  const changes = [
    ...old.filter((column) => !now.includes(column)).map((column) => major(`${table}.${column} was removed`)),
    ...now.filter((column) => !old.includes(column)).map((column) => minor(`${table}.${column} was added`)),
    ...(String(old.filter((column) => now.includes(column))) === String(kept)
      ? []
      : [major(`the columns of ${table} were put in another order`)]),
    ...(isSame(before['x-table'].key, after['x-table'].key)
      ? []
      : [major(`the key of ${table} was changed`)]),
    ...kept.flatMap((column) => {
      const [a, b] = [before.properties[column], after.properties[column]];
      return a === undefined || b === undefined ? [] : columnChanges(`${table}.${column}`, a, b);
    }),
  ];
  if (changes.length > 0 || isSame(before, after)) return changes;
  return [{ level: 'patch', what: `the documentation of ${table} was changed` }];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function columnChanges(column: string, before: PropertySchema, after: PropertySchema): Change[] {
  if (typeOf(before) !== typeOf(after)) return [major(`${column} was retyped`)];
  if (before['x-column'].unit !== after['x-column'].unit) return [major(`the unit of ${column} was changed`)];
  const [rulesBefore, rulesAfter] = [constraintsOf(before), constraintsOf(after)];
  const names = Object.keys(rulesAfter).filter((name) => !isSame(rulesBefore[name], rulesAfter[name]));
  const constrained = names.map((name) =>
    isTightened(name, rulesBefore[name], rulesAfter[name])
      ? major(`${column} was tightened (${name})`)
      : minor(`${column} was loosened (${name})`),
  );
  return [
    ...constrained,
    ...emptinessChanges(column, before, after),
    ...valueChanges(column, before, after),
    ...(isSame(before['x-column'].references, after['x-column'].references)
      ? []
      : [minor(`${column} may point at other tables`)]),
  ];
}

/** Every rule has its place, so that one that is gone is seen as well. */
function constraintsOf(property: PropertySchema): Record<string, unknown> {
  const { pattern, format, minimum, maximum, minLength, minItems, uniqueItems, items } = property;
  return {
    pattern,
    format,
    minimum,
    maximum,
    minLength,
    minItems,
    uniqueItems: uniqueItems === true ? true : undefined,
    'type of items': items?.type,
    'pattern of items': items?.pattern,
    'length of items': items?.minLength,
  };
}

function isTightened(name: string, before: unknown, after: unknown): boolean {
  if (after === undefined) return false;
  if (typeof before !== 'number' || typeof after !== 'number') return true;
  return name === 'maximum' ? after < before : after > before;
}

function emptinessChanges(column: string, before: PropertySchema, after: PropertySchema): Change[] {
  if (isNullable(before) === isNullable(after)) return [];
  return [major(isNullable(after) ? `${column} may now be empty` : `${column} may no longer be empty`)];
}

function valueChanges(column: string, before: PropertySchema, after: PropertySchema): Change[] {
  const [old, now] = [before.enum, after.enum];
  if (now === undefined) return old === undefined ? [] : [minor(`${column} may have any value`)];
  if (old === undefined) return [major(`${column} may only have listed values`)];
  const removed = old.filter((value) => value !== null && !now.includes(value));
  const added = now.filter((value) => value !== null && !old.includes(value));
  return [
    ...removed.map((value) => major(`${column} may no longer be "${value}"`)),
    ...added.map((value) => minor(`${column} may also be "${value}"`)),
  ];
}
