import type { RowList } from '../contract/row-list.ts';
import type { Problem } from '../contract/problem.ts';
import { failure } from './problems.ts';
import { keyText } from './schema.ts';
import { idsIn, itemsIn, rowsIn, textIn } from './tables.ts';
import type { Row, Schemas, Tables } from './tables.ts';

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/** Ids that no row has, in every column that holds ids; receipts, conflicts and redirects that are about nothing; and unused ids in use. */
export function referenceProblems(tables: Tables, schemas: Schemas): Problem[] {
  const ids = idsOf(tables);
  return [
    ...columnProblems(tables, schemas, ids),
    ...['evidence', 'conflicts'].flatMap((table) => aboutProblems(table, tables, schemas, ids)),
    ...rowsIn(tables, 'evidence').flatMap((row) => valueProblems(row, schemas, ids)),
    ...redirectProblems(rowsIn(tables, 'redirects'), ids),
    ...retiredProblems(rowsIn(tables, 'retired'), ids),
  ];
}

function idsOf(tables: Tables): Ids {
  return new Map([...tables].map(([table, rows]) => [table, idsIn(rows)]));
}

function columnProblems(tables: Tables, schemas: Schemas, ids: Ids): Problem[] {
  return [...schemas].flatMap(([table, schema]) =>
    Object.entries(schema.properties).flatMap(([column, { 'x-column': meaning }]) => {
      const targets = meaning.references;
      if (targets === undefined) return [];
      return rowsIn(tables, table).flatMap((row) =>
        itemsIn(row, column)
          .filter((id) => !isKnown(id, targets, ids))
          .map((id) => dangling(id, targets, keyText(schema, row), column)),
      );
    }),
  );
}

function isKnown(id: string, targets: readonly string[], ids: Ids): boolean {
  return targets.some((target) => ids.get(target)?.has(id) === true);
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
function aboutProblems(name: string, tables: Tables, schemas: Schemas, ids: Ids): Problem[] {
  return rowsIn(tables, name).flatMap((row) => {
    const [table, about, field] = [textIn(row, 'table'), textIn(row, 'row'), textIn(row, 'field')];
    const columns = schemas.get(table)?.properties;
    if (columns === undefined) return [pointless(row, 'table', table)];
    if (ids.get(table)?.has(about) !== true) return [pointless(row, 'row', `${table} ${about}`)];
    return Object.hasOwn(columns, field) ? [] : [pointless(row, 'field', `${table} ${field}`)];
  });
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
function valueProblems(receipt: Row, schemas: Schemas, ids: Ids): Problem[] {
  const column = schemas.get(textIn(receipt, 'table'))?.properties[textIn(receipt, 'field')];
  const targets = column?.['x-column'].references;
  const id = textIn(receipt, 'value');
  if (targets === undefined || isKnown(id, targets, ids)) return [];
  return [dangling(id, targets, textIn(receipt, 'id'), 'value')];
}

function redirectProblems(redirects: RowList<Row>, ids: Ids): Problem[] {
  const all = [...ids.keys()];
  return redirects.flatMap((redirect) => {
    const [from, to] = [textIn(redirect, 'from'), textIn(redirect, 'to')];
    return [
      ...(isKnown(to, all, ids) ? [] : [dangling(to, all, from, 'to')]),
      ...(isKnown(from, all, ids) ? [reused(from)] : []),
    ];
  });
}

/** Retired ids that are rows again. */
function retiredProblems(retired: RowList<Row>, ids: Ids): Problem[] {
  const others = [...ids.keys()].filter((table) => table !== 'retired');
  return retired
    .map((row) => textIn(row, 'id'))
    .filter((id) => isKnown(id, others, ids))
    .map((id) =>
      failure(
        'retired-id-in-use',
        `The id ${id} is a row's and is listed as retired.`,
        'Take it out of the retired ids if its row is back, or give the row another id.',
        { row: id, field: 'id' },
      ),
    );
}

function reused(id: string): Problem {
  return failure(
    'redirected-id-in-use',
    `The id ${id} was given up and is in use again.`,
    'Give the row another id: ids are never reused.',
    { row: id, field: 'from' },
  );
}
