import type { Receipt } from '../contract/fact.ts';
import { eachBeside, type RowKeeper } from '../contract/row-list.ts';
import type { Evidence } from '../contract/rows.generated.ts';
import type { FactTable } from '../contract/tables.ts';
import { evidenceId } from '../text/evidence-id.ts';
import { isGrounded } from './columns.ts';
import { fold } from './folded.ts';
import type { RowDraft, RowFact } from './model.ts';
import { byCodeUnit, sortedBy } from './order.ts';

/** Gives the value under which a fact's value stands in the evidence of a column; undefined where it has none there. */
export type ValueInEvidence = (
  column: string,
  value: RowFact['fields'][string]['value'],
) => string | undefined;

/**
 * The receipts of a row: one for each column, value, article and place. Of receipts that differ only in how they were found the
 * surest stays, then the first by rule and engine.
 */
export function evidenceRows({ table, id, facts }: RowDraft, valueOf: ValueInEvidence): Evidence[] {
  const best = new Map<string, Evidence>();
  for (const fact of facts)
    for (const [column, field] of Object.entries(fact.fields)) {
      const value = isGrounded(table, column) ? valueOf(column, field.value) : undefined;
      if (value === undefined) continue;
      const found = field.source ?? fact;
      for (const receipt of supporting(table, column, value, field.receipts)) {
        const row = evidence(table, id, column, value, fact.article, found, receipt);
        const other = best.get(row.id);
        if (other === undefined || bySureness(row, other) < 0) best.set(row.id, row);
      }
    }
  return [...best.values()];
}

/**
 * The receipts that show a value. For the name of a row they are the places where it is written, where there are any: words like
 * "the event" say which thing is meant, not what it is called.
 */
function supporting(
  table: FactTable,
  column: string,
  value: string,
  receipts: readonly Receipt[],
): readonly Receipt[] {
  if (column !== 'aliases' && (column !== 'name' || !isGrounded(table, column))) return receipts;
  const holding = receipts.filter(({ quote }) => quote === value || fold(quote).includes(fold(value)));
  return holding.length > 0 ? holding : receipts;
}

function evidence(
  table: FactTable,
  row: string,
  field: string,
  value: string,
  article: string,
  { engine, rule, score }: Pick<RowFact, 'engine' | 'rule' | 'score'>,
  { start, end, quote, prefix, suffix }: Receipt,
): Evidence {
  const content = { table, row, field, value, article, start, end };
  return { id: evidenceId(content), ...content, quote, prefix, suffix, engine, rule, confidence: score };
}

function bySureness(a: Evidence, b: Evidence): number {
  return b.confidence - a.confidence || byCodeUnit(a.rule, b.rule) || byCodeUnit(a.engine, b.engine);
}

/** Keeps receipts in memory. */
export function keptReceipts(): RowKeeper<Evidence> {
  const kept: Evidence[] = [];
  return {
    take: (receipts) => kept.push(...receipts),
    inOrder: (beside) =>
      sortedBy([...(beside === undefined ? [] : eachBeside(beside)), ...kept], ({ id }) => id),
  };
}
