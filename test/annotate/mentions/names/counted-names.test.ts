import { expect, it } from 'vitest';
import { mentionsIn, things } from '../mentions-in.ts';

const editions = (text: string): (string | undefined)[] =>
  mentionsIn(text)
    .entities.filter(({ type }) => type === 'event')
    .map(({ name, edition }) => `${name}: ${edition?.value}`);

it.each([
  ['a count before the name', 'The 19th annual Quay Harbour Forum opened.', 'Quay Harbour Forum: 19th'],
  ['the same in words', 'They met at the third Quay Harbour Forum.', 'Quay Harbour Forum: 3rd'],
  ['that it is inaugural', 'The inaugural Quay Harbour Forum opened.', 'Quay Harbour Forum: 1st'],
  ['the same behind its owner', 'They opened their third Quay Harbour Forum.', 'Quay Harbour Forum: 3rd'],
  [
    'the year behind its short name',
    'The Mobile Quay Summit (MQS) Nadi 2023 opened.',
    'Mobile Quay Summit: 2023',
  ],
])('an event has the edition that is told by %s', (_which, text, expected) => {
  expect(editions(text)).toEqual([expected]);
});

it('the city and year behind a short name are no name of their own', () => {
  expect(things('The Mobile Quay Summit (MQS) Nadi 2023 opened.').flat()).not.toContain('Nadi 2023');
});

it('another count is another edition', () => {
  const text = 'The 19th annual Quay Harbour Forum (QHF) opened. Nadi will host the 20th QHF in May.';
  expect(editions(text)).toEqual(['Quay Harbour Forum: 19th', '20th QHF: 20th']);
});

it('a day before an event is no count of it', () => {
  expect(editions('They came on the 5th for the Quay Harbour Forum.')).toEqual([
    'Quay Harbour Forum: undefined',
  ]);
});

it.each([
  'The Quay Harbour Forum opened. It is the first Quay Harbour Forum to be held in Africa.',
  'The Quay Harbour Forum opened. It was the second Quay Harbour Forum in Asia.',
  'The Quay Harbour Forum opened, the first Quay Harbour Forum since the storm.',
])('of which editions an event is the first or second is no edition: %s', (text) => {
  expect(editions(text)).toEqual(['Quay Harbour Forum: undefined']);
});

it('a place behind a counted name is where that edition is', () => {
  expect(editions('The second Quay Harbour Forum in Porto opened.')).toEqual(['Quay Harbour Forum: 2nd']);
});
