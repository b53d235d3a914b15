import { eachOf, type RowList } from '../contract/row-list.ts';
import { isSameRow } from '../validate/same-row.ts';
import type { Row, Schemas, Tables } from '../validate/tables.ts';

/**
 * Tables that were found sound by the checks of `validate` before they were written, each receipt in the text of its article, of which the row has the
 * hash.
 */
export interface Validated {
  readonly tables: Tables;
  readonly schemas: Schemas;
}

/**
 * Whether a release has the very tables and schemas that were found sound: then what those checks would say of it is known. They look at
 * nothing but rows, schemas and texts.
 */
export function areValidated(tables: Tables, schemas: Schemas, validated: Validated): boolean {
  return (
    tables.size === validated.tables.size &&
    [...tables].every(([table, rows]) => {
      const known = validated.tables.get(table);
      const [schema, knownSchema] = [schemas.get(table), validated.schemas.get(table)];
      return (
        known !== undefined && JSON.stringify(schema) === JSON.stringify(knownSchema) && areSame(rows, known)
      );
    })
  );
}

function areSame(rows: RowList<Row>, others: RowList<Row>): boolean {
  if (rows.length !== others.length) return false;
  if (haveSameTexts(rows, others)) return true;
  const left = others[Symbol.iterator]();
  for (const row of rows) {
    const { done, value: other } = left.next();
    if (done === true || !isSameRow(row, other)) return false;
  }
  return true;
}

/** Whether both lie on the disk, word for word the same. */
function haveSameTexts(rows: RowList<Row>, others: RowList<Row>): boolean {
  if (rows.texts === undefined || others.texts === undefined) return false;
  const left = eachOf(others.texts());
  for (const text of eachOf(rows.texts())) if (left.next().value !== text) return false;
  return true;
}
