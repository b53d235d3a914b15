import { describe, expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

describe('a given name behind an office', () => {
  it('begins a person whose family name is another word elsewhere', () => {
    expect(names('Associate Professor Carol Soon said that trust matters.')).toEqual(['person: Carol Soon']);
  });

  it.each(['Director Carol Agency left.', 'Professor Carol soon left.'])(
    'begins no other name: %s',
    (text) => {
      expect(names(text).join()).not.toContain('person: Carol ');
    },
  );
});
