import type { Rule } from '../../rule.ts';
import { PARTY } from './parties.ts';
import { SIGNED } from './wordings.ts';

/** For whom somebody signed a text. */
export const representedParties: readonly Rule[] = [
  {
    name: 'on-behalf-of-party',
    pattern: `on behalf of the? {country|organization:p} ,? .... (${SIGNED}):cue the? .. {instrument:i}`,
    rows: PARTY,
    score: 0.85,
    examples: [
      [
        'On behalf of the Ministry of Ports, the envoy Ana Silva signed the Lisbon Agreement.',
        'instruments name=Lisbon Agreement parties=Ministry of Ports',
      ],
    ],
    counterexamples: [
      'On behalf of the Ministry of Ports, she thanked those who never signed the Lisbon Agreement.',
    ],
  },
  {
    name: 'signed-on-behalf-of-party',
    pattern:
      '{instrument:i} .... (signed|inked|initialled):cue ... on behalf of the? {country|organization:p}',
    rows: PARTY,
    score: 0.85,
    examples: [
      [
        'The Lisbon Agreement was signed on behalf of the Ministry of Ports by Ana Silva.',
        'instruments name=Lisbon Agreement parties=Ministry of Ports',
      ],
    ],
    counterexamples: ['The Lisbon Agreement was not signed on behalf of the Ministry of Ports.'],
  },
];
