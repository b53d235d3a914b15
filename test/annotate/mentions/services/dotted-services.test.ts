import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  ['They use the Kibo app. The port introduced Kibo.Berth, a platform for pilots.', 'service: Kibo.Berth'],
  ['They use the Kibo app. Kibo.AI was launched in May.', 'service: Kibo.AI'],
  ['They log in with Login.gov in May.', 'service: Login.gov'],
])('a service is named by another one and its own name behind a point: %s', (text, expected) => {
  expect(names(text)).toContain(expected);
});

it.each([
  ['They use the Kibo app. Pilots like Kibo.The port is glad.'],
  ['They use the Kibo app. Pilots like Kibo. Berth fees fell.'],
  ['Pilots like Porto.Berth fees fell.'],
])('none is made of two sentences: %s', (text) => {
  expect(names(text).filter((name) => name.includes('.'))).toEqual([]);
});
