import type { Rule } from '../../rule.ts';

/** Where bodies have their seats. */
export const seatsOfBodies: readonly Rule[] = [
  {
    name: 'city-based-organization',
    pattern: '{city|country:c} - (based|headquartered):cue .. {organization:o}',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=headquarters@cue', object: 'c' } }],
    score: 0.9,
    examples: [
      [
        'The Lisbon-based Centre for Ports met.',
        'relations subject=Centre for Ports predicate=headquarters object=Lisbon',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'organization-a-city-based-body',
    pattern: '{organization:o} , (a|an|the) {city|country:c} - (based|headquartered):cue',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=headquarters@cue', object: 'c' } }],
    score: 0.95,
    examples: [
      [
        'Quayside Ltd, a Lisbon-based software firm, met.',
        'relations subject=Quayside Ltd predicate=headquarters object=Lisbon',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'organization-headquartered-in',
    pattern:
      '{organization:o} ,|OPEN|is|has .. (headquartered|based|headquarters|seated|seat):cue in ( the city of )? {place:c}',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=headquarters@cue', object: 'c' } }],
    score: 0.9,
    examples: [
      [
        'Quayside Ltd is headquartered in Lisbon.',
        'relations subject=Quayside Ltd predicate=headquarters object=Lisbon',
      ],
    ],
    counterexamples: ['Quayside Ltd is not based in Lisbon.'],
  },
  {
    name: 'organization-set-up-and-seated-in',
    pattern:
      '{organization:o} (is|was) .... .... (and|,) (is|has|with)? its? (headquartered|based|headquarters|seated|seat):cue in ( the city of )? {place:c}',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=headquarters@cue', object: 'c' } }],
    score: 0.85,
    examples: [
      [
        'Quayside Ltd is a provider of mooring services, founded in 2011 and based in Porto.',
        'relations subject=Quayside Ltd predicate=headquarters object=Porto',
      ],
      [
        'The World Ports Union was set up in 2011 by 16 states and has its seat in Porto.',
        'relations subject=World Ports Union predicate=headquarters object=Porto',
      ],
    ],
    counterexamples: [
      'Quayside Ltd is a friend of Harbour Ltd and based its plans on a trip to Porto.',
      'Quayside Ltd was praised, and Harbour Ltd is based in Porto.',
    ],
  },
  {
    name: 'based-in-city-organization',
    pattern: '(headquartered|based|seated):cue in {place:c} ( , {place} )? , the? {organization:o}',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=headquarters@cue', object: 'c' } }],
    score: 0.85,
    examples: [
      [
        'Founded in 2009 and headquartered in Lisbon, Portugal, Quayside Ltd makes boats.',
        'relations subject=Quayside Ltd predicate=headquarters object=Lisbon',
      ],
      [
        'Quayside Ltd makes boats. Headquartered in Lisbon, it has 40 staff.',
        'relations subject=Quayside Ltd predicate=headquarters object=Lisbon',
      ],
    ],
    counterexamples: ['Not based in Lisbon, Quayside Ltd makes boats.'],
  },
  {
    name: 'organization-whose-seat-is-in',
    pattern:
      '{organization:o} ( , (a|an|the) .... )? ( in {place} )? ,? whose (seat|headquarters):cue (is|are) (located|situated)? in {place:c}',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=headquarters@cue', object: 'c' } }],
    score: 0.85,
    examples: [
      [
        'They asked the World Bank, whose seat is in Lisbon.',
        'relations subject=World Bank predicate=headquarters object=Lisbon',
      ],
    ],
    counterexamples: [
      'They asked the World Bank, whose seat is not in Lisbon.',
      'The World Bank asked a firm, whose seat is in Lisbon.',
    ],
  },
  {
    name: 'place-where-seat-of-organization-is',
    pattern: '{place:c} , where the? (seat|headquarters):cue of the? {organization:o}',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=headquarters@cue', object: 'c' } }],
    score: 0.85,
    examples: [
      [
        'They met in Lisbon, where the headquarters of the World Bank is located.',
        'relations subject=World Bank predicate=headquarters object=Lisbon',
      ],
    ],
    counterexamples: ['They met in Lisbon, where a friend of the World Bank lives.'],
  },
  {
    name: 'headquarters-of-organization-in',
    pattern: '(headquarters|seat):cue of the? {organization:o} (is|are)? (located|situated)? in {place:c}',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=headquarters@cue', object: 'c' } }],
    score: 0.85,
    examples: [
      [
        'They met at the headquarters of the World Bank in Lisbon.',
        'relations subject=World Bank predicate=headquarters object=Lisbon',
      ],
    ],
    counterexamples: ['They met at a branch of the World Bank in Lisbon.'],
  },
  {
    name: 'organization-headquarters-in',
    pattern: "{organization:o} 's? (headquarters):cue in {place:c}",
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=headquarters@cue', object: 'c' } }],
    score: 0.85,
    examples: [
      [
        "They met at the World Bank's headquarters in Lisbon.",
        'relations subject=World Bank predicate=headquarters object=Lisbon',
      ],
    ],
    counterexamples: ["They met at the World Bank's branch in Lisbon."],
  },
  {
    name: 'secretariat-of-organization-in',
    pattern:
      "{organization:o} 's permanent? (secretariat|headquarters|seat) (is|are) (located|seated|based|headquartered):cue in {place:c}",
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=headquarters@cue', object: 'c' } }],
    score: 0.85,
    examples: [
      [
        "The World Bank's headquarters is located in Lisbon.",
        'relations subject=World Bank predicate=headquarters object=Lisbon',
      ],
    ],
    counterexamples: ["The World Bank's branch is located in Lisbon."],
  },
];
