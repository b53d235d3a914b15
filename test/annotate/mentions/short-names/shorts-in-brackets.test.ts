import { expect, it } from 'vitest';
import { things } from '../mentions-in.ts';

it('letters in brackets behind what they stand for are its name, there and elsewhere', () => {
  const text = 'The Digital Economy Enhancement Project (DEEP) will grow. They like DEEP in Porto.';
  expect(things(text)).toContainEqual(['Digital Economy Enhancement Project', 'DEEP']);
});

it('several of a kind have none', () => {
  expect(things('They asked the Village Defence Committees (VDCs) for help.').flat()).not.toContain('VDCs');
});
