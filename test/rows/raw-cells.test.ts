import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rawCellsOf } from '../../pipeline/rows/raw-cells.ts';

const COLUMNS = ['id', 'a "b"', 'items', 'last'];
const cellsOf = rawCellsOf(COLUMNS);

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '"', '\\', ',"items":', '"last":1}', '\n'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string()),
);

it('gives the cells of any row, each as JSON', () => {
  fc.assert(
    fc.property(fc.tuple(cell, cell, cell, cell), (values) => {
      const row = JSON.stringify(Object.fromEntries(COLUMNS.map((column, at) => [column, values[at]])));
      expect(cellsOf(row)).toEqual(values.map((value) => JSON.stringify(value)));
    }),
  );
});

it.each([
  '{"id":1,"a \\"b\\"":2,"items":3,"last":4,"more":5}',
  '{"id":1,"a \\"b\\"":2,"items":3,"last":"4","more":"5"}',
  '{"id":"1","id":"2","a \\"b\\"":2,"items":3,"last":4}',
  '{"id":1,"a \\"b\\"":2,"last":4}',
  '{"a \\"b\\"":2,"id":1,"items":3,"last":4}',
  '{"id": 1,"a \\"b\\"":2,"items":3,"last":4}',
  '{"id":1,"a \\"b\\"":2,"items":3,"last":4} ',
  '{"id":["x"],["y"],"a \\"b\\"":2,"items":3,"last":4}',
  '{"id":{},"a \\"b\\"":2,"items":3,"last":4}',
  '[]',
  '',
])('gives none of %s', (row) => {
  expect(cellsOf(row)).toBeNull();
});
