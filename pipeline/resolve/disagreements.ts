import type { Value } from '../contract/fact.ts';
import type { Conflict } from '../contract/rows.generated.ts';
import type { FactTable } from '../contract/tables.ts';
import { type Choice, independent, type Reading } from './choose.ts';
import { agree, isSame, written } from './compare.ts';
import { byCodeUnit, groupedBy } from './order.ts';
import { conflictReason } from './reasons.ts';

/** A column on which sources differ. */
export interface Disagreement {
  readonly column: string;
  /** As in CSV, the chosen one first. */
  readonly values: readonly string[];
  /** For each of the values how many independent articles give it. */
  readonly support: readonly number[];
  readonly rule: Conflict['rule'];
  readonly reason: string;
}

/** A value that was chosen for one of the columns that are chosen together. */
interface ChosenValue {
  readonly table: FactTable;
  readonly columns: readonly string[];
  readonly column: string;
  readonly value: Value;
  readonly choice: Choice;
  readonly readings: readonly Reading[];
}

/** The disagreement on a column; null where no reading contradicts the chosen value. */
export function disagreementOn({
  table,
  columns,
  column,
  value,
  choice,
  readings,
}: ChosenValue): Disagreement | null {
  const index = columns.indexOf(column);
  const others = disputedValues(table, column, index, value, readings);
  if (others.length === 0) return null;
  const values = [value, ...others].map(written);
  return {
    column,
    values,
    support: [value, ...others].map((one) => supportOf(table, column, index, one, readings)),
    rule: choice.rule,
    reason: conflictReason({ table, columns, column, values, choice, readings }),
  };
}

/** How many independent articles give a value of a column. */
function supportOf(
  table: FactTable,
  column: string,
  index: number,
  value: Value,
  readings: readonly Reading[],
): number {
  const giving = readings.filter(({ values }) => {
    const other = values[index];
    return other !== undefined && isSame(table, column, value, other);
  });
  return independent(giving.map(({ article }) => article));
}

/** The values of a column that are not the chosen one, each once, from the most used on. */
function disputedValues(
  table: FactTable,
  column: string,
  index: number,
  chosen: Value,
  readings: readonly Reading[],
): Value[] {
  const uses = groupedBy(
    readings
      .flatMap(({ values }) => values[index] ?? [])
      .filter((value) => !agree(table, column, chosen, value)),
    (value) => value,
  );
  const ordered = [...uses].sort(
    ([a, x], [b, y]) => y.length - x.length || byCodeUnit(written(a), written(b)),
  );
  return ordered
    .map(([value]) => value)
    .filter((value, at, all) => all.findIndex((one) => isSame(table, column, one, value)) === at);
}
