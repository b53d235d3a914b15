import { describe, expect, it } from 'vitest';
import { issuerClauseCandidates } from '../../../pipeline/extract/instruments/issuer-clauses.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const issued = (text: string) => rowsOf(issuerClauseCandidates(indexOf(text)), 'instruments');

describe('who issued a text', () => {
  it.each([
    'The Quay Institute, after long talks with ministries, had released the Harbour Strategy in June.',
    'The Quay Institute, which was set up in 2019, has published its Harbour Strategy.',
    'The Quay Institute, with support from the World Bank, launched the Harbour Strategy.',
    'The Quay Institute issued its Harbour Strategy in May.',
  ])('is the subject of the verb: %s', (text) => {
    expect(issued(text)).toEqual([{ name: 'Harbour Strategy', issuer: 'Quay Institute' }]);
  });

  it.each([
    'The Quay Institute was issued the Harbour Order.',
    'The Quay Institute published a report on the Ports Act.',
    'The Quay Institute and the Ports Agency launched the Harbour Strategy.',
    'The Quay Institute may publish the Harbour Strategy.',
    'The Quay Institute has not issued the Harbour Order.',
    'The Harbour Strategy, published in May, is long.',
  ])('is not told by %s', (text) => {
    expect(issued(text)).toEqual([]);
  });
});
