import { describe, expect, it } from 'vitest';
import { statisticCandidates } from '../../../pipeline/extract/statistics.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const said = (text: string) =>
  rowsOf(statisticCandidates(indexOf(text)), 'statistics').map(
    ({ indicator, value }) => `${String(indicator)}: ${String(value)}`,
  );

describe('an amount of which only a deed is said', () => {
  it.each([
    ['He donated $28 million for the new hall.', ['donated for the new hall: 28000000']],
    [
      'She was fined $1,550 for selling boats without a permit.',
      ['fined for selling boats without a permit: 1550'],
    ],
    ['They gave over $500 to sailors who could not leave.', ['gave to sailors: 500']],
    ['It took 14 months to dredge the channel.', ['took to dredge the channel: 14']],
  ])('is of what that was done for: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    'They earned $3 million.',
    'The port fined her a record $500 on Monday.',
    'He gave $500 in May.',
    'The vote, opposed by 39 percent for women, passed.',
  ])('is none where nothing else is said: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('how often something was done', () => {
  it.each([
    ['The harbour portal was opened 799,944 times.', ['harbour portal opened: 799944']],
    ['Sailors viewed the portal 12,500 times.', ['viewed the portal: 12500']],
    [
      'Sailors viewed the portal 12,500 times and used its forms 3,000 times.',
      ['viewed the portal: 12500', 'used its forms: 3000'],
    ],
  ])('is of the deed with its object, or with what it was done to: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('where something stands', () => {
  it.each([
    [
      'Daily transfers through the app peaked at $3.45 billion.',
      ['Daily transfers through the app: 3450000000'],
    ],
    ['Bids hovered around €20 billion in May.', ['Bids: 20000000000']],
    ['The bag retails at $5.', ['bag: 5']],
  ])('is of the subject: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a change', () => {
  it.each([
    [
      'Net revenue experienced an 8% boost to £816 million from £754 million.',
      ['Net revenue: 8', 'Net revenue: 816000000', 'Net revenue: 754000000'],
    ],
    [
      'The number of transfers reached 2,000 and represented a 22 per cent increase.',
      ['number of transfers: 2000', 'number of transfers: 22'],
    ],
    [
      'Wallets reached 621 million. This is a 17% increase from 562 million in 2020.',
      ['Wallets: 621000000', 'Wallets: 17', 'Wallets: 562000000'],
    ],
    [
      'The firm added lines, taking its connected customer base to 6 million people.',
      ['connected customer base: 6000000'],
    ],
  ])('is of what changed: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

it('counts how many times more, and no per cent', () => {
  expect(
    rowsOf(
      statisticCandidates(indexOf('Coverage reached 47 per cent, up by 12-fold from 2007.')),
      'statistics',
    ).map(({ value, unit }) => [value, unit]),
  ).toEqual([
    [47, 'percent'],
    [12, undefined],
  ]);
});

it('sets a share of others who do something else beside no other share', () => {
  expect(said('In Kenya 75% of adults own a wallet, compared to 20% who own a bank account.')).toEqual([
    'adults own a wallet: 75',
    'own a bank account: 20',
  ]);
});
