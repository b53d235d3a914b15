import { describe, expect, it } from 'vitest';
import { statisticCandidates } from '../../../../pipeline/extract/statistics.ts';
import { indexOf, rowsOf } from '../../candidates.ts';

const statistics = (text: string) => rowsOf(statisticCandidates(indexOf(text)), 'statistics');

describe('an amount', () => {
  it.each([
    ['They built a 600-metre walking and rowing lane.', 'walking and rowing lane'],
    ['The city put $5 million of sailors’ money in ships.', 'sailors’ money'],
    ['Audits found that of the $5 million that was lent, much is left.', 'lent'],
    ['They judged the £63 million ($75 million) purchase.', 'purchase'],
    ['Ships lie 112 miles (180 km) west of the port.', undefined],
    ['A firm in Malta was fined $5 million.', 'firm in Malta fined'],
    ['They got 15-25mm of snow on Monday and then 20-35mm on Tuesday.', 'snow'],
    [
      'The port price index (PPI) – a measure of what ships pay in ports – rose by 1.4 per cent.',
      'port price index',
    ],
    ['Rents make up 37 per cent of costs with fuel taking up the rest.', 'Rents make up costs'],
    ['The year began well, with port fuel going up by 3.5 per cent.', 'port fuel'],
    ['The cost of fuel, gas and water in May fell 4.9 per cent.', 'cost of fuel, gas and water'],
    ['There was a 45 percent increase in reported thefts of boats.', 'increase in reported thefts of boats'],
    ['They paid Ana Silva $300 in May.', 'paid Ana Silva'],
    ['They grew, raising exports to Malta by 40 percent in May.', 'exports to Malta'],
    ['It had a seat capacity of 56.2 million.', 'seat capacity'],
    ['The Harbour Bank paid $5 million in damages.', 'damages'],
    ['The Harbour Bank reportedly invested over R50 million in ships.', 'invested in ships'],
  ])('is said of what it is of: %s', (text, indicator) => {
    expect(statistics(text)[0]?.['indicator']).toBe(indicator);
  });

  it('is of nothing where only a clause before "that" has a noun', () => {
    expect(statistics('Audits found that of $5 million, little was left.')).toEqual([]);
  });

  it('is compared by the words before the letters of its currency', () => {
    expect(statistics('Quayside Ltd invested over R50 million.')).toMatchObject([
      { comparator: '>', unit: 'ZAR' },
    ]);
    expect(statistics('Quayside Ltd invested some N3 billion.')).toMatchObject([
      { comparator: '≈', unit: 'NGN' },
    ]);
  });

  it('may have its thousands apart behind a letter', () => {
    expect(statistics('Quayside Ltd paid R50 000 on the R50.')).toMatchObject([
      { value: 50_000, unit: 'ZAR' },
    ]);
    expect(statistics('They drove on the R50 in May.')).toEqual([]);
  });

  it('in brackets behind another currency is said of no unit', () => {
    expect(statistics('It is over 50 million pesos ($3 million).')).toEqual([]);
  });
});

it.each([
  ['Malta has 24 ports.', 'Malta'],
  ['In May, Malta recorded 24 storms.', 'Malta'],
  ['They counted Malta’s 500,000 sailors.', 'Malta'],
  ['Spain and Malta have 24 ports.', undefined],
  ['The harbour in Malta has 24 berths.', undefined],
  ['Malta closed 24 ports.', undefined],
  ['The ship calls at Malta (500,000 people).', 'Malta'],
  ['The ship of Malta left (with 40 sailors).', undefined],
])('the place of a figure is the one that has it: %s', (text, place) => {
  expect(statistics(text).map((row) => row['place'])).toEqual([place]);
});

it('a name behind the month of another figure is that of its own', () => {
  const text = 'Prices rose in Malta at 5.6 per cent in May and South Korea at 6 per cent in June.';
  expect(statistics(text).map((row) => row['indicator'])).toEqual(['Prices', 'Prices']);
});

describe('a count', () => {
  it('is no base of a rate', () => {
    expect(statistics('For every 10,000 sailors the country has 24 doctors.')).toMatchObject([
      { indicator: 'doctors', value: 24 },
    ]);
  });

  it.each([
    ['They built a 4-storey tower with shops.', 'tower with shops'],
    ['They signed for 20-seat boats.', 'boats'],
    ['The 3 Northern Bridges Project was late.', undefined],
    ['They have 3 Northern bridges.', 'Northern bridges'],
  ])('joined to a noun, or in a name: %s', (text, indicator) => {
    expect(statistics(text)[0]?.['indicator']).toBe(indicator);
  });

  it('is none of how often', () => {
    expect(statistics('The Harbour Bank met three times a year, and 4 times in May.')).toEqual([]);
    expect(statistics('The port was used 1,400 times a day.')).toMatchObject([
      { indicator: 'port used', value: 1400 },
    ]);
  });

  it('with which the sentence begins is of the subject behind the comma', () => {
    const subject = 'World Ports Union';
    expect(statistics('With 500 members, the World Ports Union is the oldest.')).toMatchObject([{ subject }]);
    const [others] = statistics('With 500 sailors, a friend of the World Ports Union came.');
    expect(others).not.toHaveProperty('subject');
  });
});
