import type { Conflict, Evidence } from '../contract/rows.generated.ts';
import { SCHEMAS } from '../contract/tables.ts';
import type { ArticleLookup } from './article-lookup.ts';
import { independent } from './choose.ts';
import { conflictRows } from './conflicts.ts';
import { derivedCells } from './derived.ts';
import { evidenceRows } from './evidence.ts';
import type { Cell, RowDraft } from './model.ts';
import type { IsPrimary } from './readings.ts';
import type { LooseRow } from './typed-rows.ts';
import { chosenValues, valueInEvidence } from './values.ts';

/** A row with its receipts and what is disputed of it. */
export interface FinishedRow {
  readonly draft: RowDraft;
  readonly row: LooseRow;
  readonly evidence: readonly Evidence[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Chooses the values of a row, and gives all its columns, in the order of the schema.
 * @param isPrimary whether an article is published by who answers for the row
 * @param label gives the name of a row that has none of its own
 */
export function finishedRow(
  draft: RowDraft,
  articleOf: ArticleLookup,
  isPrimary: IsPrimary,
  label?: (cell: (column: string) => Cell) => string,
): FinishedRow {
  const chosen = chosenValues(draft, articleOf, isPrimary);
  const evidence = evidenceRows(draft, (column, value) =>
    valueInEvidence(chosen, draft.table, column, value),
  );
  const derived = derivedCells({ draft, cells: chosen.cells, articleOf });
  const told: Told = { derived, cells: chosen.cells };
  const own: Readonly<Record<string, Cell>> = {
    id: draft.id,
    sources: independent(evidence.map(({ article }) => articleOf(article))),
    ...(label === undefined ? {} : { name: label((column) => cellOf(told, column)) }),
  };
  const row: Record<string, Cell> = {};
  for (const column in SCHEMAS[draft.table].properties) row[column] = own[column] ?? cellOf(told, column);
  return { draft, row, evidence, conflicts: conflictRows(draft, chosen.disagreements, evidence) };
}

/** What the columns of a row hold: what is worked out goes before what is read. */
interface Told {
  readonly derived: Readonly<Partial<Record<string, Cell>>>;
  readonly cells: ReadonlyMap<string, Cell>;
}

function cellOf({ derived, cells }: Told, column: string): Cell {
  return derived[column] ?? cells.get(column) ?? null;
}
