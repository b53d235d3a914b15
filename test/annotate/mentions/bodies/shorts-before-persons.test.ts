import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('the short name of a body before a person is none of the names of the person', () => {
  const text = 'The National Quay Registration Authority (Quara) met. They heard Chairman Quara Omar Khalil.';
  expect(names(text)).toEqual([
    'organization: National Quay Registration Authority',
    'organization: Quara',
    'organization: Quara',
    'person: Omar Khalil',
  ]);
});

it('a person of whom no body has the name keeps it', () => {
  expect(names('They heard Chairman Quara Omar Khalil.')).toEqual(['person: Quara Omar Khalil']);
});
