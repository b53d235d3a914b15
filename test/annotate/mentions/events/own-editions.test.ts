import { expect, it } from 'vitest';
import { mentionsIn } from '../mentions-in.ts';

const editions = (text: string) =>
  mentionsIn(text)
    .entities.filter(({ type }) => type === 'event')
    .map(({ name, edition }) => `${name}: ${edition?.value}`);

it.each([
  ['The sixth edition of the Quay Harbour Forum opened in Porto.', 'Quay Harbour Forum: 6th'],
  ['The third round of the Quay Harbour Forum opened.', 'Quay Harbour Forum: 3rd'],
  ['The 6th edition of the Quay Harbour Forum (QHF) opened. The QHF is large.', 'Quay Harbour Forum: 6th'],
  [
    'The Quay Harbour Forum opened. The event, now in its eighth edition, is large.',
    'Quay Harbour Forum: 8th',
  ],
  ['The Quay Harbour Forum 2024, in its eighth edition, is large.', 'Quay Harbour Forum 2024: 2024'],
  ['The Quay Harbour Forum opened. The forum is held for the seventh time.', 'Quay Harbour Forum: 7th'],
  ['The 6th edition of the Quay Harbour Forum (QHF2023) ended.', 'QHF2023: 2023'],
])('an event has the edition that is told of it: %s', (text, expected) => {
  expect(editions(text)).toEqual([expected]);
});

it.each([
  'The Quay Harbour Forum has grown since the first edition of the Quay Harbour Forum.',
  'The Quay Harbour Forum opened. Ana Silva spoke. The second edition of the Quay Harbour Forum was small in 2012.',
  'The Quay Harbour Forum opened. The book is in its third printing.',
  'The Quay Harbour Forum opened. Ana Silva was elected for the third time.',
])('but not that of another one or of another thing: %s', (text) => {
  expect(editions(text)).toContain('Quay Harbour Forum: undefined');
});

it('two editions of one event are two events, each by its own words', () => {
  const text =
    'The third edition of the Quay Harbour Forum opened. The first edition of the Quay Harbour Forum was small.';
  expect(editions(text)).toEqual(['Quay Harbour Forum: 3rd', 'Quay Harbour Forum: 1st']);
});

it('nor is a round of talks an edition', () => {
  expect(editions('The Quay Harbour Forum opened. The 2nd round of talks began.')).toEqual([
    'Quay Harbour Forum: undefined',
  ]);
});
