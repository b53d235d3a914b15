import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { cityNamed, countryOfCity, isCapital } from '../../pipeline/lexicon/cities.ts';

test.each([
  ['Baku', 'Baku', 'AZ'],
  ['Kiev', 'Kyiv', 'UA'],
  ['New York', 'New York', 'US'],
  ['New York City', 'New York', 'US'],
  ['Washington', 'Washington', 'US'],
  ['Genève', 'Geneva', 'CH'],
  ['Zurich', 'Zürich', 'CH'],
  ['Sao Paulo', 'São Paulo', 'BR'],
  ["N'Djamena", "N'Djamena", 'TD'],
  ['N’Djamena', "N'Djamena", 'TD'],
  ['Port au Prince', 'Port-au-Prince', 'HT'],
  ['NAIROBI', 'Nairobi', 'KE'],
])('%s is %s in %s', (written, name, country) => {
  expect(cityNamed(written)).toMatchObject({ name, country });
  expect(countryOfCity(written)).toBe(country);
});

test('a name as written goes before the plain spelling of a larger city', () => {
  expect(cityNamed('San José')?.country).toBe('CR');
  expect(cityNamed('San Jose')?.country).toBe('US');
});

test.each([
  'Nice',
  'Reading',
  'Mobile',
  'Bath',
  'Orange',
  'Union',
  'Male',
  'Independence',
  'baku',
  'Atlantis',
  '',
])('"%s" is mostly something else', (name) => {
  expect(cityNamed(name)).toBeUndefined();
});

test('a smaller city in capitals may be an acronym', () => {
  expect(cityNamed('Bonn')?.country).toBe('DE');
  expect(cityNamed('BONN')).toBeUndefined();
});

test('a city in capitals with its accents is the one that is written with them', () => {
  expect(countryOfCity('SAN JOSÉ')).toBe('CR');
  expect(countryOfCity('SAN JOSE')).toBe('US');
});

test('capitals', () => {
  for (const name of ['Tashkent', 'Malé', 'Astana', 'Ouagadougou'])
    expect([name, isCapital(name)]).toEqual([name, true]);
  for (const name of ['Geneva', 'Istanbul', 'Nowhere'])
    expect([name, isCapital(name)]).toEqual([name, false]);
});

test('the data stays small', async () => {
  const file = new URL('../../pipeline/lexicon/cities.json', import.meta.url);
  expect((await readFile(file)).length).toBeLessThan(300_000);
});
