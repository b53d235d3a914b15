import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('a gathering within another is an event of its own', () => {
  expect(names('They met at the Ministerial Round Table Forum at Harbour Summit 2024.')).toEqual([
    'event: Ministerial Round Table Forum',
    'event: Harbour Summit 2024',
  ]);
});

it('what is at no event is one name', () => {
  expect(names('They met at the Harbour Forum at Quayside in May.')).toContain('event: Harbour Forum');
});
