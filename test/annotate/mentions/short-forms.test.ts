import { expect, it } from 'vitest';
import { things } from './mentions-in.ts';

it('a short name is the fullest that it may stand for', () => {
  expect(things('They met Mr Silva, then Ana Silva, then Maria Ana Silva.')).toEqual([
    ['Maria Ana Silva', 'Ana Silva', 'Silva'],
  ]);
});
