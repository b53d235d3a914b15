import { describe, expect, it } from 'vitest';
import { statisticCandidates } from '../../../pipeline/extract/statistics.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const rows = (text: string) => rowsOf(statisticCandidates(indexOf(text)), 'statistics');
const subjects = (text: string) => rows(text).map(({ subject }) => subject);

describe('the subject of a figure', () => {
  it.each([
    ['Its free mooring app PortPass now has 40 users.', ['PortPass']],
    ['The app "PortPass", which was launched by the union in May, already has 40 users.', ['PortPass']],
    ['The PortPass app offers more than 40 services and 30 digital forms.', ['PortPass', 'PortPass']],
    [
      'The World Ports Union received 36 pledges worth an estimated USD 24 million.',
      ['World Ports Union', 'World Ports Union'],
    ],
    ['World Ports Union (WPU) volumes fell 1 per cent.', ['World Ports Union']],
    ['Quayside Ltd kept the top spot with a 45% share of the market.', ['Quayside Ltd']],
    ['World Ports Union reported 11 per cent growth in fees.', ['World Ports Union']],
    ['The World Ports Union boasts of a crew base of 12.4 million.', ['World Ports Union']],
  ])('begins its clause: %s', (text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });

  it.each([
    ['The revenue of the World Ports Union rose by 5 per cent to $9 million.', 'World Ports Union'],
    ['The crew base for ferry services provider Quayside Ltd grew by 9 percent.', 'Quayside Ltd'],
    ['Quayside Ltd met in May. The company’s ADTA grew by 9 percent.', 'Quayside Ltd'],
  ])('is named in what was measured: %s', (text, expected) => {
    expect(new Set(subjects(text))).toEqual(new Set([expected]));
  });

  it.each([
    ['The PortPass app has 40 users and pilots sent 30 forms.', ['PortPass', undefined]],
    ['There are 40 members of the World Ports Union and 30 guests.', ['World Ports Union', undefined]],
  ])('is none of another verb or whole: %s', (text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });
});

describe('a figure of another holder', () => {
  it('measures what the one before does', () => {
    const text =
      'Quayside Ltd has a 45% share of the market, followed by Norline Ltd with 35% and Seaway Ltd with 6%.';
    expect(rows(text)).toMatchObject([
      { indicator: 'share of the market', value: 45, subject: 'Quayside Ltd' },
      { indicator: 'share of the market', value: 35, subject: 'Norline Ltd' },
      { indicator: 'share of the market', value: 6, subject: 'Seaway Ltd' },
    ]);
  });

  it('may be a place, and have no verb', () => {
    expect(
      rows('Kenya scored 85 per cent, Malta 80 per cent and Spain the remaining 9 per cent.'),
    ).toMatchObject([
      { value: 85 },
      { indicator: 'scored', value: 80, place: 'Malta' },
      { indicator: 'scored', value: 9, place: 'Spain' },
    ]);
  });

  it('has its own noun where one follows', () => {
    expect(rows('Quayside Ltd has 45% of the market and Norline Ltd 35% of the boats.')).toMatchObject([
      { indicator: 'market' },
      { indicator: 'boats' },
    ]);
  });
});

it('follows the thing of which a relative clause tells, also where that opens none', () => {
  expect(subjects('All sailors use PortPass, which handles 40,000 calls.')).toEqual(['PortPass']);
  expect(subjects('They use PortPass when it rains, which needs 40 boats.')).toEqual([undefined]);
});
