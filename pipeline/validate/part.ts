import { columnTexts, type RowList } from '../contract/row-list.ts';
import type { Problem } from '../contract/problem.ts';
import { type RowChanges, rowChanges } from './row-changes.ts';
import { itemsIn, rowsAt, rowsIn, textIn } from './tables.ts';
import type { Row, Schemas, Tables } from './tables.ts';

/** Tables in which these very checks found no errors, and the warnings that they gave. */
export interface FoundSound {
  readonly tables: Tables;
  readonly schemas: Schemas;
  readonly problems: readonly Problem[];
}

/** What is to be looked at of tables. */
export interface Part {
  /** Rows by themselves: of receipts those that are new or other, or of an article that is other. */
  readonly rows: Tables;
  /** Rows with all their receipts and conflicts, where something of that, or by which it is judged, is new or other. */
  readonly claims: Tables;
}

/**
 * The part of tables of which is not known what the checks would say: nothing, as nothing that they look at has changed. Null where all is to be looked
 * at: under another schema, where much has changed, or where a row that is no receipt and no conflict is gone, at which others may point.
 */
export function partOf(tables: Tables, schemas: Schemas, known: FoundSound): Part | null {
  const changes = changesOf(tables, schemas, known);
  if (changes === null) return null;
  const receipts = rowsIn(tables, 'evidence');
  const otherArticles = idsOf(changes.get('articles')?.went ?? []);
  const ofOthers = otherArticles.size === 0 ? [] : rowsWhere(receipts, 'article', otherArticles);
  const touched = touchedRows(tables, schemas, changes);
  for (const receipt of ofOthers) touched.add(textIn(receipt, 'row'));
  for (const { stage, row } of known.problems)
    if (stage === 'validate' && row !== undefined) touched.add(row);
  const claims = new Map([...tables].map(([table, rows]) => [table, claimsOf(table, rows, touched)]));
  const came = changes.get('evidence')?.came ?? [];
  const news = idsOf(came);
  const evidence = [...came, ...ofOthers.filter((receipt) => !news.has(textIn(receipt, 'id')))];
  return { rows: new Map<string, RowList<Row>>([...tables, ['evidence', evidence]]), claims };
}

function changesOf(
  tables: Tables,
  schemas: Schemas,
  known: FoundSound,
): ReadonlyMap<string, RowChanges> | null {
  const found = new Map<string, RowChanges>();
  for (const [table, rows] of tables) {
    const [schema, before] = [schemas.get(table), known.tables.get(table)];
    const [key, ...others] = schema?.['x-table'].key ?? [];
    const isAsBefore = JSON.stringify(schema) === JSON.stringify(known.schemas.get(table));
    if (before === undefined || key === undefined || others.length > 0 || !isAsBefore) return null;
    const changes = rowChanges(before, rows, key);
    if (changes === null || (!MAY_GO.has(table) && isOneGone(changes, key))) return null;
    found.set(table, changes);
  }
  return found;
}

/** Nothing but conflicts points at receipts, and nothing at conflicts. */
const MAY_GO: ReadonlySet<string> = new Set(['evidence', 'conflicts']);

function isOneGone({ came, went }: RowChanges, key: string): boolean {
  const here = new Set(came.map((row) => textIn(row, key)));
  return went.some((row) => !here.has(textIn(row, key)));
}

/** The ids of rows that are to be looked at with their receipts. */
function touchedRows(
  tables: Tables,
  schemas: Schemas,
  changes: ReadonlyMap<string, RowChanges>,
): Set<string> {
  const touched = new Set<string>();
  const renamed = new Set<string>();
  let isPlaceOther = false;
  for (const [table, { came, went }] of changes) {
    const column = MAY_GO.has(table) ? 'row' : 'id';
    for (const row of [...came, ...went]) touched.add(textIn(row, column));
    const names = new Map(went.map((row) => [textIn(row, 'id'), judgedBy(row)]));
    for (const row of came) {
      const id = textIn(row, 'id');
      if (names.get(id) === judgedBy(row)) continue;
      if (names.has(id)) renamed.add(id);
      isPlaceOther ||= table === 'places';
    }
  }
  for (const [table, rows] of tables) {
    const columns = Object.entries(schemas.get(table)?.properties ?? {});
    const pointing = columns.filter(([, { 'x-column': meaning }]) => meaning.references !== undefined);
    const countries = columns.filter(([, { 'x-column': meaning }]) => meaning.ground === 'country');
    if (MAY_GO.has(table) || (renamed.size === 0 && !isPlaceOther)) continue;
    for (const row of rows)
      if (
        pointing.some(([column]) => itemsIn(row, column).some((id) => renamed.has(id))) ||
        (isPlaceOther && countries.some(([column]) => itemsIn(row, column).length > 0))
      )
        touched.add(textIn(row, 'id'));
  }
  // Of values that are not the row's only a conflict knows.
  for (const conflict of rowsIn(tables, 'conflicts'))
    if (isPlaceOther || itemsIn(conflict, 'values').some((value) => renamed.has(value)))
      touched.add(textIn(conflict, 'row'));
  return touched;
}

/** All of a row by which those that point at it, or name what is in it, are judged. */
function judgedBy(row: Row): string {
  return JSON.stringify(['name', 'aliases', 'series', 'country'].map((column) => row[column] ?? null));
}

function claimsOf(table: string, rows: RowList<Row>, touched: ReadonlySet<string>): readonly Row[] {
  return rowsWhere(rows, MAY_GO.has(table) ? 'row' : 'id', touched);
}

function idsOf(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.map((row) => textIn(row, 'id')));
}

/** The rows that have one of some texts in a column; others are not read. */
function rowsWhere(rows: RowList<Row>, column: string, wanted: ReadonlySet<string>): Row[] {
  const places: number[] = [];
  let place = 0;
  for (const text of columnTexts(rows, column)) {
    if (wanted.has(text)) places.push(place);
    place++;
  }
  return rowsAt(rows, places);
}
