import type { Rule } from '../rule.ts';

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
    pattern:
      '(adopted|adopting|endorsed|approved|signed):cue the? .. {instrument:i} ... (at|during|on) ( the .. (session|ceremony|day|end|close|conclusion|opening|closing|margins|sidelines) of )? the? {event:e}',
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
    pattern: '{instrument:i} .... (period|for|from|covering|covers|,|between|runs|OPEN)? {period:d}',
    rows: [{ table: 'instruments', fields: { name: 'i', period_start: 'd.start', period_end: 'd.end' } }],
    score: 0.85,
    examples: [
      [
        'The Lisbon Action Plan covers 2024–2027.',
        'instruments name=Lisbon Action Plan period_start=2024 period_end=2027',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'instrument-adopted-on',
    pattern: '{instrument:i} ... (adopted|signed|approved|endorsed):cue ( ... (on|in|of) )? {date:d}',
    rows: [{ table: 'instruments', fields: { name: 'i', adopted_on: 'd.start' } }],
    score: 0.8,
    examples: [
      [
        'The Lisbon Declaration was adopted on 5 May 2024.',
        'instruments name=Lisbon Declaration adopted_on=2024-05-05',
      ],
    ],
    counterexamples: ['The Lisbon Declaration was adopted, and runs until 2028.'],
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
    pattern: '{instrument:i} ... (issued|published|drafted|prepared|launched):cue by the? {organization:o}',
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
      "{instrument:i} ... (signed|concluded|reached|signing):cue .. between the? ( {place} 's )? {country|organization+:p}",
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
    pattern:
      '{country|organization+:p} .. (sign|signs|signed|signing|ratified):cue (the|a|an)? .. {instrument:i}',
    rows: [
      { table: 'instruments', fields: { name: 'i', parties: 'p' } },
      { table: 'relations', fields: { subject: 'i', predicate: '=signatory@cue', object: 'p' } },
    ],
    score: 0.8,
    examples: [
      ['Portugal and Kenya signed the Lisbon Agreement.', 'instruments name=Lisbon Agreement parties=Kenya'],
    ],
    counterexamples: ['Portugal never signed the Lisbon Agreement.'],
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
];
