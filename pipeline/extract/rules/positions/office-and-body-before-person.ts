import type { Rule } from '../../rule.ts';

/** The office and then its body stand before the name of its holder: "the Director of the World Bank, Ana Silva". */
export const officesOfBodiesBeforePersons: readonly Rule[] = [
  {
    name: 'office-organization-person',
    pattern: '{office:t} {organization:o} ,? {person:p}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'The Quay Registration Authority (Quara) met. They heard Chairman Quara Omar Khalil.',
        'positions person=Omar Khalil title=Chairman organization=Quara',
      ],
      [
        'They heard Chairman PQRA Omar Khalil.',
        'positions person=Omar Khalil title=Chairman organization=PQRA',
      ],
    ],
    counterexamples: ['The chairman met Quayside Ltd and Omar Khalil.'],
  },
  {
    name: 'office-of-organization-person',
    pattern:
      "{office:t} (of|for|at|in|to|from) the? ( {place} - based )? ( {organization} 's )? {organization:o} ( of the? {organization} )? ( (for|in|of|to) the? {place:l} )? ( under the (president|prime|cabinet) minister? ( of ministers )? ( of the? {place} )? )? ( , {place} )? ,? {person:p}",
    rows: [
      { table: 'positions', fields: { person: 'p', title: 't', organization: 'o', place: 'l' } },
      { table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } },
    ],
    score: 0.9,
    examples: [
      [
        'The director of the Department of Quay Operations of the World Bank, Ana Silva, said so.',
        'positions person=Ana Silva title=director organization=Department of Quay Operations',
      ],
      [
        'The Secretary General of the Lisbon-based World Ports Union (WPU), Ana Silva, spoke.',
        'positions person=Ana Silva title=Secretary General organization=World Ports Union',
      ],
      [
        'The Director of the World Bank- H.E. Ana Silva spoke.',
        'positions person=Ana Silva title=Director organization=World Bank',
      ],
      [
        'The Director of the World Bank, Ana Silva, spoke.',
        'positions person=Ana Silva title=Director organization=World Bank',
      ],
      [
        "The Ports Agency met. Head of the agency's Department for International Relations Omar Khalil spoke.",
        'positions person=Omar Khalil title=Head organization=Department for International Relations',
      ],
      [
        'Chairman of the State Ports Agency under the President of Azerbaijan Omar Khalil spoke.',
        'positions person=Omar Khalil title=Chairman organization=State Ports Agency',
      ],
      [
        'The Head of the EU Delegation to Portugal, Mrs. Ana Silva, spoke.',
        'positions person=Ana Silva title=Head organization=EU Delegation place=Portugal',
      ],
    ],
    counterexamples: ['The Director of the World Bank met Ana Silva.'],
  },
  {
    name: 'office-of-place-person',
    pattern:
      '{office:t} of the? {place:c} (region|province|district|state|county|city)? ( (to|in) the? {place|organization} )? ,? {office}? {person:p}',
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
    name: 'envoy-in-place-person',
    pattern: '{office:t} (in|to) the? {country|city} {person:p}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [
      [
        'The Kenyan Ambassador in Lisbon Omar Khalil, Deputy Minister Ana Silva and others spoke.',
        'positions person=Omar Khalil title=Ambassador',
      ],
    ],
    counterexamples: ['They met the minister in Lisbon, Ana Silva said.'],
  },
  {
    name: 'office-comma-organization-comma-person',
    pattern: 'the? {office:t} ( (/|and|&) {office} )? , the? {organization:o} ,? {person:p}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'The Vice Chairman/CEO, World Ports Union, (WPU) Dr. Ana Silva, spoke.',
        'positions person=Ana Silva title=Vice Chairman organization=World Ports Union',
      ],
      [
        'The Secretary-General, World Ports Union (WPU), Ana Silva, spoke.',
        'positions person=Ana Silva title=Secretary-General organization=World Ports Union',
      ],
    ],
    counterexamples: ['The Secretary-General, the World Ports Union and Ana Silva spoke.'],
  },
  {
    name: 'office-of-phrase-person',
    pattern:
      '{office:t} (of|for|in|at|to|on) the? {np} ( (and|,) {np} )? ( and {np} )? ( (of|at) the? {organization:o} ( , {place} )? )? , {office}? {person:p}',
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
    name: 'office-of-holder-comma-person',
    pattern:
      '(a|the|his|her) {office:t} (for|of|to) the? ( {country!} )? {office} {person} , {person:p} ,|.|:VERB',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [
      [
        'A spokeswoman for Prime Minister Omar Khalil, Ana Silva, spoke.',
        'positions person=Ana Silva title=spokeswoman',
      ],
    ],
    counterexamples: ['A spokeswoman for Prime Minister Omar Khalil met Ana Silva.'],
  },
  {
    name: 'office-of-phrase-then-person',
    pattern: '{office:t} (of|for) the {np} {person:p} :VERB|AUX|PUNCT|CCONJ|ADP',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.8,
    examples: [['CEO of the company Omar Khalil spoke.', 'positions person=Omar Khalil title=CEO']],
    counterexamples: ['The CEO of the company met Omar Khalil.'],
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
