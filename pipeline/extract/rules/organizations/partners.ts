import type { Rule } from '../../rule.ts';

/** Who runs a body, and who works with it. */
export const partnersAndOperators: readonly Rule[] = [
  {
    name: 'run-by-agency',
    pattern: '{organization:o} .. (run|operated|managed|administered) by:cue the? {organization:p}',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=operator@cue', object: 'p' } }],
    score: 0.75,
    examples: [
      [
        'The Quay Agency is run by the Ministry of Ports.',
        'relations subject=Quay Agency predicate=operator object=Ministry of Ports',
      ],
    ],
    counterexamples: ['It was built by Lisbon-based Quayside Ltd and will be run by the Ministry of Ports.'],
  },
  {
    name: 'partner-organization',
    pattern:
      '{organization:o} .. (partnered|partners|partner|partnering|partnership):cue .. with the? {organization+:p}',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=partner@cue', object: 'p' } }],
    score: 0.85,
    examples: [
      [
        'Quayside Ltd signed a partnership with the World Bank.',
        'relations subject=Quayside Ltd predicate=partner object=World Bank',
      ],
    ],
    counterexamples: ['Quayside Ltd never partnered with the World Bank.'],
  },
  {
    name: 'organization-with-partner',
    pattern: '{organization:o} .... with .. (partner|partners):cue {organization+:p}',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=partner@cue', object: 'p' } }],
    score: 0.85,
    examples: [
      [
        'Quayside Ltd will work with local partner Harbour Holding.',
        'relations subject=Quayside Ltd predicate=partner object=Harbour Holding',
      ],
    ],
    counterexamples: [],
  },
];
