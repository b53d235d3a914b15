import type { Rule, RowTemplate } from '../rule.ts';

const SIGNED =
  'sign|signs|signed|signing|ratified|inked|inks|inking|initialled|initialed|concluded|sealed|exchanged|subscribed';
/** "at", "at the close of", "on the sidelines of", and their like. */
const AT_EVENT =
  '(at|by|during|on) ( the .. (session|ceremony|day|end|close|conclusion|opening|closing|margins|sidelines) of )? the? {event:e}';
/** What a party is, before its name: "the Lisbon-based software company". */
const THE_PARTY =
  "( (the|its|a|an)? .. (company|firm|provider|operator|giant|group|partner|up|startup|bank|ministry|agency|authority|regulator) )? the? ( {place!} 's? )?";
const PARTY: readonly RowTemplate[] = [
  { table: 'instruments', fields: { name: 'i', parties: 'p' } },
  { table: 'relations', fields: { subject: 'i', predicate: '=signatory@cue', object: 'p' } },
];
const ADOPTED_AT: readonly RowTemplate[] = [
  { table: 'instruments', fields: { name: 'i', adopted_at: 'e' } },
  { table: 'relations', fields: { subject: 'i', predicate: '=adopted_at@cue', object: 'e' } },
];

/** What was adopted, where, when and for which years. */
export const instrumentRules: readonly Rule[] = [
  {
    name: 'event-adopts-instrument',
    pattern:
      '{event:e} .... (adopted|adopts|adopt|adoption|agreed|endorsed|approved|produced|yielded):cue (of|on|the|a)? ( today|yesterday|unanimously )? ( in {city} ,? ( {country} ,? )? )? .. {instrument:i}',
    rows: [
      { table: 'instruments', fields: { name: 'i', adopted_at: 'e' } },
      { table: 'relations', fields: { subject: 'i', predicate: '=adopted_at@cue', object: 'e' } },
    ],
    score: 0.85,
    examples: [
      [
        'The Harbour Summit adopted the Lisbon Declaration.',
        'instruments name=Lisbon Declaration adopted_at=Harbour Summit',
      ],
      [
        'Delegates at the Harbour Summit approved today in Porto, Portugal, the Lisbon Declaration.',
        'instruments name=Lisbon Declaration adopted_at=Harbour Summit',
      ],
    ],
    counterexamples: ['The Harbour Summit did not adopt the Lisbon Declaration.'],
  },
  {
    name: 'adopted-at-event',
    pattern:
      '{instrument:i} ... (adopted|agreed|endorsed|approved|signed):cue ... (at|by|during|on) ( the .. (session|ceremony|day|end|close|conclusion|opening|closing|margins|sidelines) of )? the? {event:e}',
    rows: [
      { table: 'instruments', fields: { name: 'i', adopted_at: 'e' } },
      { table: 'relations', fields: { subject: 'i', predicate: '=adopted_at@cue', object: 'e' } },
    ],
    score: 0.9,
    examples: [
      [
        'The Lisbon Declaration was adopted at the Harbour Summit.',
        'instruments name=Lisbon Declaration adopted_at=Harbour Summit',
      ],
      [
        'The Lisbon Declaration was signed today at the closing session of the Harbour Summit.',
        'instruments name=Lisbon Declaration adopted_at=Harbour Summit',
      ],
    ],
    counterexamples: ['The Lisbon Declaration was never adopted at the Harbour Summit.'],
  },
  {
    name: 'adopted-instrument-at',
    pattern: `(adopted|adopting|endorsed|approved|signed|signing):cue the? .. {instrument:i} .... ${AT_EVENT}`,
    rows: [
      { table: 'instruments', fields: { name: 'i', adopted_at: 'e' } },
      { table: 'relations', fields: { subject: 'i', predicate: '=adopted_at@cue', object: 'e' } },
    ],
    score: 0.85,
    examples: [
      [
        'Delegates adopted the Lisbon Declaration at the Harbour Summit.',
        'instruments name=Lisbon Declaration adopted_at=Harbour Summit',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'instrument-period',
    pattern:
      '{instrument:i} ( .. (for|covering|covers|from|between|runs|OPEN|,) )? the? (period|years)? (of|from|between)? {period:d}',
    rows: [{ table: 'instruments', fields: { name: 'i', period_start: 'd.start', period_end: 'd.end' } }],
    score: 0.85,
    examples: [
      [
        'The Lisbon Action Plan covers 2024–2027.',
        'instruments name=Lisbon Action Plan period_start=2024 period_end=2027',
      ],
    ],
    counterexamples: [
      'Under the Lisbon Action Plan and the rules, officials moved 270 ports in phases from 2024 to 2027.',
    ],
  },
  {
    name: 'instrument-covers-period',
    pattern:
      '{instrument:i} .... (covering|covers|cover|spanning|spans|runs|running|period) (of|from|between|the)? {period:d}',
    rows: [{ table: 'instruments', fields: { name: 'i', period_start: 'd.start', period_end: 'd.end' } }],
    score: 0.85,
    examples: [
      [
        'They adopted the Lisbon Action Plan. The plan to mend all ports of the country runs from 2024 to 2027.',
        'instruments name=Lisbon Action Plan period_start=2024 period_end=2027',
      ],
    ],
    counterexamples: ['The Lisbon Action Plan was read by those who paid for 2025–2027.'],
  },
  {
    name: 'signed-instrument-for-period',
    pattern:
      '{instrument:i} (was|were|is)? (signed|concluded|adopted|approved|exchanged|inked) .... .... for the? (period|years)? {period:d}',
    rows: [{ table: 'instruments', fields: { name: 'i', period_start: 'd.start', period_end: 'd.end' } }],
    score: 0.8,
    examples: [
      [
        'A memorandum of understanding was signed between the Ministry of Ports and the World Bank on work in the field of safety for 2025–2027.',
        'instruments name=memorandum of understanding period_start=2025 period_end=2027',
      ],
    ],
    counterexamples: ['The Lisbon Action Plan was read by those who paid for 2025–2027.'],
  },
  {
    name: 'instrument-adopted-on',
    pattern:
      '{instrument:i} ... (adopted|signed|approved|endorsed|issued|passed|enacted|concluded|ratified|inked|initialled|promulgated|exchanged) ( ... (on|in|of) )? {date:d}',
    rows: [{ table: 'instruments', fields: { name: 'i', adopted_on: 'd.start' } }],
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
    name: 'instrument-dated',
    pattern: '{instrument:i} (of|dated) {date:d}',
    rows: [{ table: 'instruments', fields: { name: 'i', adopted_on: 'd.start' } }],
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
    name: 'instrument-with-its-date',
    pattern: '{instrument:i} , dated {date:d}',
    rows: [{ table: 'instruments', fields: { name: 'i', adopted_on: 'd.start' } }],
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
    rows: [{ table: 'instruments', fields: { name: 'i', adopted_on: 'd.start' } }],
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
    name: 'instrument-issued-by',
    pattern:
      '{instrument:i} ... ((issued|published|drafted|prepared|launched|released|adopted|approved|developed|promulgated) jointly? by) the? {organization:o}',
    rows: [{ table: 'instruments', fields: { name: 'i', issuer: 'o' } }],
    score: 0.8,
    examples: [
      [
        'The Lisbon Action Plan, issued by the World Bank, is long.',
        'instruments name=Lisbon Action Plan issuer=World Bank',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'signed-by-party',
    pattern:
      "{instrument:i} ... (signed|ratified):cue by the? ( (representatives|ministers|leaders|delegates|officials) (from|of) the? )? ( {place} 's )? {country|organization+:p}",
    rows: [
      { table: 'instruments', fields: { name: 'i', parties: 'p' } },
      { table: 'relations', fields: { subject: 'i', predicate: '=signatory@cue', object: 'p' } },
    ],
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
      "{instrument:i} .... (signed|concluded|reached|signing|exchanged|inked|initialled):cue ... between the? ( {place} 's )? {country|organization+:p}",
    rows: [
      { table: 'instruments', fields: { name: 'i', parties: 'p' } },
      { table: 'relations', fields: { subject: 'i', predicate: '=signatory@cue', object: 'p' } },
    ],
    score: 0.85,
    examples: [
      [
        'The Lisbon Agreement was signed between the Ministry of Ports and the World Bank.',
        'instruments name=Lisbon Agreement parties=World Bank',
      ],
    ],
    counterexamples: ['The Lisbon Agreement was not signed between Portugal and Kenya.'],
  },
  {
    name: 'parties-sign-instrument',
    pattern: `{organization+:p} .. (${SIGNED}):cue ... {instrument:i}`,
    rows: PARTY,
    score: 0.8,
    examples: [
      [
        'The World Bank inked on Tuesday a $5-million financing agreement in Porto.',
        'instruments name=financing agreement parties=World Bank',
      ],
    ],
    counterexamples: ['Portugal never signed the Lisbon Agreement.'],
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
    name: 'parties-enter-into-instrument',
    pattern: '{country|organization+:p} .. ((entered|enters) into):cue ... {instrument:i}',
    rows: PARTY,
    score: 0.85,
    examples: [
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
    name: 'signed-on-date-instrument',
    pattern: `(${SIGNED}|adopted|approved|endorsed|passed|enacted|ratified|promulgated|issued) on? {date:d} ( ,? (at|in) ... , )? ,? (the|a|an|its)? .. {instrument:i}`,
    rows: [{ table: 'instruments', fields: { name: 'i', adopted_on: 'd.start' } }],
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
    pattern: `on? {date:d} ,? (${SIGNED}|adopted|approved|endorsed|passed|enacted|ratified|promulgated) (the|a|an|its)? .. {instrument:i}`,
    rows: [{ table: 'instruments', fields: { name: 'i', adopted_on: 'd.start' } }],
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
    rows: [{ table: 'instruments', fields: { name: 'i', adopted_on: 'd.start' } }],
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
    name: 'at-event-they-signed-instrument',
    pattern: `(at|during|on) ( the .. (session|ceremony|day|end|close|conclusion|opening|closing|margins|sidelines) of )? the? {event:e} , .... (signed|adopted|approved|endorsed|signing):cue ... {instrument:i}`,
    rows: ADOPTED_AT,
    score: 0.85,
    examples: [
      [
        'Yesterday, on the sidelines of the Harbour Summit, the two sides signed a memorandum on safety.',
        'instruments name=memorandum on safety adopted_at=Harbour Summit',
      ],
    ],
    counterexamples: ['At the Harbour Summit, the two sides did not sign the Lisbon Agreement.'],
  },
  {
    name: 'event-ended-with-text-called',
    pattern:
      '{event:e} .. ((ended|concluded|closed|culminated) (with|in)):cue .... (communiqué|communique|declaration|statement|document|agreement|resolution|pledge|call|text) ,? (tagged|called|dubbed|titled|entitled|named|known) as? the? {instrument:i}',
    rows: ADOPTED_AT,
    score: 0.85,
    examples: [
      [
        'The Harbour Summit ended with a seven-point statement, called the Lisbon Accord.',
        'instruments name=Lisbon Accord adopted_at=Harbour Summit',
      ],
    ],
    counterexamples: ['The Harbour Summit ended with a call for peace.'],
  },
  {
    name: 'organization-issued-instrument',
    pattern:
      '{organization:o} .. (issued|issues|published|publishes|released|unveiled|promulgated) (the|its|a|an|their)? .. {instrument:i}',
    rows: [{ table: 'instruments', fields: { name: 'i', issuer: 'o' } }],
    score: 0.8,
    examples: [
      [
        'The Ministry of Ports issued its Lisbon Action Plan in May.',
        'instruments name=Lisbon Action Plan issuer=Ministry of Ports',
      ],
    ],
    counterexamples: ['The Ministry of Ports has not issued the Lisbon Action Plan.'],
  },
  {
    name: 'at-event-instrument-adopted',
    pattern:
      '(at|during|within) ( the .. (session|ceremony|day|end|close|conclusion|opening|closing|margins|sidelines) of )? the? {event:e} ,? .... {instrument:i} .. (adopted|approved|endorsed|signed|launched|presented):cue',
    rows: [
      { table: 'instruments', fields: { name: 'i', adopted_at: 'e' } },
      { table: 'relations', fields: { subject: 'i', predicate: '=adopted_at@cue', object: 'e' } },
    ],
    score: 0.85,
    examples: [
      [
        'At the end of the Harbour Summit, the Lisbon Declaration was adopted.',
        'instruments name=Lisbon Declaration adopted_at=Harbour Summit',
      ],
    ],
    counterexamples: ['At the end of the Harbour Summit, the Lisbon Declaration was not adopted.'],
  },
  {
    name: 'event-ended-with-instrument',
    pattern: '{event:e} .. ((ended|concluded) with):cue ( the adoption of )? (the|a)? .. {instrument:i}',
    rows: [
      { table: 'instruments', fields: { name: 'i', adopted_at: 'e' } },
      { table: 'relations', fields: { subject: 'i', predicate: '=adopted_at@cue', object: 'e' } },
    ],
    score: 0.85,
    examples: [
      [
        'The Harbour Summit ended with the Lisbon Declaration.',
        'instruments name=Lisbon Declaration adopted_at=Harbour Summit',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'instrument-valid-until',
    pattern: '{instrument:i} .... ((period|valid|runs|run) (until|through|to)) {date:d}',
    rows: [{ table: 'instruments', fields: { name: 'i', period_end: 'd.end' } }],
    score: 0.8,
    examples: [
      [
        'The Lisbon Action Plan is designed for the period until 2028.',
        'instruments name=Lisbon Action Plan period_end=2028',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'issuer-possesses-instrument',
    pattern: "{organization:o} 's .. {instrument:i}",
    rows: [{ table: 'instruments', fields: { name: 'i', issuer: 'o' } }],
    score: 0.75,
    examples: [
      ["The World Bank's Lisbon Strategy is long.", 'instruments name=Lisbon Strategy issuer=World Bank'],
    ],
    counterexamples: [],
  },
  {
    name: 'on-date-they-signed-instrument',
    pattern: `on? {date:d} ,? ( (in|at|on) .. {place|event} ,? )? .... (signed|adopted|approved|endorsed|passed|enacted|ratified|inked) (the|a|an|its|their)? .. {instrument:i}`,
    rows: [{ table: 'instruments', fields: { name: 'i', adopted_on: 'd.start' } }],
    score: 0.8,
    examples: [
      [
        'On 5 May 2024, in Porto, the two ministers signed the Lisbon Agreement.',
        'instruments name=Lisbon Agreement adopted_on=2024-05-05',
      ],
    ],
    counterexamples: ['On 5 May 2024, the two ministers read the Lisbon Agreement.'],
  },
  {
    name: 'instrument-of-organization',
    pattern: '{instrument:i} of the {organization:o}',
    rows: [{ table: 'instruments', fields: { name: 'i', issuer: 'o' } }],
    score: 0.75,
    examples: [
      [
        'They read the Lisbon Declaration of the World Bank.',
        'instruments name=Lisbon Declaration issuer=World Bank',
      ],
    ],
    counterexamples: ['They read the Lisbon Action Plan and a letter of the World Bank.'],
  },
  {
    name: 'on-date-by-adopting-instrument',
    pattern:
      '{date:d} (by|after|with)? the? (adopting|approving|signing|endorsing|adoption|approval) of? (the|a|an|its|their)? .. {instrument:i}',
    rows: [{ table: 'instruments', fields: { name: 'i', adopted_on: 'd.start' } }],
    score: 0.8,
    examples: [
      [
        'Delegates ended talks in Porto on 5 May 2024 by approving the Lisbon Declaration.',
        'instruments name=Lisbon Declaration adopted_on=2024-05-05',
      ],
    ],
    counterexamples: ['Delegates ended talks in Porto on 5 May 2024 by reading the Lisbon Declaration.'],
  },
  {
    name: 'instrument-between-parties-signed',
    pattern:
      '{instrument:i} between the? {country|organization+:p} .... (was|were|has|been|is) (signed|inked|concluded):cue',
    rows: PARTY,
    score: 0.85,
    examples: [
      [
        'A memorandum of understanding between the Ministry of Ports and the World Bank was signed in Lisbon.',
        'instruments name=memorandum of understanding parties=World Bank',
      ],
    ],
    counterexamples: ['The Lisbon Agreement between the talks was signed by pilots of the World Bank.'],
  },
];
