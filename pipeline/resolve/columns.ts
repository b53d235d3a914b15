import { type FactTable, type PropertySchema, SCHEMAS } from '../contract/tables.ts';

/** Columns that are one value together and so come from one source. */
const TOGETHER: readonly (readonly string[])[] = [
  ['start', 'end'],
  ['period_start', 'period_end'],
  ['from', 'to'],
  ['value', 'value_min', 'value_max', 'comparator'],
];

/** What a column of a table may hold. */
export function columnOf(table: FactTable, name: string): PropertySchema | undefined {
  return SCHEMAS[table].properties[name];
}

/** Whether the column is read from words. */
export function isGrounded(table: FactTable, name: string): boolean {
  const column = columnOf(table, name);
  return column !== undefined && column['x-column'].derived !== true;
}

function isList(table: FactTable, name: string): boolean {
  return columnOf(table, name)?.type === 'array';
}

export function isDate(table: FactTable, name: string): boolean {
  return columnOf(table, name)?.['x-column'].ground === 'date';
}

export function isComparator(table: FactTable, name: string): boolean {
  return columnOf(table, name)?.['x-column'].ground === 'comparator';
}

/** The list columns that are read from words. */
export const listColumns = ofEachTable((table) =>
  groundedColumns(table).filter((name) => isList(table, name)),
);

/** All other columns that are read from words, in the groups that are chosen together: a number with its comparator, both ends of a time. */
export const valueGroups = ofEachTable((table): readonly (readonly string[])[] => {
  const single = groundedColumns(table).filter((name) => !isList(table, name));
  const groups = new Map<string, string[]>();
  for (const name of single) {
    const head = headOf(name);
    groups.set(head, [...(groups.get(head) ?? []), name]);
  }
  return [...groups.values()];
});

/** Asked for every row, and the same for all rows of a table. */
function ofEachTable<T>(of: (table: FactTable) => T): (table: FactTable) => T {
  const known = new Map<FactTable, T>();
  return (table) => {
    const found = known.get(table) ?? of(table);
    known.set(table, found);
    return found;
  };
}

function groundedColumns(table: FactTable): string[] {
  return Object.keys(SCHEMAS[table].properties).filter((name) => isGrounded(table, name));
}

function headOf(name: string): string {
  return TOGETHER.find((names) => names.includes(name))?.[0] ?? name.replace(/_comparator$/, '');
}
