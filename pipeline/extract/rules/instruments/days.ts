import type { RowTemplate, Rule } from '../../rule.ts';
import { SIGNED } from './wordings.ts';

const ADOPTED_ON: readonly RowTemplate[] = [
  { table: 'instruments', fields: { name: 'i', adopted_on: 'd.start' } },
];

/** On which day a text was adopted or signed. */
export const daysOfInstruments: readonly Rule[] = [
  {
    name: 'instrument-adopted-on',
    pattern:
      '{instrument:i} ... (adopted|signed|approved|endorsed|issued|passed|enacted|concluded|ratified|inked|initialled|promulgated|exchanged) ( ... (on|in|of) )? {date:d}',
    rows: ADOPTED_ON,
    score: 0.8,
    examples: [
      [
        'The Lisbon Declaration was adopted on 5 May 2024.',
        'instruments name=Lisbon Declaration adopted_on=2024-05-05',
      ],
    ],
    counterexamples: [
      'The Lisbon Declaration was adopted, and runs until 2028.',
      'The Lisbon Declaration was adopted for 2025–2027.',
    ],
  },
  {
    name: 'instrument-signed-by-somebody-on',
    pattern:
      '{instrument:i} ,? (which|that)? (was|were|is|has|had)? been? (adopted|signed|approved|endorsed|issued|passed|enacted|ratified|promulgated) (into)? law? by the? :NOUN|PROPN|ADJ? :NOUN|PROPN of the? .. ( of the? .. )? (on|in) {date:d}',
    rows: ADOPTED_ON,
    score: 0.8,
    examples: [
      [
        'The Lisbon Ports Act was signed by the president of the Senate of the Republic of Kenya on 5 May 2024.',
        'instruments name=Lisbon Ports Act adopted_on=2024-05-05',
      ],
    ],
    counterexamples: [
      'The Lisbon Ports Act was signed by the president, and the port opened in 2024.',
      'The Lisbon Ports Act was signed by the president who came to office in 2024.',
    ],
  },
  {
    name: 'instrument-approved-by-decree-of',
    pattern:
      '{instrument:i} .. (approved|adopted|enacted|introduced) (by|through|under|with) (a|the) (decree|order|resolution|decision) (of|by) .... (of|dated) {date:d}',
    rows: ADOPTED_ON,
    score: 0.85,
    examples: [
      [
        'The Lisbon Action Plan was approved by the decree of the President of the Republic of Kenya dated 5 May 2024.',
        'instruments name=Lisbon Action Plan adopted_on=2024-05-05',
      ],
    ],
    counterexamples: [
      'The Lisbon Action Plan was approved by a board and follows the decree dated 5 May 2024.',
    ],
  },
  {
    name: 'instrument-dated',
    pattern: '{instrument:i} (of|dated) {date:d}',
    rows: ADOPTED_ON,
    score: 0.85,
    examples: [
      [
        'It rests on Ports Decree No. 412 of 5 May 2024.',
        'instruments name=Ports Decree No. 412 adopted_on=2024-05-05',
      ],
      ['The Lisbon Agreement of 1989 is long.', 'instruments name=Lisbon Agreement adopted_on=1989'],
    ],
    counterexamples: ['The Lisbon Agreement replaces that of 1989.'],
  },
  {
    name: 'instrument-that-dates-from',
    pattern: '{instrument:i} ( , .... .... , )? ,? which? (dates|dating|dated) back? (from|to) {date:d}',
    rows: ADOPTED_ON,
    score: 0.8,
    examples: [
      [
        'The Lisbon Declaration, from which all began, dates from May 2024.',
        'instruments name=Lisbon Declaration adopted_on=2024-05',
      ],
      [
        'The Lisbon Ports Act, which dates back to 1989, is long.',
        'instruments name=Lisbon Ports Act adopted_on=1989',
      ],
    ],
    counterexamples: ['The Lisbon Declaration praises a port that dates from 1989.'],
  },
  {
    name: 'instrument-with-its-date',
    pattern: '{instrument:i} , dated {date:d}',
    rows: ADOPTED_ON,
    score: 0.85,
    examples: [
      ['Decree No. 412, dated 5 May 2024, is long.', 'instruments name=Decree No. 412 adopted_on=2024-05-05'],
    ],
    counterexamples: ['Decree No. 412 and a letter dated 5 May 2024 are long.'],
  },
  {
    name: 'instrument-approved-by-dated-one',
    pattern:
      '{instrument:i} .... (approved|adopted|established|instituted|enacted|introduced) (by|through|under|with) the? {instrument} (of|dated) {date:d}',
    rows: ADOPTED_ON,
    score: 0.85,
    examples: [
      [
        'The Lisbon Action Plan was approved by Decree No. 412 of 5 May 2024.',
        'instruments name=Lisbon Action Plan adopted_on=2024-05-05',
      ],
    ],
    counterexamples: [
      'The Lisbon Action Plan was approved by a board, and follows Decree No. 412 of 5 May 2024.',
    ],
  },
  {
    name: 'instrument-approved-by-order-dated',
    pattern:
      '{instrument:i} .... (approved|adopted|established|instituted|enacted|introduced|promulgated) (by|through|under|with) (a|an|the)? ( :ADJ|NOUN|PROPN )? ( :ADJ|NOUN|PROPN )? (order|decree|decision|resolution|ordinance|edict) (of|dated|on) {date:d}',
    rows: ADOPTED_ON,
    score: 0.85,
    examples: [
      [
        'The Lisbon Action Plan was approved by a presidential order dated 5 May 2024.',
        'instruments name=Lisbon Action Plan adopted_on=2024-05-05',
      ],
    ],
    counterexamples: ['The Lisbon Action Plan was approved by a board whose order dated 5 May 2024 is long.'],
  },
  {
    name: 'signed-on-date-instrument',
    pattern: `(${SIGNED}|adopted|approved|endorsed|passed|enacted|ratified|promulgated|issued) on? {date:d} ( ,? (at|in) ... , )? ,? (the|a|an|its)? .. {instrument:i}`,
    rows: ADOPTED_ON,
    score: 0.85,
    examples: [
      [
        'Delegates adopted on 5 May 2024 the Lisbon Declaration.',
        'instruments name=Lisbon Declaration adopted_on=2024-05-05',
      ],
    ],
    counterexamples: ['Delegates met on 5 May 2024 to read the Lisbon Declaration.'],
  },
  {
    name: 'on-date-signed-instrument',
    pattern: `on? {date:d} (${SIGNED}|adopted|approved|endorsed|passed|enacted|ratified|promulgated) (the|a|an|its)? .. {instrument:i}`,
    rows: ADOPTED_ON,
    score: 0.85,
    examples: [
      [
        'Delegates on 5 May 2024 adopted the Lisbon Declaration.',
        'instruments name=Lisbon Declaration adopted_on=2024-05-05',
      ],
    ],
    counterexamples: ['Delegates on 5 May 2024 read the Lisbon Declaration.'],
  },
  {
    name: 'signed-instrument-on-date',
    pattern: `(${SIGNED}|adopted|adopting|approved|endorsed|passed|enacted|promulgated) (the|a|an|its|their)? .. {instrument:i} ... (on|in) {date:d}`,
    rows: ADOPTED_ON,
    score: 0.8,
    examples: [
      [
        'The two sides signed the Lisbon Agreement in Porto on 5 May 2024.',
        'instruments name=Lisbon Agreement adopted_on=2024-05-05',
      ],
    ],
    counterexamples: ['The two sides read the Lisbon Agreement in Porto on 5 May 2024.'],
  },
  {
    name: 'on-date-they-signed-instrument',
    pattern: `on? {date:d} ,? ( (in|at|on) .. {place|event} ,? )? .... (signed|adopted|approved|endorsed|passed|enacted|ratified|inked) ( , (by|with) .... , )? (the|a|an|its|their)? :ADJ|NOUN|NUM|PROPN? :ADJ|NOUN|NUM|PROPN? :ADJ|NOUN|NUM|PROPN? {instrument:i}`,
    rows: ADOPTED_ON,
    score: 0.8,
    examples: [
      [
        'Parliament on 5 May 2024 approved, by 141 votes to 60, the Ports Act.',
        'instruments name=Ports Act adopted_on=2024-05-05',
      ],
      [
        'On 5 May 2024, in Porto, the two ministers signed the Lisbon Agreement.',
        'instruments name=Lisbon Agreement adopted_on=2024-05-05',
      ],
    ],
    counterexamples: [
      'On 5 May 2024, the two ministers read the Lisbon Agreement.',
      'On 5 May 2024, the two ministers adopted standards under the Lisbon Agreement.',
    ],
  },
  {
    name: 'founded-by-instrument-in',
    pattern:
      '(established|founded|created|instituted) (by|under|through) the? {instrument:i} (in|on|of) {date:d}',
    rows: ADOPTED_ON,
    score: 0.85,
    examples: [
      [
        'The council was established by the Lisbon Agreement in 2009.',
        'instruments name=Lisbon Agreement adopted_on=2009',
      ],
    ],
    counterexamples: ['The council was praised under the Lisbon Agreement in 2009.'],
  },
  {
    name: 'instrument-given-assent-on',
    pattern:
      '{instrument:i} ,? which? (has|had)? (received|receives|receiving|got|given|granted|was)? (given|granted)? the? (royal|presidential) assent (on|in|last|this)? {date:d}',
    rows: ADOPTED_ON,
    score: 0.9,
    examples: [
      [
        'The Lisbon Ports Act, which received Royal Assent on 26 October 2023, is long.',
        'instruments name=Lisbon Ports Act adopted_on=2023-10-26',
      ],
    ],
    counterexamples: ['The Lisbon Ports Act is to receive Royal Assent in 2024.'],
  },
  {
    name: 'instrument-assented-to-on',
    pattern:
      '{instrument:i} ,? (which|was)? was? assented to ( by the? .. ( {person} )? )? (on|in|last|this)? {date:d}',
    rows: ADOPTED_ON,
    score: 0.9,
    examples: [
      [
        'The Lisbon Ports Act, assented to by the President in October 2024, is long.',
        'instruments name=Lisbon Ports Act adopted_on=2024-10',
      ],
    ],
    counterexamples: ['The Lisbon Ports Act, not assented to by the President in 2024, is long.'],
  },
  {
    name: 'passage-of-instrument-in',
    pattern:
      '(passage|adoption|enactment|signing|ratification|promulgation) of the? .. {instrument:i} ( by the? .. {organization} )? (in|on) {date:d}',
    rows: ADOPTED_ON,
    score: 0.85,
    examples: [
      [
        'Trade grew after the passage of the Lisbon Ports Act in May 2024.',
        'instruments name=Lisbon Ports Act adopted_on=2024-05',
      ],
    ],
    counterexamples: ['They read a passage of the Lisbon Ports Act aloud in May 2024.'],
  },
  {
    name: 'on-date-by-adopting-instrument',
    pattern:
      '{date:d} (by|after|with)? the? (adopting|approving|signing|endorsing|adoption|approval) of? (the|a|an|its|their)? .. {instrument:i}',
    rows: ADOPTED_ON,
    score: 0.8,
    examples: [
      [
        'Delegates ended talks in Porto on 5 May 2024 by approving the Lisbon Declaration.',
        'instruments name=Lisbon Declaration adopted_on=2024-05-05',
      ],
    ],
    counterexamples: ['Delegates ended talks in Porto on 5 May 2024 by reading the Lisbon Declaration.'],
  },
];
