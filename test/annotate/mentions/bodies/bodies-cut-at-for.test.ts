import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  [
    'without the region that an officer of theirs has',
    'They met the president of Quayside Electronics for Latin America, Hong Sang Jo. Quayside Electronics grew.',
    ['organization: Quayside Electronics', 'place: Latin America', 'person: Hong Sang Jo', 'organization: Quayside Electronics'],
  ],
  [
    'without the field, where they were named before',
    'The Ministry of Labour met. Ana Silva, Undersecretary of the Ministry of Labour for Human Resources, spoke.',
    ['organization: Ministry of Labour', 'person: Ana Silva', 'organization: Ministry of Labour'],
  ],
  [
    'whole, where nothing else was',
    'Ana Silva of the Economic Commission for Latin America spoke.',
    ['person: Ana Silva', 'organization: Economic Commission for Latin America'],
  ],
])('bodies are named %s', (_how, text, expected) => {
  expect(names(text)).toEqual(expected);
}); // prettier-ignore
