import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  [
    'of which a part looks like a person',
    'They met the founder of the Altyn Tom Reed company.',
    ['organization: Altyn Tom Reed'],
  ],
  [
    'but not with the city it is in',
    'They met the Lisbon Tom Reed company.',
    ['place: Lisbon', 'person: Tom Reed'],
  ],
  ['only behind an article', 'They said Tom Reed company men came.', ['person: Tom Reed']],
])('the capitals before "company" are one name, %s', (_what, text, expected) => {
  expect(names(text)).toEqual(expected);
});
