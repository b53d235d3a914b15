import type { Rule } from '../../rule.ts';
import { CALLED_CITY, HELD_IN_CITY, IN_CITY } from './wordings.ts';

/** In which city an event was held, where the city stands behind it. */
export const citiesBehindEvents: readonly Rule[] = [
  {
    name: 'event-held-in-city',
    pattern:
      '{event:e} .... (took|takes|taking|take? held|hosted|hosting|opened|opens|convened|staged|place|concluded|closed|ended|begins|began|starts|started|met|gathered|kicked):cue ( at the? {place|organization|other} )? ( .. {date} )? .. in the? {city:c}',
    rows: HELD_IN_CITY,
    score: 0.9,
    examples: [
      ['The Harbour Summit was held in Lisbon last week.', 'events name=Harbour Summit city=Lisbon'],
      ['The Ports Forum opened on Monday in Nairobi.', 'events name=Ports Forum city=Nairobi'],
      [
        'The Ports Forum opened at the Quayside Convention Centre in Nairobi.',
        'events name=Ports Forum city=Nairobi',
      ],
      ['The Ports Forum opened yesterday, 7th August in Nadi.', 'events name=Ports Forum city=Nadi'],
    ],
    counterexamples: [
      'The Harbour Summit was not held in Lisbon.',
      'The Harbour Summit could be held in Lisbon.',
    ],
  },
  {
    name: 'event-put-off-to-city',
    pattern: '{event:e} .... (moved|relocated|shifted) ( from {place} )? to {city:c}',
    rows: IN_CITY,
    score: 0.85,
    examples: [
      [
        'The Harbour Summit, which was to be held in Porto, was moved to Lisbon.',
        'events name=Harbour Summit city=Lisbon',
      ],
    ],
    counterexamples: ['The Harbour Summit was moved to tears in Lisbon.'],
  },
  {
    name: 'event-in-city',
    pattern: `{event:e} (in|at):cue ${CALLED_CITY} {city:c}`,
    rows: HELD_IN_CITY,
    score: 0.8,
    examples: [
      ['Delegates to the Harbour Summit in Lisbon agreed a text.', 'events name=Harbour Summit city=Lisbon'],
      [
        'They came to the Ports Week international trade fair forum in Lisbon.',
        'events name=Ports Week city=Lisbon',
      ],
      [
        'They met at the Harbour Summit in the northern city of Porto.',
        'events name=Harbour Summit city=Porto',
      ],
    ],
    counterexamples: ['The Harbour Summit in its last session heard Lisbon.'],
  },
  {
    name: 'event-at-venue-in-city',
    pattern: '{event:e} (in|at):cue the? .. {place|organization|other} ,? (in)? {city:c}',
    rows: HELD_IN_CITY,
    score: 0.8,
    examples: [
      [
        'Pilots met in the Harbour Summit at the old Quay Palace in Porto.',
        'events name=Harbour Summit city=Porto',
      ],
    ],
    counterexamples: ['They spoke at the Harbour Summit at length of a ship in Porto.'],
  },
  {
    name: 'event-comma-in-city',
    pattern: `{event:e} , (in):cue ${CALLED_CITY} {city:c} ( in {date} )? ,`,
    rows: HELD_IN_CITY,
    score: 0.85,
    examples: [
      ['The Harbour Summit, in Lisbon, was short.', 'events name=Harbour Summit city=Lisbon'],
      ['The Harbour Summit, in Lisbon in 2024, was short.', 'events name=Harbour Summit city=Lisbon'],
    ],
    counterexamples: [],
  },
  {
    name: 'held-event-in-city',
    pattern:
      '(held|hosted|organised|organized|convened|staged|opened|closed):cue the? {event:e} .. in {city:c}',
    rows: HELD_IN_CITY,
    score: 0.85,
    examples: [['Portugal held the Harbour Summit in Porto.', 'events name=Harbour Summit city=Porto']],
    counterexamples: ['Portugal never held the Harbour Summit in Porto.'],
  },
  {
    name: 'event-held-in-kind-of-city',
    pattern:
      '{event:e} .... (took|takes|taking|take? held|place|hosted|opened|opens|convened|closed|ended|concluded|began):cue .. in ... (capital|city|town|resort|port|village|municipality) ( of ... )? ,? {city:c}',
    rows: HELD_IN_CITY,
    score: 0.85,
    examples: [
      [
        'The Harbour Summit was held in the Portuguese capital, Lisbon.',
        'events name=Harbour Summit city=Lisbon',
      ],
      ['The Harbour Summit opened in the port city of Porto.', 'events name=Harbour Summit city=Porto'],
    ],
    counterexamples: [],
  },
  {
    name: 'event-comma-city-date',
    pattern: '{event:e} , {city:c} , ( {country} , )? {date}',
    rows: IN_CITY,
    score: 0.85,
    examples: [
      ['The Harbour Summit, Lisbon, 3–5 May 2024, was short.', 'events name=Harbour Summit city=Lisbon'],
    ],
    counterexamples: [],
  },
  {
    name: 'diary-event-comma-city',
    pattern: '{date} : the? {event:e} ,|OPEN (in)? {city:c}',
    rows: IN_CITY,
    score: 0.85,
    examples: [['3–5 May 2024: Harbour Summit, Lisbon.', 'events name=Harbour Summit city=Lisbon']],
    counterexamples: ['3–5 May 2024: Harbour Summit and Lisbon.'],
  },
  {
    name: 'event-brackets-date-city',
    pattern: '{event:e} OPEN (from|on)? {date} , {city:c}',
    rows: IN_CITY,
    score: 0.85,
    examples: [
      ['The Harbour Summit (3–5 May 2024, Lisbon) was short.', 'events name=Harbour Summit city=Lisbon'],
    ],
    counterexamples: ['The Harbour Summit (3–5 May 2024) left Lisbon.'],
  },
  {
    name: 'event-brackets-city-date',
    pattern: '{event:e} OPEN {city:c} , (from|on)? {date}',
    rows: IN_CITY,
    score: 0.85,
    examples: [
      ['The Harbour Summit (Lisbon, 3–5 May 2024) was short.', 'events name=Harbour Summit city=Lisbon'],
    ],
    counterexamples: ['The Harbour Summit (Lisbon) was short, and ended on 5 May 2024.'],
  },
  {
    name: 'event-brackets-city-country',
    pattern: '{event:e} OPEN {city:c} , {country} CLOSE',
    rows: IN_CITY,
    score: 0.85,
    examples: [
      ['The Harbour Summit (Lisbon, Portugal) was short.', 'events name=Harbour Summit city=Lisbon'],
    ],
    counterexamples: ['The Harbour Summit (Lisbon, Portugal and Spain came) was short.'],
  },
  {
    name: 'event-line-of-days-city',
    pattern: '{event:e} : (from|on)? {date} , (in)? {city:c}',
    rows: IN_CITY,
    score: 0.85,
    examples: [['Harbour Summit: 3–5 May 2024, Lisbon.', 'events name=Harbour Summit city=Lisbon']],
    counterexamples: ['Harbour Summit: on 3–5 May 2024, ferries stop, and Lisbon waits.'],
  },
  {
    name: 'diary-event-days-city',
    pattern: '{event:e} , (from|on)? {date} , {city:c} ( , {country} )? (.|;)',
    rows: IN_CITY,
    score: 0.85,
    examples: [
      ['Harbour Summit, 3–5 May 2024, Lisbon.', 'events name=Harbour Summit city=Lisbon'],
      ['Harbour Summit, 3–5 May 2024, Lisbon, Portugal.', 'events name=Harbour Summit city=Lisbon'],
    ],
    counterexamples: ['After the Harbour Summit, on 5 May 2024, Lisbon slept.'],
  },
  {
    name: 'event-is-on-days-in-city',
    pattern: '{event:e} (is|are|was|were|will) be? (on|from|between) {date} ,? (in|at):cue {city:c}',
    rows: IN_CITY,
    score: 0.85,
    examples: [
      ['The Harbour Summit is from 3 to 5 May 2024 in Lisbon.', 'events name=Harbour Summit city=Lisbon'],
    ],
    counterexamples: ['The Harbour Summit is on 3 May 2024 and will be heard in Lisbon.'],
  },
];
