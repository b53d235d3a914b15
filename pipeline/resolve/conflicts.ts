import type { Conflict, Evidence } from '../contract/rows.generated.ts';
import type { RowDraft } from './model.ts';
import { byCodeUnit, groupedBy } from './order.ts';
import type { Disagreement } from './disagreements.ts';

/**
 * One row for each column of a row on which sources differ, with the receipts of all the values.
 * @param evidence of that row
 */
export function conflictRows(
  { table, id }: RowDraft,
  disagreements: readonly Disagreement[],
  evidence: readonly Evidence[],
): Conflict[] {
  const ofColumn = groupedBy(evidence, ({ field }) => field);
  return disagreements.flatMap(({ column, values, support, rule, reason }) => {
    const [chosen] = values;
    const receipts = (ofColumn.get(column) ?? []).map((receipt) => receipt.id).sort(byCodeUnit);
    if (chosen === undefined) return [];
    return [
      {
        id: conflictId(id, column),
        table,
        row: id,
        field: column,
        values: [...values],
        support: support.map(String),
        evidence: receipts,
        chosen,
        rule,
        reason,
      },
    ];
  });
}

/** `event/hf-2025`, `countries_comparator` → `conflict/event-hf-2025-countriescomparator`: the last part is the column, so no two are equal. */
function conflictId(row: string, column: string): string {
  return `conflict/${row.replace('/', '-')}-${column.replaceAll('_', '')}`;
}
