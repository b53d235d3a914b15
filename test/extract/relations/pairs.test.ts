import { expect, test } from 'vitest';
import { columnsOfRoles } from '../../../pipeline/extract/relations/pairs.ts';
import { columnOf, COLUMNS, PAIR_KINDS } from '../../../pipeline/extract/relations/properties.ts';
import { ROLE } from '../../../pipeline/extract/relations/roles.ts';

const isIn = (column: number, ranges: ReturnType<typeof columnsOfRoles>) =>
  ranges.some(({ from, to }) => from <= column && column < to);

test('the columns of an argument are those of the kinds of pairs that it may be in', () => {
  const kind = PAIR_KINDS.findIndex(({ name }) => name === 'person-place');
  const [placeLast, placeFirst] = [columnOf(kind, true), columnOf(kind, false)];
  expect(isIn(placeLast, columnsOfRoles(ROLE.place, false))).toBe(true);
  expect(isIn(placeFirst, columnsOfRoles(ROLE.place, true))).toBe(true);
  expect(isIn(placeLast, columnsOfRoles(ROLE.person, true))).toBe(true);
  expect(isIn(placeLast, columnsOfRoles(ROLE.place, true))).toBe(false);
  expect(isIn(placeLast, columnsOfRoles(ROLE.organization, true))).toBe(false);
});

test('what may be anything may be in any pair', () => {
  const any = Object.values(ROLE).reduce((sum, role) => sum + role, 0);
  expect(columnsOfRoles(any, true)).toEqual([{ from: 0, to: COLUMNS }]);
});
