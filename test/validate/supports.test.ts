import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PropertySchema } from '../../pipeline/contract/tables.ts';
import type { Claim, Context } from '../../pipeline/validate/supports/claim.ts';
import { comparatorDoubt } from '../../pipeline/validate/supports/comparator.ts';
import { countryDoubt } from '../../pipeline/validate/supports/country.ts';
import { dateDoubt } from '../../pipeline/validate/supports/date.ts';
import { negationDoubt, trendDoubt } from '../../pipeline/validate/supports/direction.ts';
import { nameDoubt } from '../../pipeline/validate/supports/name.ts';
import { numbersIn } from '../../pipeline/validate/supports/number-reader.ts';
import { editionDoubt, numberDoubt } from '../../pipeline/validate/supports/number.ts';
import { quoteDoubt, textDoubt, unitDoubt } from '../../pipeline/validate/supports/text.ts';

const COLUMN: PropertySchema = { title: '', description: '', type: 'string', 'x-column': {} };
const CONTEXT: Context = {
  tables: new Map([
    [
      'places',
      new Map([
        ['place/mombasa', { id: 'place/mombasa', name: 'Mombasa', country: 'KE', aliases: [] }],
        ['place/kisumu', { id: 'place/kisumu', name: 'Kisumu', country: 'KE', aliases: ['the lake city'] }],
      ]),
    ],
  ]),
};

function claim(value: string, quotes: readonly string[], more: Partial<Claim> = {}): Claim {
  return {
    table: 'statistics',
    row: {},
    field: 'x',
    column: COLUMN,
    value,
    quotes,
    before: [],
    article: { published: '2025-11-20' },
    ...more,
  };
}

describe('numbers', () => {
  it.each([
    ['2,500 delegates', 2500],
    ['2 500', 2500],
    ['more than two billion people', 2e9],
    ['$1.2bn', 1.2e9],
    ['AZN 3.4 million', 3.4e6],
    ['one hundred and sixty', 160],
    ['twenty-five', 25],
    ['half a million', 5e5],
    ['a dozen', 12],
    ['two dozen', 24],
    ['between 2 and 3 million', 2e6],
    ['12 lakh', 1.2e6],
    ['350 crores', 3.5e9],
    ['two thirds', 66.7],
    ['one in five', 20],
    ['2½', 2.5],
    ['1,20,000', 120000],
    ['in 2025 160 countries', 160],
    ['the 18th edition', 18],
    ['0.7 percent', 0.7],
    ['ten and twenty-two million', 1e7],
    ['$2 to $3bn', 2e9],
    ['1/2', 0.5],
    ['2 1/2', 2.5],
    ['⅔', 66.7],
    ['a quarter of a million', 250000],
    ['half a million', 500000],
    ['four-and-a-half', 4.5],
    ['two and a quarter million', 2250000],
    ['the twenty-first', 21],
    ['one hundred and sixty-one', 161],
    ['half-a-dozen', 6],
    ['three-in-five', 0.6],
  ])('reads %j as %d', (words, number) => {
    expect(numbersIn(words)).toContain(number);
  });

  it.each([
    ['2500', '2,900'],
    ['500', '2,500'],
    ['2', 'two billion'],
    ['2000000', 'two billion'],
    ['160', '1.60'],
    ['25', 'twenty-six'],
    ['-3', '3 percent'],
  ])('does not see %s in %j', (value, words) => {
    expect(numberDoubt(claim(value, [words]))).not.toBeNull();
  });

  it('sees every whole number that is written in figures', () => {
    fc.assert(
      fc.property(fc.nat(1e12), fc.constantFrom(',', '\u00a0', '\u202f', "'"), (number, mark) => {
        const grouped = String(number).replace(/\B(?=(?:\d{3})+$)/g, mark);
        expect(numberDoubt(claim(String(number), [`about ${grouped} ports`]))).toBeNull();
      }),
    );
  });

  it('takes editions by year, ordinal and Roman numeral', () => {
    expect(editionDoubt(claim('2025', ['WTX-25']))).toBeNull();
    expect(editionDoubt(claim('18th', ['eighteenth']))).toBeNull();
    expect(editionDoubt(claim('18th', ['XVIII Forum']))).toBeNull();
    expect(editionDoubt(claim('1st', ['Inaugural Forum']))).toBeNull();
    expect(editionDoubt(claim('2nd', ['the inaugural forum']))).not.toBeNull();
    expect(editionDoubt(claim('2025', ['25'], { before: ['the WTX-'] }))).toBeNull();
    expect(editionDoubt(claim('2025', ['the 2024 forum']))).not.toBeNull();
  });
});

describe('names', () => {
  it.each([
    ['Quayland’s Sail Regatta', ['Quayland’s', 'Sail', 'Regatta']],
    ['Quayland', ['Quayland’s']],
    ['the Harbour Forum', ['Harbour Forum']],
  ])('sees %s in %j', (name, quotes) => {
    expect(nameDoubt(claim(name, quotes), CONTEXT)).toBeNull();
  });

  it.each([
    ['Quayland’s Sail', ['Quayland', 'Sail']],
    ['Porto', ['Portobello']],
  ])('does not see %s in %j', (name, quotes) => {
    expect(nameDoubt(claim(name, quotes), CONTEXT)).not.toBeNull();
  });
});

describe('dates', () => {
  const event = (inferred: string | null) => ({
    table: 'events',
    row: { year_inferred_from: inferred, edition: '2025', name: 'X-25' },
  });

  it.each([
    ['2025-11-17', ['17 November 2025']],
    ['2025-11-17', ['November 17 to 28', 'X-25']],
    ['2025-11-17', ['17.11.2025']],
    ['2025-05-01', ['the first of May 2025']],
    ['2026/2029', ['the period 2026–2029']],
    ['2020/2029', ['the 2020s']],
    ['2025-07/2025-09', ['the third quarter of 2025']],
    ['2025-11-21', ['on Friday']],
    ['2024', ['last year']],
  ])('sees %s in %j', (value, quotes) => {
    expect(dateDoubt(claim(value, quotes))).toBeNull();
  });

  it.each([
    ['2026-11-17', ['17 November 2025']],
    ['2025-12-17', ['17 November 2025']],
    ['2025-11-18', ['17 November 2025']],
    ['2025-11-22', ['on Friday']],
    ['2019-11-17', ['17 November']],
    ['2026/2030', ['the period 2026–2029']],
  ])('does not see %s in %j', (value, quotes) => {
    expect(dateDoubt(claim(value, quotes))).not.toBeNull();
  });

  it('counts the other end of what lasts some days', () => {
    const end = { ...event('published'), field: 'end' };
    expect(dateDoubt(claim('2025-11-21', ['three-day', 'on Wednesday'], end))).toBeNull();
    expect(dateDoubt(claim('2025-11-20', ['three-day', '18 November'], end))).toBeNull();
    expect(dateDoubt(claim('2025-11-21', ['three-day', '18 November'], end))).not.toBeNull();
    const start = { ...event('published'), field: 'start' };
    expect(dateDoubt(claim('2025-11-18', ['three-day', '20 November'], start))).toBeNull();
    expect(dateDoubt(claim('2025-11-22', ['three-day', '20 November'], start))).not.toBeNull();
  });

  it('takes the year of an event from where the row says it is from', () => {
    const day = ['November 17 to 28'];
    expect(dateDoubt(claim('2025-11-17', day, event('edition')))).toBeNull();
    expect(dateDoubt(claim('2025-11-17', day, event('published')))).toBeNull();
    expect(dateDoubt(claim('2025-11-17', day, event(null)))).not.toBeNull();
    expect(dateDoubt(claim('2023-11-17', day, event('edition')))).not.toBeNull();
  });

  it('takes the year of a statistic from publication only where the row says so', () => {
    const statistic = (inferred: string | null) => ({ row: { year_inferred_from: inferred } });
    expect(dateDoubt(claim('2025-11', ['November'], statistic('published')))).toBeNull();
    expect(dateDoubt(claim('2019-11', ['November'], statistic('published')))).not.toBeNull();
    expect(dateDoubt(claim('2025-11', ['November'], statistic(null)))).not.toBeNull();
  });
});

describe('words', () => {
  it('takes a quotation in parts, in other typography, and no other words', () => {
    const value = 'We will not stop, and we will not wait.';
    expect(quoteDoubt(claim(value, ['We will not stop,', 'and we will not wait.']))).toBeNull();
    expect(quoteDoubt(claim('it’s “done” – now', ['it\'s "done" — now']))).toBeNull();
    expect(quoteDoubt(claim(value, ['We will stop,', 'and we will not wait.']))).not.toBeNull();
    expect(quoteDoubt(claim(value, ['We will not stop,']))).not.toBeNull();
  });

  it('takes a text that is in a quote', () => {
    expect(textDoubt(claim('remote signing', ['Remote signing']))).toBeNull();
    expect(textDoubt(claim('sign', ['signing']))).not.toBeNull();
  });

  it('asks for counted nouns, not for codes', () => {
    expect(unitDoubt(claim('EUR', ['€5']))).toBeNull();
    expect(unitDoubt(claim('people', ['two people']))).toBeNull();
    expect(unitDoubt(claim('people', ['two ports']))).not.toBeNull();
  });
});

describe('names and countries', () => {
  const place = { column: { ...COLUMN, 'x-column': { references: ['places'] } } };

  it('takes any name of the row, beside other words for it, but not those alone', () => {
    expect(nameDoubt(claim('place/kisumu', ['the town', 'KISUMU’s'], place), CONTEXT)).toBeNull();
    expect(nameDoubt(claim('place/kisumu', ['Lake City'], place), CONTEXT)).toBeNull();
    expect(nameDoubt(claim('place/kisumu', ['the town'], place), CONTEXT)).not.toBeNull();
    expect(nameDoubt(claim('place/kisumu', ['Mombasa'], place), CONTEXT)).not.toBeNull();
  });

  it('takes a name in parts and with quotation marks, not inside another word', () => {
    expect(nameDoubt(claim('Lisbon Compact', ['Lisbon', 'Compact']), CONTEXT)).toBeNull();
    expect(nameDoubt(claim('“Quay” LLC', ['"Quay" LLC']), CONTEXT)).toBeNull();
    expect(nameDoubt(claim('Oman', ['Romania']), CONTEXT)).not.toBeNull();
  });

  it('takes a country by name, adjective or place; other places contradict it, other words are a warning', () => {
    expect(countryDoubt(claim('KE', ['Kenya']), CONTEXT)).toBeNull();
    expect(countryDoubt(claim('KE', ['the Kenyan port']), CONTEXT)).toBeNull();
    expect(countryDoubt(claim('KE', ['Mombasa']), CONTEXT)).toBeNull();
    expect(countryDoubt(claim('PT', ['Mombasa']), CONTEXT)).toMatchObject({ level: 'error' });
    expect(countryDoubt(claim('PT', ['the host']), CONTEXT)).toMatchObject({ level: 'warning' });
  });
});

describe('comparators, trends and denials', () => {
  it.each([
    ['>', 'more than 160', true],
    ['≤', 'no more than 160', true],
    ['>', 'no more than 160', false],
    ['=', 'more than 160', false],
    ['≈', 'about', true],
    ['=', '25 countries around the world', true],
    ['<', 'at least two million', false],
    ['>', '25 countries', false],
    ['≥', '500+', true],
    ['>', 'exceeded', true],
    ['≤', '25 MW and below', true],
    ['≥', '18 or over', true],
    ['>', 'and over 30 firms', true],
  ])('comparator %s of %j', (value, words, fits) => {
    expect(comparatorDoubt(claim(value, [words])) === null).toBe(fits);
  });

  it('refuses the opposite trend and a denial without words that deny', () => {
    expect(trendDoubt(claim('up', ['rose']))).toBeNull();
    expect(trendDoubt(claim('up', ['fell']))).not.toBeNull();
    expect(trendDoubt(claim('down', ['the harbour']))).not.toBeNull();
    expect(negationDoubt(claim('true', ['denied']))).toBeNull();
    expect(negationDoubt(claim('true', ['didn’t']))).toBeNull();
    expect(negationDoubt(claim('true', ['said']))).not.toBeNull();
    expect(negationDoubt(claim('true', ['say'], { before: ['she did not '] }))).toBeNull();
    expect(negationDoubt(claim('false', ['said']))).toBeNull();
  });
});
