import { describe, expect, it } from 'vitest';
import type { PropertySchema, TableSchema } from '../../../pipeline/contract/tables.ts';
import { deltaOf } from '../../../pipeline/release/deltas/delta.ts';
import type { Row, Schemas } from '../../../pipeline/release/rows.ts';
import { schemaChanges } from '../../../pipeline/release/versions/schema-changes.ts';
import { compareVersions, nextVersion } from '../../../pipeline/release/versions/version.ts';

function table(properties: Record<string, Partial<PropertySchema>>, key = ['id']): Schemas {
  const columns = Object.entries(properties).map(([name, property]): [string, PropertySchema] => [
    name,
    { title: name, description: name, type: ['string', 'null'], 'x-column': {}, ...property },
  ]);
  const schema: TableSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'ports',
    title: 'Port',
    description: 'A port.',
    type: 'object',
    'x-table': { name: 'ports', role: 'entity', key },
    properties: Object.fromEntries(columns),
    required: columns.map(([name]) => name),
    additionalProperties: false,
  };
  return new Map([['ports', schema]]);
}

const BASE = { id: {}, size: { type: ['integer', 'null'] }, kind: { enum: ['sea', 'river', null] } };

function stepOf(before: Schemas, after: Schemas, old: Row[] = [], now: Row[] = old): string {
  const delta = deltaOf(
    { tables: new Map([['ports', old]]), schemas: before, corrections: [] },
    { tables: new Map([['ports', now]]), schemas: after, corrections: [] },
  );
  return nextVersion('1.4.2', schemaChanges(before, after), delta).version;
}

describe('schemas', () => {
  it.each<[string, Schemas, string]>([
    ['a table removed', new Map(), '2.0.0'],
    ['a column removed', table({ id: {}, size: BASE.size }), '2.0.0'],
    ['a column renamed', table({ id: {}, extent: BASE.size, kind: BASE.kind }), '2.0.0'],
    ['columns in another order', table({ id: {}, kind: BASE.kind, size: BASE.size }), '2.0.0'],
    ['a column retyped', table({ ...BASE, size: { type: ['number', 'null'] } }), '2.0.0'],
    ['a column that may no longer be empty', table({ ...BASE, size: { type: 'integer' } }), '2.0.0'],
    ['a pattern added', table({ ...BASE, id: { pattern: '^x' } }), '2.0.0'],
    ['a minimum raised', table({ ...BASE, size: { ...BASE.size, minimum: 1 } }), '2.0.0'],
    ['a value of a closed list removed', table({ ...BASE, kind: { enum: ['sea', null] } }), '2.0.0'],
    ['another unit', table({ ...BASE, size: { ...BASE.size, 'x-column': { unit: 'ha' } } }), '2.0.0'],
    ['another key', table(BASE, ['id', 'kind']), '2.0.0'],
    ['a column added', table({ ...BASE, depth: {} }), '1.5.0'],
    [
      'a value of a closed list added',
      table({ ...BASE, kind: { enum: ['sea', 'river', 'dry', null] } }),
      '1.5.0',
    ],
    ['a closed list opened', table({ ...BASE, kind: {} }), '1.5.0'],
    ['other words', table({ ...BASE, size: { ...BASE.size, description: 'How large it is.' } }), '1.4.3'],
  ])('%s', (_, after, version) => {
    expect(stepOf(table(BASE), after)).toBe(version);
  });

  it('counts a loosened constraint as minor', () => {
    const bounded = table({ ...BASE, size: { ...BASE.size, minimum: 5 } });
    expect(stepOf(bounded, table({ ...BASE, size: { ...BASE.size, minimum: 0 } }))).toBe('1.5.0');
    expect(stepOf(bounded, table(BASE))).toBe('1.5.0');
  });

  it('counts a table added as minor', () => {
    expect(stepOf(new Map(), table(BASE))).toBe('1.5.0');
  });
});

describe('rows', () => {
  const [a, b]: [Row, Row] = [
    { id: 'a', size: 1, kind: null },
    { id: 'b', size: 2, kind: null },
  ];

  it('steps minor for rows that come or go, patch for values', () => {
    const schemas = table(BASE);
    expect(stepOf(schemas, schemas, [a], [a, b])).toBe('1.5.0');
    expect(stepOf(schemas, schemas, [a, b], [a])).toBe('1.5.0');
    expect(stepOf(schemas, schemas, [a], [{ ...a, size: 3 }])).toBe('1.4.3');
  });

  it('does not take an added column for a change of every row', () => {
    const delta = deltaOf(
      { tables: new Map([['ports', [a]]]), schemas: table(BASE), corrections: [] },
      {
        tables: new Map([['ports', [{ ...a, depth: 3 }]]]),
        schemas: table({ ...BASE, depth: {} }),
        corrections: [],
      },
    );
    expect(nextVersion('1.4.2', [], delta).changes).toEqual([]);
  });

  it('explains the step, the weightiest reasons first', () => {
    const delta = deltaOf(null, {
      tables: new Map([['ports', [a, b]]]),
      schemas: table(BASE),
      corrections: [],
    });
    const next = nextVersion('1.0.0', [{ level: 'major', what: 'ports.size was retyped' }], delta);
    expect(next).toEqual({
      version: '2.0.0',
      why: 'A major step from 1.0.0: ports.size was retyped.',
      changes: ['ports.size was retyped', '2 rows added to ports'],
    });
  });
});

it('orders versions by number, not by letter', () => {
  expect(['1.10.0', '1.9.9', '1.9.10', '0.9.0'].sort(compareVersions)).toEqual([
    '0.9.0',
    '1.9.9',
    '1.9.10',
    '1.10.0',
  ]);
});
