import type { Value } from '../contract/fact.ts';
import type { FactTable } from '../contract/tables.ts';
import type { ArticleLookup } from './article-lookup.ts';
import { chosenGroup, saidByAll, undisputed } from './column-groups.ts';
import { listColumns, valueGroups } from './columns.ts';
import { isSame, written } from './compare.ts';
import type { Disagreement } from './disagreements.ts';
import type { Cell, RowDraft, RowFact } from './model.ts';
import { byCodeUnit } from './order.ts';
import { type IsPrimary, readingsOf } from './readings.ts';

/** The values of a row that are read from words. */
export interface ChosenValues {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly disagreements: readonly Disagreement[];
}

/**
 * Chooses the values of a row from all that its facts say (see `choose`). Lists are united. Columns that belong together come
 * from one article where one gives them all. Where a value contradicts the chosen one, or is written otherwise, the column is in
 * disagreement; a coarser date that holds the chosen one is not.
 * @param isPrimary whether an article is published by who answers for the row
 */
export function chosenValues(
  { table, facts }: RowDraft,
  articleOf: ArticleLookup,
  isPrimary: IsPrimary = () => false,
): ChosenValues {
  const telling = factsByColumn(facts);
  const cells = new Map<string, Cell>(
    listColumns(table).map((column) => [column, united(column, telling.get(column) ?? [])]),
  );
  const disagreements: Disagreement[] = [];
  for (const columns of valueGroups(table)) {
    const told = factsTelling(columns, facts, telling);
    const group = saidByAll(columns, told)
      ? undisputed(columns, told)
      : chosenGroup(table, columns, readingsOf(table, columns, told, articleOf, isPrimary));
    columns.forEach((column, index) => cells.set(column, group.values[index] ?? null));
    disagreements.push(...group.disagreements);
  }
  return { cells, disagreements };
}

/**
 * The value under which the receipts of a fact's value stand: the row's where both are the same, a disputed one where sources
 * differ; undefined where the value says nothing of its own (a coarser date, a shorter name of the series).
 */
export function valueInEvidence(
  { cells, disagreements }: ChosenValues,
  table: FactTable,
  column: string,
  value: Value,
): string | undefined {
  const cell = cells.get(column) ?? null;
  if (cell === null) return undefined;
  if (typeof cell === 'object') return cell.includes(written(value)) ? written(value) : undefined;
  const disputed = disagreements.find((one) => one.column === column)?.values ?? [];
  return isSame(table, column, cell, value)
    ? written(cell)
    : disputed.find((other) => isSame(table, column, other, written(value)));
}

/** The facts that say something of each column; most facts say something of few. */
function factsByColumn(facts: readonly RowFact[]): Map<string, RowFact[]> {
  const telling = new Map<string, RowFact[]>();
  for (const fact of facts)
    for (const column of Object.keys(fact.fields)) {
      const known = telling.get(column);
      if (known === undefined) telling.set(column, [fact]);
      else known.push(fact);
    }
  return telling;
}

/** The facts that say something of any of some columns, in the order of all facts. */
function factsTelling(
  columns: readonly string[],
  facts: readonly RowFact[],
  telling: ReadonlyMap<string, readonly RowFact[]>,
): readonly RowFact[] {
  const [column, ...others] = columns.filter((one) => telling.has(one));
  if (column === undefined) return [];
  if (others.length === 0) return telling.get(column) ?? [];
  return facts.filter(({ fields }) => columns.some((one) => fields[one] !== undefined));
}

function united(column: string, facts: readonly RowFact[]): string[] {
  const items = facts.flatMap(({ fields }) =>
    fields[column] === undefined ? [] : written(fields[column].value),
  );
  return [...new Set(items)].sort(byCodeUnit);
}
