import type { TableSchema } from '../../contract/tables.ts';
import type { TypedColumn } from './columns.ts';

const TYPES: Readonly<Record<TypedColumn['kind'], string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  list: 'TEXT',
};

/**
 * The statement that makes a table. SQLite keeps it word for word, so that its comments are the documentation of the file. Rows stand in
 * the order of their key (`WITHOUT ROWID`); tables are not `STRICT`, which SQLite before 3.37 cannot open.
 */
export function createTable(table: string, schema: TableSchema, columns: readonly TypedColumn[]): string {
  const key = schema['x-table'].key.map(quotedName).join(', ');
  const parts = [
    ...columns.map((column) => ({
      sql: columnSql(column, schema),
      comment: schema.properties[column.name]?.description ?? '',
    })),
    { sql: `PRIMARY KEY (${key})`, comment: '' },
  ];
  const lines = parts.map(({ sql, comment }, index) => {
    const comma = index < parts.length - 1 ? ',' : '';
    return `  ${sql}${comma}${comment === '' ? '' : ` -- ${oneLine(comment)}`}`;
  });
  const head = `CREATE TABLE ${quotedName(table)} ( -- ${oneLine(schema.description)}`;
  return [head, ...lines, ') WITHOUT ROWID'].join('\n');
}

function columnSql({ name, kind, isNullable }: TypedColumn, schema: TableSchema): string {
  const column = quotedName(name);
  const checks = { list: ` CHECK (json_type(${column}) = 'array')`, boolean: ` CHECK (${column} IN (0, 1))` };
  const target = kind === 'list' ? undefined : onlyReference(schema, name);
  return [
    `${column} ${TYPES[kind]}`,
    isNullable ? '' : ' NOT NULL',
    kind === 'list' || kind === 'boolean' ? checks[kind] : '',
    target === undefined ? '' : ` REFERENCES ${quotedName(target)} ("id")`,
  ].join('');
}

/** The table that a column points at, where it is exactly one. */
function onlyReference(schema: TableSchema, column: string): string | undefined {
  const [target, ...others] = schema.properties[column]?.['x-column'].references ?? [];
  return others.length === 0 ? target : undefined;
}

/** Statements for the indexes: columns that point at rows, and rows with fields where the table is about other rows. */
export function indexesOf(table: string, { properties }: TableSchema): string {
  const single = Object.keys(properties).filter((column) => {
    const { type, 'x-column': meaning } = properties[column] ?? {};
    return type !== 'array' && meaning?.references !== undefined;
  });
  const isAboutRows = 'row' in properties && 'field' in properties;
  return [...single.map((column) => [column]), ...(isAboutRows ? [['row', 'field']] : [])]
    .map((columns) => {
      const name = quotedName(`${table}_${columns.join('_')}`);
      return `CREATE INDEX ${name} ON ${quotedName(table)} (${columns.map(quotedName).join(', ')});`;
    })
    .join('\n');
}

/** A name as SQL takes it, whatever it is. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
