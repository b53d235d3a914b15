import { expect, it } from 'vitest';
import { things } from '../mentions-in.ts';

it('a service goes by what it is known as, whatever that looks like', () => {
  expect(
    things('It is the National Ship Management System (NSMS), commonly known as Kibo Quay, in Togo.'),
  ).toContainEqual(expect.arrayContaining(['National Ship Management System', 'NSMS', 'Kibo Quay']));
});

it('and by letters behind "or"', () => {
  expect(things('They launched the Quay Identity mobile application, or QUAY-ID in 2021.')).toContainEqual([
    'Quay Identity',
    'QUAY-ID',
  ]);
  expect(things('They launched the Quay Identity mobile application, or KIBO in 2021.')).not.toContainEqual([
    'Quay Identity',
    'KIBO',
  ]);
});
