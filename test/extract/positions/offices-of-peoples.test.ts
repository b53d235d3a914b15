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

it.each([
  'The Tanzanian Minister of Ports and Trade, Dr. Ana Silva, spoke in Tanzania.',
  'They heard Tanzanian Minister of Ports and Trade Ana Silva in Tanzania.',
  'They heard Ana Silva, the Tanzanian Minister of Ports and Trade, in Tanzania.',
])('may have a field, and its holder before or behind a comma: %s', (text) => {
  expect(positions(text)).toEqual([
    { person: 'Ana Silva', title: 'Minister of Ports and Trade', place: 'Tanzania' },
  ]);
});

it('is not said of the first of several behind its comma', () => {
  expect(positions('They met the Tanzanian minister, Ana Silva and Omar Khalil in Tanzania.')).toEqual([]);
});
