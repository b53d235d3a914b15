import { expect, it } from 'vitest';
import { yearsBeforeNames } from '../../../pipeline/extract/instruments/years-before-names.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const rows = (text: string) => rowsOf(yearsBeforeNames(indexOf(text)), 'instruments');

it('the year before the name of a text is that of its adoption', () => {
  expect(rows('They met the goals of the 1967 Lisbon Declaration.')).toEqual([
    { name: 'Lisbon Declaration', adopted_on: '1967' },
  ]);
});

it('before that of a plan it is what the plan is for', () => {
  expect(rows('They met the goals of the 2030 Harbour Agenda.')).toEqual([]);
});
