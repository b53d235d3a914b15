import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  [
    'It opened the three portals — CM Harbour e-Post, Quay tracker and e-Tulo — in May.',
    ['CM Harbour e-Post', 'Quay tracker', 'e-Tulo'],
  ],
  ['It runs three apps: Kibo Ride, Anna Maria and Tulo.', ['Kibo Ride', 'Anna Maria', 'Tulo']],
])('what is listed as services are some, whatever they look like: %s', (text, expected) => {
  expect(names(text)).toEqual(expected.map((name) => `service: ${name}`));
});

it.each([
  ['It opened portals in three lands: Togo, Kenya and Mali.'],
  ['Two firms build apps (Kenya).'],
  ['They met makers of apps. Anna Maria and Pedro Ruiz came.'],
])('others are none: %s', (text) => {
  expect(names(text).filter((name) => name.startsWith('service'))).toEqual([]);
});

it('an app is one beside others, though its name may be of a body', () => {
  expect(
    names('Three Mobile Applications, namely the Smart Quay, Smart Police and Port Watch were launched.'),
  ).toContain('service: Smart Police');
});
