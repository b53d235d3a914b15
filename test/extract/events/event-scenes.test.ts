import { expect, test } from 'vitest';
import { sceneCandidates } from '../../../pipeline/extract/events/event-scenes.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const told = (text: string) => rowsOf(sceneCandidates(indexOf(text, '2024-05-06')), 'events');

test.each([
  'Ministers gathered in Lisbon this week.\n\nThe Harbour Summit brought together pilots and banks.',
  'Pilots of ten ports spent three days in Lisbon last week debating tolls. The Harbour Summit is large.',
  'LISBON, 3 May 2024 – Ministers adopted a plan for harbours here on Friday.\n\nThe Harbour Summit is held every year.',
])('the scene with which an article begins is where its event was held: %s', (text) => {
  expect(told(text)).toMatchObject([{ name: 'Harbour Summit' }, { name: 'Harbour Summit', country: 'PT' }]);
});

test.each([
  [
    'of an event with a place of its own',
    'Ministers gathered in Lisbon. The Harbour Summit opened in Porto.',
  ],
  ['of an event that others speak of', 'Ministers gathered in Lisbon. They spoke of the Harbour Summit.'],
  ['where nobody meets', 'Tolls were raised in Lisbon. The Harbour Summit is large.'],
  [
    'of one event of several',
    'Ministers gathered in Lisbon. The Harbour Summit is large. So is the Quay Forum.',
  ],
])('the scene is no place %s', (_, text) => {
  expect(told(text)).toEqual([]);
});
