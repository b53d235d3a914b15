import { describe, expect, it } from 'vitest';
import { statementCandidates } from '../../../pipeline/extract/statements.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const statements = (text: string) => rowsOf(statementCandidates(indexOf(text)), 'statements');

describe('what a document says', () => {
  it.each([
    ['found', 'A survey of 400 sailors by the World Ports Union found that most ports are full.'],
    ['found', 'A study published by the World Ports Union on Tuesday found that most ports are full.'],
    ['show', 'Data from the World Ports Union show that most ports are full.'],
    ['shows', 'The World Ports Union survey shows that most ports are full.'],
    ['notes', 'The report, published by the World Ports Union, notes that most ports are full.'],
    ['According to', 'According to the World Ports Union’s State of Harbours report, most ports are full.'],
  ])('is said by its author (%s)', (cue, text) => {
    expect(statements(text)).toEqual([
      { speaker: 'World Ports Union', quote: 'most ports are full', negated: false, cue },
    ]);
  });

  it.each([
    ['people who find it', 'Experts of the World Ports Union found that most ports are full.'],
    ['whom it is about', 'A study of the World Ports Union shows that most ports are full.'],
    [
      'whom another made it for',
      'Ana Silva’s study for the World Ports Union found that most ports are full.',
    ],
    [
      'a thing that it found',
      'A survey by the World Ports Union found a port that had been closed for years.',
    ],
  ])('is not said by %s', (_what, text) => {
    expect(statements(text)).toEqual([]);
  });
});
