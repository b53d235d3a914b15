import type { RowTemplate, Rule } from '../../rule.ts';

const LEADS: readonly RowTemplate[] = [
  { table: 'relations', fields: { subject: 'o', predicate: '=chief_executive@cue', object: 'p' } },
];
const FOUNDER = '{person:p} ,|OPEN (the|a)? (founder|co-founder|cofounder)';

/** Who leads a body, where no office is named, or behind another. */
export const leadersOfBodies: readonly Rule[] = [
  {
    name: 'organization-led-by',
    pattern:
      '{organization:o} ( , (a|an|the) .... , )? (is|are) (now|currently)? (led|headed|run):cue by {person:p}',
    rows: LEADS,
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
  {
    name: 'founder-and-ceo-of-organization',
    pattern: `${FOUNDER} and (ceo):cue of the? {organization:o}`,
    rows: LEADS,
    score: 0.9,
    examples: [
      [
        'They met Ana Silva, founder and CEO of Quayside Ltd, in Porto.',
        'relations subject=Quayside Ltd predicate=chief_executive object=Ana Silva',
      ],
    ],
    counterexamples: ['They met Ana Silva, founder and friend of the CEO of Quayside Ltd, in Porto.'],
  },
  {
    name: 'founder-and-chief-executive-of-organization',
    pattern: `${FOUNDER} and (chief executive):cue officer? of the? {organization:o}`,
    rows: LEADS,
    score: 0.9,
    examples: [
      [
        'They met Ana Silva, co-founder and chief executive of Quayside Ltd, in Porto.',
        'relations subject=Quayside Ltd predicate=chief_executive object=Ana Silva',
      ],
    ],
    counterexamples: [
      'They met Ana Silva, co-founder and friend of the chief executive of Quayside Ltd, in Porto.',
    ],
  },
];
