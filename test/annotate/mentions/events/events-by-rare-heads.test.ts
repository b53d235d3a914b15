import { expect, test } from 'vitest';
import { names } from '../mentions-in.ts';

test.each([
  ["They met at the Harbour Ministers' Retreat in Porto.", "Harbour Ministers' Retreat"],
  ['It was taken to the National Ports Roadshow in Porto.', 'National Ports Roadshow'],
  ['They pledged it at the Quay Action Weekend in Porto.', 'Quay Action Weekend'],
  ["Kenya's National Roadshow opened in Porto.", 'National Roadshow'],
])('a seldom word for a gathering ends the name of an event: %s', (text, name) => {
  expect(names(text)).toContain(`event: ${name}`);
});

test.each([
  'They met at a retreat in Porto.',
  'The Retreat was long.',
  'They slept at the Quay Retreat Hotel.',
])('and by itself, in small letters or before another name it makes none: %s', (text) => {
  expect(names(text)).not.toContainEqual(expect.stringMatching(/^event.*Retreat/));
});
