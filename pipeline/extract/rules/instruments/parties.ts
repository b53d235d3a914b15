import type { RowTemplate, Rule } from '../../rule.ts';
import { SIGNED } from './wordings.ts';

/** What a party is, before its name: "the Lisbon-based software company". */
const THE_PARTY =
  "( (the|its|a|an)? .. (company|firm|provider|operator|giant|group|partner|up|startup|bank|ministry|agency|authority|regulator) )? the? ( {place!} 's? )?";
export const PARTY: readonly RowTemplate[] = [
  { table: 'instruments', fields: { name: 'i', parties: 'p' } },
  { table: 'relations', fields: { subject: 'i', predicate: '=signatory@cue', object: 'p' } },
];

/** Who signed a text. */
export const partiesOfInstruments: readonly Rule[] = [
  {
    name: 'signed-by-party',
    pattern:
      "{instrument:i} ... (signed|ratified|concluded|inked):cue by the? ( (representatives|ministers|leaders|delegates|officials) (from|of) the? )? ( {place} 's )? {country|organization+:p}",
    rows: PARTY,
    score: 0.8,
    examples: [
      ['The Lisbon Agreement was signed by Portugal.', 'instruments name=Lisbon Agreement parties=Portugal'],
      [
        'The Lisbon Agreement was signed by representatives from Portugal, Kenya and Mali.',
        'instruments name=Lisbon Agreement parties=Mali',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'signed-between-parties',
    pattern:
      "{instrument:i} .... (signed|concluded|reached|signing|exchanged|inked|initialled):cue ... between the? ( {place} 's )? ( (state|public|municipal|private) (institution|enterprise|company|corporation|foundation) )? {country|organization+:p}",
    rows: PARTY,
    score: 0.85,
    examples: [
      [
        'A memorandum was signed between the State Enterprise "Quay Post" and the Public Institution "Harbour Agency".',
        'instruments name=memorandum parties=Harbour Agency',
      ],
      [
        'The Lisbon Agreement was signed between the Ministry of Ports and the World Bank.',
        'instruments name=Lisbon Agreement parties=World Bank',
      ],
    ],
    counterexamples: ['The Lisbon Agreement was not signed between Portugal and Kenya.'],
  },
  {
    name: 'concluded-by-party-with-party',
    pattern:
      '{instrument:i} (was|were|been) (signed|concluded|reached|inked|initialled):cue by the? {country|organization} with the? {country|organization+:p}',
    rows: PARTY,
    score: 0.85,
    examples: [
      [
        'The Lisbon Agreement was concluded by Portugal with Kenya in 2019.',
        'instruments name=Lisbon Agreement parties=Kenya',
      ],
    ],
    counterexamples: ['The Lisbon Agreement was concluded by Portugal to the joy of Kenya.'],
  },
  {
    name: 'parties-with-aside-sign-instrument',
    pattern: `{country|organization+:p} , (a|an|the|its|part|which|also|formerly|represented) .... , (has|have|had|both|today|yesterday|also)? ( on {date} )? (${SIGNED}):cue ... {instrument:i}`,
    rows: PARTY,
    score: 0.85,
    examples: [
      [
        'The Ministry of Ports and the World Ports Union (WPU), a Lisbon-based body of 16 states, signed a memorandum of understanding.',
        'instruments name=memorandum of understanding parties=Ministry of Ports',
      ],
      [
        'The Ministry of Ports and the World Ports Union, also known as WePort, signed the Lisbon Agreement.',
        'instruments name=Lisbon Agreement parties=World Ports Union',
      ],
    ],
    counterexamples: [
      'The World Ports Union, a body of 16 states, never signed the Lisbon Agreement.',
      'They met at the World Ports Union, and Kenya, a friend of theirs, read the Lisbon Agreement.',
    ],
  },
  {
    name: 'parties-sign-instrument',
    // What stands before a comma and the verb only ends an aside: "the Quay Bank, part of the Harbour Group, signed".
    pattern: `{organization+:p} ( :ADV|AUX|ADP|NOUN|PROPN|ADJ|DET|CCONJ|SCONJ|PRON .. )? (${SIGNED}):cue ... {instrument:i}`,
    rows: PARTY,
    score: 0.8,
    examples: [
      [
        'The World Bank inked on Tuesday a $5-million financing agreement in Porto.',
        'instruments name=financing agreement parties=World Bank',
      ],
    ],
    counterexamples: [
      'Portugal never signed the Lisbon Agreement.',
      'Kenya, which falls under the World Bank, also signed the Lisbon Agreement.',
    ],
  },
  {
    name: 'countries-sign-instrument',
    pattern: `{country+:p} (has|have|had|today|yesterday|officially|formally|jointly|also|both|recently)? ( on {date} )? (${SIGNED}):cue ... {instrument:i}`,
    rows: PARTY,
    score: 0.85,
    examples: [
      ['Portugal and Kenya signed the Lisbon Agreement.', 'instruments name=Lisbon Agreement parties=Kenya'],
    ],
    counterexamples: ['The envoy for Kenya Ana Silva signed the Lisbon Agreement.'],
  },
  {
    name: 'two-parties-sign-instrument',
    pattern: `{country|organization:p} ,? (and|with) ${THE_PARTY} {country|organization} .. (${SIGNED}):cue ... {instrument:i}`,
    rows: PARTY,
    score: 0.85,
    examples: [
      [
        'The World Ports Union (WPU) and the Ministry of Ports and Coasts have signed a memorandum of understanding.',
        'instruments name=memorandum of understanding parties=World Ports Union',
      ],
    ],
    counterexamples: ['The World Ports Union and the Ministry of Ports never signed the Lisbon Agreement.'],
  },
  {
    name: 'three-parties-sign-instrument',
    pattern: `{country|organization:p} , ${THE_PARTY} {country|organization} ,? and ${THE_PARTY} {country|organization} .. (${SIGNED}):cue ... {instrument:i}`,
    rows: PARTY,
    score: 0.85,
    examples: [
      [
        'Kenya, the World Bank and the Ministry of Ports signed the Lisbon Agreement.',
        'instruments name=Lisbon Agreement parties=Kenya',
      ],
    ],
    counterexamples: ['Kenya, the World Bank said, signed the Lisbon Agreement with the Ministry of Ports.'],
  },
  {
    name: 'country-among-first-to-ratify-instrument',
    pattern:
      '{country|organization+:p} (was|were|became|is|are|has|have) been? .. (first|second|third|fourth|last|latest|earliest|only) .... to (ratify|sign|endorse|join):cue the? {instrument:i}',
    rows: PARTY,
    score: 0.85,
    examples: [
      [
        'Kenya was among the first countries to ratify the Lisbon Convention in 2016.',
        'instruments name=Lisbon Convention parties=Kenya',
      ],
    ],
    counterexamples: ['Kenya was the first country not to ratify the Lisbon Convention.'],
  },
  {
    name: 'parties-enter-into-instrument',
    pattern:
      '{country|organization+:p} .. ((entered|enters|acceded|accedes) (into|to)):cue ... {instrument:i}',
    rows: PARTY,
    score: 0.85,
    examples: [
      ['Kenya acceded to the Lisbon Convention in 2024.', 'instruments name=Lisbon Convention parties=Kenya'],
      [
        'Quayside Ltd has entered into the Lisbon Agreement.',
        'instruments name=Lisbon Agreement parties=Quayside Ltd',
      ],
    ],
    counterexamples: ['Quayside Ltd entered into talks on the port.'],
  },
  {
    name: 'announced-that-it-signed',
    pattern: `{country|organization:p} .... (announced|said|announces|says|confirmed) .. that it (has|had)? also? (${SIGNED}):cue ... {instrument:i}`,
    rows: PARTY,
    score: 0.85,
    examples: [
      [
        'Quayside Ltd announced today that it has signed a memorandum of understanding in Porto.',
        'instruments name=memorandum of understanding parties=Quayside Ltd',
      ],
    ],
    counterexamples: ['Quayside Ltd announced that it had not signed a memorandum of understanding.'],
  },
  {
    name: 'signed-instrument-with-party',
    pattern: `(${SIGNED}|into):cue ... {instrument:i} ... with ${THE_PARTY} {country|organization+:p}`,
    rows: PARTY,
    score: 0.85,
    examples: [
      [
        'We signed a memorandum with the Lisbon company Quayside Ltd on port safety.',
        'instruments name=memorandum parties=Quayside Ltd',
      ],
      [
        'Kenya signed the Lisbon Agreement with the World Bank and Portugal.',
        'instruments name=Lisbon Agreement parties=Portugal',
      ],
    ],
    counterexamples: ['We signed a memorandum with a friend of the World Bank.'],
  },
  {
    name: 'signed-instrument-on-matter-with-party',
    pattern: `(${SIGNED}):cue ... {instrument:i} (in|on|for|regarding|concerning|covering) .... , with ${THE_PARTY} {country|organization+:p}`,
    rows: PARTY,
    score: 0.85,
    examples: [
      [
        'Kenya signed the Lisbon Agreement in port trade, new technologies, and safe harbours, with the World Bank.',
        'instruments name=Lisbon Agreement parties=World Bank',
      ],
    ],
    counterexamples: ['Kenya signed the Lisbon Agreement in Porto and met with the World Bank.'],
  },
  {
    name: 'instrument-between-parties',
    pattern: `(${SIGNED}|under):cue ... {instrument:i} ( (on|of|for|in) .. )? (signed|concluded|reached)? between ${THE_PARTY} {country|organization+:p}`,
    rows: PARTY,
    score: 0.85,
    examples: [
      [
        'They signed a memorandum between the Ministry of Ports and the World Bank.',
        'instruments name=memorandum parties=World Bank',
      ],
    ],
    counterexamples: [
      'They signed a memorandum between two talks at the World Bank.',
      'Under the Lisbon Agreement, trade between Kenya and Portugal grew.',
    ],
  },
  {
    name: 'by-signing-instrument-parties',
    pattern: '(by|in|after|upon) (signing):cue the? .. {instrument:i} , the? {country|organization+:p}',
    rows: PARTY,
    score: 0.8,
    examples: [
      [
        'By signing the Lisbon Agreement, Kenya and Mali opened their ports.',
        'instruments name=Lisbon Agreement parties=Mali',
      ],
    ],
    counterexamples: ['By reading the Lisbon Agreement, Kenya and Mali learned much.'],
  },
  {
    name: 'country-that-became-a-party',
    pattern:
      '{country+:p} (became|becomes|become|was|were|is|are) .. (country|countries|state|states|nation|nations|government|governments|member) to (sign|ratify|join):cue the? {instrument:i}',
    rows: PARTY,
    score: 0.85,
    examples: [
      [
        'Kenya became the 16th African country to ratify the Lisbon Convention.',
        'instruments name=Lisbon Convention parties=Kenya',
      ],
      [
        'Portugal, Kenya and Mali were the first countries to sign the Lisbon Agreement.',
        'instruments name=Lisbon Agreement parties=Mali',
      ],
    ],
    counterexamples: [
      'Kenya is expected to become the first country to ratify the Lisbon Convention.',
      'Kenya was urged to ratify the Lisbon Convention.',
      'Kenya is not the first country to ratify the Lisbon Convention.',
    ],
  },
  {
    name: 'instrument-between-parties-signed',
    pattern:
      '{instrument:i} between the? {country|organization+:p} .... (was|were|has|been|is|,) (signed|inked|concluded):cue',
    rows: PARTY,
    score: 0.85,
    examples: [
      [
        'A memorandum of understanding between the Ministry of Ports and the World Bank was signed in Lisbon.',
        'instruments name=memorandum of understanding parties=World Bank',
      ],
      [
        'It follows a memorandum of understanding between Kenya and the World Bank, signed in Lisbon.',
        'instruments name=memorandum of understanding parties=Kenya',
      ],
    ],
    counterexamples: ['The Lisbon Agreement between the talks was signed by pilots of the World Bank.'],
  },
];
