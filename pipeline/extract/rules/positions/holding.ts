import type { Rule } from '../../rule.ts';

/** Verbs of holding an office: "Ana Silva, who chairs the World Ports Union". */
export const officesHeld: readonly Rule[] = [
  {
    name: 'person-is-office-of-organization',
    pattern:
      "{person:p} ( of the? {country} )? .. (is|was|became|becomes|elected|appointed|named|serves|reelected|served) (as|currently|now)? ( the|a|an|its|new )? {office:t} (of|at|for|in) the? ( {organization|country} 's )? {organization:o}",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva was elected President of the World Bank.',
        'positions person=Ana Silva title=President organization=World Bank',
      ],
      [
        'Ana Silva of the United Kingdom was elected President of the World Bank.',
        'positions person=Ana Silva title=President organization=World Bank',
      ],
      [
        "Ana Silva is currently Deputy Director in the World Bank's Quay Office.",
        'positions person=Ana Silva title=Deputy Director organization=Quay Office',
      ],
    ],
    counterexamples: ['Ana Silva was not elected President of the World Bank.'],
  },
  {
    name: 'person-is-office-of-place',
    pattern:
      '{person:p} (is|was|became) (the|a)? (last|first|current|former|new|sixth|fifth|fourth|third|second)? {office:t} of the? {place:c} ,|.|;|from|and|in|until|when|since|with|who|but|at|on',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', place: 'c' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva was the last president of Portugal in those days.',
        'positions person=Ana Silva title=president place=Portugal',
      ],
    ],
    counterexamples: ["Ana Silva was the president of Portugal's rowing club."],
  },
  {
    name: 'office-is-person',
    pattern: '(its|their|whose|the) {office:t} is|was {person:p}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [['Its Director is Ana Silva.', 'positions person=Ana Silva title=Director']],
    counterexamples: ['Its Director is not Ana Silva.'],
  },
  {
    name: 'person-who-is-office',
    pattern:
      "{person:p} ,? who (is|was|has|had) been? (also|currently|now)? (the|a|an)? {office:t} (of|at|in) the? ( {organization|country} 's )? {organization:o}",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.9,
    examples: [
      [
        'Ana Silva who is also the Chair of the World Ports Union spoke.',
        'positions person=Ana Silva title=Chair organization=World Ports Union',
      ],
      [
        "Ana Silva, who has been Director of the World Bank's Quay Office since 2019, spoke.",
        'positions person=Ana Silva title=Director organization=Quay Office',
      ],
    ],
    counterexamples: ['Ana Silva, who is not the Chair of the World Ports Union, spoke.'],
  },
  {
    name: 'person-description-who-is-office',
    pattern:
      '{person:p} , (a|an|the) :ADJ|NOUN|PROPN? :ADJ|NOUN|PROPN? :NOUN? ( and :NOUN )? who (is|was) (also|currently|now)? (the|a|an)? {office:t} (of|at) the? :ADJ|NOUN? :NOUN? {organization:o}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva, a critic and investor who is a founding partner of quay maker Quayside Ltd, spoke.',
        'positions person=Ana Silva title=founding partner organization=Quayside Ltd',
      ],
    ],
    counterexamples: ['Ana Silva, a friend of Omar Khalil, who is a partner of Quayside Ltd, spoke.'],
  },
  {
    name: 'person-is-office-of-pointed-organization',
    pattern:
      "{person:p} ( , .. , )? ( , who )? (is|was|became|remains) {organization:o} 's? (current|former|first|new|founding)? {office:t}",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.9,
    examples: [
      [
        'The World Bank met in May. Ana Silva is its President.',
        'positions person=Ana Silva title=President organization=World Bank',
      ],
    ],
    counterexamples: [
      'Portugal met the World Bank. Ana Silva is its President.',
      'Ana Silva is not the World Bank President.',
    ],
  },
  {
    name: 'office-of-owner-is-person',
    pattern: "{organization:o} 's? (new|current|first)? {office:t} (is|was) {person:p}",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.9,
    examples: [
      [
        'The World Bank met in May. Its Director is Ana Silva.',
        'positions person=Ana Silva title=Director organization=World Bank',
      ],
    ],
    counterexamples: ['The World Bank met in May. Its Director is not Ana Silva.'],
  },
  {
    name: 'person-who-chairs-organization',
    // The office is named by the verb. "Leads", "heads" and "directs" name none, and a row without a title says nothing.
    pattern:
      '{person:p} ,? (who|he|she)? (currently|also|now)? (chairs):t the? {organization:o} ,|.|and|since',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.8,
    examples: [
      [
        'Ana Silva, who chairs the World Ports Union, spoke.',
        'positions person=Ana Silva title=chairs organization=World Ports Union',
      ],
    ],
    counterexamples: [
      'Ana Silva, who never chairs the World Ports Union, spoke.',
      'Ana Silva chairs the World Ports Union delegation.',
    ],
  },
  {
    name: 'organization-led-by-office-person',
    pattern:
      '{organization:o} ( , .... , )? is (currently|now)? (led|headed|chaired|run|managed) by (the|its)? {office:t} ,? {person:p}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Quayside Ltd, set up in 2009 in Porto, is led by Chief Executive Officer Ana Silva.',
        'positions person=Ana Silva title=Chief Executive Officer organization=Quayside Ltd',
      ],
    ],
    counterexamples: [
      'Quayside Ltd is not led by Director Ana Silva.',
      'A delegation to Quayside Ltd was led by Minister Ana Silva.',
    ],
  },
  {
    name: 'organization-has-new-office-person',
    pattern: '{organization:o} (has|have|gets|got) (a|its|their) new {office:t} :|,|–|— {person:p}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'The World Bank has a new secretary: Ana Silva.',
        'positions person=Ana Silva title=secretary organization=World Bank',
      ],
    ],
    counterexamples: ['The World Bank has a new building, and its secretary, Ana Silva, left.'],
  },
  {
    name: 'organization-whose-office-is-person',
    pattern:
      '{organization:o} ,? whose (new|current|first|own|former|founding)? {office:t} (,|is|was)? {person:p}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.9,
    examples: [
      [
        'The World Ports Union, whose chief executive, Ana Silva, spoke, met in Porto.',
        'positions person=Ana Silva title=chief executive organization=World Ports Union',
      ],
      [
        'The World Ports Union, whose president Ana Silva spoke, met in Porto.',
        'positions person=Ana Silva title=president organization=World Ports Union',
      ],
      [
        'They met Quayside Ltd, whose CEO is Ana Silva.',
        'positions person=Ana Silva title=CEO organization=Quayside Ltd',
      ],
    ],
    counterexamples: ['They met Quayside Ltd, whose CEO is not Ana Silva.'],
  },
];
