import { describe, expect, it } from 'vitest';
import { pointers } from '../mentions-in.ts';

describe('"its" before an office', () => {
  it.each([
    ['The World Bank met. Its director is Ana Silva.', 'Its → World Bank'],
    ['The World Bank said that its new president, Ana Silva, was ill.', 'its → World Bank'],
    ['The World Bank was met by the Quay Trust foundation and its director, Ana Silva.', 'its → Quay Trust'],
    [
      'The Port Police asked the board of the World Bank including its chairman Omar Khalil.',
      'its → World Bank',
    ],
    ['LIMA, May 3 (Zuvaro News Agency) - The World Bank is small, its president said.', 'its → World Bank'],
  ])('%s', (text, expected) => {
    expect(pointers(text)).toEqual([expected]);
  });

  it.each(['Portugal left the World Bank. Its president is Ana Silva.', 'The World Bank met in its office.'])(
    'means no body in "%s"',
    (text) => {
      expect(pointers(text)).toEqual([]);
    },
  );
});
