import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { latinOf } from '../../pipeline/generate/transliterate.ts';
import { genderOfGivenName, isGivenName } from '../../pipeline/lexicon/given-names.ts';

test.each([
  'John',
  'Ngozi',
  'Volodymyr',
  'Giorgi',
  'Mohammed',
  'José',
  'Jose',
  'Jean-Pierre',
  'MARIA',
  'Xi',
  'Ayşe',
  'Søren',
])('%s is a given name', (name) => {
  expect(isGivenName(name)).toBe(true);
});

test.each([
  'john',
  'Will',
  'May',
  'Digital',
  'National',
  'Georgia',
  'Kenya',
  'London',
  'The',
  'XI',
  '',
  'Ministry',
])('"%s" is not', (word) => {
  expect(isGivenName(word)).toBe(false);
});

test('names in other scripts are written as English texts would', () => {
  expect(latinOf('Татьяна')).toBe('Tatyana');
  expect(latinOf('გიორგი')).toBe('Giorgi');
  expect(latinOf('Արմեն')).toBe('Armen');
  expect(latinOf('Δημήτρης')).toBe('Dimitris');
  expect(latinOf('Анна-Мария')).toBe('Anna-Mariya');
  expect(latinOf('Zoë')).toBe('Zoë');
});

test('the data stays small', async () => {
  const file = new URL('../../pipeline/lexicon/given-names.json', import.meta.url);
  expect((await readFile(file)).length).toBeLessThan(150_000);
});

test.each([
  ['Anna', 'female'],
  ['Anna-Maria', 'female'],
  ['Ayşe', 'female'],
  ['Kamala', 'female'],
  ['Fatima', 'female'],
  ['John', 'male'],
  ['José', 'male'],
  ['Volodymyr', 'male'],
  ['Mohammed', 'male'],
  ['Jordan', undefined],
  ['Ministry', undefined],
])('%s is the name of the gender: %s', (name, gender) => {
  expect(genderOfGivenName(name)).toBe(gender);
});
