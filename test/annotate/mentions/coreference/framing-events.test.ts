import { expect, it } from 'vitest';
import { pointers } from '../mentions-in.ts';

it.each([
  [
    'what it is part of',
    'The Porto Ports Conference held within the scope of the Harbour Week drew many. The event was free.',
    'The event → Porto Ports Conference',
  ],
  [
    'what was before it',
    'The Kibo Summit opens today, six years after Lisbon hosted the Quay Summit. The summit will be free.',
    'The summit → Kibo Summit',
  ],
  [
    'on the sidelines of another',
    'The Ports Forum was held on the sidelines of the Quay Assembly. The event was free.',
    'The event → Ports Forum',
  ],
  [
    'what it prepares, in brackets',
    'The Quay Preparatory Meeting for the World Ports Conference (WPC-25) was held. The event was free.',
    'The event → Quay Preparatory Meeting for the World Ports Conference',
  ],
  [
    'along with another',
    'The Quay Festival, along with the Ports Summit, drew many. The event was free.',
    'The event → Quay Festival',
  ],
])('an event is not meant behind %s', (_what, text, expected) => {
  expect(pointers(text)).toContain(expected);
});

it('is meant where none was named before', () => {
  expect(pointers('They met after the Quay Summit. The summit was free.')).toContain(
    'The summit → Quay Summit',
  );
});
