import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  ['They will unveil the Togo National Harbour plan in May.', 'instrument: Togo National Harbour plan'],
  ['They will unveil the Quay Digital strategy 2024-2028 in May.', 'instrument: Quay Digital strategy'],
])('the head of a plan may be written small: %s', (text, expected) => {
  expect(names(text)).toContain(expected);
});

it('it is the plan that the article writes with a capital head, too', () => {
  expect(
    names('They passed the Quay Harbour Identity Framework. They use the Quay Harbour Identity framework.'),
  ).toEqual(['instrument: Quay Harbour Identity Framework', 'instrument: Quay Harbour Identity framework']);
});

it.each([
  ['They will unveil the Quay Telecom plan in May.'],
  ['They will unveil the Kenya plan 2028 in May.'],
  ['They will ask National Harbour plan makers in May.'],
])('but not of any: %s', (text) => {
  expect(names(text).filter((name) => name.startsWith('instrument'))).toEqual([]);
});
