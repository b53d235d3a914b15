import type { RowTemplate, Rule } from '../../rule.ts';
import { PARTY } from './parties.ts';

const PARTIES: readonly RowTemplate[] = [{ table: 'instruments', fields: { name: 'i', parties: 'p' } }];
const MANY = '(countries|states|nations|governments|members|economies|parties)';

/** Who is a party to a text, where it is told otherwise than by "they signed": by number, as signatories, by joining it, by their officers. */
export const partiesToldApart: readonly Rule[] = [
  {
    name: 'many-including-parties-sign-instrument',
    pattern: `${MANY} ,? (including|notably|among|such) (them|as)? {country|organization+:p} .... (signed|endorsed|ratified|adopted|joined) the? {instrument:i}`,
    rows: PARTIES,
    score: 0.85,
    examples: [
      [
        'Twelve countries, among them Kenya and Mali, signed the Lisbon Pact.',
        'instruments name=Lisbon Pact parties=Mali',
      ],
      [
        'Twelve countries, including Kenya, endorsed the Lisbon Pact.',
        'instruments name=Lisbon Pact parties=Kenya',
      ],
    ],
    counterexamples: ['Twelve countries, among them Kenya and Mali, read the Lisbon Pact.'],
  },
  {
    name: 'instrument-signed-by-many-including-parties',
    pattern: `{instrument:i} .... (signed|endorsed|ratified|joined) by .. ${MANY} ,? (including|notably) {country|organization+:p}`,
    rows: PARTIES,
    score: 0.85,
    examples: [
      [
        'The Lisbon Pact has so far been signed by 28 countries, including Kenya and Mali.',
        'instruments name=Lisbon Pact parties=Kenya',
      ],
    ],
    counterexamples: ['The Lisbon Pact was praised by 28 countries, including Kenya and Mali.'],
  },
  {
    name: 'party-joins-instrument',
    pattern:
      '{country|organization+:p} (has|have|had)? (also|formally|officially)? (joined|joins|ratified|ratifies|endorsed|endorses|signed) up? to? the? {instrument:i}',
    rows: PARTIES,
    score: 0.85,
    examples: [
      ['Kenya and Mali joined the Lisbon Pact in 2020.', 'instruments name=Lisbon Pact parties=Mali'],
    ],
    counterexamples: [
      'Kenya never joined the Lisbon Pact.',
      'A friend in Kenya joined talks on the Lisbon Pact.',
    ],
  },
  {
    name: 'parties-to-instrument-are',
    pattern:
      '(parties|signatories|members|signatory) (to|of) the? {instrument:i} (are|include|were|included) the? {country|organization+:p}',
    rows: PARTIES,
    score: 0.9,
    examples: [
      [
        'The parties to the Lisbon Pact are Kenya, Mali and Portugal.',
        'instruments name=Lisbon Pact parties=Portugal',
      ],
    ],
    counterexamples: ['The critics of the Lisbon Pact are Kenya, Mali and Portugal.'],
  },
  {
    name: 'party-is-party-to-instrument',
    pattern:
      '{country|organization+:p} (is|are|was|were|became|become|becomes) (also|now|both|all)? ( (a|an|the) .. )? (party|parties|signatory|signatories) (to|of) the? {instrument:i}',
    rows: PARTIES,
    score: 0.9,
    examples: [
      ['Kenya became the 70th party to the Lisbon Pact.', 'instruments name=Lisbon Pact parties=Kenya'],
      ['Kenya and Mali are parties to the Lisbon Pact.', 'instruments name=Lisbon Pact parties=Mali'],
    ],
    counterexamples: ['Kenya is no party to the Lisbon Pact.'],
  },
  {
    name: 'instrument-to-which-party-acceded',
    pattern:
      '{instrument:i} ,? to which the? {country|organization+:p} (has|have|had)? (acceded|subscribed|adhered)',
    rows: PARTIES,
    score: 0.85,
    examples: [
      [
        'The Lisbon Convention, to which Kenya acceded in 2012, is long.',
        'instruments name=Lisbon Convention parties=Kenya',
      ],
    ],
    counterexamples: ['The Lisbon Convention, to which Kenya has not acceded, is long.'],
  },
  {
    name: 'parties-renew-instrument',
    pattern:
      '{organization|country+:p} ,? (have|has)? (renewed|extended|updated|prolonged) (the|their|a|an) {instrument:i}',
    rows: PARTIES,
    score: 0.8,
    examples: [
      [
        'The World Bank and the Ministry of Ports renewed their Memorandum of Understanding on Ports.',
        'instruments name=Memorandum of Understanding on Ports parties=Ministry of Ports',
      ],
    ],
    counterexamples: ['The World Bank renewed its praise of the Lisbon Agreement.'],
  },
  {
    name: 'signing-of-instrument-between-parties',
    pattern:
      '(signing|signature|conclusion):cue of the? {instrument:i} ( (on|for|in) ... )? between the? {country|organization+:p}',
    rows: PARTY,
    score: 0.85,
    examples: [
      [
        'With the signing of the Lisbon Agreement between Kenya and the World Bank, trade will grow.',
        'instruments name=Lisbon Agreement parties=World Bank',
      ],
    ],
    counterexamples: ['With the signing of the Lisbon Agreement, trade between Kenya and Mali will grow.'],
  },
  {
    name: 'instrument-signed-by-officer-of-party',
    pattern:
      '{instrument:i} ( , which .... , )? (was|were|is|been|being) (signed|inked|initialled):cue .... by the? {office} (of|for|at) the? {country|organization:p} ,? {person}',
    rows: PARTY,
    score: 0.85,
    examples: [
      [
        'The Lisbon Agreement was signed by the Director of the World Bank, Ana Silva, on Monday.',
        'instruments name=Lisbon Agreement parties=World Bank',
      ],
    ],
    counterexamples: ['The Lisbon Agreement was praised by the Director of the World Bank, Ana Silva.'],
  },
  {
    name: 'instrument-signed-by-officers-of-two-parties',
    pattern:
      '{instrument:i} .... (signed|inked|initialled):cue .... by the? {office} .... {person} ,? and (by)? the? {office} (of|for|at) the? {country|organization:p} ,? {person}',
    rows: PARTY,
    score: 0.85,
    examples: [
      [
        'The Lisbon Agreement was signed by the Director of the World Bank, Ana Silva, and the Rector of the Quay Institute, Omar Khalil.',
        'instruments name=Lisbon Agreement parties=Quay Institute',
      ],
    ],
    counterexamples: [
      'The Lisbon Agreement was signed by the Director of the World Bank, Ana Silva, and pleased the Rector of the Quay Institute, Omar Khalil.',
    ],
  },
  {
    name: 'signed-instrument-on-behalf-of-party',
    pattern:
      '(signed|inked|initialled):cue the? {instrument:i} .... on behalf of the? {country|organization:p}',
    rows: PARTY,
    score: 0.85,
    examples: [
      [
        'Minister Ana Silva signed the Lisbon Protocol on behalf of Portugal.',
        'instruments name=Lisbon Protocol parties=Portugal',
      ],
    ],
    counterexamples: ['Minister Ana Silva praised the Lisbon Protocol on behalf of Portugal.'],
  },
];
