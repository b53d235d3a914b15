import { expect, it } from 'vitest';
import { mentionsIn } from '../mentions-in.ts';

/** Who is meant by each "Kim" alone. */
function meant(text: string): string[] {
  const { mentions, entities } = mentionsIn(text);
  return mentions
    .filter(({ start, end }) => text.slice(start, end) === 'Kim')
    .map(({ entity }) => entities[entity]?.name ?? '');
}

it('a family name is of who last opened a sentence with the full name', () => {
  const text = 'Minister Kim Min-ji spoke. Kim left. Mayor Kim Dae-su came. Kim sat down.';
  expect(meant(text)).toEqual(['Kim Min-ji', 'Kim Dae-su']);
});

it('a family name is not of who was named by the way', () => {
  const text = 'Minister Kim Min-ji spoke. Kim left with her brother Kim Dae-su. Kim came back.';
  expect(meant(text)).toEqual(['Kim Min-ji', 'Kim Min-ji']);
});
