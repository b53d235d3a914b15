import { expect, test } from 'vitest';
import { cityRows } from '../../pipeline/generate/cities.ts';
import { countryRows } from '../../pipeline/generate/countries.ts';
import { givenNames } from '../../pipeline/generate/given-names.ts';
import cities from '../../pipeline/lexicon/cities.json' with { type: 'json' };
import countries from '../../pipeline/lexicon/countries.json' with { type: 'json' };
import genders from '../../pipeline/lexicon/given-name-genders.json' with { type: 'json' };
import names from '../../pipeline/lexicon/given-names.json' with { type: 'json' };

// Where one of these fails, a package of names was updated: run `npm run generate:lexicon`, look at what changed, and commit it.

test('the countries are what the generator writes', () => {
  expect(countries).toEqual(JSON.parse(JSON.stringify(countryRows())));
});

test('the given names are what the generator writes', () => {
  expect(names).toEqual(JSON.parse(JSON.stringify(givenNames().byInitial)));
});

test('the genders of given names are what the generator writes', () => {
  expect(genders).toEqual(JSON.parse(JSON.stringify(givenNames().gendersByInitial)));
});

test('the cities are what the generator writes', () => {
  expect(cities).toEqual(JSON.parse(JSON.stringify(cityRows(givenNames().localesOfName))));
});
