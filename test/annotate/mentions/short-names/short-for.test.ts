import { expect, it } from 'vitest';
import { isInitialsOf, isShortFor } from '../../../../pipeline/annotate/mentions/short-names/short-for.ts';

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
