import { describe, expect, it } from 'vitest';
import { statisticCandidates } from '../../pipeline/extract/statistics.ts';
import { indexOf, rowsOf } from './candidates.ts';

/** Each figure as "indicator: value". */
const figures = (text: string) =>
  rowsOf(statisticCandidates(indexOf(text)), 'statistics').map(
    ({ indicator, value }) => `${String(indicator)}: ${String(value)}`,
  );

describe('a figure beside another', () => {
  it.each([
    [
      'in brackets is its share',
      'Some 680,000 cards (42 per cent) are left.',
      ['cards: 680000', 'cards: 42'],
    ],
    [
      'in brackets is its change',
      'Exports reached $128 million in May (+62%), the port said.',
      ['Exports: 128000000', 'Exports: 62'],
    ],
    ['in brackets is of the noun before it', 'Most are women (52%).', ['women: 52']],
    [
      'is so many per cent more',
      'Kibo had 430,000 requests, 9% more than in May.',
      ['requests: 430000', 'requests: 9'],
    ],
    [
      'is so many per cent higher',
      'Kibo had 430,000 requests, which is higher by 12 per cent.',
      ['requests: 430000', 'requests: 12'],
    ],
    [
      'is the average against which it is held',
      'Use of ferries stands at 14 percent, against an average of 6 percent at sea.',
      ['Use of ferries: 14', 'Use of ferries: 6'],
    ],
    [
      'is what there was when something began',
      'Some 22,435 berths were sold, from 397 when the port opened.',
      ['berths were sold: 22435', 'berths were sold: 397'],
    ],
    [
      'is what there was, past the same in another currency',
      'Profit rose to 68 million rand ($3 million) in the year from 55 million rand in May.',
      ['Profit: 68000000', 'Profit: 3000000', 'Profit: 55000000'],
    ],
    [
      'counts the same somewhere else',
      'They have 40 berths in the bay and 130 on the lake.',
      ['berths: 40', 'berths: 130'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    ['Kibo sold 40 berths, 9% more tickets than in May.', 'berths: 9'],
    ['Kibo sold 40 berths, from 12 countries.', 'berths: 12'],
    ['The mayor (68) has 40 berths.', 'mayor: 68'],
  ])('but not in "%s"', (text, figure) => {
    expect(figures(text)).not.toContain(figure);
  });
});

describe('a figure that counts nothing by its own words', () => {
  it.each([
    ['is that of an index', 'The port index rose to 0.9899 in May.', ['port index: 0.9899']],
    ['is that of a score', 'Nadi came first with an EQDI of 0.7607.', ['EQDI: 0.7607']],
    ['is of the words that begin its line', 'Users of the app: 22.3 million', ['Users of the app: 22300000']],
    ['is what is put at it', 'The port put its sailors at 211 million.', ['sailors: 211000000']],
    ['is a target', 'They train against the target of 600.', ['target: 600']],
    ['has what is done with it', 'Aid rose, with about 70 percent going to ports.', ['going to ports: 70']],
    ['was raised', 'It is double the $59 million raised in May.', ['raised: 59000000']],
    ['is an average', 'They got aid, an average of $102 per ship.', ['average: 102']],
    [
      'is of a share, not of what else the share is of',
      'It has 42 percent of its revenue of $335 million.',
      ['revenue: 42', 'revenue: 335000000'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    ['It weighs 0.9 in the hand.'],
    ['The code of the door: 22311'],
    ['The price of 2 GB of data is high.'],
  ])('but is none in "%s"', (text) => {
    expect(figures(text)).toEqual([]);
  });
});
