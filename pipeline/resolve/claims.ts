import type { Fact, Value } from '../contract/fact.ts';
import type { Problem } from '../contract/problem.ts';
import { type ClaimTable, isEntityTable, SCHEMAS } from '../contract/tables.ts';
import { fold } from '../text/fold.ts';
import type { Claim, ClaimKey, RowFact } from './model.ts';
import { groupedBy, sortedBy } from './order.ts';

interface KeyColumns {
  /** Words: compared after folding. */
  readonly words: readonly string[];
  /** Compared as they are; empty is a value like any other. */
  readonly exact: readonly string[];
  /** As `exact`, but another mention may leave them out. */
  readonly optional: readonly string[];
  /** Whether that mention may be in another article: what is left of the key must tell the claim well. */
  readonly isToldByRest: boolean;
}

/** What makes two claims of a table the same. */
const KEY_COLUMNS: Readonly<Record<ClaimTable, KeyColumns>> = {
  positions: { words: ['title'], exact: ['person'], optional: ['organization', 'place'], isToldByRest: true },
  statistics: {
    words: ['indicator'],
    exact: ['unit', 'value', 'value_min', 'value_max', 'comparator'],
    optional: ['subject', 'place', 'period'],
    isToldByRest: false,
  },
  statements: { words: ['quote'], exact: [], optional: ['speaker'], isToldByRest: true },
  relations: { words: [], exact: ['subject', 'predicate', 'object'], optional: [], isToldByRest: false },
};

/** The columns without which a claim says nothing. */
const NEEDED: Readonly<Record<ClaimTable, readonly string[]>> = {
  positions: neededColumns('positions'),
  statistics: neededColumns('statistics'),
  statements: neededColumns('statements'),
  relations: neededColumns('relations'),
};

/** Columns that may not be empty and that only words can fill; `false` is what no words of denial mean. */
function neededColumns(table: ClaimTable): string[] {
  return Object.entries(SCHEMAS[table].properties)
    .filter(
      ([, { type, 'x-column': column }]) =>
        type !== 'boolean' && !type.includes('null') && column.derived !== true,
    )
    .map(([name]) => name);
}

/** A fact of a claim table, its references resolved. */
export interface ClaimFact {
  readonly table: ClaimTable;
  readonly fact: RowFact;
}

interface KeyedFact extends ClaimFact {
  readonly key: ClaimKey;
}

function keyOfFact(table: ClaimTable, { fields }: RowFact): ClaimKey {
  return claimKey(table, (column) => fields[column]?.value ?? null);
}

export function isClaimTable(table: Fact['table']): table is ClaimTable {
  return !isEntityTable(table);
}

/** What makes a claim of the table the one that it is, from its values. */
export function claimKey(table: ClaimTable, valueOf: (column: string) => Value | null): ClaimKey {
  const { words, exact, optional } = KEY_COLUMNS[table];
  const parts = [...words.map((column) => fold(String(valueOf(column) ?? ''))), ...exact.map(valueOf)];
  return { required: JSON.stringify([table, ...parts]), optional: optional.map(valueOf) };
}

/** The columns that make a claim of the table the one that it is. */
export function keyColumns(table: ClaimTable): string[] {
  const { words, exact, optional } = KEY_COLUMNS[table];
  return [...words, ...exact, ...optional];
}

/** Those of them that another mention may leave out. */
export function optionalColumns(table: ClaimTable): readonly string[] {
  return KEY_COLUMNS[table].optional;
}

/** Whether a claim is told by the rest of its key where those are left out, in whatever article. */
export function toldByRest(table: ClaimTable): boolean {
  return KEY_COLUMNS[table].isToldByRest;
}

/** Whether one key says all that the other does. */
export function covers(fuller: ClaimKey, other: ClaimKey): boolean {
  if (fuller.required !== other.required) return false;
  return other.optional.every((value, index) => value === null || value === fuller.optional[index]);
}

/**
 * Facts that claim the same, of all articles, as one claim each, in order of key. A claim that leaves out what a single other
 * one says (the body of an office, the speaker) is the same; a figure without its subject only within one article.
 * Facts without a column that the claim needs, and edges from a thing to itself, are left out with a warning.
 */
export function mergedClaims(facts: readonly ClaimFact[]): { claims: Claim[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const keyed: KeyedFact[] = [];
  for (const { table, fact } of facts) {
    const flawed = flaw(table, fact);
    if (flawed === undefined) keyed.push({ table, fact, key: keyOfFact(table, fact) });
    else problems.push(flawed);
  }
  const byMention = groupedBy(keyed, ({ table, fact, key }) =>
    JSON.stringify([KEY_COLUMNS[table].isToldByRest ? '' : fact.article, key.required]),
  );
  const completed = [...byMention.values()].flatMap((same) => {
    if (same.length === 1) return same;
    const fullestOf = completions(same.map(({ key }) => key));
    return same.map(({ table, fact, key }) => ({ table, fact, key: fullestOf(key) }));
  });
  const claims = [...groupedBy(completed, ({ key }) => keyText(key)).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const inOrder = sortedBy(same, ({ fact }) => fact.article).map(({ fact }) => fact);
    return [{ table: first.table, key: first.key, facts: inOrder }];
  });
  return { claims: sortedBy(claims, ({ key }) => keyText(key)), problems };
}

export function keyText({ required, optional }: ClaimKey): string {
  return JSON.stringify([required, ...optional]);
}

/** Gives the one fullest key that says all that a key says and more; the key itself where there is none or more than one. */
function completions(keys: readonly ClaimKey[]): (key: ClaimKey) => ClaimKey {
  const distinct = [...new Map(keys.map((key) => [keyText(key), key])).values()];
  if (distinct.length === 1) return (key) => key;
  const parts = (key: ClaimKey): string[] => shortenings(key).map(keyText);
  const shortened = new Set(distinct.flatMap((key) => parts(key).filter((text) => text !== keyText(key))));
  const full = distinct.filter((key) => !shortened.has(keyText(key)));
  const fullOf = groupedBy(
    full.flatMap((key) => parts(key).map((part) => ({ part, key }))),
    ({ part }) => part,
  );
  return (key) => {
    const [only, ...others] = fullOf.get(keyText(key)) ?? [];
    return only === undefined || others.length > 0 ? key : only.key;
  };
}

/** The key with each selection of its optional parts left out, itself too. */
function shortenings({ required, optional }: ClaimKey): ClaimKey[] {
  let lists: (Value | null)[][] = [[]];
  for (const value of optional) {
    lists = lists.flatMap((list) =>
      value === null
        ? [[...list, null]]
        : [
            [...list, value],
            [...list, null],
          ],
    );
  }
  return lists.map((list) => ({ required, optional: list }));
}

function flaw(table: ClaimTable, { article, rule, fields }: RowFact): Problem | undefined {
  const missing = NEEDED[table].find((column) => fields[column] === undefined);
  if (missing !== undefined) {
    return leftOut(`has no ${missing}`, `Let the rule ${rule} give it.`, article, missing);
  }
  const { subject, object } = fields;
  if (table !== 'relations' || subject?.value !== object?.value) return undefined;
  return leftOut(`goes from ${subject?.value} to itself`, `See what ${rule} read.`, article, 'object');
}

function leftOut(why: string, remedy: string, article: string, field: string): Problem {
  return {
    level: 'warning',
    stage: 'resolve',
    code: 'resolve/claim-left-out',
    message: `A claim ${why}, so it was left out.`,
    remedy,
    row: article,
    field,
  };
}
