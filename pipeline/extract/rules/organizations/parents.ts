import type { Rule } from '../../rule.ts';

const AS_RELATION: Rule['rows'][number] = {
  table: 'relations',
  fields: { subject: 'o', predicate: '=parent_organization@cue', object: 'p' },
};
const AS_COLUMN_AND_RELATION: Rule['rows'] = [
  { table: 'organizations', fields: { name: 'o', parent: 'p' } },
  AS_RELATION,
];

/** Of which body another is a part, or which one owns it. */
export const parentBodies: readonly Rule[] = [
  {
    name: 'organization-under-parent',
    pattern:
      '{organization:o} ,? ( (a|an) :ADJ? (body|institution|entity|agency|department) )? (under):cue the? {organization:p}',
    rows: AS_COLUMN_AND_RELATION,
    score: 0.85,
    examples: [
      [
        'Quayside Ltd under Harbour Holding built it.',
        'organizations name=Quayside Ltd parent=Harbour Holding',
      ],
      [
        'The World Ports Union, a public body under the Ministry of Ports, met.',
        'organizations name=World Ports Union parent=Ministry of Ports',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'organization-attached-to',
    pattern:
      "{organization:o} ,? (which|that|and)? (is|was|are)? (now|also|directly)? ((attached|subordinate|subordinated|belongs|belonging|reporting) to):cue the? ( {place!} 's? )? {organization:p}",
    rows: AS_COLUMN_AND_RELATION,
    score: 0.85,
    examples: [
      [
        'Ana Silva leads the World Ports Union, which is attached to the Ministry of Ports.',
        'organizations name=World Ports Union parent=Ministry of Ports',
      ],
      [
        'The World Ports Union belongs to the Ministry of Ports.',
        'organizations name=World Ports Union parent=Ministry of Ports',
      ],
    ],
    counterexamples: [
      'The World Ports Union, which is not attached to the Ministry of Ports, met.',
      'The World Ports Union attached a letter to the Ministry of Ports.',
    ],
  },
  {
    name: 'subsidiary-of',
    pattern:
      "{organization:o} ,|is|OPEN .. ((subsidiary|unit|arm|part|division|agency|branch|business|brand|affiliate) of):cue the? ( {place!} 's? )? {organization:p}",
    rows: AS_COLUMN_AND_RELATION,
    score: 0.85,
    examples: [
      [
        'Quayside Ltd, a subsidiary of Harbour Holding, built it.',
        'organizations name=Quayside Ltd parent=Harbour Holding',
      ],
      [
        'Quayside Ltd, a business of Harbour Holding, built it.',
        'organizations name=Quayside Ltd parent=Harbour Holding',
      ],
      [
        "Quayside Ltd, a Dutch subsidiary of Kenya's Harbour Holding, built it.",
        'organizations name=Quayside Ltd parent=Harbour Holding',
      ],
    ],
    counterexamples: [
      'Quayside Ltd is not a subsidiary of Harbour Holding.',
      'Quayside Ltd, a customer of Harbour Holding, built it.',
    ],
  },
  {
    name: 'organization-is-subsidiary-of',
    pattern:
      '{organization:o} .... is a|an|the (wholly|fully)? owned? (subsidiary of):cue the? {organization:p}',
    rows: AS_COLUMN_AND_RELATION,
    score: 0.85,
    examples: [
      [
        'Quayside Ltd makes boats in Lisbon and is a subsidiary of Harbour Holding.',
        'organizations name=Quayside Ltd parent=Harbour Holding',
      ],
    ],
    counterexamples: ['Quayside Ltd is not a subsidiary of Harbour Holding.'],
  },
  {
    name: 'organization-owned-by',
    pattern: '{organization:o} .. (owned|controlled|acquired):cue by the? {organization:p}',
    rows: [AS_RELATION],
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
    pattern: "{organization:p} 's:cue {organization:o}",
    rows: AS_COLUMN_AND_RELATION,
    score: 0.7,
    examples: [
      ["The World Bank's Quay Office is small.", 'organizations name=Quay Office parent=World Bank'],
    ],
    counterexamples: ["The World Bank's Facebook page is new."],
  },
  {
    name: 'organization-and-its-subsidiary',
    pattern:
      '{organization:p} OPEN? .. its .. (subsidiary|unit|arm|division|affiliate):cue ,? the? {organization:o}',
    rows: AS_COLUMN_AND_RELATION,
    score: 0.8,
    examples: [
      [
        'Harbour Holding and its local subsidiary, Quayside Ltd, met.',
        'relations subject=Quayside Ltd predicate=parent_organization object=Harbour Holding',
      ],
      [
        'The World Bank met Harbour Holding (through its subsidiary, the Quayside Company).',
        'organizations name=Quayside Company parent=Harbour Holding',
      ],
    ],
    counterexamples: ['Harbour Holding and its partner, Quayside Ltd, met.'],
  },
  {
    name: 'subsidiary-of-possessing-organization',
    pattern: "{organization:p} 's .. (subsidiary|unit|arm|division|affiliate):cue ,? {organization:o}",
    rows: AS_COLUMN_AND_RELATION,
    score: 0.85,
    examples: [
      [
        "The World Bank's ferry arm, Quayside Ltd, met.",
        'relations subject=Quayside Ltd predicate=parent_organization object=World Bank',
      ],
    ],
    counterexamples: ["The World Bank's partner, Quayside Ltd, met."],
  },
  {
    name: 'subsidiary-in-apposition',
    pattern:
      "{organization:o} , the? ( {place!} )? {organization:p} 's|'|’ ... (subsidiary|unit|arm|division|affiliate):cue",
    rows: AS_COLUMN_AND_RELATION,
    score: 0.85,
    examples: [
      [
        "Quayside Ltd, the World Bank's majority-owned ferry subsidiary, met.",
        'relations subject=Quayside Ltd predicate=parent_organization object=World Bank',
      ],
    ],
    counterexamples: ["Quayside Ltd, the World Bank's partner, met."],
  },
  {
    name: 'unit-at-organization',
    pattern: '{organization:o} (at):cue the? {organization:p}',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=part_of@cue', object: 'p' } }],
    score: 0.8,
    examples: [
      [
        'It was built by the Institute of Ports at the University of Lisbon.',
        'relations subject=Institute of Ports predicate=part_of object=University of Lisbon',
      ],
    ],
    counterexamples: ['The Institute of Ports met at the University of Lisbon.'],
  },
  {
    name: 'parent-company-of',
    pattern: '{organization:p} , (the|a|an)? (parent|owner):cue company? of the? {organization+:o}',
    rows: AS_COLUMN_AND_RELATION,
    score: 0.85,
    examples: [
      [
        'Harbour Holding, the parent company of Quayside Ltd, met.',
        'organizations name=Quayside Ltd parent=Harbour Holding',
      ],
    ],
    counterexamples: ['Harbour Holding, the former parent of Quayside Ltd, met.'],
  },
  {
    name: 'organization-owns',
    pattern: '{organization:p} ( , which )? (also|fully|wholly)? (owns|controls):cue the? {organization+:o}',
    rows: [AS_RELATION],
    score: 0.85,
    examples: [
      [
        'Harbour Holding, which owns Quayside Ltd and Ferryline Ltd, met.',
        'relations subject=Ferryline Ltd predicate=parent_organization object=Harbour Holding',
      ],
    ],
    counterexamples: ['Harbour Holding owns a share of Quayside Ltd.'],
  },
  {
    name: 'subsidiaries-include',
    pattern:
      "{organization:p} 's? (subsidiaries|units|brands):cue (include|are|comprise) the? {organization+:o}",
    rows: AS_COLUMN_AND_RELATION,
    score: 0.85,
    examples: [
      [
        "Harbour Holding's subsidiaries include Quayside Ltd and Ferryline Ltd in Porto.",
        'organizations name=Ferryline Ltd parent=Harbour Holding',
      ],
      [
        'Harbour Holding grew. Its subsidiaries include Quayside Ltd and Ferryline Ltd in Porto.',
        'organizations name=Ferryline Ltd parent=Harbour Holding',
      ],
    ],
    counterexamples: ["Harbour Holding's customers include Quayside Ltd and Ferryline Ltd in Porto."],
  },
];
