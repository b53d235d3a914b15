import { rowsIn } from '../rows.ts';
import type { Cell, Row } from '../rows.ts';
import type { Delta, KeyedRow, Side } from './delta.ts';
import { receiptsByRow, receiptsOf } from './receipts.ts';
import type { Receipt, Receipts } from './receipts.ts';

export type Reason =
  | 'new_source'
  | 'source_changed'
  | 'source_withdrawn'
  | 'correction'
  | 'merged'
  | 'split'
  | 'engine_changed'
  | 'schema_changed'
  | 'derived';

/** Why something changed, and the ids of what the reason speaks of. */
export interface Because {
  readonly reason: Reason;
  /** Sorted, each once. */
  readonly because: readonly string[];
}

/** Asked of each difference. */
export interface Reasons {
  ofAdded(table: string, key: string, row: Row): Because;
  ofWithdrawn(table: string, key: string, row: Row): Because;
  /** @param at the row as it is now */
  ofField(table: string, at: KeyedRow, field: string, before: Cell): Because;
}

/** What the program computes from the other rows, or a name that follows one of another row. */
const DERIVED: Because = { reason: 'derived', because: [] };

/**
 * Why rows and fields differ, read from nothing but the two releases: receipts that came or went say which articles and rules did it, the
 * table of redirects says what was merged or split. Of several reasons the first of these holds: a merge or split, a value that a person set, a new,
 * withdrawn or changed article, what else people say, another reading of the same words; where none does, the change follows from others.
 */
export function reasonsBetween(before: Side, after: Side, delta: Delta): Reasons {
  const [was, is] = [receiptsOf(before), receiptsOf(after)];
  const { came, went } = receiptChanges(was, is, delta);
  const articles = articleChanges(before, after);
  const redirects = newRedirects(before, after);
  const corrected = newlyCorrected(before, after);
  const known = (receipts: readonly Receipt[]): readonly Receipt[] =>
    receipts.filter(({ article }) => !articles.isNew(article));

  const ofRow = (key: string, field?: string): Because | null => {
    const [gained, lost] = [chosen(came(key), field), chosen(went(key), field)];
    return (
      ofCorrection([...gained, ...lost]) ??
      ofArticles('new_source', gained, articles.isNew) ??
      ofArticles('source_withdrawn', lost, articles.isGone) ??
      ofArticles('source_changed', [...gained, ...lost], articles.isChanged) ??
      corrected(key) ??
      ofRules(gained, lost)
    );
  };

  return {
    ofAdded(table, key, row) {
      if (table === 'articles') return { reason: 'new_source', because: [key] };
      if (table === 'redirects') return redirectReason(row);
      return splitFrom(key, known(came(key)), was, is) ?? ofAbout(row, ofRow) ?? ofRow(key) ?? DERIVED;
    },
    ofWithdrawn(table, key, row) {
      if (table === 'articles') return { reason: 'source_withdrawn', because: [key] };
      return movedTo(key, redirects) ?? ofAbout(row, ofRow) ?? ofRow(key) ?? DERIVED;
    },
    ofField(table, { key, row }, field, value) {
      if (table === 'articles') return { reason: 'source_changed', because: [key] };
      return (
        ofAbout(row, ofRow) ?? ofRow(key, field) ?? ofMovedValue(value, redirects) ?? ofRow(key) ?? DERIVED
      );
    },
  };
}

/** The receipts of a row that the later release has and the earlier has not, and the other way round. */
interface ReceiptChanges {
  readonly came: (row: string) => readonly Receipt[];
  readonly went: (row: string) => readonly Receipt[];
}

/** Where receipts have the key that they had, their delta says which came and went, so that the others are not read. */
function receiptChanges(was: Receipts, is: Receipts, delta: Delta): ReceiptChanges {
  const { columns = null, added = [], withdrawn = [] } = delta.get('evidence') ?? {};
  if (columns === null) return { came: receiptsByRow(added), went: receiptsByRow(withdrawn) };
  return {
    came: (row) => notIn(is.ofRow(row), was.ofRow(row)),
    went: (row) => notIn(was.ofRow(row), is.ofRow(row)),
  };
}

function chosen(receipts: readonly Receipt[], field: string | undefined): readonly Receipt[] {
  return field === undefined ? receipts : receipts.filter((receipt) => receipt.field === field);
}

function notIn(some: readonly Receipt[], others: readonly Receipt[]): Receipt[] {
  const ids = new Set(others.map(({ id }) => id));
  return some.filter(({ id }) => !ids.has(id));
}

/** Rows about other rows (receipts, conflicts) change for the reason for which those do. */
function ofAbout(row: Row, ofRow: (key: string, field?: string) => Because | null): Because | null {
  const [about, field] = [row['row'], row['field']];
  if (typeof about !== 'string' || typeof field !== 'string') return null;
  return ofRow(about, field) ?? DERIVED;
}

function ofCorrection(receipts: readonly Receipt[]): Because | null {
  const corrected = receipts.filter(({ engine }) => engine.startsWith('correction'));
  return corrected.length === 0
    ? null
    : because(
        'correction',
        corrected.map(({ rule }) => rule),
      );
}

/**
 * Rows of which people say something that they did not say before, or no longer say. A rejected value leaves no receipt, so only the
 * corrections themselves tell of it.
 */
function newlyCorrected(before: Side, after: Side): (row: string) => Because | null {
  const [was, is] = [said(before), said(after)];
  const rows = new Map<string, string[]>();
  const changed = [
    ...[...is].filter(([what]) => !was.has(what)),
    ...[...was].filter(([what]) => !is.has(what)),
  ];
  for (const [, { action, rows: about }] of changed)
    for (const row of about) rows.set(row, [...(rows.get(row) ?? []), `correction/${action}`]);
  return (row) => {
    const actions = rows.get(row);
    return actions === undefined ? null : because('correction', actions);
  };
}

/** What people said that had something to act on, whatever line it stands on. */
function said({ corrections }: Side): Map<string, Side['corrections'][number]> {
  return new Map(
    corrections
      .filter(({ status }) => status === 'applied')
      .map((correction) => [JSON.stringify({ ...correction, line: 0 }), correction]),
  );
}

function ofArticles(
  reason: Reason,
  receipts: readonly Receipt[],
  isMeant: (article: string) => boolean,
): Because | null {
  const articles = receipts.map(({ article }) => article).filter(isMeant);
  return articles.length === 0 ? null : because(reason, articles);
}

function ofRules(gained: readonly Receipt[], lost: readonly Receipt[]): Because | null {
  const rules = [...gained, ...lost].map(({ rule }) => rule);
  return rules.length === 0 ? null : because('engine_changed', rules);
}

function because(reason: Reason, ids: readonly string[]): Because {
  return { reason, because: [...new Set(ids)].sort() };
}

interface ArticleChanges {
  isNew(article: string): boolean;
  isGone(article: string): boolean;
  isChanged(article: string): boolean;
}

function articleChanges(before: Side, after: Side): ArticleChanges {
  const [was, is] = [textHashes(before), textHashes(after)];
  return {
    isNew: (article) => !was.has(article),
    isGone: (article) => !is.has(article),
    isChanged: (article) => was.has(article) && is.has(article) && was.get(article) !== is.get(article),
  };
}

function textHashes({ tables }: Side): Map<string, Cell> {
  return new Map(rowsIn(tables, 'articles').map((row) => [String(row['id']), row['text_sha256'] ?? null]));
}

/** Where ids went that moved between the two releases. */
function newRedirects(before: Side, after: Side): ReadonlyMap<string, Row> {
  const known = new Set(rowsIn(before.tables, 'redirects').map((row) => JSON.stringify(row)));
  const rows = rowsIn(after.tables, 'redirects');
  return new Map(
    rows.filter((row) => !known.has(JSON.stringify(row))).map((row) => [String(row['from']), row]),
  );
}

function movedTo(key: string, redirects: ReadonlyMap<string, Row>): Because | null {
  const redirect = redirects.get(key);
  return redirect === undefined ? null : redirectReason(redirect);
}

function redirectReason(redirect: Row): Because {
  return because(redirect['reason'] === 'split' ? 'split' : 'merged', [String(redirect['to'])]);
}

/** A row that pointed at one that moved. */
function ofMovedValue(value: Cell, redirects: ReadonlyMap<string, Row>): Because | null {
  const values = typeof value === 'object' && value !== null ? value : [String(value)];
  const moved = values.map((each) => redirects.get(each)).find((redirect) => redirect !== undefined);
  return moved === undefined ? null : redirectReason(moved);
}

/**
 * A new row whose words another row had, which is still there, was split from it.
 * @param own its receipts of articles that are not new; they are as new as it is, as their ids have its id in them
 */
function splitFrom(key: string, own: readonly Receipt[], was: Receipts, is: Receipts): Because | null {
  const from = own.flatMap((receipt) => was.rowAt(receipt) ?? []).filter((row) => row !== key && is.has(row));
  return from.length === 0 ? null : because('split', from);
}
