import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('a name goes back over "bint" to its beginning', () => {
  expect(names('Ohood bint Khalfan Al Roumi, Minister of State for Ports, spoke.')).toEqual([
    'person: Ohood bint Khalfan Al Roumi',
  ]);
});
