import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  ['The WSIS+20 High-Level Event 2025, held in Geneva, closed.', 'event: WSIS+20 High-Level Event 2025'],
  ['They adopted the Beijing+30 Action Agenda in Porto.', 'instrument: Beijing+30 Action Agenda'],
])('what marks the years since an event is another one: %s', (text, expected) => {
  expect(names(text)).toContain(expected);
});

it('a sum is none', () => {
  expect(names('They met at Rio + 20 others came.')).not.toContain('event: Rio + 20');
});
