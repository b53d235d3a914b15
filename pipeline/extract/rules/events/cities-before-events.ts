import type { RowTemplate, Rule } from '../../rule.ts';
import { CALLED_CITY, HELD_IN_CITY, IN_CITY } from './wordings.ts';

/** A city that hosts an event is where it is held, too. */
const HOSTED_BY_CITY: readonly RowTemplate[] = [
  ...IN_CITY,
  { table: 'relations', fields: { subject: 'e', predicate: '=hosted_by@cue', object: 'c' } },
];

/** In which city an event was held, where the city stands before it: it is host of it, or was the place where it met. */
export const citiesBeforeEvents: readonly Rule[] = [
  {
    name: 'city-hosts-event',
    pattern:
      '{city:c} ( , the .... (city|town|capital|port|resort) , )? (will|is|was|has|had)? (been|be)? (set|due|also|chosen|selected|picked|named)? (to|as)? (hosts|hosted|host|hosting|welcomed|welcomes|welcome):cue of? the? {event:e}',
    rows: HOSTED_BY_CITY,
    score: 0.85,
    examples: [
      ['Lisbon hosted the Harbour Summit.', 'events name=Harbour Summit city=Lisbon'],
      ['Lisbon will host the Harbour Summit.', 'events name=Harbour Summit city=Lisbon'],
      ['Lisbon has been chosen to host the Harbour Summit.', 'events name=Harbour Summit city=Lisbon'],
    ],
    counterexamples: ['Lisbon hopes that it never hosts a summit.'],
  },
  {
    name: 'city-holds-event',
    pattern: '{city:c} (will|has)? (hold|held|holds):cue the? ( :ADJ|NUM )? {event:e}',
    rows: IN_CITY,
    score: 0.8,
    examples: [['Lisbon held the Harbour Summit.', 'events name=Harbour Summit city=Lisbon']],
    counterexamples: ['Lisbon held talks before the Harbour Summit.'],
  },
  {
    name: 'city-welcomes-people-for-event',
    pattern:
      '{city:c} (will|is|has)? ( {date} )? (welcome|welcomes|welcomed|receive|receives|received|expects|awaits) .... (for|to) the? ( :ADJ|NUM )? {event:e}',
    rows: IN_CITY,
    score: 0.75,
    examples: [
      [
        'Lisbon will next week welcome experts from many countries for the Harbour Summit.',
        'events name=Harbour Summit city=Lisbon',
      ],
    ],
    counterexamples: ['Lisbon will welcome a plan that is no part of the Harbour Summit.'],
  },
  {
    name: 'in-city-somebody-opened-event',
    pattern: `(in|at):cue ${CALLED_CITY} {city:c} ( ,? on? {date} )? , .. {person|organization|country} (opened|opens|launched|inaugurated|convened|hosted) the|a|an|its? {event:e}`,
    rows: IN_CITY,
    score: 0.8,
    examples: [
      [
        'At a ceremony in Lisbon on 3 May 2024, Portugal opened the Harbour Summit.',
        'events name=Harbour Summit city=Lisbon',
      ],
    ],
    counterexamples: ['At a ceremony in Lisbon, Portugal opened a ship named after the Harbour Summit.'],
  },
  {
    name: 'venue-of-city-as-event-opened',
    pattern:
      "{city:c} 's .. (centre|center|hall|arena|stadium|hotel|theatre|theater|palace|campus|university|fairground|fairgrounds) .... (as|when|where|for) the? {event:e} ... (opened|opens|began|begins|started|starts|kicked|closed|ended):cue",
    rows: IN_CITY,
    score: 0.75,
    examples: [
      [
        "Lisbon's congress centre was full on Tuesday as the Harbour Summit opened.",
        'events name=Harbour Summit city=Lisbon',
      ],
    ],
    counterexamples: ["Lisbon's congress centre was full when the minister left for the Harbour Summit."],
  },
  {
    name: 'event-awarded-to-city',
    pattern: '(awarded|granted|allotted) the? {event:e} to {city:c}',
    rows: IN_CITY,
    score: 0.8,
    examples: [
      ['The World Bank awarded the Harbour Summit to Lisbon.', 'events name=Harbour Summit city=Lisbon'],
    ],
    counterexamples: ['The World Bank awarded a guest of the Harbour Summit to Lisbon.'],
  },
  {
    name: 'city-won-right-to-host-event',
    pattern:
      '{city:c} (has|have|was|is|will)? (been|be)? (won|secured|earned|awarded|granted|given) the right (to|of) (host|hosting|stage|staging|hold|holding) the? {event:e}',
    rows: IN_CITY,
    score: 0.8,
    examples: [
      ['Lisbon won the right to host the Harbour Summit.', 'events name=Harbour Summit city=Lisbon'],
      ['Lisbon was given the right to hold the Harbour Summit.', 'events name=Harbour Summit city=Lisbon'],
    ],
    counterexamples: ['Lisbon has no right to host the Harbour Summit.', 'Lisbon won the Harbour Summit.'],
  },
  {
    name: 'city-plays-host-to-event',
    pattern:
      '{city:c} ( ,? on? {date} )? (will|is)? (plays|played|playing|play) host:cue to the|a|an? ( :ADJ|NUM )? {event:e}',
    rows: IN_CITY,
    score: 0.85,
    examples: [
      ['Lisbon on Monday played host to the third Harbour Summit.', 'events name=Harbour Summit city=Lisbon'],
    ],
    counterexamples: ['Lisbon played host to guests of the Harbour Summit.'],
  },
  {
    name: 'city-as-host-of-event',
    pattern:
      "{city:c} 's? ... (host|venue|hosts|seat|stage|scene|setting):cue city? (of|for) the? (next|coming|third|second|first)? ( edition of the )? {event:e}",
    rows: HOSTED_BY_CITY,
    score: 0.8,
    examples: [
      [
        'The union named Lisbon as the host city of the Harbour Summit.',
        'events name=Harbour Summit city=Lisbon',
      ],
      [
        "Lisbon's turn as the host of the Harbour Summit came late.",
        'events name=Harbour Summit city=Lisbon',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'city-held-event',
    pattern: `in ${CALLED_CITY} {city:c} , the? ( :ADJ|NUM|NOUN )? ( :ADJ|NUM|NOUN )? {event:e} ... (took|takes|taking|take? opened|closed|ended|began|concluded|held|place|convened|opens|heard|discussed|adopted|drew|brought|gathered):cue`,
    rows: IN_CITY,
    score: 0.7,
    examples: [
      ['In Lisbon, the Harbour Summit opened with a song.', 'events name=Harbour Summit city=Lisbon'],
    ],
    counterexamples: ['The World Bank, based in Lisbon, said that the Harbour Summit was held.'],
  },
  {
    name: 'city-where-event-held',
    pattern:
      '{city:c} , where the? .. {event:e} .. (took|takes|taking|take? held|place|opened|opens|ended|ends|closed|concluded|began|begins|meeting|met|convened):cue',
    rows: HELD_IN_CITY,
    score: 0.9,
    examples: [
      [
        'They came to Lisbon, where the third Harbour Summit was being held.',
        'events name=Harbour Summit city=Lisbon',
      ],
    ],
    counterexamples: ['They came to Lisbon, where the Harbour Summit was not held.'],
  },
  {
    name: 'city-prepares-for-event',
    pattern:
      '{city:c} ... (ready|prepares|preparing|braces|gears|gearing):cue up? (for|to) (host|welcome)? the|a|an? .. {event:e}',
    rows: IN_CITY,
    score: 0.8,
    examples: [
      ['Lisbon is getting ready for the fifth Harbour Summit.', 'events name=Harbour Summit city=Lisbon'],
    ],
    counterexamples: ['Lisbon is not getting ready for the fifth Harbour Summit.'],
  },
];
