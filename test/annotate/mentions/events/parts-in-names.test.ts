import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('a part of an event with capitals is no event of its own', () => {
  expect(names('They met at the Opening Ceremony of the Harbour Forum 2012.')).toEqual([
    'event: Harbour Forum 2012',
  ]);
});

it('what came of an event is no event', () => {
  expect(
    names('They reviewed the ICT Cluster Directives of the 14th Summit that was held in Porto.'),
  ).toEqual(['event: 14th Summit', 'place: Porto']);
});

it('a part of any event is none by itself, and what is held beside one has no name', () => {
  expect(names('The Opening Ceremony began with the Keynote Address of Ana Silva.')).toEqual([
    'person: Ana Silva',
  ]);
  expect(names('They met at the 14th Harbour Forum and Related Meetings in Porto.')).toEqual([
    'event: 14th Harbour Forum',
    'place: Porto',
  ]);
});
