import type { Rule } from '../../rule.ts';

/** Who founded a body. */
export const foundersOfBodies: readonly Rule[] = [
  {
    name: 'founded-by-organization',
    pattern: '(founded):cue ( in {date} )? by ( :NOUN )? {person+:p} ... , {organization:o}',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=founded_by@cue', object: 'p' } }],
    score: 0.9,
    examples: [
      [
        'Founded in 2009 by Ana Silva and Omar Khalil, Quayside Ltd makes boats.',
        'relations subject=Quayside Ltd predicate=founded_by object=Omar Khalil',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'organization-founded-by',
    pattern: '{organization:o} ... (founded):cue ( in {date} )? by ( :NOUN )? {person+:p}',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=founded_by@cue', object: 'p' } }],
    score: 0.9,
    examples: [
      [
        'Quayside Ltd is a shipyard founded in 2009 by engineer Ana Silva.',
        'relations subject=Quayside Ltd predicate=founded_by object=Ana Silva',
      ],
    ],
    counterexamples: ['Quayside Ltd was not founded by Ana Silva.'],
  },
];
