import type { Rule } from '../../rule.ts';

/** An office behind another of one person, with a comma between the two: "Ana Silva, Minister of Ports, Director of the World Bank, spoke". */
export const listedOffices: readonly Rule[] = [
  {
    name: 'person-office-comma-office-of-organization',
    pattern:
      '{person:p} , {office} ( (of|for|at) the? {organization|event|place} )? , and? {office:t} (of|for|at) the? {organization:o} ,|.|:|;|CLOSE|:VERB|AUX',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva, Minister of Ports, Director of the World Bank, spoke.',
        'positions person=Ana Silva title=Director organization=World Bank',
      ],
      [
        'Ana Silva, Chair of the Harbour Summit, and Director of the World Bank, spoke.',
        'positions person=Ana Silva title=Director organization=World Bank',
      ],
    ],
    counterexamples: [
      'Ana Silva, a sailor, met the Director of the World Bank.',
      'Ana Silva, Minister of Ports, and the Director of the World Bank met.',
    ],
  },
  {
    name: 'person-office-comma-office-of-place',
    pattern:
      '{person:p} , {office} ( (of|for|at) the? {organization|event} )? , and? {office:t} of the? {place:l} ,|.|:|;|CLOSE|:VERB|AUX',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', place: 'l' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva, Chair of the Harbour Summit, Minister of Ports of Kenya, spoke.',
        'positions person=Ana Silva title=Minister of Ports place=Kenya',
      ],
    ],
    counterexamples: ['Ana Silva, Chair of the Harbour Summit, met the Minister of Ports of Kenya.'],
  },
  {
    name: 'person-office-comma-office',
    pattern:
      '{person:p} , {office} ( (of|for|at) the? {organization|event|place} )? , and? {office:t} ,|.|:|;|CLOSE|:VERB|AUX',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.8,
    examples: [
      [
        'Ana Silva, Chair of the World Bank, Minister of Ports, spoke.',
        'positions person=Ana Silva title=Minister of Ports',
      ],
    ],
    counterexamples: ['Ana Silva, Chair of the World Bank, the Minister of Ports and others spoke.'],
  },
];
