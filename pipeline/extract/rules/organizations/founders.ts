import type { Rule } from '../../rule.ts';

/** Who founded a body. */
export const foundersOfBodies: readonly Rule[] = [
  {
    name: 'founded-by-organization',
    pattern:
      '(founded|established):cue ( in {date} )? by ( :ADJ|NOUN|PROPN )? ( :NOUN )? {person+:p} ... , {organization:o}',
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
    pattern:
      '{organization:o} ... (founded|established):cue ( in {date} )? by ( :ADJ|NOUN|PROPN )? ( :NOUN )? {person+:p}',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=founded_by@cue', object: 'p' } }],
    score: 0.9,
    examples: [
      [
        'Quayside Ltd is a shipyard founded in 2009 by engineer Ana Silva.',
        'relations subject=Quayside Ltd predicate=founded_by object=Ana Silva',
      ],
      [
        'Quayside Ltd was founded by Portuguese engineer Ana Silva.',
        'relations subject=Quayside Ltd predicate=founded_by object=Ana Silva',
      ],
    ],
    counterexamples: ['Quayside Ltd was not founded by Ana Silva.'],
  },
  {
    name: 'organization-founded-by-bodies',
    pattern:
      '{organization:o} ,|is|was|has|had|which|OPEN ... ((founded|established|created|set) up?):cue ( in {date} )? (jointly)? by the? {organization|country+:p} ,|.|and|in|to|as|with',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=founded_by@cue', object: 'p' } }],
    score: 0.85,
    examples: [
      [
        'The Quay Agency was established in 2009 by the Ministry of Ports and the World Bank.',
        'relations subject=Quay Agency predicate=founded_by object=World Bank',
      ],
      [
        'The Quay Agency, founded in 2009 by Portugal and Kenya, met.',
        'relations subject=Quay Agency predicate=founded_by object=Kenya',
      ],
    ],
    counterexamples: [
      'The Quay Agency studied rules established by the World Bank.',
      'The Quay Agency, founded by U.S. citizens, met.',
    ],
  },
  {
    name: 'founder-of-organization',
    pattern:
      '{person:p} ,|OPEN (the|a)? (founder|co-founder|cofounder):cue ( and {office} )? of the? {organization:o}',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=founded_by@cue', object: 'p' } }],
    score: 0.9,
    examples: [
      [
        'They met Ana Silva, founder of the Quay School.',
        'relations subject=Quay School predicate=founded_by object=Ana Silva',
      ],
      [
        'They met Ana Silva, co-founder and chief executive of Quayside Ltd, in Porto.',
        'relations subject=Quayside Ltd predicate=founded_by object=Ana Silva',
      ],
    ],
    counterexamples: ['They met Ana Silva, a friend of the founder of Quayside Ltd.'],
  },
  {
    name: 'organization-founder-person',
    pattern:
      "{organization:o} 's? (founder|co-founder|cofounder):cue ( and {office} )? ,? {person:p} :VERB|AUX|,|.|has|in|at",
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=founded_by@cue', object: 'p' } }],
    score: 0.9,
    examples: [
      [
        "Quayside Ltd's founder and CEO, Ana Silva, spoke.",
        'relations subject=Quayside Ltd predicate=founded_by object=Ana Silva',
      ],
    ],
    counterexamples: ["Quayside Ltd's founder met Ana Silva."],
  },
  {
    name: 'person-founded-organization',
    pattern: '{person+:p} ( , who )? (founded|co-founded|cofounded):cue the? {organization:o}',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=founded_by@cue', object: 'p' } }],
    score: 0.9,
    examples: [
      [
        'Ana Silva, who founded Quayside Ltd in 2009, spoke.',
        'relations subject=Quayside Ltd predicate=founded_by object=Ana Silva',
      ],
      [
        'Ana Silva and Omar Khalil co-founded Quayside Ltd in Porto.',
        'relations subject=Quayside Ltd predicate=founded_by object=Omar Khalil',
      ],
    ],
    counterexamples: ['Ana Silva never founded Quayside Ltd.'],
  },
];
