import type { Problem } from '../contract/problem.ts';
import { failure, shown } from './problems.ts';
import { NOTHING_WRONG, type TableCheck } from './row-checks.ts';
import { itemsIn, keyOf, rowsById, rowsIn, rowsWithId, textIn } from './tables.ts';
import type { Row, Tables } from './tables.ts';

/** Receipts whose value is not the row's and that no conflict explains. */
export function explainedCheck(tables: Tables): TableCheck {
  return (table) => {
    if (table !== 'evidence') return null;
    const values = valuesOf(tables);
    const explained = new Set(
      rowsIn(tables, 'conflicts').flatMap((conflict) =>
        itemsIn(conflict, 'evidence').map((id) => keyOf(aboutKey(conflict), id)),
      ),
    );
    return (receipt) =>
      values(receipt).includes(textIn(receipt, 'value')) ||
      explained.has(keyOf(aboutKey(receipt), textIn(receipt, 'id')))
        ? NOTHING_WRONG
        : [unexplained(receipt)];
  };
}

/** Conflicts that do not fit rows and receipts. */
export function conflictProblems(tables: Tables): Problem[] {
  const conflicts = rowsIn(tables, 'conflicts');
  if (conflicts.length === 0) return [];
  const cited = new Set(conflicts.flatMap((conflict) => itemsIn(conflict, 'evidence')));
  const receipts = rowsById(rowsWithId(rowsIn(tables, 'evidence'), cited));
  const values = valuesOf(tables);
  return conflicts.flatMap((conflict) => misfits(conflict, values(conflict), receipts));
}

/** Gives the values that stand in the row which a receipt or conflict is about. */
function valuesOf(tables: Tables): (about: Row) => readonly string[] {
  return (about) => {
    const row = rowsById(rowsIn(tables, textIn(about, 'table'))).get(textIn(about, 'row'));
    return row === undefined ? [] : itemsIn(row, textIn(about, 'field'));
  };
}

function aboutKey(row: Row): string {
  return keyOf(textIn(row, 'table'), textIn(row, 'row'), textIn(row, 'field'));
}

function unexplained(receipt: Row): Problem {
  return failure(
    'unexplained-value',
    `The value ${shown(textIn(receipt, 'value'))} of ${textIn(receipt, 'article')} is not the row's, and no conflict says why.`,
    'Add a conflict, or take the receipt out.',
    { row: textIn(receipt, 'row'), field: textIn(receipt, 'field') },
  );
}

function misfits(conflict: Row, standing: readonly string[], receipts: ReadonlyMap<string, Row>): Problem[] {
  const values = itemsIn(conflict, 'values');
  const chosen = textIn(conflict, 'chosen');
  const cited = itemsIn(conflict, 'evidence')
    .map((id) => receipts.get(id))
    .filter((receipt) => receipt !== undefined);
  const citedValues = cited.map((receipt) => textIn(receipt, 'value'));
  return [
    standing.includes(chosen) ? null : 'the chosen value is not the one in the row',
    values[0] === chosen ? null : 'the chosen value is not the first of the values',
    cited.every((receipt) => aboutKey(receipt) === aboutKey(conflict))
      ? null
      : 'a receipt of another value is cited',
    values.every((value) => citedValues.includes(value)) ? null : 'a value has no receipt among those cited',
    citedValues.every((value) => values.includes(value)) ? null : 'a cited receipt has a value not listed',
  ].flatMap((what) => (what === null ? [] : [misfit(conflict, what)]));
}

function misfit(conflict: Row, what: string): Problem {
  return failure(
    'conflict-misfit',
    `The conflict about ${textIn(conflict, 'row')} ${textIn(conflict, 'field')} does not fit: ${what}.`,
    'Mend the conflict, or the row and receipts it is about.',
    { row: textIn(conflict, 'id'), field: textIn(conflict, 'field') },
  );
}
