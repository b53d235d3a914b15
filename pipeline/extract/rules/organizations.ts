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
    pattern: "{organization:p} 's:cue {organization:o}",
    rows: [
      { table: 'organizations', fields: { name: 'o', parent: 'p' } },
      { table: 'relations', fields: { subject: 'o', predicate: '=parent_organization@cue', object: 'p' } },
    ],
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
    pattern:
      '{country|organization+:m} (is|are|was|were|has|have|remains|remain|became|become|as|,) .. (member|members):cue of the? {organization:o}',
    rows: [{ table: 'relations', fields: { subject: 'm', predicate: '=member_of@cue', object: 'o' } }],
    score: 0.8,
    examples: [
      [
        'Portugal is a member of the World Bank.',
        'relations subject=Portugal predicate=member_of object=World Bank',
      ],
      [
        'Portugal and Kenya are members of the World Bank.',
        'relations subject=Kenya predicate=member_of object=World Bank',
      ],
    ],
    counterexamples: [
      'Portugal is not a member of the World Bank.',
      'Ana Silva is from Portugal and a member of the World Bank.',
    ],
  },
  {
    name: 'joined-organization',
    pattern:
      '{country|organization:m} (has|have|had|also|formally|officially)? (joined|joins|acceded):cue to? the? {organization:o} (in|on|as|last)',
    rows: [{ table: 'relations', fields: { subject: 'm', predicate: '=member_of@cue', object: 'o' } }],
    score: 0.8,
    examples: [
      [
        'Portugal joined the World Bank in 1961.',
        'relations subject=Portugal predicate=member_of object=World Bank',
      ],
    ],
    counterexamples: ['Portugal joined talks at the World Bank in 1961.'],
  },
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
    name: 'based-in-city-organization',
    pattern: '(headquartered|based|seated):cue in {place:c} ( , {place} )? , the? {organization:o}',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=headquarters@cue', object: 'c' } }],
    score: 0.85,
    examples: [
      [
        'Founded in 2009 and headquartered in Lisbon, Portugal, Quayside Ltd makes boats.',
        'relations subject=Quayside Ltd predicate=headquarters object=Lisbon',
      ],
    ],
    counterexamples: ['Not based in Lisbon, Quayside Ltd makes boats.'],
  },
  {
    name: 'organization-whose-seat-is-in',
    pattern: '{organization:o} .... whose (seat|headquarters):cue (is|are) (located|situated)? in {place:c}',
    rows: [{ table: 'relations', fields: { subject: 'o', predicate: '=headquarters@cue', object: 'c' } }],
    score: 0.85,
    examples: [
      [
        'They asked the World Bank, whose seat is in Lisbon.',
        'relations subject=World Bank predicate=headquarters object=Lisbon',
      ],
    ],
    counterexamples: ['They asked the World Bank, whose seat is not in Lisbon.'],
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
    name: 'organization-and-its-subsidiary',
    pattern: '{organization:p} .. its .. (subsidiary|unit|arm|division|affiliate):cue ,? {organization:o}',
    rows: [
      { table: 'organizations', fields: { name: 'o', parent: 'p' } },
      { table: 'relations', fields: { subject: 'o', predicate: '=parent_organization@cue', object: 'p' } },
    ],
    score: 0.8,
    examples: [
      [
        'Harbour Holding and its local subsidiary, Quayside Ltd, met.',
        'relations subject=Quayside Ltd predicate=parent_organization object=Harbour Holding',
      ],
    ],
    counterexamples: ['Harbour Holding and its partner, Quayside Ltd, met.'],
  },
  {
    name: 'subsidiary-of-possessing-organization',
    pattern: "{organization:p} 's .. (subsidiary|unit|arm|division|affiliate):cue ,? {organization:o}",
    rows: [
      { table: 'organizations', fields: { name: 'o', parent: 'p' } },
      { table: 'relations', fields: { subject: 'o', predicate: '=parent_organization@cue', object: 'p' } },
    ],
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
  {
    name: 'organization-is-subsidiary-of',
    pattern:
      '{organization:o} .... is a|an|the (wholly|fully)? owned? (subsidiary of):cue the? {organization:p}',
    rows: [
      { table: 'organizations', fields: { name: 'o', parent: 'p' } },
      { table: 'relations', fields: { subject: 'o', predicate: '=parent_organization@cue', object: 'p' } },
    ],
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
