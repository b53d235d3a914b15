import type { Problem } from '../contract/problem.ts';
import type { RowKeeper } from '../contract/row-list.ts';
import type { Conflict, Evidence } from '../contract/rows.generated.ts';
import type { Dataset } from '../contract/tables.ts';
import { articleRow } from './article-rows.ts';
import type { ArticleFacts } from './model.ts';
import { sortedBy } from './order.ts';
import type { FinishedRow } from './rows.ts';
import type { StayingRow, StayingRows } from './staying-rows.ts';
import { addRow, noFactRows } from './typed-rows.ts';

/**
 * All rows by table, in order of id. A row that does not fit its schema is left out with its receipts, and is a problem.
 * @param finished each is asked for when the one before was taken, so that receipts are held one row at a time
 * @param receipts takes the receipts
 * @param before gives the receipts of rows that stay
 * @param unused gives what became of the ids that are no row's, for which it must know what is the id of a row
 */
export function datasetOf(
  articles: readonly ArticleFacts[],
  finished: Iterable<FinishedRow | StayingRow>,
  receipts: RowKeeper<Evidence>,
  before: StayingRows['receipts'],
  unused: (isRow: (id: string) => boolean) => Pick<Dataset, 'redirects' | 'retired'>,
): { dataset: Dataset; problems: Problem[] } {
  const facts = noFactRows();
  const problems: Problem[] = [];
  const conflicts: Conflict[] = [];
  const staying = new Set<string>();
  for (const one of finished) {
    if ('addTo' in one) {
      one.addTo(facts);
      staying.add(one.id);
      conflicts.push(...one.conflicts);
      continue;
    }
    const { draft, row, ...about } = one;
    const misfit = addRow(facts, draft.table, row);
    if (misfit !== null) problems.push(misfit);
    else {
      receipts.take(about.evidence);
      conflicts.push(...about.conflicts);
    }
  }
  const tables = {
    articles: inOrder(articles.map(({ article }) => articleRow(article))),
    organizations: inOrder(facts.organizations),
    people: inOrder(facts.people),
    places: inOrder(facts.places),
    positions: inOrder(facts.positions),
    events: inOrder(facts.events),
    instruments: inOrder(facts.instruments),
    services: inOrder(facts.services),
    statistics: inOrder(facts.statistics),
    statements: inOrder(facts.statements),
    relations: inOrder(facts.relations),
  };
  const ids = new Set(Object.values(tables).flatMap((rows) => rows.map(({ id }) => id)));
  return {
    dataset: {
      ...tables,
      evidence: receipts.inOrder(staying.size === 0 ? undefined : before?.((row) => staying.has(row))),
      conflicts: inOrder(conflicts),
      ...unused((id) => ids.has(id)),
    },
    problems,
  };
}

function inOrder<R extends { readonly id: string }>(rows: readonly R[]): R[] {
  return sortedBy(rows, ({ id }) => id);
}
