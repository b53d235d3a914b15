import { describe, expect, it } from 'vitest';
import { lastKind, namesStateKinds } from '../../pipeline/extract/kind-words.ts';

const kindIn = (...[table, words, only]: Parameters<typeof lastKind>) => {
  const stated = lastKind(table, words, only);
  return stated && [stated.kind, words.slice(stated.start, stated.end)];
};

describe('the kind that a name states', () => {
  it('is that of its last telling word', () => {
    expect(kindIn('events', 'harbour week summit 2024')).toEqual(['summit', 'summit']);
  });

  it('may be stated by a phrase, which goes before a word of it', () => {
    expect(kindIn('events', 'quay general assembly')).toEqual(['assembly', 'assembly']);
    expect(kindIn('instruments', 'memorandum of understanding')).toEqual([
      'memorandum',
      'memorandum of understanding',
    ]);
    expect(kindIn('organizations', 'tidal start-up')).toEqual(['company', 'start-up']);
  });

  it('is not stated by a part of a word', () => {
    expect(kindIn('events', 'midweek weekly weekés')).toBeUndefined();
  });

  it('can be one that is known already', () => {
    expect(kindIn('organizations', 'harbour bank group', 'bank')).toEqual(['bank', 'bank']);
  });

  it('is none in a table without kinds', () => {
    expect(namesStateKinds('people')).toBe(false);
    expect(lastKind('people', 'bank')).toBeUndefined();
  });
});
