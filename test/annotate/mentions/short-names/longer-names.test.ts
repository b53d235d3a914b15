import { expect, it } from 'vitest';
import { longerNames } from '../../../../pipeline/annotate/mentions/short-names/longer-names.ts';

it('longer names begin or end with the short one, or have its letters as capitals', () => {
  const longer = longerNames(['World Ports Organization', 'Tide-Ports', 'Ports', 'Worldwide Ports']);
  expect(longer.shortenedBy('Ports')).toEqual(['Tide-Ports', 'Worldwide Ports']);
  expect(longer.shortenedBy('World')).toEqual(['World Ports Organization']);
  expect(longer.shortenedBy('Ports Organization')).toEqual(['World Ports Organization']);
  expect(longer.shortenedBy('Tide')).toEqual([]);
  expect(longer.abbreviatedBy('WPO')).toEqual(['World Ports Organization']);
});
