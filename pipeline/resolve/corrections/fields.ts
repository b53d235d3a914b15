import type { GroundedSet, Reject } from '../../contract/corrections.ts';
import type { Value } from '../../contract/fact.ts';
import type { EntityTable, FactTable } from '../../contract/tables.ts';
import { columnOf, valueGroups } from '../columns.ts';
import type { RowFact, RowField } from '../model.ts';
import { isMeant } from './same-value.ts';
import { SET_SOURCE } from './words.ts';

/** The fact without a field, and without the comparator of its number. */
export function withoutField(table: FactTable, fact: RowFact, field: string): RowFact {
  const group = valueGroups(table).find((columns) => columns.includes(field)) ?? [field];
  const gone = group.filter(
    (column) => column === field || columnOf(table, column)?.['x-column'].ground === 'comparator',
  );
  return {
    ...fact,
    fields: Object.fromEntries(Object.entries(fact.fields).filter(([name]) => !gone.includes(name))),
  };
}

/**
 * Whether a fact says in a field what is rejected.
 * @param meant undefined where whatever stands there is
 */
export function saysRejected(
  table: FactTable,
  { article, fields }: RowFact,
  { about, scope }: Reject,
  field: string,
  meant: Value | undefined,
): boolean {
  const found = fields[field]?.value;
  if (found === undefined || (scope === 'article' && article !== about.article)) return false;
  return meant === undefined || isMeant(table, field, found, meant);
}

/** The facts with a person's word at each place of the value that is accepted. */
export function judgedFacts(
  table: FactTable,
  facts: readonly RowFact[],
  field: string,
  meant: Value,
  word: string,
): { facts: RowFact[]; isFound: boolean } {
  let isFound = false;
  const marked = facts.map((fact) => {
    const own = fact.fields[field];
    if (own === undefined || !isMeant(table, field, own.value, meant)) return fact;
    isFound = true;
    return { ...fact, fields: { ...fact.fields, [field]: { ...own, judged: word } } };
  });
  return { facts: marked, isFound };
}

/** What a person set, as a fact of its own. `valueOf` gives what stands for a value, the id of a row for a reference. */
export function setFact({ article, fields, field }: GroundedSet, value: Value, word: string): RowFact {
  const judged = Object.entries(fields).map(([name, one]): [string, RowField] => {
    const { entity: _, ...rest } = one;
    return [name, { ...rest, value: name === field ? value : one.value, judged: word }];
  });
  return { article, ...SET_SOURCE, fields: Object.fromEntries(judged) };
}

export function isEntityReference(table: EntityTable | FactTable, field: string): boolean {
  return columnOf(table, field)?.['x-column'].references !== undefined;
}
