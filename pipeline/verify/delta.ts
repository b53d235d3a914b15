import { Ajv2020 } from 'ajv/dist/2020.js';
import { shapeOf } from '../contract/shape.ts';
import lineSchema from '../../schemas/outputs/delta-line.schema.json' with { type: 'json' };
import { parsedJson } from '../contract/parsed-json.ts';
import type { Problem } from '../contract/problem.ts';
import { rowsWith } from '../rows/raw-text.ts';
import { fileText } from './file-text.ts';
import type { Manifest } from './manifest.ts';
import { fault } from './problems.ts';

const FILE = 'delta.ndjson';

/** What verify uses of a line of the delta. */
interface Line {
  readonly table: string;
  readonly row: string | null;
  readonly change: 'added' | 'changed' | 'withdrawn' | 'columns';
  readonly field: string | null;
  readonly after: unknown;
}

type Rows = ReadonlyMap<string, Iterable<Readonly<Record<string, unknown>>>>;

const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
  validateSchema: false,
});
const isLine = shapeOf<Line>(ajv, lineSchema);

/**
 * A delta must lead to this release: rows that it adds and values that it gives are those of the tables, and rows that it withdraws are
 * not there. What it says of the release before is checked by applying it to that one.
 * @param keys columns of the key of each table
 */
export async function deltaProblems(
  folder: string,
  manifest: Manifest,
  tables: Rows,
  keys: ReadonlyMap<string, readonly string[]>,
): Promise<Problem[]> {
  const text = await fileText(folder, FILE);
  if (text === null) return [fault('delta', 'It is missing or cannot be read.', { file: FILE })];
  if (manifest.previous === null && text !== '')
    return [fault('delta', 'It has lines, though there is no release before this one.', { file: FILE })];
  const lines = text.split('\n').slice(0, -1).map(parsedJson);
  const named = namedRows(lines);
  const rowsOf = new Map(
    [...named].map(([table, rows]) => [
      table,
      byKey(tables.get(table) ?? [], keys.get(table) ?? ['id'], rows),
    ]),
  );
  const rekeyed = new Set(
    lines.flatMap((line) => (isLine(line) && line.change === 'columns' ? line.table : [])),
  );
  return lines.flatMap((line, at) => {
    const wrong = isLine(line)
      ? misfit(line, rowsOf, rekeyed)
      : `is no line of a delta: ${ajv.errorsText(isLine.errors)}`;
    return wrong === null ? [] : [fault('delta', `Line ${at + 1} ${wrong}.`, { file: FILE })];
  });
}

/** The keys of the rows that lines are about, by table. */
function namedRows(lines: readonly unknown[]): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const line of lines) {
    if (!isLine(line) || line.row === null) continue;
    named.set(line.table, (named.get(line.table) ?? new Set()).add(line.row));
  }
  return named;
}

/** Of a table, the rows that are wanted, by key. */
function byKey(
  rows: Iterable<Readonly<Record<string, unknown>>>,
  key: readonly string[],
  wanted: ReadonlySet<string>,
): Map<string, Readonly<Record<string, unknown>>> {
  const found = new Map<string, Readonly<Record<string, unknown>>>();
  const [only, ...others] = key;
  if (only !== undefined && others.length === 0)
    for (const row of rowsWith(rows, only, (text) => wanted.has(text))) found.set(String(row[only]), row);
  else
    for (const row of rows) {
      const text = key.map((column) => String(row[column])).join(' ');
      if (wanted.has(text)) found.set(text, row);
    }
  return found;
}

/**
 * What is wrong with a line; null where it agrees with the tables.
 * @param rekeyed tables that got other columns: under another key every row goes and comes again
 */
function misfit(
  { table, row, change, field, after }: Line,
  tables: ReadonlyMap<string, ReadonlyMap<string, Readonly<Record<string, unknown>>>>,
  rekeyed: ReadonlySet<string>,
): string | null {
  if (change === 'columns' || row === null) return null;
  const now = tables.get(table)?.get(row);
  if (change === 'withdrawn')
    return now === undefined || rekeyed.has(table) ? null : `withdraws ${row}, which is in ${table}`;
  if (now === undefined) return `has ${row}, which is not in ${table}`;
  const stands = field === null ? now : now[field];
  if (JSON.stringify(stands ?? null) === JSON.stringify(after)) return null;
  return `gives ${field === null ? '' : `${field} of `}${row} otherwise than ${table} has it`;
}
