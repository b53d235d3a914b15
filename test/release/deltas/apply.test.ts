import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { PropertySchema, TableSchema } from '../../../pipeline/contract/tables.ts';
import { applied, MisfitError } from '../../../pipeline/release/deltas/apply.ts';
import { deltaOf } from '../../../pipeline/release/deltas/delta.ts';
import type { Side } from '../../../pipeline/release/deltas/delta.ts';
import { deltaFiles } from '../../../pipeline/release/deltas/files.ts';
import { deltaLines } from '../../../pipeline/release/deltas/lines.ts';
import type { DeltaLine } from '../../../pipeline/release/deltas/lines.ts';
import { linesIn } from '../../../pipeline/release/deltas/read.ts';
import { statesOf } from '../../../pipeline/release/deltas/states.ts';
import { tableJsonFile } from '../../../pipeline/release/formats/json.ts';
import { keyIn } from '../../../pipeline/release/rows.ts';
import type { Cell, Row } from '../../../pipeline/release/rows.ts';

const COLUMNS = ['id', 'kind', 'size', 'notes'];

function schemaOf(columns: readonly string[], key: readonly string[]): TableSchema {
  const property = (name: string): PropertySchema => ({
    title: name,
    description: name,
    type: ['string', 'null'],
    'x-column': {},
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'ports',
    title: 'Port',
    description: 'A port.',
    type: 'object',
    'x-table': { name: 'ports', role: 'entity', key },
    properties: Object.fromEntries(columns.map((name) => [name, property(name)])),
    required: columns,
    additionalProperties: false,
  };
}

/** A table of some columns in some order, its rows by key as tables are. */
function side(columns: readonly string[], key: readonly string[], cells: readonly Row[]): Side {
  const schema = schemaOf(columns, key);
  const rows = cells.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
  const byKey = new Map(rows.map((row) => [keyIn(row, schema), row]));
  const sorted = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return { tables: new Map([['ports', sorted]]), schemas: new Map([['ports', schema]]), corrections: [] };
}

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(null, '', 'null', '[]', '=1+1'),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 }),
);
const row: fc.Arbitrary<Row> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'é', '😀'),
  kind: fc.constantFrom('sea', 'river'),
  size: cell,
  notes: cell,
});
const release: fc.Arbitrary<Side> = fc
  .record({
    columns: fc.shuffledSubarray(COLUMNS, { minLength: 2 }).filter((columns) => columns.includes('id')),
    key: fc.constantFrom(['id'], ['id'], ['id', 'kind']),
    rows: fc.array(row, { maxLength: 6 }),
    isThere: fc.boolean(),
  })
  .map(({ columns, key, rows, isThere }) =>
    isThere
      ? side([...new Set([...columns, ...key])], key, rows)
      : { tables: new Map(), schemas: new Map(), corrections: [] },
  );

function jsonOf({ tables, schemas }: Side): Record<string, string> {
  return Object.fromEntries(
    [...schemas].map(([table, schema]) => [
      table,
      [...tableJsonFile(table, schema, tables.get(table) ?? []).chunks()].join(''),
    ]),
  );
}

function written(lines: readonly DeltaLine[]): string {
  const [ndjson] = deltaFiles(lines);
  return [...(ndjson?.chunks() ?? [])].join('');
}

test('a delta that was written and read leads from one release to the other, byte for byte', () => {
  fc.assert(
    fc.property(release, release, (a, b) => {
      const lines = linesIn(written(deltaLines(a, b, deltaOf(a, b))), 'delta.ndjson');
      const states = applied(statesOf(a), lines);
      const after: Side = {
        tables: new Map([...states].map(([table, { rows }]) => [table, [...rows.values()]])),
        schemas: b.schemas,
        corrections: [],
      };
      expect([...states.keys()].sort()).toEqual([...b.schemas.keys()].sort());
      expect(jsonOf(after)).toEqual(jsonOf(b));
    }),
  );
});

describe('a delta', () => {
  const before = side(COLUMNS, ['id'], [{ id: 'a', kind: 'sea', size: 2, notes: null }]);
  const after = side(COLUMNS, ['id'], [{ id: 'a', kind: 'sea', size: 3, notes: null }]);
  const lines = deltaLines(before, after, deltaOf(before, after));

  it('has one line a changed field', () => {
    expect(lines).toEqual([
      {
        table: 'ports',
        row: 'a',
        change: 'changed',
        field: 'size',
        before: 2,
        after: 3,
        reason: 'derived',
        because: [],
      },
    ]);
  });

  it('is empty between a release and itself, and for the first one', () => {
    expect(deltaLines(before, before, deltaOf(before, before))).toEqual([]);
    expect(deltaLines(null, after, deltaOf(null, after))).toEqual([]);
  });

  it('is refused by a release that it does not begin with, at the line that does not fit', () => {
    expect(() => applied(statesOf(after), lines)).toThrow(new MisfitError(0, 'a has another size'));
    const none = side(COLUMNS, ['id'], []);
    expect(() => applied(statesOf(none), lines)).toThrow('there is no a in ports');
  });

  it('that is no delta is refused with its line', () => {
    expect(() => linesIn(`${written(lines)}{"table":"ports"}\n`, 'delta.ndjson')).toThrow(
      expect.objectContaining({
        exitCode: 2,
        problems: [expect.objectContaining({ code: 'release/no-delta', file: 'delta.ndjson', line: 2 })],
      }),
    );
  });
});
