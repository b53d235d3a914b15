import { expect, test } from 'vitest';
import { intergovernmentalNamed } from '../../pipeline/lexicon/intergovernmental.ts';

test.each([
  ['ITU', 'International Telecommunication Union'],
  ['the ITU', 'International Telecommunication Union'],
  ['Unesco', 'United Nations Educational, Scientific and Cultural Organization'],
  ['Caricom', 'Caribbean Community'],
])('%s stands for the %s', (short, name) => {
  expect(intergovernmentalNamed(short)?.name).toBe(name);
});

test.each(['Who', 'Itu', 'Irena', 'unesco'])('%s stands for none', (word) => {
  expect(intergovernmentalNamed(word)).toBeUndefined();
});
