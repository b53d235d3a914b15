import type { Rule } from '../../rule.ts';

/** The office stands behind the name of its holder, as an apposition: "Ana Silva, President of the World Bank". */
export const officesBehindPersons: readonly Rule[] = [
  {
    name: 'person-office-of-organization',
    pattern:
      "{person:p} ,|OPEN (until|most)? (then|now|the|its|a|an|who|previously|formerly|currently|recently)? (is|was|has)? been? (also|then|current|currently|previously|formerly)? (the|a|an)? {office:t} (of|for|at|in|to|with|from) the? ( :NOUN ' )? ( :ADJ|NOUN )? ( (firm|company|operator|printer|start-up|startup|group|provider|maker|agency|developer|house|federation|association|union|charity|consultancy|regulator|insurer|carrier|retailer) )? {organization:o}",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.95,
    examples: [
      [
        'Ana Silva, OBE, PhD, Director of the World Bank, spoke.',
        'positions person=Ana Silva title=Director organization=World Bank',
      ],
      [
        'Ana Silva MP, Director of the World Bank, spoke.',
        'positions person=Ana Silva title=Director organization=World Bank',
      ],
      [
        'Ana Silva, the then Director of the World Bank, spoke.',
        'positions person=Ana Silva title=Director organization=World Bank',
      ],
      [
        'Ana Silva, founder of the software house Quayside Ltd, spoke.',
        'positions person=Ana Silva title=founder organization=Quayside Ltd',
      ],
      [
        "Ana Silva, president of the sailors' federation Quayside Ltd, spoke.",
        'positions person=Ana Silva title=president organization=Quayside Ltd',
      ],
      [
        'Ana Silva (Harbour Party), Director of the World Bank, spoke.',
        'positions person=Ana Silva title=Director organization=World Bank',
      ],
      [
        'Ana Silva, now a partner at the World Bank, spoke.',
        'positions person=Ana Silva title=partner organization=World Bank',
      ],
      [
        'Ana Silva, Director of the World Bank, spoke.',
        'positions person=Ana Silva title=Director organization=World Bank',
      ],
      [
        'The Port Statistics Office met. Ana Silva, director general of the office, spoke.',
        'positions person=Ana Silva title=director general organization=Port Statistics Office',
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
      "{person:p} ,|OPEN (then|now|the|former)? {organization:o} 's? {office:t} ( (for|in|to|of) the? {place:l} )?",
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
    name: 'person-organization-office-for-countries',
    pattern:
      "{person:p} ,|OPEN (then|now|the|former)? {organization:o} 's? {office:t} (for|in|to) the? {country+:l}",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o', place: 'l' } }],
    score: 0.9,
    examples: [
      [
        'Ana Silva, World Bank Country Director for Kenya, Portugal, and Nepal, spoke.',
        'positions person=Ana Silva title=Country Director organization=World Bank place=Nepal',
      ],
    ],
    counterexamples: ['Ana Silva, World Bank Vice President for Africa and the Pacific, spoke.'],
  },
  {
    name: 'person-office-of-officer',
    pattern:
      "{person:p} ,|OPEN the? ( {organization:o} 's? )? ( {place} 's? )? {office} 's (own)? {office:t} ,|.|:VERB|AUX|SCONJ|ADP",
    rows: [
      { table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } },
      { table: 'positions', fields: { person: 'p', title: 't' } },
    ],
    score: 0.85,
    examples: [
      [
        "Ana Silva, the World Bank President's Envoy on Posts, spoke.",
        'positions person=Ana Silva title=Envoy on Posts organization=World Bank',
      ],
      [
        "Ana Silva, the World Bank President's special envoy for ports and ships, said so.",
        'positions person=Ana Silva title=special envoy for ports and ships',
      ],
    ],
    counterexamples: ["Ana Silva, the President's friend, met the special envoy for ports."],
  },
  {
    name: 'person-office-of-region-comma-organization',
    pattern:
      '{person:p} ,|OPEN the? {office:t} (of|for|in) the? {place:l} ,|at|with the? {organization:o} .|,|;|:VERB|AUX',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o', place: 'l' } }],
    score: 0.85,
    examples: [
      [
        '"It is so," said Ana Silva, Head of Africa, World Bank.',
        'positions person=Ana Silva title=Head organization=World Bank place=Africa',
      ],
      [
        'Ana Silva, Director for Eastern and Southern Africa at the World Bank, spoke.',
        'positions person=Ana Silva title=Director organization=World Bank place=Eastern and Southern Africa',
      ],
    ],
    counterexamples: ['They met Ana Silva, President of Kenya, World Bank staff and others.'],
  },
  {
    name: 'person-region-office-at-organization',
    pattern:
      "{person:p} ,|OPEN the? {place:l} 's? {office:t} at|for|with the? {organization:o} .|,|;|CLOSE|:VERB|AUX",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o', place: 'l' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva, Southern Africa director at the World Bank, spoke.',
        'positions person=Ana Silva title=director organization=World Bank place=Southern Africa',
      ],
    ],
    counterexamples: ['Ana Silva, born in Southern Africa, met the director at the World Bank.'],
  },
  {
    name: 'person-of-age-office-of-organization',
    pattern: '{person:p} , :NUM , (the|a|an|now)? {office:t} (of|at|for|with) the? {organization:o}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.9,
    examples: [
      [
        'Ana Silva, 45, chief data officer of the World Bank, left.',
        'positions person=Ana Silva title=chief data officer organization=World Bank',
      ],
    ],
    counterexamples: ['Ana Silva, 45, met the chief data officer of the World Bank.'],
  },
  {
    name: 'person-of-age-office',
    pattern: '{person:p} , :NUM , (the|a|an|now)? {office:t} ,|.|:VERB|AUX',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [['Ana Silva, 45, an economist, left.', 'positions person=Ana Silva title=economist']],
    counterexamples: ['Ana Silva, 45, the daughter of an economist, left.'],
  },
  {
    name: 'person-office-at-unit-of-organization',
    pattern:
      "{person:p} ,|OPEN (the|a|an)? {office:t} (at|of|in|for) the? {organization:o} 's :ADJ|NOUN? :NOUN? (office|bureau|branch|division|unit|team|department|arm|lab|laboratory) :ADP|PUNCT|VERB|AUX",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        "Ana Silva, director for ports at the World Bank's regional office in Dakar, spoke.",
        'positions person=Ana Silva title=director for ports organization=World Bank',
      ],
    ],
    counterexamples: ["Ana Silva met the director for ports at the World Bank's regional office in Dakar."],
  },
  {
    name: 'person-member-of-body',
    pattern: '{person:p} , (member):t , the? {organization:o} ,|:VERB',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.8,
    examples: [
      [
        'Ana Silva, Member, Ports Commission, spoke of it.',
        'positions person=Ana Silva title=Member organization=Ports Commission',
      ],
    ],
    counterexamples: ['Ana Silva, a member, asked the Ports Commission.'],
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
    name: 'person-office-comma-country',
    pattern: '{person:p} , the? {office:t} , the? {country:c} ,|;|.|CLOSE|:VERB|AUX',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', place: 'c' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva, Minister for Ports and Posts, Republic of Kenya, spoke.',
        'positions person=Ana Silva title=Minister for Ports and Posts place=Republic of Kenya',
      ],
    ],
    counterexamples: ['Ana Silva, the Minister for Ports, Kenya and Nepal spoke.'],
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
    name: 'person-office',
    pattern:
      '{person:p} ,|OPEN (until|most)? (the|a|an|who|then|now|its|their|his|her|previously|formerly|currently|recently)? (is|was|then|current|has)? been? (the|a|an)? {office:t}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [
      ['Ana Silva, a senior researcher, spoke.', 'positions person=Ana Silva title=senior researcher'],
      [
        'They chose Ana Silva, until now deputy minister, on Monday.',
        'positions person=Ana Silva title=deputy minister',
      ],
      ['“It grows.” Ana Silva – Minister of Ports', 'positions person=Ana Silva title=Minister of Ports'],
      ['Ana Silva, Deputy Prime Minister, spoke.', 'positions person=Ana Silva title=Deputy Prime Minister'],
    ],
    counterexamples: [],
  },
  {
    name: 'person-office-at-organization',
    pattern:
      '{person:p} ,|OPEN (the|a|an)? {office:t} ( (of|for|in|on) the? :VERB? {np} )? ( , {np} )? ,? at the? {organization:o}',
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
      "{person:p} ,|OPEN (until|most)? (then|now|the|previously|formerly|currently|recently)? (the|a|an)? {office:t} (of|at|in) the? {organization|country} 's {organization:o}",
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
    name: 'person-people-office',
    // "by Omar Khalil, the Kenyan minister drew" goes on with somebody else.
    pattern: '{person:p} ,|OPEN the? {country!} {office:t} ,|.|;|CLOSE|:CCONJ|ADP|PRON|SCONJ',
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
    name: 'person-member-of-organization',
    pattern:
      '{person:p} ,|OPEN (a|an)? :ADJ? member:t of the? ( (supervisory|executive|advisory|management|governing)? (board|council|committee) ( of (directors|trustees|governors|management) )? of the? )? {organization:o}',
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
    name: 'person-phrase-office',
    pattern: "{person:p} ,|OPEN (the|its|their) {np} 's {office:t}",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [["Ana Silva, the project's director, spoke.", 'positions person=Ana Silva title=director']],
    counterexamples: ["Ana Silva met the project's director."],
  },
  {
    name: 'person-office-before-organization',
    pattern: '{person:p} , the? {office:t} {organization:o} ,|.|CLOSE|and',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva, CEO Quay Telecom Group, spoke.',
        'positions person=Ana Silva title=CEO organization=Quay Telecom Group',
      ],
      [
        'Ana Silva, the CEO Quay Telecom Group, spoke.',
        'positions person=Ana Silva title=CEO organization=Quay Telecom Group',
      ],
    ],
    counterexamples: ['Ana Silva, CEO Quay Telecom Group partner, spoke.'],
  },
];
