import { expect, it } from 'vitest';
import { things } from '../mentions-in.ts';

it('a name is whole where the letters in brackets are those of all its words', () => {
  expect(
    things('They build on the Programme for Infrastructure Development in Africa (PIDA).'),
  ).toContainEqual(['Programme for Infrastructure Development in Africa', 'PIDA']);
});

it('one of its words inside may have no letter', () => {
  expect(things('The Quay System for Mobile Ports Association (QSMA) met.')).toContainEqual([
    'Quay System for Mobile Ports Association',
    'QSMA',
  ]);
});

it('and is none longer where they are not', () => {
  expect(things('They build on the Programme for Trade in Africa (PQR).')).toContainEqual(['Africa']);
});
