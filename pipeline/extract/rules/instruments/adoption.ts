import type { RowTemplate, Rule } from '../../rule.ts';

/** "the close of", "the sidelines of", and their like. */
const PART_OF =
  '( the .. (session|ceremony|day|end|close|conclusion|opening|closing|margins|sidelines) of )?';
const AT_EVENT = `(at|by|during|on) ${PART_OF} the? (first|inaugural|second|third|last|latest)? {event:e}`;
const ADOPTED_AT: readonly RowTemplate[] = [
  { table: 'instruments', fields: { name: 'i', adopted_at: 'e' } },
  { table: 'relations', fields: { subject: 'i', predicate: '=adopted_at@cue', object: 'e' } },
];

/** At which event a text was adopted. */
export const adoptionOfInstruments: readonly Rule[] = [
  {
    name: 'event-adopts-instrument',
    pattern:
      '{event:e} ... (adopted|adopts|adopt|adoption|agreed|endorsed|approved|produced|yielded):cue (of|on|the|a)? ( today|yesterday|unanimously )? ( in {city} ,? ( {country} ,? )? )? .. {instrument:i}',
    rows: ADOPTED_AT,
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
    counterexamples: [
      'The Harbour Summit did not adopt the Lisbon Declaration.',
      'Addressing the Harbour Summit in Porto, Minister Ana Silva said that Portugal had approved the Lisbon Declaration.',
    ],
  },
  {
    name: 'instrument-of-event',
    pattern: '{instrument:i} of the? {event:e}',
    rows: [{ table: 'instruments', fields: { name: 'i', adopted_at: 'e' } }],
    score: 0.8,
    examples: [
      [
        'This is the gist of the Lisbon Declaration of the 3rd Harbour Summit.',
        'instruments name=Lisbon Declaration adopted_at=3rd Harbour Summit',
      ],
    ],
    counterexamples: ['The Lisbon Declaration asks for the 3rd Harbour Summit.'],
  },
  {
    name: 'event-met-and-adopted-instrument',
    pattern:
      '{event:e} .... and (adopted|endorsed|approved|produced|yielded):cue (the|a|an|its)? .. {instrument:i}',
    rows: ADOPTED_AT,
    score: 0.85,
    examples: [
      [
        'The last Harbour Summit was held in Victoria Harbour, Zimbabwe, in April 2023 and adopted the Lisbon Declaration.',
        'instruments name=Lisbon Declaration adopted_at=Harbour Summit',
      ],
    ],
    counterexamples: [
      'The Harbour Summit was held in Victoria Harbour, Zimbabwe, in April 2023 and read the Lisbon Declaration.',
    ],
  },
  {
    name: 'adopted-at-event',
    pattern: `{instrument:i} ... (adopted|agreed|endorsed|approved|signed|initialled|initialed):cue ... ${AT_EVENT}`,
    rows: ADOPTED_AT,
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
    rows: ADOPTED_AT,
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
    name: 'at-event-they-signed-instrument',
    pattern: `(at|during|on) ${PART_OF} the? {event:e} , .... (signed|adopted|approved|endorsed|signing):cue ... {instrument:i}`,
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
    name: 'at-event-instrument-adopted',
    pattern: `(at|during|within) ${PART_OF} the? {event:e} ,? .... {instrument:i} .. (adopted|approved|endorsed|signed|launched|presented):cue`,
    rows: ADOPTED_AT,
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
    rows: ADOPTED_AT,
    score: 0.85,
    examples: [
      [
        'The Harbour Summit ended with the Lisbon Declaration.',
        'instruments name=Lisbon Declaration adopted_at=Harbour Summit',
      ],
    ],
    counterexamples: [],
  },
];
