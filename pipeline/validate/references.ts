import type { Problem } from '../contract/problem.ts';
import type { TableSchema } from '../contract/tables.ts';
import { failure } from './problems.ts';
import { NOTHING_WRONG, type RowCheck, type TableCheck } from './row-checks.ts';
import { keyText } from './schema.ts';
import { idsIn, itemsIn, textIn } from './tables.ts';
import type { Row, Schemas, Tables } from './tables.ts';

/** Gives the ids of the rows of a table; undefined where there is no such table. They are looked for when one is asked about. */
type Ids = (table: string) => ReadonlySet<string> | undefined;

/** Ids that no row has, in every column that holds ids; receipts, conflicts and redirects that are about nothing; and unused ids in use. */
export function referenceChecks(tables: Tables, schemas: Schemas): TableCheck[] {
  const ids: Ids = (table) => {
    const rows = tables.get(table);
    return rows === undefined ? undefined : idsIn(rows);
  };
  const all = [...tables.keys()];
  return [
    (table) => columnCheck(schemas.get(table), ids),
    (table) => (table === 'evidence' || table === 'conflicts' ? aboutCheck(schemas, ids) : null),
    (table) => (table === 'evidence' ? valueCheck(schemas, ids) : null),
    (table) => (table === 'redirects' ? redirectCheck(all, ids) : null),
    (table) => (table === 'retired' ? retiredCheck(all, ids) : null),
  ];
}

function columnCheck(schema: TableSchema | undefined, ids: Ids): RowCheck | null {
  if (schema === undefined) return null;
  const columns = Object.entries(schema.properties).flatMap(([column, { 'x-column': meaning }]) =>
    meaning.references === undefined ? [] : [{ column, targets: meaning.references }],
  );
  if (columns.length === 0) return null;
  return (row) =>
    columns.flatMap(({ column, targets }) =>
      itemsIn(row, column)
        .filter((id) => !isKnown(id, targets, ids))
        .map((id) => dangling(id, targets, keyText(schema, row), column)),
    );
}

function isKnown(id: string, targets: readonly string[], ids: Ids): boolean {
  return targets.some((target) => ids(target)?.has(id) === true);
}

function dangling(id: string, targets: readonly string[], row: string, field: string): Problem {
  return failure(
    'unknown-reference',
    `The id ${id} is in none of the tables it may point at (${targets.join(', ')}).`,
    'Add the row it means, or take the reference out.',
    { row, field },
  );
}

/** Rows of `evidence` or `conflicts` whose table, row or field is not there. */
function aboutCheck(schemas: Schemas, ids: Ids): RowCheck {
  return (row) => {
    const [table, about, field] = [textIn(row, 'table'), textIn(row, 'row'), textIn(row, 'field')];
    const columns = schemas.get(table)?.properties;
    if (columns === undefined) return [pointless(row, 'table', table)];
    if (ids(table)?.has(about) !== true) return [pointless(row, 'row', `${table} ${about}`)];
    return Object.hasOwn(columns, field) ? NOTHING_WRONG : [pointless(row, 'field', `${table} ${field}`)];
  };
}

function pointless(row: Row, field: string, what: string): Problem {
  return failure(
    'about-nothing',
    `It is about a ${field} that does not exist: ${what}.`,
    'Take it out, or add what it is about.',
    { row: textIn(row, 'id'), field },
  );
}

/** A receipt whose value is an id must name a row too, even where another value was preferred. */
function valueCheck(schemas: Schemas, ids: Ids): RowCheck {
  return (receipt) => {
    const column = schemas.get(textIn(receipt, 'table'))?.properties[textIn(receipt, 'field')];
    const targets = column?.['x-column'].references;
    const id = textIn(receipt, 'value');
    if (targets === undefined || isKnown(id, targets, ids)) return NOTHING_WRONG;
    return [dangling(id, targets, textIn(receipt, 'id'), 'value')];
  };
}

function redirectCheck(all: readonly string[], ids: Ids): RowCheck {
  return (redirect) => {
    const [from, to] = [textIn(redirect, 'from'), textIn(redirect, 'to')];
    return [
      ...(isKnown(to, all, ids) ? [] : [dangling(to, all, from, 'to')]),
      ...(isKnown(from, all, ids) ? [reused(from)] : []),
    ];
  };
}

/** Retired ids that are rows again. */
function retiredCheck(all: readonly string[], ids: Ids): RowCheck {
  const others = all.filter((table) => table !== 'retired');
  return (row) => {
    const id = textIn(row, 'id');
    if (!isKnown(id, others, ids)) return NOTHING_WRONG;
    return [
      failure(
        'retired-id-in-use',
        `The id ${id} is a row's and is listed as retired.`,
        'Take it out of the retired ids if its row is back, or give the row another id.',
        { row: id, field: 'id' },
      ),
    ];
  };
}

function reused(id: string): Problem {
  return failure(
    'redirected-id-in-use',
    `The id ${id} was given up and is in use again.`,
    'Give the row another id: ids are never reused.',
    { row: id, field: 'from' },
  );
}
