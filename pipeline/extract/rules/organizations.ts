import type { Rule } from '../rule.ts';

/** Which organisation belongs to which, and to which country. */
export const organizationRules: readonly Rule[] = [
  {
    name: 'organization-under-parent',
    pattern: '{organization:o} ,? (under):cue the? {organization:p}',
    rows: [
      { table: 'organizations', fields: { name: 'o', parent: 'p' } },
      { table: 'relations', fields: { subject: 'o', predicate: '=parent_organization@cue', object: 'p' } },
    ],
    score: 0.85,
    examples: [
      [
        'Quayside Ltd under Harbour Holding built it.',
        'organizations name=Quayside Ltd parent=Harbour Holding',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'subsidiary-of',
    pattern:
      '{organization:o} ,|is|OPEN .. ((subsidiary|unit|arm|part|division|agency|branch) of):cue the? {organization:p}',
    rows: [
      { table: 'organizations', fields: { name: 'o', parent: 'p' } },
      { table: 'relations', fields: { subject: 'o', predicate: '=parent_organization@cue', object: 'p' } },
    ],
    score: 0.85,
    examples: [
      [
        'Quayside Ltd, a subsidiary of Harbour Holding, built it.',
        'organizations name=Quayside Ltd parent=Harbour Holding',
      ],
    ],
    counterexamples: ['Quayside Ltd is not a subsidiary of Harbour Holding.'],
  },
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
    counterexamples: [],
  },
  {
    name: 'organization-owned-by',
    pattern: '{organization:o} .. (owned|controlled|acquired):cue by the? {organization:p}',
    rows: [
      { table: 'relations', fields: { subject: 'o', predicate: '=parent_organization@cue', object: 'p' } },
    ],
    score: 0.8,
    examples: [
      [
        'Quayside Ltd is owned by Harbour Holding.',
        'relations subject=Quayside Ltd predicate=parent_organization object=Harbour Holding',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'parent-possesses-unit',
    pattern: "{organization:p} 's {organization:o}",
    rows: [{ table: 'organizations', fields: { name: 'o', parent: 'p' } }],
    score: 0.7,
    examples: [
      ["The World Bank's Quay Office is small.", 'organizations name=Quay Office parent=World Bank'],
    ],
    counterexamples: [],
  },
  {
    name: 'country-organization',
    pattern: "{country:k} 's {organization:o}",
    rows: [{ table: 'organizations', fields: { name: 'o', country: 'k' } }],
    score: 0.85,
    examples: [["Portugal's Ministry of Ports is new.", 'organizations name=Ministry of Ports country=PT']],
    counterexamples: [],
  },
  {
    name: 'organization-of-country',
    pattern: '{organization:o} of the? {country:k}',
    rows: [{ table: 'organizations', fields: { name: 'o', country: 'k' } }],
    score: 0.85,
    examples: [
      ['The Ministry of Ports of Portugal is new.', 'organizations name=Ministry of Ports country=PT'],
    ],
    counterexamples: [],
  },
  {
    name: 'member-of',
    pattern: '{country|organization:m} .. (member):cue of the? {organization:o}',
    rows: [{ table: 'relations', fields: { subject: 'm', predicate: '=member_of@cue', object: 'o' } }],
    score: 0.8,
    examples: [
      [
        'Portugal is a member of the World Bank.',
        'relations subject=Portugal predicate=member_of object=World Bank',
      ],
    ],
    counterexamples: ['Portugal is not a member of the World Bank.'],
  },
];
