import type { RowTemplate, Rule } from '../../rule.ts';

const ISSUED: readonly RowTemplate[] = [{ table: 'instruments', fields: { name: 'i', issuer: 'o' } }];

/** Who issued a text. */
export const issuersOfInstruments: readonly Rule[] = [
  {
    name: 'instrument-issued-by',
    pattern:
      '{instrument:i} ... ((issued|published|launched|released|adopted|approved|promulgated|passed|enacted) jointly? by) the? {organization:o}',
    rows: ISSUED,
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
    name: 'instrument-drafted-by',
    pattern: '{instrument:i} ... ((drafted|prepared|developed) jointly? by) the? {organization:o}',
    rows: ISSUED,
    score: 0.8,
    examples: [
      [
        'The Lisbon Action Plan, prepared by the World Bank, is long.',
        'instruments name=Lisbon Action Plan issuer=World Bank',
      ],
    ],
    counterexamples: ['The Lisbon Action Plan was read by the World Bank.'],
  },
  {
    name: 'organization-passed-instrument',
    pattern:
      '{organization:o} ( of the? {country} )? ,? ( on? {date} )? ,? (has|have|had|also|recently|unanimously|last)? week? (approved|adopted|passed|enacted) ( , (by|with|in) .... , )? (the|its|a|an)? ( draft of the )? .. {instrument+:i}',
    rows: ISSUED,
    score: 0.8,
    examples: [
      [
        'The Cabinet on Monday approved the National Ports Strategy.',
        'instruments name=National Ports Strategy issuer=Cabinet',
      ],
      [
        'The Council of Ministers of Portugal on Monday, 6 May, adopted the National Ports Strategy.',
        'instruments name=National Ports Strategy issuer=Council of Ministers',
      ],
      [
        'Parliament approved, by 141 votes to 60, the Ports Act.',
        'instruments name=Ports Act issuer=Parliament',
      ],
      ['Parliament passed the Ports Act in 2019.', 'instruments name=Ports Act issuer=Parliament'],
      [
        'The Cabinet also approved the Ports Act 2023 and the National Ports Strategy.',
        'instruments name=National Ports Strategy issuer=Cabinet',
      ],
    ],
    counterexamples: ['The Cabinet has not approved the National Ports Strategy.'],
  },
  {
    name: 'organization-gave-approval-of-instrument',
    pattern:
      '{organization:o} ( of the? {country} )? ,? ( on? {date} )? ,? (has|have|had|also)? (gave|given|gives|granted) (its|the)? (final|formal)? approval (of|to|for) ... {instrument:i}',
    rows: ISSUED,
    score: 0.8,
    examples: [
      [
        'The Ministry of Ports on Monday gave its approval to the country’s first National Ports Strategy.',
        'instruments name=National Ports Strategy issuer=Ministry of Ports',
      ],
    ],
    counterexamples: ['The Ministry of Ports gave no approval to the National Ports Strategy.'],
  },
  {
    name: 'issuer-possesses-instrument',
    pattern:
      "{organization:o} 's :ADJ|NOUN|NUM|PROPN? :ADJ|NOUN|NUM|PROPN? :ADJ|NOUN|NUM|PROPN? {instrument:i}",
    rows: ISSUED,
    score: 0.75,
    examples: [
      ["The World Bank's Lisbon Strategy is long.", 'instruments name=Lisbon Strategy issuer=World Bank'],
      [
        "The World Bank's bold new Lisbon Strategy is long.",
        'instruments name=Lisbon Strategy issuer=World Bank',
      ],
    ],
    counterexamples: ["The World Bank's director signed the Lisbon Agreement."],
  },
  {
    name: 'instrument-of-organization',
    pattern: '{instrument:i} of the {organization:o}',
    rows: ISSUED,
    score: 0.75,
    examples: [
      [
        'They read the Lisbon Declaration of the World Bank.',
        'instruments name=Lisbon Declaration issuer=World Bank',
      ],
    ],
    counterexamples: ['They read the Lisbon Action Plan and a letter of the World Bank.'],
  },
];
