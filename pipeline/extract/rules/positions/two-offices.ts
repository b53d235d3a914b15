import type { Rule } from '../../rule.ts';

/** Of two offices that share a body, each is one. */
const TWO_OFFICES: Rule['rows'] = [
  { table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } },
  { table: 'positions', fields: { person: 'p', title: 'u', organization: 'o' } },
];

/** Of three offices that share a body, each is one. */
const THREE_OFFICES: Rule['rows'] = [
  ...TWO_OFFICES,
  { table: 'positions', fields: { person: 'p', title: 'v', organization: 'o' } },
];

/** One person, two offices: "co-founder and CEO of Quayside Ltd, Ana Silva". */
export const pairsOfOffices: readonly Rule[] = [
  {
    name: 'office-and-office-person',
    pattern:
      "{office:t} ( (of|for|at) the? {organization|event|country} )? (and|–|—|/) the? {office} ( (of|for|at) the? {organization|country} )? ,? {person:p} 's?",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.9,
    examples: [
      [
        'Deputy Prime Minister – Minister of Ports Ana Silva spoke.',
        'positions person=Ana Silva title=Deputy Prime Minister',
      ],
      [
        'Chair of the Harbour Summit and CEO of the World Ports Union (WPU), Mr. Omar Khalil, spoke.',
        'positions person=Omar Khalil title=Chair',
      ],
      [
        'Deputy Prime Minister and Minister for Ports Ana Silva spoke.',
        'positions person=Ana Silva title=Deputy Prime Minister',
      ],
    ],
    counterexamples: ['The president and the minister met Ana Silva.'],
  },
  {
    name: 'office-and-leader-of-organization-person',
    pattern: "{office:t} and {organization} 's? (leader|chairman|chairwoman|chairperson) {person:p}",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [
      [
        'Deputy Prime Minister and Ports Party leader Ana Silva spoke.',
        'positions person=Ana Silva title=Deputy Prime Minister',
      ],
    ],
    counterexamples: ['The president and the Ports Party leader Ana Silva met.'],
  },
  {
    name: 'place-office-and-office-person',
    pattern: "{country|city:c} 's? {office:t} and {office} ,? {person:p} 's?",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', place: 'c' } }],
    score: 0.9,
    examples: [
      [
        "Portugal's President and Minister of Ports, Ana Silva, spoke.",
        'positions person=Ana Silva title=President place=Portugal',
      ],
    ],
    counterexamples: ["Portugal's President and Minister of Ports met Ana Silva."],
  },
  {
    name: 'person-second-office-of-organization',
    pattern:
      '{person:p} ,|OPEN now? (the|a|an)? {office} ( (of|for|at) the? {organization|event|place} )? (and|&|/) (the|a|an)? {office:t} (of|for|at) the? {organization:o}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.9,
    examples: [
      [
        'Ana Silva, Chair of the Harbour Summit and Director of the World Bank, spoke.',
        'positions person=Ana Silva title=Director organization=World Bank',
      ],
      [
        'Ana Silva, co-founder and CEO of Quayside Ltd, spoke.',
        'positions person=Ana Silva title=CEO organization=Quayside Ltd',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'person-both-offices-of-organization',
    pattern: '{person:p} ,|OPEN the? {office:t} (and|&|/) {office} of the? {organization:o}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva, co-founder and CEO of Quayside Ltd, spoke.',
        'positions person=Ana Silva title=co-founder organization=Quayside Ltd',
      ],
    ],
    counterexamples: ['Ana Silva met the co-founder and CEO of Quayside Ltd.'],
  },
  {
    name: 'first-of-two-offices-person',
    pattern:
      '{office:t} of the? {organization:o} and the? {office} of the? {organization|event|place} ,? {person:p}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'The President of the World Bank and Chair of the Harbour Summit, Ana Silva, spoke.',
        'positions person=Ana Silva title=President organization=World Bank',
      ],
    ],
    counterexamples: ['The President of the World Bank and the Chair of the Harbour Summit met Ana Silva.'],
  },
  {
    name: 'person-second-office-comma-organization',
    pattern:
      '{person:p} ,|OPEN the? {office} (and|&|/) {office:t} , the? {organization:o} ,|.|:|;|CLOSE|:VERB|AUX',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva, President and CEO, Quayside Ltd: "It is late."',
        'positions person=Ana Silva title=CEO organization=Quayside Ltd',
      ],
    ],
    counterexamples: ['Ana Silva, President and CEO, met Quayside Ltd.'],
  },
  {
    name: 'person-second-office',
    pattern:
      '{person:p} ,|OPEN now? (the|a|an)? {office} ( (of|for|at) the? {organization|event|country} )? (and|&|/) (the|a|an)? {office:t}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva, Deputy Prime Minister and Minister of Ports, spoke.',
        'positions person=Ana Silva title=Minister of Ports',
      ],
    ],
    counterexamples: ['Ana Silva met the Deputy Prime Minister and Minister of Ports.'],
  },
  {
    name: 'organization-two-offices-person',
    pattern: "{organization:o} 's? {office:t} (and|&|/) {office:u} ,? {person:p} 's?",
    rows: TWO_OFFICES,
    score: 0.9,
    examples: [
      [
        'Quayside Ltd co-founder and CEO Ana Silva spoke.',
        'positions person=Ana Silva title=CEO organization=Quayside Ltd',
      ],
    ],
    counterexamples: ["The World Bank's president and the minister met Ana Silva."],
  },
  {
    name: 'person-organization-two-offices',
    pattern: "{person:p} ,|OPEN the? {organization:o} 's? {office:t} (and|&|/) {office:u}",
    rows: TWO_OFFICES,
    score: 0.9,
    examples: [
      [
        "Ana Silva, Quayside Ltd's co-founder and chief technology officer, spoke.",
        'positions person=Ana Silva title=chief technology officer organization=Quayside Ltd',
      ],
    ],
    counterexamples: ["Ana Silva met Quayside Ltd's co-founder and chief technology officer."],
  },
  {
    name: 'two-offices-of-organization-person',
    pattern: '{office:t} (and|&|/) {office:u} (of|at) the? {organization:o} ,? {person:p}',
    rows: TWO_OFFICES,
    score: 0.85,
    examples: [
      [
        'The founder and CEO of Quayside Ltd, Ana Silva, spoke.',
        'positions person=Ana Silva title=founder organization=Quayside Ltd',
      ],
    ],
    counterexamples: ['The founder and CEO of Quayside Ltd met Ana Silva.'],
  },
  {
    name: 'person-three-offices-of-organization',
    pattern:
      '{person:p} ,|OPEN the? {office:t} , {office:u} ,? (and|&) {office:v} (of|at) the? {organization:o}',
    rows: THREE_OFFICES,
    score: 0.9,
    examples: [
      [
        'Ana Silva, co-founder, chairman and chief executive of Quayside Ltd, spoke.',
        'positions person=Ana Silva title=co-founder organization=Quayside Ltd',
      ],
    ],
    counterexamples: ['Ana Silva met the co-founder, chairman and chief executive of Quayside Ltd.'],
  },
  {
    name: 'organization-three-offices-person',
    pattern: "{organization:o} 's? {office:t} , {office:u} ,? (and|&) {office:v} ,? {person:p}",
    rows: THREE_OFFICES,
    score: 0.9,
    examples: [
      [
        'Quayside Ltd co-founder, chairman and CEO Ana Silva spoke.',
        'positions person=Ana Silva title=chairman organization=Quayside Ltd',
      ],
    ],
    counterexamples: ["The World Bank's president, treasurer and secretary met Ana Silva."],
  },
  {
    name: 'person-three-offices',
    pattern: '{person:p} ,|OPEN the? {office} , {office:t} ,? (and|&) {office:u}',
    rows: [
      { table: 'positions', fields: { person: 'p', title: 't' } },
      { table: 'positions', fields: { person: 'p', title: 'u' } },
    ],
    score: 0.85,
    examples: [
      [
        'Ana Silva, founder, chairman and chief executive, spoke.',
        'positions person=Ana Silva title=chief executive',
      ],
    ],
    counterexamples: ['Ana Silva, the president, the mayor and the minister met.'],
  },
];
