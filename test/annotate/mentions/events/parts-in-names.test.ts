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
