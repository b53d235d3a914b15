import { describe, expect, it } from 'vitest';
import { mayBeTown } from '../../pipeline/lexicon/unlisted-towns.ts';

describe('a name of a place that is in no list', () => {
  it.each(['Zuvaro', 'Nova Krobova', 'Al Zuvar', 'Zuvar-on-Quay', 'Port Zuvaro'])(
    '%s may be a town',
    (name) => {
      expect(mayBeTown(name)).toBe(true);
    },
  );

  it.each([
    'Zuvaro Province',
    'Zuvaro Hall',
    'Zuvaro Bhawan',
    'Fira Zuvaro',
    'Lake Zuvaro',
    'North Zuvaro',
    'Zuvaroland',
    'Zuvaro 3',
    'Darfur',
    'Tuscany',
    'the Zuvar',
  ])('%s is none', (name) => {
    expect(mayBeTown(name)).toBe(false);
  });
});
