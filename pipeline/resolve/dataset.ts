import type { Problem } from '../contract/problem.ts';
import type { Dataset, FactTable, Rows } from '../contract/tables.ts';
import { articleRow } from './article-rows.ts';
import type { ArticleFacts } from './model.ts';
import { groupedBy, sortedBy } from './order.ts';
import type { FinishedRow } from './rows.ts';
import { typedRows } from './typed-rows.ts';

/**
 * All rows by table, in order of id. A row that does not fit its schema is left out with its receipts, and is a problem.
 * @param unused gives what became of the ids that are no row's, for which it must know what is the id of a row
 */
export function datasetOf(
  articles: readonly ArticleFacts[],
  finished: readonly FinishedRow[],
  unused: (isRow: (id: string) => boolean) => Pick<Dataset, 'redirects' | 'retired'>,
): { dataset: Dataset; problems: Problem[] } {
  const byTable = groupedBy(finished, ({ draft }) => draft.table);
  const problems: Problem[] = [];
  const rowsOf = <T extends FactTable>(table: T): Rows[T][] => {
    const typed = typedRows(
      table,
      (byTable.get(table) ?? []).map(({ row }) => row),
    );
    problems.push(...typed.problems);
    return inOrder(typed.rows);
  };
  const tables = {
    articles: inOrder(articles.map(({ article }) => articleRow(article))),
    organizations: rowsOf('organizations'),
    people: rowsOf('people'),
    places: rowsOf('places'),
    positions: rowsOf('positions'),
    events: rowsOf('events'),
    instruments: rowsOf('instruments'),
    services: rowsOf('services'),
    statistics: rowsOf('statistics'),
    statements: rowsOf('statements'),
    relations: rowsOf('relations'),
  };
  const ids = new Set(Object.values(tables).flatMap((rows) => rows.map(({ id }) => id)));
  const fitting = finished.filter(({ draft }) => ids.has(draft.id));
  return {
    dataset: {
      ...tables,
      evidence: inOrder(fitting.flatMap(({ evidence }) => evidence)),
      conflicts: inOrder(fitting.flatMap(({ conflicts }) => conflicts)),
      ...unused((id) => ids.has(id)),
    },
    problems,
  };
}

function inOrder<R extends { readonly id: string }>(rows: readonly R[]): R[] {
  return sortedBy(rows, ({ id }) => id);
}
