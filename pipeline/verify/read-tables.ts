import { path } from 'zx';
import { isObject, parsedJson } from '../contract/parsed-json.ts';
import { messageOf } from '../contract/thrown.ts';
import type { RowList } from '../contract/row-list.ts';
import type { Problem } from '../contract/problem.ts';
import { rowValidator } from '../contract/row-validator.ts';
import type { TableSchema } from '../contract/tables.ts';
import { MOST_HELD } from '../rows/disk-rows.ts';
import { tableRows } from '../rows/table-rows.ts';
import type { Cell, Row, Schemas, Tables } from '../validate/tables.ts';
import type { Beside } from './beside/index.ts';
import { fileText } from './file-text.ts';
import { formatProblems } from './formats/index.ts';
import type { Manifest } from './manifest.ts';
import { fault } from './problems.ts';

/** What was read of the tables, and what could not be. */
export interface ReadTables {
  readonly tables: Tables;
  readonly schemas: Schemas;
  readonly problems: readonly Problem[];
}

/** Without these two there is nothing to check receipts by. */
const NEEDED = ['articles', 'evidence'];

/**
 * Reads every table whose schema the release has, from JSON, and compares the other formats with it.
 * @param beside the release before, where it is known to be sound
 */
export async function readTables(
  folder: string,
  manifest: Manifest,
  beside: Beside | null,
): Promise<ReadTables> {
  const names = tableNames(manifest);
  const tables = new Map<string, RowList<Row>>();
  const schemas = new Map<string, TableSchema>();
  const found: Problem[][] = [];
  const missing = NEEDED.filter((table) => !names.includes(table)).map((table) =>
    fault('missing-table', `The table ${table} is missing: no receipt can be checked.`),
  );
  for (const table of names) {
    const { value: schema, problem: badSchema } = await readSchema(folder, table);
    const { value: rows, problem: badRows } = await readRows(
      folder,
      table,
      await areSound(table, schema, beside),
    );
    found.push([badSchema, badRows].filter((problem) => problem !== undefined));
    if (schema !== undefined) schemas.set(table, schema);
    if (rows !== undefined) tables.set(table, rows);
  }
  found.push(await formatProblems(folder, manifest, tables, schemas, beside));
  return { tables, schemas, problems: [...missing, ...found.flat()] };
}

/** What a file holds, or why it holds nothing of use. */
interface Read<T> {
  readonly value?: T;
  readonly problem?: Problem;
}

/** The tables that a release has, by the schemas that its manifest lists. */
export function tableNames(manifest: Manifest): string[] {
  return manifest.files.flatMap((file) => /^schemas\/([a-z_]+)\.schema\.json$/.exec(file.path)?.[1] ?? []);
}

async function readSchema(folder: string, table: string): Promise<Read<TableSchema>> {
  const file = `schemas/${table}.schema.json`;
  const schema = parsedJson((await fileText(folder, file)) ?? '');
  if (!isTableSchema(schema)) {
    return { problem: fault('schema-file', 'It is not the schema of a table.', { file }) };
  }
  try {
    rowValidator(schema);
  } catch (error) {
    const why = messageOf(error);
    return { problem: fault('schema-file', `It is not a valid JSON Schema: ${why}.`, { file }) };
  }
  return { value: schema };
}

function isTableSchema(schema: unknown): schema is TableSchema {
  if (!isObject(schema) || !isObject(schema['x-table']) || !isObject(schema['properties'])) return false;
  const columns: readonly unknown[] = Object.values(schema['properties']);
  return (
    isStrings(schema['x-table']['key']) && columns.every((column) => isObject(column) && isColumn(column))
  );
}

function isColumn(column: Readonly<Record<string, unknown>>): boolean {
  const meaning = column['x-column'];
  if (!isObject(meaning)) return false;
  const isTyped = typeof column['type'] === 'string' || isStrings(column['type']);
  return isTyped && (meaning['references'] === undefined || isStrings(meaning['references']));
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Whether each row of a table is one, as it stands in the release before, too, or was looked at. */
async function areSound(
  table: string,
  schema: TableSchema | undefined,
  beside: Beside | null,
): Promise<boolean> {
  const differences = schema === undefined ? null : ((await beside?.differencesIn(table, schema)) ?? null);
  return differences?.every(({ added }) => added.every((text) => isRow(parsedJson(utf8Of(text))))) === true;
}

/** @param text a sign for each byte */
function utf8Of(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}

/** @param areKnown whether it is known that each row is one */
async function readRows(folder: string, table: string, areKnown: boolean): Promise<Read<RowList<Row>>> {
  const file = `${table}.json`;
  // There are far more receipts than other rows: they stay on the disk.
  const mostHeld = table === 'evidence' ? MOST_HELD : Infinity;
  const inLines = tableRows(path.join(folder, file), isRow, mostHeld, areKnown);
  if (inLines !== null) return { value: inLines };
  const rows = parsedJson((await fileText(folder, file)) ?? '');
  if (isRows(rows)) return { value: rows };
  return { problem: fault('table-file', 'It is missing or not a list of rows.', { file }) };
}

function isRows(rows: unknown): rows is readonly Row[] {
  return Array.isArray(rows) && rows.every(isRow);
}

function isRow(row: unknown): row is Row {
  return isObject(row) && Object.values(row).every(isCell);
}

function isCell(value: unknown): value is Cell {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value) || isStrings(value);
}
