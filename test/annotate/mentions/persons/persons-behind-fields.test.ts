import { expect, it } from 'vitest';
import { names, offices } from '../mentions-in.ts';

it.each([
  ['Minister of Ports and Trade Kibo al-Khatib spoke.', 'Minister of Ports and Trade', 'Kibo al-Khatib'],
  ['Minister of Ports Kibo bin Omar spoke.', 'Minister of Ports', 'Kibo bin Omar'],
])('a name with a particle ends the field of an office: %s', (text, office, person) => {
  expect(offices(text)).toEqual([office]);
  expect(names(text)).toContain(`person: ${person}`);
});
