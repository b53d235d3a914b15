import { describe, expect, it } from 'vitest';
import { names, ruled } from '../mentions-in.ts';

describe('a person is known by', () => {
  it.each([
    ['an office before the name', 'President Zuvaro Meli left.'],
    ['a form of address', 'They met Mr Zuvaro Meli there.'],
    ['an office after the name', 'They met Zuvaro Meli, Minister of Ports, there.'],
    ['being elected to one', 'Zuvaro Meli was elected Secretary-General.'],
    ['being whom an office is', 'Its director is Zuvaro Meli.'],
    ['speaking', 'Zuvaro Meli said so.'],
    ['"who"', 'Zuvaro Meli, who runs the office, left.'],
  ])('%s', (_sign, text) => {
    expect(ruled(text)).toContain('person: Zuvaro Meli');
  });
});

describe('a network', () => {
  it('is a service where it is described as one', () => {
    expect(ruled('The Quay Trust Network (QTN), a digital signature platform, is new.')).toContain(
      'service: Quay Trust Network',
    );
    expect(ruled('The Quay Trust Network, a group of ports, is new.')).toContain(
      'organization: Quay Trust Network',
    );
  });
});

describe('a dateline is a place', () => {
  it.each([
    ['NAIROBI, Kenya — Officials met.', ['place: NAIROBI', 'place: Kenya']],
    ['LISBON (Quay News) – Officials met.', ['place: LISBON', 'other: Quay News']],
    ['LISBON: Officials met.', ['place: LISBON']],
  ])('%s', (text, expected) => {
    expect(ruled(text)).toEqual(expected);
  });
});

it('an adverb that opens a sentence is no name, whatever stands behind its comma', () => {
  expect(names('Dutifully, the summit will hold its gathering.')).toEqual([]);
  expect(names('Kibo, the summit, will be held in May.')).toEqual(['event: Kibo']);
});

it('an acronym that speaks is a body', () => {
  expect(ruled('The WPO said so. The QTF was blue.')).toEqual(['organization: WPO', 'other: QTF']);
});

it('an event before the word for a venue is one', () => {
  expect(ruled('They met at the Quay Expo complex.')).toEqual(['place: Quay Expo']);
  expect(ruled('They met at the Quay Expo yesterday.')).toEqual(['event: Quay Expo']);
});

it('what stands in quotation marks behind a legal form is a body', () => {
  expect(names('JSC "National Quay Technologies" built it.')).toContain(
    'organization: National Quay Technologies',
  );
});

describe('one unknown word behind a word for its maker', () => {
  it.each([
    'The PortPass app was developed by Zuvarodesk in May.',
    'They asked the software house Zuvarodesk to build the PortPass app.',
  ])('is a body: %s', (text) => {
    expect(names(text)).toContain('organization: Zuvarodesk');
  });

  it.each([
    ['whose full name the article has', 'Ana Zuvaro came. The PortPass app was developed by Zuvaro in May.'],
    ['that somebody may be called', 'The PortPass app was developed by Silva in May.'],
  ])('is none %s', (_, text) => {
    expect(names(text)).not.toContainEqual(expect.stringMatching(/^organization: (?:Zuvaro|Silva)$/));
  });
});
