import type { Rule } from '../../rule.ts';

/** The office stands before the name of its holder: "World Bank President Ana Silva". */
export const officesBeforePersons: readonly Rule[] = [
  {
    name: 'office-comma-country-person',
    pattern: '{office:t} , the? {country:c} , {person:p}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', place: 'c' } }],
    score: 0.85,
    examples: [
      [
        'They heard the Minister of Ports, Kenya, Hon. Omar Khalil and others.',
        'positions person=Omar Khalil title=Minister of Ports place=Kenya',
      ],
    ],
    counterexamples: ['The Minister of Ports of Kenya met Omar Khalil.'],
  },
  {
    name: 'organization-office-person',
    pattern:
      "{organization:o} 's? ( (recently|newly|just) (appointed|elected|named|installed|created|minted) )? board? {office:t} ( (for|in|of) the? {place:l} ( , {place} )? ( , {place} )? ( ,? and the? {place} )? )? ,? {person:p} 's?",
    rows: [
      { table: 'positions', fields: { person: 'p', title: 't', organization: 'o', place: 'l' } },
      { table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } },
    ],
    score: 0.95,
    examples: [
      [
        "The World Bank's board chairman, Ana Silva, spoke.",
        'positions person=Ana Silva title=chairman organization=World Bank',
      ],
      [
        "The World Bank's newly appointed president, Ana Silva, spoke.",
        'positions person=Ana Silva title=president organization=World Bank',
      ],
      [
        'They met World Bank Chairman Lt Gen Omar Khalil.',
        'positions person=Omar Khalil title=Chairman organization=World Bank',
      ],
      [
        'World Bank President Ana Silva spoke.',
        'positions person=Ana Silva title=President organization=World Bank',
      ],
      [
        'World Bank Vice President for Digital Ana Silva spoke.',
        'positions person=Ana Silva title=Vice President for Digital organization=World Bank',
      ],
      [
        'World Bank Country Director for Portugal, Dr. Ana Silva, spoke.',
        'positions person=Ana Silva title=Country Director organization=World Bank place=Portugal',
      ],
      [
        'World Bank Country Director for Portugal, Spain and Italy Ana Silva spoke.',
        'positions person=Ana Silva title=Country Director organization=World Bank place=Portugal',
      ],
      [
        'Quayside Ltd (NYSE: QSD) CEO Ana Silva spoke.',
        'positions person=Ana Silva title=CEO organization=Quayside Ltd',
      ],
      [
        'World Ports Union (WPU) Secretary-General Ana Silva spoke.',
        'positions person=Ana Silva title=Secretary-General organization=World Ports Union',
      ],
    ],
    counterexamples: [
      'The World Bank President met Ana Silva.',
      'The World Bank and President Ana Silva met.',
      'The World Bank director for Portugal and Spain met Ana Silva.',
    ],
  },
  {
    name: 'organization-office-for-countries-person',
    pattern:
      "{organization:o} 's? {office:t} (for|in) the? {country+:l} ( , {country} )? ( , {country} )? ,? and the? {country} ,? {person:p}",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o', place: 'l' } }],
    score: 0.9,
    examples: [
      [
        'World Bank Country Director for Portugal, Spain and Italy Ana Silva spoke.',
        'positions person=Ana Silva title=Country Director organization=World Bank place=Italy',
      ],
    ],
    counterexamples: ['The World Bank director for Portugal and Spain met Ana Silva.'],
  },
  {
    name: 'organization-in-place-office-person',
    pattern: '{organization:o} in {place:l} {office:t} {person:p}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o', place: 'l' } }],
    score: 0.9,
    examples: [
      [
        'World Bank in Portugal resident representative Ana Silva spoke.',
        'positions person=Ana Silva title=resident representative organization=World Bank place=Portugal',
      ],
    ],
    counterexamples: ['The World Bank in Portugal met President Ana Silva.'],
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
    name: 'office-person',
    pattern: "{office:t} ( OPEN :PROPN|NOUN|ADJ :PUNCT )? {person:p} 's?",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.9,
    examples: [
      [
        'Minister of Ports and Posts (Mipp) Ana Silva spoke.',
        'positions person=Ana Silva title=Minister of Ports and Posts',
      ],
      ['President Ana Silva spoke.', 'positions person=Ana Silva title=President'],
      ["Minister Ana Silva's speech was short.", 'positions person=Ana Silva title=Minister'],
    ],
    counterexamples: ['The President, not Ana Silva, spoke.'],
  },
  {
    name: 'office-with-responsibility-person',
    pattern:
      '{office:t} ( in the office of the (prime|deputy|vice)? (minister|president) )? .... with (special|specific)? responsibility for .... , ( {office} )? {person:p} ,|:VERB|AUX',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [
      [
        'The Minister in the Office of the Prime Minister with responsibility for skills and posts, Ana Silva, spoke.',
        'positions person=Ana Silva title=Minister',
      ],
      [
        'Minister of State for Ports with responsibility for broadband, Ana Silva, opened it.',
        'positions person=Ana Silva title=Minister of State for Ports',
      ],
    ],
    counterexamples: [
      'The Minister left the office with responsibility for ports to whom he met, Ana Silva.',
    ],
  },
  {
    name: 'place-office-with-responsibility-person',
    pattern:
      "{country:c} 's? {office:t} .... with (special|specific)? responsibility for .... , ( {office} )? {person:p} ,|:VERB|AUX",
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', place: 'c' } }],
    score: 0.9,
    examples: [
      [
        "Kenya's Minister for Ports with responsibility for information, Dr Ana Silva, spoke.",
        'positions person=Ana Silva title=Minister for Ports place=Kenya',
      ],
    ],
    counterexamples: [
      "Kenya's Minister for Ports met the envoy with responsibility for trade and for ships.",
    ],
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
    name: 'analyst-person-at-organization',
    // Of who speaks of a market; "met President Ana Silva at the World Bank" is where they met.
    pattern:
      '(analyst|economist|strategist|researcher|lecturer|professor):t {person:p} (at|with) the? {organization:o}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Analyst Ana Silva at Quayside Ltd said so.',
        'positions person=Ana Silva title=Analyst organization=Quayside Ltd',
      ],
    ],
    counterexamples: ['They met President Ana Silva at the World Bank.'],
  },
  {
    name: 'the-office-comma-person',
    pattern: '{office:t} , {office}? {person:p} :PUNCT|VERB|AUX|CCONJ|ADP|ADV|DET',
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
      [
        'The Minister of Ports, Ms Ana Silva this week opened the fair.',
        'positions person=Ana Silva title=Minister of Ports',
      ],
      [
        'The Minister of Ports and Trade (MPT), Ana Silva, spoke.',
        'positions person=Ana Silva title=Minister of Ports and Trade',
      ],
    ],
    counterexamples: [
      'They met the minister, and Ana Silva spoke.',
      'Omar Khalil, the Minister of Ports, Ana Silva, and others spoke.',
    ],
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
    name: 'three-offices-person',
    pattern: '{office:t} , {office} ,? (and|&) the? {office} ,? {person:p}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.9,
    examples: [['Chairman, CEO and president Ana Silva spoke.', 'positions person=Ana Silva title=Chairman']],
    counterexamples: ['The chairman, CEO and president met Ana Silva.'],
  },
];
