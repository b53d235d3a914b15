import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import type { Annotation } from '../../../pipeline/contract/annotation.ts';
import { withSupportedTypes } from '../../../pipeline/extract/support/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';

/** The type that remains of a name that was taken for an instrument. */
function typeAfter(name: string, text: string): string | undefined {
  const annotation = annotate(articleOf(text));
  const start = text.indexOf(name);
  const end = start + name.length;
  const firstToken = annotation.tokens.findIndex((token) => token.start === start);
  const endToken = annotation.tokens.findIndex((token) => token.end === end) + 1;
  const taken: Annotation = {
    ...annotation,
    entities: [{ index: 0, type: 'instrument', name, names: [{ text: name, spans: [{ start, end }] }] }],
    mentions: [{ start, end, type: 'instrument', form: 'name', entity: 0, firstToken, endToken }],
  };
  return withSupportedTypes(taken).entities[0]?.type;
}

test.each([
  ['a word of the name', 'Lisbon Plan', 'They spoke of the Lisbon Plan.'],
  ['a word of the name in the plural', 'Lisbon Principles', 'They spoke of the Lisbon Principles.'],
  ['a number', 'Decision No. 312-N', 'They spoke of Decision No. 312-N.'],
  ['a year', 'Digital Quayland 2030', 'They spoke of Digital Quayland 2030.'],
  ['a noun before it', 'Quayside', 'The bank follows the plan Quayside.'],
  ['who signed it', 'Quayside', 'The ministers signed Quayside.'],
  ['that it was adopted', 'Quayside', 'Quayside was adopted in May.'],
  ['its parts', 'QWT', 'That is against the provisions of the QWT.'],
])('an instrument is known by %s', (_, name, text) => {
  expect(typeAfter(name, text)).toBe('instrument');
});

test.each([
  ['Government Service Bus', 'Entities are linked by the Government Service Bus.'],
  ['iPhone 12', 'They awaited the launch of iPhone 12.'],
  ['Consular Section', 'They applied at the Consular Section again.'],
])('a name that nothing says to be of an instrument makes none: %s', (name, text) => {
  expect(typeAfter(name, text)).toBe('other');
});
