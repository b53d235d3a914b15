import { describe, expect, it } from 'vitest';
import { statisticCandidates } from '../../../pipeline/extract/statistics.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const rows = (text: string) => rowsOf(statisticCandidates(indexOf(text)), 'statistics');
const told = (text: string) =>
  rows(text).map(({ indicator, value, place }) => `${String(indicator)}: ${String(value)} ${String(place)}`);

describe('figures of a list of names', () => {
  it.each([
    [
      'Kenya (98.5%), Malta (96%) and Spain (95%) had the highest shares of app users.',
      ['shares of app users: 98.5 Kenya', 'shares of app users: 96 Malta', 'shares of app users: 95 Spain'],
    ],
    [
      'The lowest rates of app use were recorded in Kenya (23%), Malta (30%) and Spain (58%).',
      ['rates of app use: 23 Kenya', 'rates of app use: 30 Malta', 'rates of app use: 58 Spain'],
    ],
    [
      'The lowest rates of app use were recorded in Kenya (23%), Malta and Spain (both 30%).',
      ['rates of app use: 23 Kenya', 'rates of app use: 30 Spain', 'rates of app use: 30 Malta'],
    ],
    [
      'The top five countries in card enrolments are Kenya (11.4 million) and Malta (9.1 million).',
      ['card enrolments: 11400000 Kenya', 'card enrolments: 9100000 Malta'],
    ],
    [
      'Kenya has the most boats with 10.5 million. Malta is next with 8.3 million; Spain 5.6 million.',
      ['boats: 10500000 Kenya', 'boats: 8300000 Malta', 'boats: 5600000 Spain'],
    ],
    [
      'Kenya recorded 11.4 million boats. Others include Malta with 6.4 million; Spain with 4.4 million.',
      ['boats: 11400000 Kenya', 'boats: 6400000 Malta', 'boats: 4400000 Spain'],
    ],
    [
      'Port revenue in Kenya grew by 20.9 per cent, in Malta by 11.9 per cent and in Spain by 11.8 per cent.',
      ['Port revenue: 20.9 Kenya', 'Port revenue: 11.9 Malta', 'Port revenue: 11.8 Spain'],
    ],
    ['Kenya had the highest shares of app users. The bank (23%) sold boats.', ['bank: 23 undefined']],
    ['Kenya recorded 40 boats. They spoke with Malta with 6,400 in the hall.', ['boats: 40 Kenya']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    [
      'Quayside Ltd and Norline Ltd had 430 million and 208 million users respectively.',
      [
        { subject: 'Quayside Ltd', value: 430e6, unit: 'users' },
        { subject: 'Norline Ltd', value: 208e6, unit: 'users' },
      ],
    ],
    ['Quayside Ltd and Norline Ltd had 430 and 208 users in May.', [{ value: 208, unit: 'users' }]],
  ])('are told apart by "respectively": %s', (text, expected) => {
    expect(rows(text)).toMatchObject(expected);
  });

  it('may have its words in the sentence before, which then is shown too', () => {
    const text = 'Kenya recorded 40,000 boats. Malta is next with 8,300.';
    const [, next] = statisticCandidates(indexOf(text));
    expect(next?.window).toEqual({ start: 0, end: text.length });
  });
});
