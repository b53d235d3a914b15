import { expect, it } from 'vitest';
import {
  isInitialsOf,
  isMostlyInitials,
  isOfSyllables,
  isShortFor,
} from '../../../../pipeline/annotate/mentions/short-names/short-for.ts';

it.each([
  ['WPO', 'World Ports Organization', true],
  ['BoT', 'Bureau of Tides', true],
  ['UPU-T', 'UPU Tariff Division', true],
  ['QDF-23', 'Quay Development Forum', true],
  ['WPO', 'Harbour Summit', false],
  ['A', 'Agency', false],
])('%s for %s: %s', (short, long, expected) => {
  expect(isShortFor(short, long)).toBe(expected);
});

it('initials are all the capitals of a name', () => {
  expect(isInitialsOf('WPO', 'World Ports Organization')).toBe(true);
  expect(isInitialsOf('WP', 'World Ports Organization')).toBe(false);
  expect(isInitialsOf('BT', 'Bureau of Tides')).toBe(false);
  expect(isInitialsOf('BTA', 'Bureau of Tides and Anchors')).toBe(true);
});

it('most letters of a gathering are those of its words', () => {
  expect(isMostlyInitials('AGM', 'Annual General Assembly')).toBe(true);
  expect(isMostlyInitials('WPU', 'Annual General Assembly')).toBe(false);
});

it('letters may stand in the words from one of them on', () => {
  expect(isOfSyllables('TELMIN', "15th Quay Telecom Ministers' Meeting")).toBe(true);
  expect(isOfSyllables('PORMIN', "15th Quay Telecom Ministers' Meeting")).toBe(false);
});
