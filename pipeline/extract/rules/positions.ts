import type { Rule } from '../rule.ts';

/** Of two offices that share a body, each is one. */
const TWO_OFFICES: Rule['rows'] = [
  { table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } },
  { table: 'positions', fields: { person: 'p', title: 'u', organization: 'o' } },
];

/** Who holds which office where. A place beside an office is a country or city of which it is the office. */
export const positionRules: readonly Rule[] = [
  {
    name: 'organization-office-person',
    pattern: "{organization:o} 's? {office:t} ( (for|in) the? {place:l} )? ,? {person:p} 's?",
    rows: [
      { table: 'positions', fields: { person: 'p', title: 't', organization: 'o', place: 'l' } },
      { table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } },
    ],
    score: 0.95,
    examples: [
      [
        'World Bank President Ana Silva spoke.',
        'positions person=Ana Silva title=President organization=World Bank',
      ],
      [
        'World Bank Country Director for Portugal, Dr. Ana Silva, spoke.',
        'positions person=Ana Silva title=Country Director organization=World Bank place=Portugal',
      ],
      [
        'World Ports Union (WPU) Secretary-General Ana Silva spoke.',
        'positions person=Ana Silva title=Secretary-General organization=World Ports Union',
      ],
    ],
    counterexamples: [
      'The World Bank President met Ana Silva.',
      'The World Bank and President Ana Silva met.',
    ],
  },
  {
    name: 'place-office-person',
    pattern: "{place:c} 's? state? {office:t} ,? {person:p} 's?",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', place: 'c' } }],
    score: 0.95,
    examples: [
      ["Portugal's President Ana Silva spoke.", 'positions person=Ana Silva title=President place=Portugal'],
    ],
    counterexamples: ["Portugal's President met Ana Silva."],
  },
  {
    name: 'office-of-organization-person',
    pattern:
      '{office:t} (of|for|at|in|to|from) the? {organization:o} ( (for|in|of) the? {place:l} )? ( , {place} )? ,? {person:p}',
    rows: [
      { table: 'positions', fields: { person: 'p', title: 't', organization: 'o', place: 'l' } },
      { table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } },
    ],
    score: 0.9,
    examples: [
      [
        'The Director of the World Bank, Ana Silva, spoke.',
        'positions person=Ana Silva title=Director organization=World Bank',
      ],
    ],
    counterexamples: ['The Director of the World Bank met Ana Silva.'],
  },
  {
    name: 'office-of-place-person',
    pattern:
      '{office:t} of the? {place:c} (region|province|district|state|county|city)? ( to the? {place|organization} )? ,? {office}? {person:p}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', place: 'c' } }],
    score: 0.9,
    examples: [
      [
        'The President of Portugal, Ana Silva, spoke.',
        'positions person=Ana Silva title=President place=Portugal',
      ],
    ],
    counterexamples: ['The President of Portugal met Ana Silva.'],
  },
  {
    name: 'person-office-of-organization',
    pattern:
      '{person:p} ,|OPEN (then|now|the|its|a|an|who)? (is|was)? (also|then|current|currently|previously|formerly)? the? {office:t} (of|for|at|in|to|with|from) the? ( :ADJ|NOUN )? ( (firm|company|operator|printer|start-up|startup|group|provider|maker|agency|developer) )? {organization:o}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.95,
    examples: [
      [
        'Ana Silva, the then Director of the World Bank, spoke.',
        'positions person=Ana Silva title=Director organization=World Bank',
      ],
      [
        'Ana Silva, Director of the World Bank, spoke.',
        'positions person=Ana Silva title=Director organization=World Bank',
      ],
    ],
    counterexamples: ['Ana Silva met the Director of the World Bank.'],
  },
  {
    name: 'person-office-comma-organization',
    pattern: '{person:p} ,|OPEN the? {office:t} ( (and|&|/) {office} )? , the? {organization:o}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.8,
    examples: [
      [
        'Ana Silva, Deputy Minister, Ministry of Ports, spoke.',
        'positions person=Ana Silva title=Deputy Minister organization=Ministry of Ports',
      ],
      [
        'Ana Silva (Executive Director, World Ports Union) spoke.',
        'positions person=Ana Silva title=Executive Director organization=World Ports Union',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'person-organization-office',
    pattern:
      "{person:p} ,|OPEN (then|now|the|former)? {organization:o} 's? {office:t} ( (for|in|to) the? {place:l} )?",
    rows: [
      { table: 'positions', fields: { person: 'p', title: 't', organization: 'o', place: 'l' } },
      { table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } },
    ],
    score: 0.9,
    examples: [
      [
        "Ana Silva, the World Bank's Country Director for Kenya, spoke.",
        'positions person=Ana Silva title=Country Director organization=World Bank place=Kenya',
      ],
      [
        'Ana Silva, World Bank President, spoke.',
        'positions person=Ana Silva title=President organization=World Bank',
      ],
    ],
    counterexamples: ["Ana Silva met the World Bank's Country Director for Kenya."],
  },
  {
    name: 'person-office-of-place',
    pattern: '{person:p} ,|OPEN (then|now|the|its)? the? {office:t} of the? {place:c}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', place: 'c' } }],
    score: 0.95,
    examples: [
      [
        'Ana Silva, Minister of Ports of Portugal, spoke.',
        'positions person=Ana Silva title=Minister of Ports place=Portugal',
      ],
    ],
    counterexamples: ['Ana Silva met the Minister of Ports of Portugal.'],
  },
  {
    name: 'person-place-office',
    pattern: "{person:p} ,|OPEN the? {country|city:c} 's? state? {office:t}",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', place: 'c' } }],
    score: 0.9,
    examples: [
      [
        "Ana Silva, Portugal's Minister of Ports, spoke.",
        'positions person=Ana Silva title=Minister of Ports place=Portugal',
      ],
    ],
    counterexamples: ["Ana Silva met Portugal's Minister of Ports."],
  },
  {
    name: 'person-is-office-of-organization',
    pattern:
      '{person:p} .. (is|was|became|becomes|elected|appointed|named|serves|reelected|served) as? ( the|a|an|its|new )? {office:t} (of|at|for) the? {organization:o}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva was elected President of the World Bank.',
        'positions person=Ana Silva title=President organization=World Bank',
      ],
    ],
    counterexamples: ['Ana Silva was not elected President of the World Bank.'],
  },
  {
    name: 'office-person',
    pattern: "{office:t} {person:p} 's?",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.9,
    examples: [
      ['President Ana Silva spoke.', 'positions person=Ana Silva title=President'],
      ["Minister Ana Silva's speech was short.", 'positions person=Ana Silva title=Minister'],
    ],
    counterexamples: ['The President, not Ana Silva, spoke.'],
  },
  {
    name: 'person-office',
    pattern:
      '{person:p} ,|OPEN (the|a|an|who|then|now|its|their|his|her)? (is|was|then|current)? (the|a)? {office:t}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [
      ['Ana Silva, a senior researcher, spoke.', 'positions person=Ana Silva title=senior researcher'],
      ['Ana Silva, Deputy Prime Minister, spoke.', 'positions person=Ana Silva title=Deputy Prime Minister'],
    ],
    counterexamples: [],
  },
  {
    name: 'office-person-of-place',
    pattern: '{office:t} {person:p} of the? {country|city:c} :VERB|AUX|CCONJ|SCONJ|ADP|ADV|DET|PRON',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', place: 'c' } }],
    score: 0.9,
    examples: [
      ['President Ana Silva of Portugal spoke.', 'positions person=Ana Silva title=President place=Portugal'],
    ],
    counterexamples: ['Barrister Ana Silva of the Lisbon-based Ports Union spoke.'],
  },
  {
    name: 'office-person-of-place-only',
    pattern: '{office:t} {person:p} of the? {country|city:c} ,|.|;',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', place: 'c' } }],
    score: 0.9,
    examples: [
      [
        'They met President Ana Silva of Portugal.',
        'positions person=Ana Silva title=President place=Portugal',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'office-person-of-organization',
    pattern: '{office:t} {person:p} ,? (of|from) the? ( {place} - based )? {organization:o}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Barrister Ana Silva of the Lisbon-based Ports Union spoke.',
        'positions person=Ana Silva title=Barrister organization=Ports Union',
      ],
    ],
    counterexamples: ['Barrister Ana Silva spoke of the Ports Union.'],
  },
  {
    name: 'person-office-at-organization',
    pattern:
      '{person:p} ,|OPEN (the|a|an)? {office:t} ( (of|for|in|on) the? {np} )? ( , {np} )? ,? at the? {organization:o}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.9,
    examples: [
      [
        'Ana Silva, Coordinator of the CANAL project at the World Bank, spoke.',
        'positions person=Ana Silva title=Coordinator organization=World Bank',
      ],
      [
        'Ana Silva, Vice President, Harbour Sales, at the World Bank, spoke.',
        'positions person=Ana Silva title=Vice President organization=World Bank',
      ],
    ],
    counterexamples: ['Ana Silva, Coordinator of the canal project, spoke at the World Bank.'],
  },
  {
    name: 'person-office-of-unit',
    pattern:
      "{person:p} ,|OPEN (then|now|the)? {office:t} (of|at) the? {organization|country} 's {organization:o}",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.9,
    examples: [
      [
        "Ana Silva, Director of the World Bank's Quay Office, spoke.",
        'positions person=Ana Silva title=Director organization=Quay Office',
      ],
    ],
    counterexamples: ["Ana Silva met the Director of the World Bank's Quay Office."],
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
    name: 'elected-person-as',
    pattern:
      '~elect|appoint|name|nominate .. {person:p} ... as (its|their|his|her|the|a|new)? new? {office:t}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [
      [
        'Members elected Ana Silva as Secretary-General.',
        'positions person=Ana Silva title=Secretary-General',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'person-was-elected',
    pattern: '{person:p} .. (elected|appointed|named|became|becomes) as? the? {office:t}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [
      ['Ana Silva was elected Secretary-General.', 'positions person=Ana Silva title=Secretary-General'],
    ],
    counterexamples: ['Ana Silva was never elected Secretary-General.'],
  },
  {
    name: 'the-office-comma-person',
    pattern: '{office:t} , {office}? {person:p} :PUNCT|VERB|AUX|CCONJ|ADP|ADV',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [
      [
        'The Minister of Ports and Trade, Dr. Ana Silva, spoke.',
        'positions person=Ana Silva title=Minister of Ports and Trade',
      ],
      [
        'They met the Minister of Ports, Ana Silva; the fair began.',
        'positions person=Ana Silva title=Minister of Ports',
      ],
      ['Its coordinator, Ana Silva, spoke.', 'positions person=Ana Silva title=coordinator'],
    ],
    counterexamples: [
      'They met the minister, and Ana Silva spoke.',
      'Omar Khalil, the Minister of Ports, Ana Silva, and others spoke.',
    ],
  },
  {
    name: 'office-comma-organization-comma-person',
    pattern: 'the? {office:t} , the? {organization:o} , {person:p}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'The Secretary-General, World Ports Union (WPU), Ana Silva, spoke.',
        'positions person=Ana Silva title=Secretary-General organization=World Ports Union',
      ],
    ],
    counterexamples: ['The Secretary-General, the World Ports Union and Ana Silva spoke.'],
  },
  {
    name: 'person-people-office',
    pattern: '{person:p} ,|OPEN the? {country!} {office:t}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.9,
    examples: [
      [
        'Ana Silva, the Kenyan Minister of Ports, spoke.',
        'positions person=Ana Silva title=Minister of Ports',
      ],
    ],
    counterexamples: ['Ana Silva met the Kenyan Minister of Ports.'],
  },
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
      '{person:p} ,|OPEN the? {office} ( (of|for|at) the? {organization|event|place} )? (and|&|/) the? {office:t} (of|for|at) the? {organization:o}',
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
    name: 'person-who-is-office',
    pattern: '{person:p} ,? who (is|was) (also|currently|now)? the? {office:t} of the? {organization:o}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.9,
    examples: [
      [
        'Ana Silva who is also the Chair of the World Ports Union spoke.',
        'positions person=Ana Silva title=Chair organization=World Ports Union',
      ],
    ],
    counterexamples: ['Ana Silva, who is not the Chair of the World Ports Union, spoke.'],
  },
  {
    name: 'organization-appoints-person-as',
    pattern:
      '{organization:o} .. (appoints|appointed|named|names|hired|hires|promoted) .. {person:p} (as|to)? (its|the|a)? new? {office:t} ,|.|effective|from|on|in',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Quayside Ltd appointed Ana Silva as Chief Financial Officer.',
        'positions person=Ana Silva title=Chief Financial Officer organization=Quayside Ltd',
      ],
    ],
    counterexamples: [
      'Quayside Ltd never appointed Ana Silva as Chief Financial Officer.',
      'Quayside Ltd appointed Ana Silva as Chief Financial Officer of Harbour Ltd.',
    ],
  },
  {
    name: 'person-joins-as',
    pattern: '{person:p} .. (joins|joined|rejoined) the? {organization:o} as (its|the|a)? new? {office:t}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva joined the World Bank as Chief Economist.',
        'positions person=Ana Silva title=Chief Economist organization=World Bank',
      ],
    ],
    counterexamples: ['Ana Silva never joined the World Bank as Chief Economist.'],
  },
  {
    name: 'person-second-office',
    pattern:
      '{person:p} ,|OPEN the? {office} ( (of|for|at) the? {organization|event|country} )? (and|&|/) the? {office:t}',
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
    name: 'office-of-phrase-person',
    pattern:
      '{office:t} (of|for|in|at|to|on) the? {np} ( (and|,) {np} )? ( and {np} )? ( (of|at) the? {organization:o} ( , {place} )? )? , {person:p}',
    rows: [
      { table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } },
      { table: 'positions', fields: { person: 'p', title: 't' } },
    ],
    score: 0.8,
    examples: [
      [
        'The director of Care and Protection of the User, Ana Silva, spoke.',
        'positions person=Ana Silva title=director of Care and Protection',
      ],
      [
        'The professor of Harbour Studies at the World Bank, Ana Silva, spoke.',
        'positions person=Ana Silva organization=World Bank',
      ],
      ['The CEO of the company, Ana Silva, spoke.', 'positions person=Ana Silva title=CEO'],
    ],
    counterexamples: ['They met the CEO of the start-up, and Ana Silva spoke.'],
  },
  {
    name: 'office-of-phrase-then-person',
    pattern: '{office:t} of the {np} {person:p} :VERB|AUX|PUNCT|CCONJ|ADP',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.8,
    examples: [['CEO of the company Omar Khalil spoke.', 'positions person=Omar Khalil title=CEO']],
    counterexamples: ['The CEO of the company met Omar Khalil.'],
  },
  {
    name: 'organization-office-phrase-person',
    pattern: "{organization:o} 's? {office:t} ( (of|for|in) {np} )? ( , {np} )? ( and {np} )? , {person:p}",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'The World Bank specialist in Statistics and Quays, Dr. Ana Silva, spoke.',
        'positions person=Ana Silva organization=World Bank',
      ],
    ],
    counterexamples: ['The World Bank Director for Statistics spoke, and Ana Silva left.'],
  },
  {
    name: 'organization-office-aged-person',
    pattern: "{organization:o} 's? {office:t} ,? :NUM - (year|years) - old {person:p}",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.9,
    examples: [
      [
        "The World Bank's president, 57-year-old Ana Silva, spoke.",
        'positions person=Ana Silva title=president organization=World Bank',
      ],
    ],
    counterexamples: ["The World Bank's president met 57-year-old Ana Silva."],
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
    name: 'person-member-of-organization',
    pattern:
      '{person:p} ,|OPEN (a|an)? :ADJ? member:t of the? ( board of (directors|trustees|governors|management) of the? )? {organization:o}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva, member of the World Ports Union, spoke.',
        'positions person=Ana Silva title=member organization=World Ports Union',
      ],
    ],
    counterexamples: ['Ana Silva met a member of the World Ports Union.'],
  },
  {
    name: 'person-who-heads-organization',
    // What somebody does is no title, so the row has none.
    pattern:
      '{person:p} ,? (who|he|she)? (currently|also|now)? (chairs|heads|leads|directs) the? {organization:o} ,|.|and|since',
    rows: [{ table: 'positions', fields: { person: 'p', organization: 'o' } }],
    score: 0.8,
    examples: [
      [
        'Ana Silva, who chairs the World Ports Union, spoke.',
        'positions person=Ana Silva organization=World Ports Union',
      ],
    ],
    counterexamples: [
      'Ana Silva, who never chairs the World Ports Union, spoke.',
      'Ana Silva leads the World Ports Union delegation.',
    ],
  },
  {
    name: 'elected-person-as-of-organization',
    pattern:
      '~elect|appoint|name|nominate .. {person:p} .... as (its|their|his|her|the|a|new)? new? {office:t} (of|at) the? {organization:o}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.9,
    examples: [
      [
        'The King appointed Ana Silva as Chief Executive of the World Bank.',
        'positions person=Ana Silva title=Chief Executive organization=World Bank',
      ],
    ],
    counterexamples: ['Nobody appointed Ana Silva as Chief Executive: the World Bank waits.'],
  },
  {
    name: 'person-served-as-office-of-place',
    pattern: '{person:p} .. (served|serves|elected|appointed) as? the? {office:t} (of|for) the? {place:c}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', place: 'c' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva served as President of Portugal.',
        'positions person=Ana Silva title=President place=Portugal',
      ],
    ],
    counterexamples: ['Ana Silva never served as President of Portugal.'],
  },
  {
    name: 'person-phrase-office',
    pattern: "{person:p} ,|OPEN (the|its|their) {np} 's {office:t}",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [["Ana Silva, the project's director, spoke.", 'positions person=Ana Silva title=director']],
    counterexamples: ["Ana Silva met the project's director."],
  },
  {
    name: 'office-comma-phrase-comma-person',
    pattern: '(the|a) {office:t} , the? {np} , {person:p} :PUNCT|VERB|AUX',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.8,
    examples: [
      [
        'It was read by the Director, urban quays, Mr Omar Khalil, on Monday.',
        'positions person=Omar Khalil title=Director',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'person-succeeds-person-as',
    pattern:
      '{person:p} (will|is|has|to)? (succeeds|succeeded|succeed|succeeding|replaces|replaced|replace|replacing) {person} as the|its|their? {office:t} of the? {organization:o}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.9,
    examples: [
      [
        'Ana Silva will succeed Rui Costa as president of the World Bank.',
        'positions person=Ana Silva title=president organization=World Bank',
      ],
    ],
    counterexamples: ['Ana Silva will not succeed Rui Costa as president of the World Bank.'],
  },
  {
    name: 'office-of-organization-comma-profession-person',
    pattern:
      'the {office:t} of the? {organization:o} , (engineer|economist|lawyer|professor|historian|scientist|judge|general|colonel|ambassador) {person:p}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.9,
    examples: [
      [
        'The president of the World Bank, engineer Ana Silva, spoke.',
        'positions person=Ana Silva title=president organization=World Bank',
      ],
    ],
    counterexamples: [
      'The president of the World Bank, an engineer, met Ana Silva.',
      'They chose Omar Khalil as the president of the World Bank, Minister Ana Silva said.',
    ],
  },
];
