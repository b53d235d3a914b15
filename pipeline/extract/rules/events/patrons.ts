import type { Rule } from '../../rule.ts';

/** Under whose authority an event is held. */
export const patronsOfEvents: readonly Rule[] = [
  {
    name: 'event-under-auspices-of',
    pattern: '{event:e} .... under the (auspices|aegis) of the? {organization+:o}',
    rows: [{ table: 'events', fields: { name: 'e', organizers: 'o' } }],
    score: 0.8,
    examples: [
      [
        'The Harbour Summit, held under the auspices of the World Bank, is large.',
        'events name=Harbour Summit organizers=World Bank',
      ],
    ],
    counterexamples: ['The Harbour Summit heard of talks that are not under the auspices of the World Bank.'],
  },
];
