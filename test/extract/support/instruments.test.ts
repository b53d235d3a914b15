import { expect, test } from 'vitest';
import { withSupportedTypes } from '../../../pipeline/extract/support/index.ts';
import { takenFor } from './taken-for.ts';

/** The type that remains of a name that was taken for an instrument. */
function typeAfter(name: string, text: string): string | undefined {
  return withSupportedTypes(takenFor('instrument', name, text)).entities[0]?.type;
}

test.each([
  ['a word of the name', 'Lisbon Plan', 'They spoke of the Lisbon Plan.'],
  ['a word of the name in the plural', 'Lisbon Principles', 'They spoke of the Lisbon Principles.'],
  ['a number', 'Decision No. 312-N', 'They spoke of Decision No. 312-N.'],
  ['a year', 'Digital Quayland 2030', 'They spoke of Digital Quayland 2030.'],
  ['a noun before it', 'Quayside', 'The bank follows the plan Quayside.'],
  ['a noun behind it', 'Quay for All', "The 'Quay for All' programme began."],
  ['a noun behind its short name', 'Quay for All', 'The Quay for All (QFA) programme began.'],
  ['a guide on something', 'Quay Guide on Ports', 'They read the Quay Guide on Ports.'],
  ['who signed it', 'Quayside', 'The ministers signed Quayside.'],
  ['that it was adopted', 'Quayside', 'Quayside was adopted in May.'],
  ['its parts', 'QWT', 'That is against the provisions of the QWT.'],
])('an instrument is known by %s', (_, name, text) => {
  expect(typeAfter(name, text)).toBe('instrument');
});

test.each([
  ['Government Service Bus', 'Entities are linked by the Government Service Bus.'],
  ['iPhone 12', 'They awaited the launch of iPhone 12.'],
  ['International Humanitarian Law', 'That breaks International Humanitarian Law, he said.'],
  ['Dispute Resolution', 'Read the chapter called Dispute Resolution.'],
  ['Law', 'He was a Law professor in Porto.'],
  ['Consular Section', 'They applied at the Consular Section again.'],
])('a name that nothing says to be of an instrument makes none: %s', (name, text) => {
  expect(typeAfter(name, text)).toBe('other');
});
