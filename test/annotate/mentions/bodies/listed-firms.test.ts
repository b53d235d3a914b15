import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

const bodies = (text: string): string[] => names(text).filter((name) => name.startsWith('organization'));

it.each([
  'Three companies received the awards: Kibo ID, Hushboat and Anna Maria.',
  'They work with firms such as Kibo ID, Hushboat and Anna Maria in Porto.',
])('what is listed behind firms is one: %s', (text) => {
  expect(bodies(text)).toEqual([
    'organization: Kibo ID',
    'organization: Hushboat',
    'organization: Anna Maria',
  ]);
});

it('but no land, and nothing behind the end of a clause', () => {
  expect(bodies('They work with firms such as those of Kenya, Togo and Mali.')).toEqual([]);
  expect(bodies('They work with firms, he said: Kenya, Togo and Mali came.')).toEqual([]);
});
