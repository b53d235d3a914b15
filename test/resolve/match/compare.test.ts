import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../pipeline/resolve/match/compare.ts';
import { ORGANIZATIONS } from '../../../pipeline/resolve/match/organizations.ts';
import type { Profile } from '../../../pipeline/resolve/match/profile.ts';

interface Said {
  readonly full?: readonly string[];
  readonly acronyms?: readonly string[];
  readonly country?: string | undefined;
}

function profile({ full = [], acronyms = [], country }: Said): Profile {
  const marks = { country: new Set(country === undefined ? [] : [country]) };
  return { full, acronyms, keys: {}, marks, evidence: [] };
}

function grouped(...said: Said[]): number[] {
  return groupsOf(said.map(profile), ORGANIZATIONS);
}

describe('groupsOf', () => {
  it('joins things that share a full name, through others too', () => {
    expect(grouped({ full: ['a'] }, { full: ['b'] }, { full: ['a', 'b'] }, { full: ['c'] })).toEqual([
      0, 0, 0, 3,
    ]);
  });

  it('joins no chain of which two links are of different countries', () => {
    const groups = grouped(
      { full: ['a'], country: 'PT' },
      { full: ['a', 'b'] },
      { full: ['b'], country: 'NO' },
    );
    expect(groups[0]).not.toBe(groups[2]);
  });

  it('leaves alone what may be of two things, unless one is by far the greater', () => {
    const [pt, no] = [
      { full: ['a'], country: 'PT' },
      { full: ['a'], country: 'NO' },
    ];
    expect(grouped(pt, no, { full: ['a'] })).toEqual([0, 1, 2]);
    expect(grouped(pt, pt, pt, no, { full: ['a'] })).toEqual([0, 0, 0, 3, 0]);
  });

  it('joins an acronym to the one thing that has it beside a full name, and to no other', () => {
    const union = { full: ['northern ports union'], acronyms: ['npu'] };
    const pilots = { full: ['national pilots union'], acronyms: ['npu'] };
    const bare = { acronyms: ['npu'] };
    expect(grouped(bare, union, bare)).toEqual([0, 0, 0]);
    expect(grouped(union, pilots, bare, bare)).toEqual([0, 1, 2, 3]);
    expect(grouped(bare, bare, { acronyms: ['m'] })).toEqual([0, 0, 2]);
  });

  it('takes the acronym for that of the country where two have it', () => {
    expect(
      grouped(
        { full: ['american broadcasting company'], acronyms: ['abc'], country: 'US' },
        { full: ['australian broadcasting corporation'], acronyms: ['abc'], country: 'AU' },
        { acronyms: ['abc'], country: 'AU' },
      ),
    ).toEqual([0, 1, 1]);
  });

  it('never has two countries in one group', () => {
    const said = fc.record({
      full: fc.subarray(['a', 'b', 'c', 'd'], { maxLength: 2 }),
      acronyms: fc.subarray(['x', 'y', 'z'], { maxLength: 2 }),
      country: fc.constantFrom(undefined, undefined, 'PT', 'NO', 'AZ'),
    });
    fc.assert(
      fc.property(fc.array(said, { maxLength: 12 }), (all) => {
        const groups = grouped(...all);
        const countryOf = new Map<number, string>();
        all.forEach(({ country }, at) => {
          const group = groups[at];
          if (country === undefined || group === undefined) return;
          expect(countryOf.get(group) ?? country).toBe(country);
          countryOf.set(group, country);
        });
      }),
    );
  });
});
