import type { Reject } from '../../contract/corrections.ts';
import type { Value } from '../../contract/fact.ts';
import type { EntityTable } from '../../contract/tables.ts';
import type { RowFact } from '../model.ts';
import { groupedBy } from '../order.ts';
import { isEntityReference, judgedFacts, saysRejected, setFact, withoutField } from './fields.ts';
import type { CorrectionContext, IdentifiedCorrections } from './index.ts';
import { SAME_EDGES } from './same-edges.ts';
import { isNameField, isOfThing } from './things.ts';
import { wordOf } from './words.ts';

/** A rejected value of a field of a row. */
interface RejectedField {
  readonly row: string;
  readonly correction: Reject;
  readonly field: string;
  readonly value: Value | undefined;
}

/** Gives the facts of the row of a thing, without rejected values and with those that people accept or set. */
export function thingFacts(context: CorrectionContext): IdentifiedCorrections['ofThing'] {
  const { tally, valueOf } = context;
  const rejections = groupedBy(rejectedFields(context), ({ row }) => row);
  const words = groupedBy(wordsFor(context), ({ row }) => row);
  return (table, id, facts) => {
    let left: RowFact[] = [...facts];
    for (const { correction, field, value } of rejections.get(id) ?? []) {
      left = left.map((fact) => {
        if (!saysRejected(table, fact, correction, field, value)) return fact;
        tally.apply(correction, id);
        return withoutField(table, fact, field);
      });
    }
    for (const { correction } of words.get(id) ?? []) {
      const { field, value: given } = correction;
      const value = given === undefined ? undefined : valueOf(given);
      if (field === undefined || value === undefined) continue;
      if (correction.action === 'set') {
        if (isEntityReference(table, field) && value === id) continue;
        left.push(setFact(correction, value, wordOf(correction)));
        tally.apply(correction, id);
        continue;
      }
      const marked = judgedFacts(table, left, field, value, wordOf(correction));
      left = marked.facts;
      if (marked.isFound) tally.apply(correction, id);
    }
    return left;
  };
}

/** What is rejected of things, as fields of their rows and as relations that say the same. */
function rejectedFields({ corrections, idOfThing, valueOf }: CorrectionContext): RejectedField[] {
  return corrections.flatMap((correction): RejectedField[] => {
    if (correction.action !== 'reject') return [];
    const { about, field, value } = correction;
    if (!isOfThing(about)) {
      if (about.table !== 'relations' || field !== undefined) return [];
      const { subject, predicate, object } = about.says;
      if (typeof subject !== 'object' || object === undefined) return [];
      const [row, end] = [idOfThing(subject), valueOf(object)];
      if (row === undefined || end === undefined) return [];
      return columnsFor(subject.table, predicate).map((column) => ({
        row,
        correction,
        field: column,
        value: end,
      }));
    }
    const row = idOfThing(about);
    if (row === undefined || field === undefined || isNameField(field)) return [];
    const meant = value === undefined ? undefined : valueOf(value);
    return value !== undefined && meant === undefined ? [] : [{ row, correction, field, value: meant }];
  });
}

function columnsFor(table: EntityTable, predicate: unknown): string[] {
  return SAME_EDGES.filter((edge) => edge.table === table && edge.predicate === predicate).map(
    ({ column }) => column,
  );
}

/** What people accept or set of the fields of things. */
function wordsFor({ corrections, idOfThing }: CorrectionContext) {
  return corrections.flatMap((correction) => {
    if (correction.action === 'reject' || !isOfThing(correction.about)) return [];
    if (correction.field === undefined || isNameField(correction.field)) return [];
    const row = idOfThing(correction.about);
    return row === undefined ? [] : [{ row, correction }];
  });
}
