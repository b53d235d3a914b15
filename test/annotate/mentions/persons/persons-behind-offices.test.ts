import { describe, expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

describe('a given name behind an office', () => {
  it('begins a person whose family name is another word elsewhere', () => {
    expect(names('Associate Professor Carol Soon said that trust matters.')).toEqual(['person: Carol Soon']);
  });

  it('is not needed behind the body that the office is of', () => {
    expect(names('They met Tandu Telecom founder and chairman Zolvan Tandu Melidor, and others.')).toEqual([
      'organization: Tandu Telecom',
      'person: Zolvan Tandu Melidor',
    ]);
  });

  it('goes on over a hyphen', () => {
    expect(names('The Quay Museum curator Chen Su-fen asked the public to care.')).toContain(
      'person: Chen Su-fen',
    );
  });

  it('is not needed between commas behind an office with its article', () => {
    expect(names('The Minister of Ports, Zolvan Quay Mifumu, has left.')).toEqual([
      'person: Zolvan Quay Mifumu',
    ]);
    expect(names('The regulator, Quay Tariff Board, has left.').join()).not.toContain('person');
  });

  it.each(['Director Carol Agency left.', 'Professor Carol soon left.'])(
    'begins no other name: %s',
    (text) => {
      expect(names(text).join()).not.toContain('person: Carol ');
    },
  );
});
