import type { RowTemplate, Rule } from '../../rule.ts';

const PERIOD: readonly RowTemplate[] = [
  { table: 'instruments', fields: { name: 'i', period_start: 'd.start', period_end: 'd.end' } },
];

/** For which years a text holds. */
export const periodsOfInstruments: readonly Rule[] = [
  {
    name: 'instrument-period',
    pattern:
      '{instrument:i} ( of the? {country} )? ( .. (for|covering|covers|from|between|runs|OPEN|,) )? the? (period|years)? (of|from|between)? {period:d}',
    rows: PERIOD,
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
      '{instrument:i} .... (covering|covers|cover|covered|spanning|spans|spanned|runs|running|ran|period) (of|from|between|the)? {period:d}',
    rows: PERIOD,
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
    name: 'instrument-guides-for-period',
    pattern:
      '{instrument:i} .... (guide|guides|guiding|steer|steers|steering|shape|direct) .... (from|for|between|over|during|in) the? (period|years)? {period:d}',
    rows: PERIOD,
    score: 0.8,
    examples: [
      [
        'The Lisbon Action Plan lists nine aims that will guide the work of the ports from 2024 to 2027.',
        'instruments name=Lisbon Action Plan period_start=2024 period_end=2027',
      ],
    ],
    counterexamples: ['The Lisbon Action Plan was read by those who paid for 2025–2027.'],
  },
  {
    name: 'signed-instrument-for-period',
    pattern:
      '{instrument:i} (was|were|is)? (signed|concluded|adopted|approved|exchanged|inked) .... .... for the? (period|years)? {period:d}',
    rows: PERIOD,
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
    name: 'instrument-that-ends-in',
    pattern:
      '{instrument:i} ( ,? (which|that|and|, ) .... )? (and|,|is|was|also)? (ends|expires|concludes|valid|running) (in|on|until|through) {date:d}',
    rows: [{ table: 'instruments', fields: { name: 'i', period_end: 'd.end' } }],
    score: 0.8,
    examples: [
      [
        'The Lisbon Action Plan, which was launched in 2021 and ends in 2028, is long.',
        'instruments name=Lisbon Action Plan period_end=2028',
      ],
    ],
    counterexamples: [
      'The Lisbon Action Plan was read when the year ended in 2028.',
      'Parliament will read the Lisbon Action Plan before its session ends in 2028.',
    ],
  },
  {
    name: 'policy-to-year',
    pattern: '{instrument:i} (to|towards|until) {date:d} ,|OPEN',
    rows: [{ table: 'instruments', fields: { name: 'i', period_end: 'd.end' } }],
    score: 0.85,
    examples: [
      [
        'The Lisbon Action Plan to 2030, approved in May, is long.',
        'instruments name=Lisbon Action Plan period_end=2030',
      ],
    ],
    counterexamples: ['They put off the Lisbon Action Plan to 2030 and met.'],
  },
];
