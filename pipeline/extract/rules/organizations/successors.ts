import type { Rule } from '../../rule.ts';

/** Who came after whom. */
export const successors: readonly Rule[] = [
  {
    name: 'person-succeeds-person',
    pattern: '{person:p} .. (succeeds|succeeded|replaces|replaced):cue {person:q}',
    rows: [{ table: 'relations', fields: { subject: 'q', predicate: '=successor@cue', object: 'p' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva succeeds Omar Khalil.',
        'relations subject=Omar Khalil predicate=successor object=Ana Silva',
      ],
    ],
    counterexamples: ['Ana Silva was never succeeded by Omar Khalil.'],
  },
  {
    name: 'person-succeeded-by',
    pattern: '{person:q} .. (succeeded|replaced):cue by {person:p}',
    rows: [{ table: 'relations', fields: { subject: 'q', predicate: '=successor@cue', object: 'p' } }],
    score: 0.85,
    examples: [
      [
        'Omar Khalil was succeeded by Ana Silva.',
        'relations subject=Omar Khalil predicate=successor object=Ana Silva',
      ],
    ],
    counterexamples: ['Omar Khalil was not succeeded by Ana Silva.'],
  },
];
