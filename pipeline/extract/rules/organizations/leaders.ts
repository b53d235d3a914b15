import type { Rule } from '../../rule.ts';

/** Who leads a body, where no office is named. */
export const leadersOfBodies: readonly Rule[] = [
  {
    name: 'organization-led-by',
    pattern:
      '{organization:o} ( , (a|an|the) .... , )? (is|are) (now|currently)? (led|headed|run):cue by {person:p}',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=chief_executive@cue', object: 'p' } }],
    score: 0.85,
    examples: [
      [
        'Quayside Ltd is headed by Ana Silva.',
        'relations subject=Quayside Ltd predicate=chief_executive object=Ana Silva',
      ],
      [
        'Quayside Ltd, a subsidiary of Harbour Holding, is now run by Ana Silva.',
        'relations subject=Quayside Ltd predicate=chief_executive object=Ana Silva',
      ],
    ],
    counterexamples: ['The Quayside Ltd team is led by Ana Silva.'],
  },
];
