import { describe, expect, it } from 'vitest';
import { names, ruled } from '../mentions-in.ts';

describe('a run of capitals is parted', () => {
  it.each([
    [
      'at an office',
      'World Ports Organization Director Omar Khalil spoke.',
      ['organization: World Ports Organization', 'person: Omar Khalil'],
    ],
    [
      'after a form of address',
      'Dr. Ana Silva met Mrs Meli and Mr. Omar Khalil.',
      ['person: Ana Silva', 'person: Meli', 'person: Omar Khalil'],
    ],
    [
      'after the offices of several people',
      'Ministers Ana Silva and Omar Khalil met.',
      ['person: Ana Silva', 'person: Omar Khalil'],
    ],
    [
      'before a country',
      'The Ministry of Ports of Ghana agreed.',
      ['organization: Ministry of Ports', 'place: Ghana'],
    ],
    [
      'before a country of several words',
      'The Ministry of Ports of the Republic of Korea agreed.',
      ['organization: Ministry of Ports', 'place: Republic of Korea'],
    ],
    ['between a place and a person', 'In Lisbon Ana Silva spoke.', ['place: Lisbon', 'person: Ana Silva']],
    [
      'before a form of address',
      'The Mayor of Lisbon Mr Hans Reid came.',
      ['place: Lisbon', 'person: Hans Reid'],
    ],
    ['between a day and a person', 'On Monday Ana Silva spoke.', ['person: Ana Silva']],
  ])('%s', (_where, text, expected) => {
    expect(ruled(text)).toEqual(expected);
  });

  it('but not where the country is all that its name says', () => {
    expect(ruled('The Government of Ghana and the Bank of Portugal agreed.')).toEqual([
      'organization: Government of Ghana',
      'organization: Bank of Portugal',
    ]);
    expect(ruled('The Government of the Republic of Ghana agreed.')).toEqual([
      'organization: Government of the Republic of Ghana',
    ]);
  });
});

describe('a name takes in', () => {
  it.each([
    [
      'the edition before it',
      'The 2025 Harbour Summit and the 18th annual Quay Forum met.',
      ['event: 2025 Harbour Summit', 'event: 18th annual Quay Forum'],
    ],
    ['the word that makes it a region', 'They met in the Baltic states.', ['place: Baltic states']],
  ])('%s', (_what, text, expected) => {
    expect(ruled(text)).toEqual(expected);
  });
});

describe('no name', () => {
  it.each([
    ['is a common noun that begins a sentence', 'Development was slow.'],
    ['is a noun with a capital that points back', 'The Ministry agreed and this Forum closed.'],
    ['is a currency beside a number', 'It cost KES 5 million or 20 EUR.'],
    ['is a form of address alone', 'He was called Mr by all.'],
  ])('%s', (_what, text) => {
    expect(ruled(text)).toEqual([]);
  });
});

it('one word that begins a sentence is a name where what follows says so', () => {
  expect(ruled('Kibo, a mobile application, helps. Zuvaro was launched in May.')).toEqual([
    'service: Kibo',
    'other: Zuvaro',
  ]);
});

it('the full stop of a sentence is no part of the name before it', () => {
  expect(ruled('They met Quayside Ltd. They left the U.S.')).toEqual([
    'organization: Quayside Ltd',
    'place: U.S.',
  ]);
});

it('nor of the name of the network X', () => {
  expect(names('Ana Silva said so in a post on X. It was late.')).toContain('service: X');
});
