import type { FactCorrection } from '../../contract/corrections.ts';
import type { Problem } from '../../contract/problem.ts';
import { claimKey, keyText } from '../claims.ts';
import { listColumns } from '../columns.ts';
import { groupedBy } from '../order.ts';
import type { CorrectionContext } from './index.ts';
import { isMeant } from './same-value.ts';
import { isOfThing } from './things.ts';

/**
 * Corrections that cannot both hold though they may point at the row by different names: one rejects what the other accepts or sets,
 * or two give one field two values. Each is an error that names both.
 */
export function contradictionsOf(context: CorrectionContext): Problem[] {
  const byRow = groupedBy(
    context.corrections.flatMap((correction) => {
      const row = rowText(context, correction);
      return row === undefined ? [] : [{ row, correction }];
    }),
    ({ row, correction }) => JSON.stringify([row, correction.field ?? null]),
  );
  return [...byRow.values()].flatMap((same) =>
    same.flatMap(({ correction: later }, at) => {
      const earlier = same.slice(0, at).find(({ correction }) => contradict(context, correction, later));
      return earlier === undefined ? [] : [contradiction(later, earlier.correction)];
    }),
  );
}

/** The row that a correction is about, as a text that is the same for all of that row. */
function rowText({ idOfThing, valueOf }: CorrectionContext, { about }: FactCorrection): string | undefined {
  if (isOfThing(about)) return idOfThing(about);
  return keyText(claimKey(about.table, (column) => valueOf(about.says[column] ?? '') ?? null));
}

function contradict({ valueOf }: CorrectionContext, a: FactCorrection, b: FactCorrection): boolean {
  const { table } = a.about;
  const { field } = a;
  const [one, other] = [a, b].map(({ value }) => (value === undefined ? undefined : valueOf(value)));
  const isSame =
    one === undefined || other === undefined
      ? one === other
      : field !== undefined && isMeant(table, field, one, other);
  if ((a.action === 'reject') !== (b.action === 'reject')) return isSame && !isElsewhere(a, b);
  if (a.action === 'reject' || field === undefined || one === undefined || other === undefined) return false;
  return !isSame && !listColumns(table).includes(field);
}

/** A rejection for one article says nothing of what a person found in another. */
function isElsewhere(a: FactCorrection, b: FactCorrection): boolean {
  const [reject, word] = a.action === 'reject' ? [a, b] : [b, a];
  if (reject.action !== 'reject' || reject.scope !== 'article') return false;
  return word.action === 'set'
    ? word.article !== reject.about.article
    : word.about.article !== reject.about.article;
}

function contradiction(later: FactCorrection, earlier: FactCorrection): Problem {
  return {
    level: 'error',
    stage: 'resolve',
    code: 'resolve/contradictory-corrections',
    message: `This ${later.action} of ${later.by} contradicts the ${earlier.action} of ${earlier.by} in ${earlier.file}:${earlier.line}.`,
    remedy: 'Take one of the two out.',
    file: later.file,
    line: later.line,
  };
}
