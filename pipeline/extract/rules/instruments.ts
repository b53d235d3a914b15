import type { Rule } from '../rule.ts';

/** What was adopted, where, when and for which years. */
export const instrumentRules: readonly Rule[] = [
  {
    name: 'event-adopts-instrument',
    pattern:
      '{event:e} .... (adopted|adopts|adopt|adoption|agreed|endorsed|approved|produced|yielded):cue (of|on|the|a)? .. {instrument:i}',
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
    ],
    counterexamples: ['The Harbour Summit did not adopt the Lisbon Declaration.'],
  },
  {
    name: 'adopted-at-event',
    pattern:
      '{instrument:i} ... (adopted|agreed|endorsed|approved|signed):cue ... (at|by|during) the? {event:e}',
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
    ],
    counterexamples: ['The Lisbon Declaration was never adopted at the Harbour Summit.'],
  },
  {
    name: 'adopted-instrument-at',
    pattern: '(adopted|adopting|endorsed|approved):cue the? {instrument:i} ... (at|during) the? {event:e}',
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
    pattern: '{instrument:i} ... (adopted|signed|approved|endorsed):cue ... (on|in)? {date:d}',
    rows: [{ table: 'instruments', fields: { name: 'i', adopted_on: 'd.start' } }],
    score: 0.8,
    examples: [
      [
        'The Lisbon Declaration was adopted on 5 May 2024.',
        'instruments name=Lisbon Declaration adopted_on=2024-05-05',
      ],
    ],
    counterexamples: [],
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
    pattern: '{instrument:i} ... (signed):cue by the? {country|organization:p}',
    rows: [
      { table: 'instruments', fields: { name: 'i', parties: 'p' } },
      { table: 'relations', fields: { subject: 'i', predicate: '=signatory@cue', object: 'p' } },
    ],
    score: 0.8,
    examples: [
      ['The Lisbon Agreement was signed by Portugal.', 'instruments name=Lisbon Agreement parties=Portugal'],
    ],
    counterexamples: [],
  },
];
