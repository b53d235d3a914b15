import { describe, expect, it } from 'vitest';
import { statisticCandidates } from '../../../pipeline/extract/statistics.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const rows = (text: string) => rowsOf(statisticCandidates(indexOf(text)), 'statistics');
const said = (text: string) =>
  rows(text).map(({ indicator, value }) => `${String(indicator)}: ${String(value)}`);

describe('what was measured', () => {
  it.each([
    'Paris was the worst with only 10 per cent.',
    'Austria, Ireland and Malta are below 30 percent.',
    'The figure, according to the pilot, stood at 14 million before the storm.',
    'The worst ports are Greece (7%) and Cyprus (9%).',
    'Fares in towns surpassed those of villages by over 20 times.',
  ])('is no name and no bare word: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    [
      'Fee growth was strong in all regions: Malta up 27.7%, Kenya up 22.7%.',
      [
        ['Fee growth', 'Malta'],
        ['Fee growth', 'Kenya'],
      ],
    ],
    [
      'Malta (88%) had the highest share of cranes, followed by Kenya (85%).',
      [
        ['share of cranes', 'Malta'],
        ['share of cranes', 'Kenya'],
      ],
    ],
    ['Prices rose in Malta at 5.6 per cent in May.', [['Prices', 'Malta']]],
  ])('is what a list of names begins with: %s', (text, expected) => {
    expect(rows(text).map(({ indicator, place }) => [indicator, place])).toEqual(expected);
  });

  it.each([
    [
      'Profit grew by 22.8 per cent to $9 million and increased by 25.4 per cent in euros.',
      ['Profit: 22.8', 'Profit: 9000000', 'Profit: 25.4'],
    ],
    [
      'The total loans were 350 million in 2014, and have increased to 760 million in 2015.',
      ['total loans: 350000000', 'total loans: 760000000'],
    ],
    [
      'The value of loans rose to $58 million relative to the $28 million recorded in May.',
      ['value of loans: 58000000', 'value of loans: 28000000'],
    ],
    [
      'Quayside posted a 48% increase in total revenue year on year, reaching $9 million.',
      ['increase in total revenue: 48', 'total revenue: 9000000'],
    ],
    [
      'The crew base saw 34.6 million additions to reach 94.6 million year on year.',
      ['additions: 34600000', 'crew base: 94600000'],
    ],
    [
      'It drove a 22 percent increase in ferry users to 62.7 million.',
      ['increase in ferry users: 22', 'ferry users: 62700000'],
    ],
    [
      'It had 365 percent growth in volume and 651 percent in value.',
      ['growth in volume: 365', 'growth in value: 651'],
    ],
    [
      'It pushed the ferry traffic going out of Malta up by 10 per cent.',
      ['ferry traffic going out of Malta: 10'],
    ],
    [
      'It is pushing the use of ferries in the country to 11 per cent.',
      ['use of ferries in the country: 11'],
    ],
    ['They depend on gifts that fell to $2 million.', ['gifts: 2000000']],
    ['Quayside boasts of a crew base of 12.4 million.', ['crew base: 12400000']],
    [
      'Almost three quarters of pilots -- those born after 1979 -- would share a boat.',
      ['pilots would share a boat: 0.75'],
    ],
    ['This reflects year-on-year growth of 5 percent.', []],
    ['They approved a $5 million World Bank (WB)* credit and package.', ['credit: 5000000']],
    ['It is a project funded by the World Bank to the tune of $94 million.', ['project funded: 94000000']],
    [
      'Some 40 percent of ports have no crane. We want to bring this figure below 5 percent.',
      ['ports have no crane: 40', 'ports have no crane: 5'],
    ],
    [
      'Some 43 per cent of pilots were online and ferry trips stood at 7 million.',
      ['pilots online: 43', 'ferry trips: 7000000'],
    ],
    [
      'A third of homes have a boat (23% increase compared to 2013).',
      ['homes have a boat: 0.3333333333333333', 'homes have a boat: 23'],
    ],
    ['Fares are up, with use standing at 107.1 percent.', ['use: 107.1']],
    ['The firm’s revenue grew by 5%.', ['revenue: 5']],
    [
      'The number of ports without cranes has fallen by about 70,000 to 860,000.',
      ['number of ports without cranes: 70000', 'number of ports without cranes: 860000'],
    ],
    [
      'Ferry cards will reach 7 billion in 2014, with 3.6 billion coming from Malta.',
      ['Ferry cards: 7000000000', 'Ferry cards: 3600000000'],
    ],
    [
      'For example, the exports reached $9 million in 2022, growing by 9% from 2015.',
      ['exports: 9000000', 'exports: 9'],
    ],
    [
      "Some 4.6 million people out of Kenya's 11 million sailors have a boat, with that number forecast to reach 6 million.",
      [
        "people out of Kenya's 11 million sailors have a boat: 4600000",
        'sailors: 11000000',
        "people out of Kenya's 11 million sailors have a boat: 6000000",
      ],
    ],
    [
      'Ports saw use grow, which experienced a 62% increase in trips, amounting to 1,346 million.',
      ['increase in trips: 62', 'trips: 1346000000'],
    ],
    ['Kenya has improved to 44 percent of homes.', ['homes: 44']],
    ['They saw 14 storms over 24 hours.', ['storms: 14']],
  ])('is said by the words around: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('figures given out in turn', () => {
  it.each([
    [
      '79% of ports had a crane in 2013 and 76% had a boat, compared with 55% and 42% respectively in 2007.',
      ['ports had a crane: 79', 'had a boat: 76', 'ports had a crane: 55', 'had a boat: 42'],
    ],
    [
      'The gross income (GI) and net income (NI) of ports was put at $7 million and $5 million, respectively.',
      ['gross income (GI) of ports: 7000000', 'net income (NI) of ports: 5000000'],
    ],
    [
      'The growth rates of urban and rural fees were 2.8% and 2.3% respectively.',
      ['growth rates of urban fees: 2.8', 'growth rates of rural fees: 2.3'],
    ],
    ['Exports and imports fell by 2 percent and 5 percent respectively.', ['Exports: 2', 'imports: 5']],
    [
      'Fees and fines in towns fell by 2 percent and 5 percent respectively.',
      ['Fees in towns: 2', 'fines in towns: 5'],
    ],
    [
      '2G and 3G networks cover about 96 and 93 per cent of the islands respectively.',
      ['2G networks: 96', '3G networks: 93'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('hold at the date behind them', () => {
    const text =
      '79% of ports had a crane in 2013 and 76% had a boat, compared with 55% and 42% respectively in 2007.';
    expect(rows(text).map((row) => row['as_of'])).toEqual(['2013', undefined, '2007', '2007']);
  });
});
