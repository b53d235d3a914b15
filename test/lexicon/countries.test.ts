import { expect, test } from 'vitest';
import countries from '../../pipeline/lexicon/countries.json' with { type: 'json' };
import {
  COUNTRY_NAMES,
  countryName,
  countryOfDemonym,
  countryOfName,
} from '../../pipeline/lexicon/countries.ts';

test.each([
  ['Azerbaijan', 'AZ'],
  ['KAZAKHSTAN', 'KZ'],
  ['US', 'US'],
  ['U.S.', 'US'],
  ['the United States', 'US'],
  ['UK', 'GB'],
  ['the UAE', 'AE'],
  ['Russian Federation', 'RU'],
  ['Türkiye', 'TR'],
  ['Turkey', 'TR'],
  ['Ivory Coast', 'CI'],
  ['Côte d’Ivoire', 'CI'],
  ["Cote d'Ivoire", 'CI'],
  ['South Korea', 'KR'],
  ['Republic of Moldova', 'MD'],
  ['Republic of Kenya', 'KE'],
  ['the Kingdom of Thailand', 'TH'],
  ['Democratic Republic of the Congo', 'CD'],
  ['Congo', 'CG'],
  ['Viet Nam', 'VN'],
  ['Sultanate of Oman', 'OM'],
  ['the Republic of Rwanda', 'RW'],
  ['Republic of the Gambia', 'GM'],
  ["People's Democratic Republic of Algeria", 'DZ'],
  ['State of Qatar', 'QA'],
])('%s is %s', (name, code) => {
  expect(countryOfName(name)).toBe(code);
});

test.each([
  'us',
  'Us',
  'turkey',
  'Atlantis',
  'State of Georgia',
  'Republic of China',
  'Republic of Atlantis',
  'Uk',
  '',
  'the',
  'constructor',
])('"%s" is no country', (name) => {
  expect(countryOfName(name)).toBeUndefined();
});

test.each([
  ['Azerbaijani', 'AZ'],
  ['Kazakhstani', 'KZ'],
  ['Kazakh', 'KZ'],
  ['Emirati', 'AE'],
  ['Welsh', 'GB'],
  ['Polish', 'PL'],
  ['Indians', 'IN'],
  ['polish', undefined],
  ['Kenya', undefined],
])('the demonym %s: %s', (word, code) => {
  expect(countryOfDemonym(word)).toBe(code);
});

test('every country has a code, a name to show, and is found by all its names', () => {
  expect(countries.length).toBeGreaterThanOrEqual(249);
  for (const { code, names } of countries) {
    expect(code).toMatch(/^[A-Z]{2}$/);
    expect(countryName(code)).toBe(names[0]);
    for (const name of names) expect([name, countryOfName(name)]).toEqual([name, code]);
  }
  for (const name of COUNTRY_NAMES) expect(countryOfName(name)).toBeDefined();
});
