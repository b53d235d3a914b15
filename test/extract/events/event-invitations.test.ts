import { expect, test } from 'vitest';
import { invitationCandidates } from '../../../pipeline/extract/events/event-invitations.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const told = (text: string) =>
  rowsOf(invitationCandidates(indexOf(`The Harbour Forum is back! ${text}`, '2024-03-06')), 'events');

test('readers are asked to come where and when the event is held that the article is about', () => {
  expect(told('Join us at the Hotel Tejo in Lisbon on 3 and 4 May for two days of talks.')).toMatchObject([
    { name: 'Harbour Forum', city: 'Lisbon' },
    { name: 'Harbour Forum', country: 'PT' },
    { name: 'Harbour Forum', start: '2024-05-03', end: '2024-05-04' },
  ]);
});

test.each([
  'Join us in Lisbon.',
  'Join us at the Quay Summit in Lisbon on 3 and 4 May.',
  'Join them in Lisbon on 3 and 4 May.',
])('nothing is told by: %s', (text) => {
  expect(told(text)).toEqual([]);
});
