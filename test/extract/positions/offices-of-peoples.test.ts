import { expect, it } from 'vitest';
import { officesOfPeoples } from '../../../pipeline/extract/positions/offices-of-peoples.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const positions = (text: string) => rowsOf(officesOfPeoples(indexOf(text)), 'positions');

it('an office behind the word for a people is one of their country, by the name that the article has for it', () => {
  expect(positions('Tanzanian President Ana Silva spoke. She praised Tanzania.')).toEqual([
    { person: 'Ana Silva', title: 'President', place: 'Tanzania' },
  ]);
});

it.each([
  ['the article does not name the country', 'Tanzanian President Ana Silva spoke.'],
  ['it is no office of a state', 'Tanzanian analyst Ana Silva spoke of Tanzania.'],
  ['nobody follows it', 'The Tanzanian President met Ana Silva in Tanzania.'],
  ['the people are of another country', 'Kenyan President Ana Silva spoke of Tanzania.'],
])('but not where %s', (_why, text) => {
  expect(positions(text)).toEqual([]);
});

it('is held by who stands behind several forms of address', () => {
  expect(positions('Tanzanian Finance Minister Sheikh Dr. Ana Silva spoke. She praised Tanzania.')).toEqual([
    { person: 'Ana Silva', title: 'Finance Minister', place: 'Tanzania' },
  ]);
});
