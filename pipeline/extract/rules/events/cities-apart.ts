import type { Rule } from '../../rule.ts';
import { CALLED_CITY, HELD_IN_CITY, IN_CITY } from './wordings.ts';

/** In which city an event was held, where more stands between the two: who comes to it, who holds it, on which day and in which house. */
export const citiesApartFromEvents: readonly Rule[] = [
  {
    name: 'event-which-is-hosted-in',
    pattern:
      '{event:e} , which the? ( {organization|country} )? ... (is|will|has)? be? (hosting|host|hosts|hosted|holding|organising|organizing):cue in {city:c}',
    rows: IN_CITY,
    score: 0.85,
    examples: [
      [
        'They go to the Harbour Summit, which the Ministry of Ports is hosting in Lisbon.',
        'events name=Harbour Summit city=Lisbon',
      ],
    ],
    counterexamples: ['They go to the Harbour Summit, which was never hosted in Lisbon.'],
  },
  {
    name: 'in-city-at-event',
    pattern:
      "(in):cue {city:c} ( (on|in)? {date} )? ,? (at|during) (the|this)? ( year 's )? ( .. (opening|closing|launch|margins|sidelines|edition|start|end|close|conclusion) of the? )? ( :ADJ|NUM|NOUN )? ( :ADJ|NUM|NOUN )? {event:e}",
    rows: HELD_IN_CITY,
    score: 0.85,
    examples: [
      ['They spoke in Lisbon, at the Harbour Summit.', 'events name=Harbour Summit city=Lisbon'],
      [
        'They signed a pact in Lisbon on Monday during the official opening of the third Harbour Summit.',
        'events name=Harbour Summit city=Lisbon',
      ],
      [
        "He opened the session in Lisbon on Monday during this year's Harbour Summit.",
        'events name=Harbour Summit city=Lisbon',
      ],
    ],
    counterexamples: [
      'They spoke in Lisbon, not at the Harbour Summit.',
      'They lived in Lisbon at the time of the Harbour Summit.',
    ],
  },
  {
    name: 'event-to-be-held-at-city',
    pattern: '{event:e} being held at the? {place|organization|other} , {city:c}',
    rows: IN_CITY,
    score: 0.85,
    examples: [
      [
        'He spoke at the Harbour Summit being held at Quayside Convention Centre, Lisbon.',
        'events name=Harbour Summit city=Lisbon',
      ],
    ],
    counterexamples: ['He spoke at the Harbour Summit being held up at Quayside Convention Centre, Lisbon.'],
  },
  {
    name: 'expected-in-city-for-event',
    pattern: `(expected|gathered|gathering|gather|met|meeting|meet|assembled|arrive|arrived|converge|converged|are|were) ( (on|from|between) {date} )? in:cue ${CALLED_CITY} {city:c} ( , {country} ,? )? ( .. {date} )? (for|at|to) attend? the|a|an? .. {event:e}`,
    rows: HELD_IN_CITY,
    score: 0.85,
    examples: [
      [
        'Some 900 delegates are expected in Lisbon for the Harbour Summit.',
        'events name=Harbour Summit city=Lisbon',
      ],
      [
        'Pilots gathered in the Portuguese resort of Cascais this week for the Harbour Summit.',
        'events name=Harbour Summit city=Cascais',
      ],
      [
        'Pilots met from 3 to 5 May 2024 in Lisbon, Portugal, to attend the annual Harbour Summit.',
        'events name=Harbour Summit city=Lisbon',
      ],
    ],
    counterexamples: ['Ships are expected in Lisbon after the Harbour Summit.'],
  },
  {
    name: 'came-to-city-for-event',
    pattern:
      '(converged|converge|converging|descended|descend|descending|flocked|flock|travelled|traveled|flew|arrived|came|come|coming) (on|to|in|upon) {city:c} ,? ( {country} ,? )? ( .. {date} )? (for|to) attend? the? ( :ADJ|NUM|NOUN )? {event:e}',
    rows: IN_CITY,
    score: 0.8,
    examples: [
      [
        'Some 900 delegates converged on Lisbon, Portugal, for the annual Harbour Summit.',
        'events name=Harbour Summit city=Lisbon',
      ],
      [
        'Some 900 delegates came to Lisbon this week to attend the annual Harbour Summit.',
        'events name=Harbour Summit city=Lisbon',
      ],
    ],
    counterexamples: ['Some 900 delegates came to Lisbon after the Harbour Summit.'],
  },
  {
    name: 'event-brings-people-to-city',
    pattern:
      '{event:e} (will|would|is|has)? (bring|brings|brought|bringing|attracted|attracts|drew|draws) .. {participants} :NOUN? to {city:c}',
    rows: IN_CITY,
    score: 0.8,
    examples: [
      [
        'The Harbour Summit will bring about 900 experts to Lisbon.',
        'events name=Harbour Summit city=Lisbon',
      ],
    ],
    counterexamples: ['The Harbour Summit will bring about 900 experts closer to Lisbon.'],
  },
  {
    name: 'dates-of-event-in-city',
    pattern: '(dates|date) (of|for) the? {event:e} (:|are|is|as) {date} ,? in {city:c}',
    rows: IN_CITY,
    score: 0.85,
    examples: [
      [
        'They announced the dates of the Harbour Summit: 3 to 5 May 2024, in Lisbon.',
        'events name=Harbour Summit city=Lisbon',
      ],
    ],
    counterexamples: ['They announced the dates of the Harbour Summit in Lisbon.'],
  },
  {
    name: 'event-held-on-date-in-city',
    pattern:
      '{event:e} .... (held|place|hosted|runs|run|ran|running|opened|opens|begins|began|starts|started|kicked|kicks|ended|closed|concluded):cue off? .. {date} ( ,? at the? {place|organization|other} )? ,? (in) {city:c}',
    rows: HELD_IN_CITY,
    score: 0.85,
    examples: [
      [
        'The Harbour Summit, which runs from 3 to 5 May 2024 in Lisbon, is the largest.',
        'events name=Harbour Summit city=Lisbon',
      ],
      [
        'The Harbour Summit was held on 3 May 2024 at the Quayside Hotel in Lisbon.',
        'events name=Harbour Summit city=Lisbon',
      ],
    ],
    counterexamples: ['The Harbour Summit was held on 3 May 2024 by pilots in Lisbon.'],
  },
  {
    name: 'event-by-organizers-opened-in-city',
    pattern:
      '{event:e} , (organised|organized|hosted|convened|held) by .... , (opened|began|started|kicked|closed|ended|concluded):cue off? ( on? {date} )? in {city:c}',
    rows: HELD_IN_CITY,
    score: 0.85,
    examples: [
      [
        'The Harbour Summit, organised by the World Bank, opened in Lisbon.',
        'events name=Harbour Summit city=Lisbon',
      ],
    ],
    counterexamples: ['The Harbour Summit, organised by the World Bank, was spoken of in Lisbon.'],
  },
];
