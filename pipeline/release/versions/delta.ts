import type { TableSchema } from '../../contract/tables.ts';
import { jsonFile } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import type { ManifestPrevious } from '../manifest.ts';
import { keyIn } from '../rows.ts';
import type { Cell, Row, Schemas, Tables } from '../rows.ts';

interface ChangedRow {
  readonly key: string;
  /** Columns whose value changed. */
  readonly fields: Readonly<Record<string, { readonly before: Cell; readonly after: Cell }>>;
}

/** What became of the rows of one table, by key. */
export interface TableDelta {
  readonly added: readonly string[];
  readonly changed: readonly ChangedRow[];
  readonly withdrawn: readonly string[];
}

/** Deltas of the tables in which something changed. */
export type Delta = ReadonlyMap<string, TableDelta>;

interface Side {
  readonly tables: Tables;
  readonly schemas: Schemas;
}

/** Row by row what changed between two releases. Columns that only one of them has change no row: the version speaks of them. */
export function deltaOf(before: Side | null, after: Side): Delta {
  const names = [...new Set([...after.tables.keys(), ...(before?.tables.keys() ?? [])])];
  const deltas = names.map((table): [string, TableDelta] => {
    const schema = after.schemas.get(table) ?? before?.schemas.get(table);
    const [old, now] = [before?.tables.get(table) ?? [], after.tables.get(table) ?? []];
    return [table, schema === undefined ? EMPTY : tableDelta(schema, old, now)];
  });
  return new Map(deltas.filter(([, delta]) => !isEmpty(delta)));
}

const EMPTY: TableDelta = { added: [], changed: [], withdrawn: [] };

function isEmpty({ added, changed, withdrawn }: TableDelta): boolean {
  return added.length + changed.length + withdrawn.length === 0;
}

function tableDelta(schema: TableSchema, before: readonly Row[], after: readonly Row[]): TableDelta {
  const old = new Map(before.map((row) => [keyIn(row, schema), row]));
  const now = new Map(after.map((row) => [keyIn(row, schema), row]));
  return {
    added: [...now.keys()].filter((key) => !old.has(key)),
    changed: [...now].flatMap(([key, row]) => {
      const previous = old.get(key);
      const fields = previous === undefined ? {} : changedFields(previous, row);
      return Object.keys(fields).length === 0 ? [] : [{ key, fields }];
    }),
    withdrawn: [...old.keys()].filter((key) => !now.has(key)),
  };
}

function changedFields(before: Row, after: Row): ChangedRow['fields'] {
  const fields: Record<string, { before: Cell; after: Cell }> = {};
  for (const [column, value] of Object.entries(after)) {
    const old = before[column];
    if (old !== undefined && JSON.stringify(old) !== JSON.stringify(value)) {
      fields[column] = { before: old, after: value };
    }
  }
  return fields;
}

/** The delta for programs: between which releases, and what changed. */
export function deltaFile(from: ManifestPrevious | null, to: string, delta: Delta): OutputFile {
  return jsonFile('delta.json', { from, to, tables: Object.fromEntries(delta) });
}
