import type { Value } from '../contract/fact.ts';
import type { Evidence, Redirect, RetiredId } from '../contract/rows.generated.ts';
import {
  type Dataset,
  type EntityTable,
  type FactTable,
  type PlainRow,
  plainRows,
  TABLES,
  isEntityTable,
} from '../contract/tables.ts';
import { rowsWhere } from '../contract/row-list.ts';
import { fold } from './folded.ts';

/** A row of the previous release, its columns by name. */
export interface PastRow {
  readonly id: string;
  readonly cells: PlainRow;
  /** Its receipts: of a thing those of its names, of a claim all. */
  readonly evidence: () => readonly PastReceipt[];
}

/** What is asked of a receipt of the previous release. */
type PastReceipt = Pick<Evidence, 'article' | 'field' | 'value' | 'start' | 'end'>;

/** What the previous release says of ids. */
export interface Past {
  readonly rows: (table: FactTable) => readonly PastRow[];
  /** Ids of the rows to which receipts of the article gave the name. */
  readonly named: (table: EntityTable, article: string, name: string) => readonly string[];
  /** Every id that was ever given, but for receipts, whose ids say what they are: those of rows, those that moved, and those retired. */
  readonly ids: ReadonlySet<string>;
  readonly redirects: readonly Redirect[];
  readonly retired: readonly RetiredId[];
}

/** The previous release by what is asked of it; empty where there is none. */
export function pastOf(previous: Dataset | null): Past {
  if (previous === null)
    return { rows: () => [], named: () => [], ids: new Set(), redirects: [], retired: [] };
  const named = new Map<string, Set<string>>();
  for (const receipt of rowsWhere(plainRows(previous, 'evidence'), 'field', isNameField)) {
    const [table, article, value] = ['table', 'article', 'value'].map((column) => String(receipt[column]));
    const key = nameKey(table, article, value);
    named.set(key, (named.get(key) ?? new Set()).add(String(receipt['row'])));
  }
  // Asked for where a row is gone or not sure to be there, so mostly not at all.
  let receipts: ReadonlyMap<string, readonly PastReceipt[]> | undefined;
  const evidenceOf = (id: string): readonly PastReceipt[] => {
    receipts ??= receiptsByRow(previous);
    return receipts.get(id) ?? [];
  };
  return {
    rows: (table) =>
      plainRows(previous, table).map((cells) => {
        const id = String(cells['id']);
        return { id, cells, evidence: () => evidenceOf(id) };
      }),
    named: (table, article, name) => [...(named.get(nameKey(table, article, name)) ?? [])],
    ids: new Set(idsOf(previous)),
    redirects: previous.redirects,
    retired: previous.retired,
  };
}

function isNameField(field: string): boolean {
  return field === 'name' || field === 'aliases';
}

function receiptsByRow({ evidence }: Dataset): Map<string, PastReceipt[]> {
  const found = new Map<string, PastReceipt[]>();
  const same = sameTexts();
  for (const { table, row, field, value, article, start, end } of evidence) {
    const isName = isNameField(field);
    if (!isName && isEntityTable(table)) continue;
    const receipt = { article: same(article), field: same(field), value: isName ? value : '', start, end };
    const own = found.get(row);
    if (own === undefined) found.set(row, [receipt]);
    else own.push(receipt);
  }
  return found;
}

/** Gives one text for all that are equal: those of rows that were read from a file are as many as the rows. */
function sameTexts(): (text: string) => string {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
}

function nameKey(table = '', article = '', name = ''): string {
  return `${table} ${article} ${fold(name)}`;
}

function idsOf(previous: Dataset): string[] {
  const inUse = TABLES.flatMap((table) =>
    table === 'redirects' || table === 'evidence' ? [] : previous[table].map(({ id }) => id),
  );
  return [...inUse, ...previous.redirects.map(({ from }) => from)];
}

/** The text in a column of a previous row, '' where it has none. */
export function pastText(row: PastRow, column: string): string {
  const cell = row.cells[column];
  return typeof cell === 'string' ? cell : '';
}

/** The texts in a list column of a previous row. */
export function pastList(row: PastRow, column: string): string[] {
  const cell: unknown = row.cells[column];
  return Array.isArray(cell) ? cell.filter((item) => typeof item === 'string') : [];
}

/** The single value in a column of a previous row; references are replaced by what their ids stand for now. */
export function pastValue(row: PastRow, column: string, idNow: (id: string) => string): Value | null {
  const cell = row.cells[column];
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell !== 'string') return null;
  return cell.includes('/') ? idNow(cell) : cell;
}
