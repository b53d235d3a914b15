import type { RowTemplate, Rule } from '../../rule.ts';

const FROM_TO: readonly RowTemplate[] = [
  { table: 'events', fields: { name: 'e', start: 'd.start', end: 'd.end' } },
];

/** What people do who come to an event. */
const MET = 'gathered|gather|gathering|met|meeting|meet|assembled|convened|converged|converge';
const FOR_EVENT =
  "(for|at|to) attend? (the|its|their)? ( {organization} 's )? ( :ADJ|NUM|NOUN )? ( :ADJ|NUM|NOUN )? {event:e}";

/** On which days an event was held, when it began and when it ended. */
export const eventDays: readonly Rule[] = [
  {
    name: 'held-event-on',
    pattern:
      '(held|hosted|host|hosts|hosting|organised|organized|convened|staged) the? {event:e} ... (from|on|between|in)? {date:d}',
    rows: FROM_TO,
    score: 0.8,
    examples: [
      [
        'Portugal held the Harbour Summit from 3 to 5 May 2024.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-05',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'event-held-on',
    pattern:
      '{event:e} .... (held|hosted|hosting|met|convened|gathered|organized|organised|scheduled|slated) .... (from|on|between|,|in|over|during)? {date:d}',
    rows: FROM_TO,
    score: 0.85,
    examples: [
      [
        'The Harbour Summit was held in Lisbon from 3 to 5 May 2024.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-05',
      ],
    ],
    counterexamples: ['The Harbour Summit was not held on 3 May 2024.'],
  },
  {
    // Without a word between, what a gap passes may be a last day: "runs in Lisbon to 14 October".
    name: 'event-runs-on',
    pattern: '{event:e} .... (runs|ran|run|running) .... (from|on|between|,|in|over|during) {date:d}',
    rows: FROM_TO,
    score: 0.85,
    examples: [
      [
        'The Harbour Summit runs in Lisbon from 3 to 5 May 2024.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-05',
      ],
    ],
    counterexamples: ['The Harbour Summit runs to 14 October.'],
  },
  {
    name: 'event-takes-place-on',
    pattern:
      '{event:e} .... (take|takes|took|taken|taking) place .... (from|on|between|,|in|over|during)? {date:d}',
    rows: FROM_TO,
    score: 0.85,
    examples: [
      [
        'The Harbour Summit will take place in Lisbon from 3 to 5 May 2024.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-05',
      ],
    ],
    counterexamples: ['The Harbour Summit is the place where, in May 2024, pilots agreed on tolls.'],
  },
  {
    name: 'event-put-off-to',
    pattern:
      '{event:e} .... (postponed|rescheduled|deferred|moved|shifted|delayed) (to|for|until|till) {date:d}',
    rows: FROM_TO,
    score: 0.85,
    examples: [
      [
        'The Harbour Summit, due in May, has been rescheduled to 3–5 June 2024.',
        'events name=Harbour Summit start=2024-06-03 end=2024-06-05',
      ],
    ],
    counterexamples: ['The Harbour Summit moved for 3 years from port to port.'],
  },
  {
    name: 'event-brackets-date',
    pattern: '{event:e} ( in|, {city} )? ( , {country} )? ,|OPEN (from|on)? {date:d}',
    rows: [
      { table: 'events', fields: { name: 'e', start: 'd.start' } },
      { table: 'events', fields: { name: 'e', end: 'd.end' } },
    ],
    score: 0.75,
    examples: [
      ['The Harbour Summit (3–5 May 2024) was short.', 'events name=Harbour Summit end=2024-05-05'],
      ['The Harbour Summit (2024) was short.', 'events name=Harbour Summit start=2024'],
    ],
    counterexamples: ['The Harbour Summit (since 2024) was short.'],
  },
  {
    name: 'event-opened-on',
    pattern:
      '{event:e} ... (opened|opens|began|begins|begun|started|starts|kicked|kicks) off? ( {date} , )? ... on? {date:d}',
    rows: [{ table: 'events', fields: { name: 'e', start: 'd.start' } }],
    score: 0.85,
    examples: [
      [
        'The Harbour Summit kicked off in Lisbon on 3 May 2024.',
        'events name=Harbour Summit start=2024-05-03',
      ],
      ['The Harbour Summit opened on 3 May 2024.', 'events name=Harbour Summit start=2024-05-03'],
      ['The Harbour Summit opened yesterday, 3 May 2024.', 'events name=Harbour Summit start=2024-05-03'],
    ],
    counterexamples: [],
  },
  {
    name: 'event-closed-on',
    pattern: '{event:e} .... (closed|closes|concluded|concludes|ended|ends|until) .. on? {date:d}',
    rows: [{ table: 'events', fields: { name: 'e', end: 'd.end' } }],
    score: 0.8,
    examples: [['The Harbour Summit ended on 5 May 2024.', 'events name=Harbour Summit end=2024-05-05']],
    counterexamples: [],
  },
  {
    name: 'on-date-event-held',
    pattern:
      '(on|from|between) {date:d} ( of the|this current? year )? ,? the? .. {event:e} (is|was|will|were|are|has|had|to)? (be|been|being|also|officially|virtually|successfully)? (held|took|takes|hosted|convened|met|organised|organized)',
    rows: FROM_TO,
    score: 0.85,
    examples: [
      [
        'On 3–5 May 2024, the Harbour Summit was held in Lisbon.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-05',
      ],
    ],
    counterexamples: [
      'On 3 May 2024, the Harbour Summit was not held.',
      'On 3 May 2024, the Harbour Summit, hosted by Portugal, ended.',
    ],
  },
  {
    name: 'on-days-city-is-venue-of-event',
    pattern:
      '(on|from|between) {date:d} ,? {city|country} (will|is|was)? be? (the|a)? (venue|host|scene|setting|stage|hosts|hosted|welcomes|welcome) (of|for|to)? the? {event:e}',
    rows: FROM_TO,
    score: 0.8,
    examples: [
      [
        'From 3 to 5 May 2024, Lisbon will be the venue of the Harbour Summit.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-05',
      ],
    ],
    counterexamples: ['From 3 to 5 May 2024, Lisbon will be the venue of talks on the Harbour Summit.'],
  },
  {
    name: 'on-day-somebody-opened-event',
    pattern:
      '(on) {date:d} ( ,? in {city} )? , .. {person|organization|country} (opened|opens|launched|inaugurated|convened) the|a|an|its? {event:e}',
    rows: [{ table: 'events', fields: { name: 'e', start: 'd.start' } }],
    score: 0.8,
    examples: [
      [
        'At a ceremony in Lisbon on 3 May 2024, Portugal opened the Harbour Summit.',
        'events name=Harbour Summit start=2024-05-03',
      ],
    ],
    counterexamples: ['On 3 May 2024, Portugal opened a school before the Harbour Summit.'],
  },
  {
    name: 'met-on-days-for-event',
    pattern: `(${MET}) ( (on|from|between) {date:d} )? ( (in|on) {place} ,? ( {country} ,? )? )? ( (on|from|between) {date:d} )? ${FOR_EVENT}`,
    rows: FROM_TO,
    score: 0.85,
    examples: [
      [
        'Ministers met in Lisbon on 3 and 4 May 2024 for the Harbour Summit.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-04',
      ],
      [
        "Pilots met from 3 to 5 May 2024 in Lisbon, Portugal, to attend the World Bank's annual Harbour Summit.",
        'events name=Harbour Summit start=2024-05-03 end=2024-05-05',
      ],
    ],
    counterexamples: [
      'Ministers met in Lisbon on 3 and 4 May 2024 after the Harbour Summit.',
      'Ministers met on 3 and 4 May 2024 to speak of the Harbour Summit.',
    ],
  },
  {
    name: 'on-days-met-for-event',
    pattern: `(on|from|between) {days:d} ,? .... (${MET}) ( (in|on) {place} ,? ( {country} ,? )? )? ${FOR_EVENT}`,
    rows: FROM_TO,
    score: 0.85,
    examples: [
      [
        'From 3 to 5 May 2024, pilots of the World Bank met in Lisbon for the third Harbour Summit.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-05',
      ],
    ],
    counterexamples: ['From 3 to 5 May 2024, pilots met in Lisbon after the Harbour Summit.'],
  },
  {
    name: 'dates-of-event',
    pattern: '(dates|date) (of|for) the? {event:e} (:|are|is|as) {date:d}',
    rows: FROM_TO,
    score: 0.85,
    examples: [
      [
        'They announced the dates of the Harbour Summit: 3 to 5 May 2024.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-05',
      ],
    ],
    counterexamples: ['They announced the guests of the Harbour Summit: 3 to 5 May 2024 is full.'],
  },
  {
    name: 'event-in-city-in-month',
    pattern: '{event:e} in {place} , the? {country} , (in|on|from) {date:d}',
    rows: FROM_TO,
    score: 0.8,
    examples: [
      [
        'They look forward to the Harbour Summit in Porto, Portugal, from 3 to 5 May 2024.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-05',
      ],
    ],
    counterexamples: ['They left the Harbour Summit in Porto, Portugal, to return on foot in May 2024.'],
  },
  {
    name: 'event-which-runs-on',
    pattern:
      '{event:e} , .... .... , which (is|was|will)? be? (running|run|runs|ran|held|took|takes|take)? place? from {date:d}',
    rows: FROM_TO,
    score: 0.8,
    examples: [
      [
        'They met at the Harbour Summit, hosted by the World Bank, which is running from 3 to 5 May 2024.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-05',
      ],
    ],
    counterexamples: [
      'They met at the Harbour Summit, hosted by the World Bank, which is known from 3 to 5 May 2024.',
    ],
  },
  {
    name: 'event-in-month',
    pattern: '{event:e} (in|on|of) {date:d}',
    rows: [{ table: 'events', fields: { name: 'e', start: 'd.start' } }],
    score: 0.75,
    examples: [
      ['They agreed it at the Harbour Summit in May 2024.', 'events name=Harbour Summit start=2024-05'],
    ],
    counterexamples: ['They agreed it at the Harbour Summit in the first quarter of 2024.'],
  },
  {
    name: 'event-is-on-days',
    pattern: '{event:e} (is|are|was|were|will) be? (on|from|between) {days:d}',
    rows: FROM_TO,
    score: 0.85,
    examples: [
      [
        'The Harbour Summit is on 3–5 May 2024 in Lisbon.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-05',
      ],
    ],
    counterexamples: ['The Harbour Summit is on the agenda on 3–5 May 2024.'],
  },
  {
    name: 'event-is-on-day',
    pattern: '{event:e} (is|are|was|were|will) be? on {date:d} (in|at|.|,)',
    rows: FROM_TO,
    score: 0.85,
    examples: [
      [
        'The Harbour Summit will be on 3 May 2024.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-03',
      ],
    ],
    counterexamples: ["The Harbour Summit is on Friday's agenda."],
  },
  {
    name: 'event-line-of-days',
    pattern: '{event:e} : (on|from)? {days:d}',
    rows: FROM_TO,
    score: 0.8,
    examples: [
      ['Harbour Summit: 3–5 May 2024, Lisbon.', 'events name=Harbour Summit start=2024-05-03 end=2024-05-05'],
    ],
    counterexamples: ['Harbour Summit: ferries stop on 3–5 May 2024.'],
  },
  {
    name: 'event-brackets-city-and-date',
    pattern: '{event:e} OPEN {city} , (on|from)? {date:d}',
    rows: FROM_TO,
    score: 0.85,
    examples: [
      [
        'Tickets for the Harbour Summit (Lisbon, 3–5 May 2024) are sold.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-05',
      ],
    ],
    counterexamples: ['The Harbour Summit (Lisbon, since 2024) was short.'],
  },
  {
    name: 'event-on-days',
    pattern: '{event:e} on {days:d}',
    rows: FROM_TO,
    score: 0.75,
    examples: [
      [
        'He will attend the Harbour Summit on May 3-5, 2024.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-05',
      ],
    ],
    counterexamples: ['He will attend the Harbour Summit on May 3, 2024.'],
  },
  {
    name: 'diary-of-events',
    pattern: '{date:d} : the? {event:e}',
    rows: FROM_TO,
    score: 0.85,
    examples: [
      ['3–5 May 2024: Harbour Summit, Lisbon.', 'events name=Harbour Summit start=2024-05-03 end=2024-05-05'],
    ],
    counterexamples: ['3–5 May 2024: the ferries stop for the Harbour Summit.'],
  },
  {
    name: 'diary-city-hosts-event',
    pattern: '{date:d} : {city|country|organization} (hosts|holds|opens) the? {event:e}',
    rows: FROM_TO,
    score: 0.85,
    examples: [
      [
        '3–5 May 2024: Lisbon hosts the Harbour Summit.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-05',
      ],
    ],
    counterexamples: ['3–5 May 2024: Lisbon leaves the Harbour Summit.'],
  },
  {
    name: 'event-in-city-on-date',
    pattern: '{event:e} ,? (in|at) the? {place} ( , the? {country} )? ,? (in|on|from|between) {date:d}',
    rows: FROM_TO,
    score: 0.8,
    examples: [
      [
        'The Harbour Summit, in Lisbon in May 2024, drew pilots.',
        'events name=Harbour Summit start=2024-05 end=2024-05',
      ],
      [
        'They show it at the Harbour Summit in Lisbon on 3–5 May 2024.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-05',
      ],
    ],
    counterexamples: ['They left the Harbour Summit in Lisbon with a text of 3 May 2024.'],
  },
  {
    name: 'event-will-run',
    pattern:
      '{event:e} (will|is|to)? ... (run|runs|running|last|lasts|continue|continues) (until|through|till) {date:d}',
    rows: [{ table: 'events', fields: { name: 'e', end: 'd.end' } }],
    score: 0.85,
    examples: [
      ['The Harbour Summit will run until 5 May 2024.', 'events name=Harbour Summit end=2024-05-05'],
    ],
    counterexamples: ['The Harbour Summit will not run until 5 May 2024.'],
  },
  {
    name: 'event-would-run',
    pattern: '{event:e} .... would (run|last|continue) (until|till|through) {date:d}',
    rows: [{ table: 'events', fields: { name: 'e', end: 'd.end' } }],
    score: 0.8,
    examples: [
      [
        'The Harbour Summit is organised by the Ministry of Ports and would continue till 5 May 2024.',
        'events name=Harbour Summit end=2024-05-05',
      ],
    ],
    counterexamples: ['The Harbour Summit would not continue till 5 May 2024.'],
  },
  {
    name: 'on-date-on-opening-day-of-event',
    pattern:
      '{date:d} .... .... (on|during|at) the (opening|first) (day|session|ceremony)? of the? {event:e}',
    rows: [{ table: 'events', fields: { name: 'e', start: 'd.start' } }],
    score: 0.8,
    examples: [
      [
        'The ministry on 5 May 2024 launched an app, a free one, on the opening day of the Harbour Summit.',
        'events name=Harbour Summit start=2024-05-05',
      ],
    ],
    counterexamples: ['The ministry on 5 May 2024 launched an app ahead of the Harbour Summit.'],
  },
  {
    name: 'on-date-on-closing-day-of-event',
    pattern:
      '{date:d} .... .... (on|during|at) the (closing|last|final|concluding) (day|session|ceremony)? of the? {event:e}',
    rows: [{ table: 'events', fields: { name: 'e', end: 'd.end' } }],
    score: 0.8,
    examples: [
      [
        'The strategy was launched on 5 May 2024 by the minister during the closing of the Harbour Summit.',
        'events name=Harbour Summit end=2024-05-05',
      ],
    ],
    counterexamples: ['The ministry on 5 May 2024 launched an app after the closing of the Harbour Summit.'],
  },
  {
    name: 'opened-on-date-in-city-event',
    pattern:
      '(opened|inaugurated|launched) on? {date:d} ,? in {city:c} ,? the? ( .. edition of the )? {event:e}',
    rows: [
      { table: 'events', fields: { name: 'e', start: 'd.start' } },
      { table: 'events', fields: { name: 'e', city: 'c' } },
    ],
    score: 0.85,
    examples: [
      [
        'The minister opened on 5 May 2024, in Lisbon, the second edition of the Harbour Summit.',
        'events name=Harbour Summit start=2024-05-05',
      ],
    ],
    counterexamples: ['The minister opened on 5 May 2024 a bridge before the Harbour Summit.'],
  },
  {
    name: 'on-date-at-conclusion-of-event',
    pattern:
      '{date:d} (at|during|by) the (conclusion|close|end|closing) ( (session|ceremony|day) )? of the? ( :ADJ|NUM )? {event:e}',
    rows: [{ table: 'events', fields: { name: 'e', end: 'd.end' } }],
    score: 0.8,
    examples: [
      [
        'They signed a text on 5 May 2024 at the conclusion of the second Harbour Summit.',
        'events name=Harbour Summit end=2024-05-05',
      ],
    ],
    counterexamples: ['They signed a text on 5 May 2024 at the request of the Harbour Summit.'],
  },
  {
    name: 'opening-of-event-here-on-date',
    pattern:
      '(opening|first|inaugural) (ceremony|session|day|night|plenary)? of the? {event:e} here? ( in {city} )? on {date:d}',
    rows: [{ table: 'events', fields: { name: 'e', start: 'd.start' } }],
    score: 0.85,
    examples: [
      [
        'She told the opening ceremony of the Harbour Summit here on 5 May 2024 that ports matter.',
        'events name=Harbour Summit start=2024-05-05',
      ],
    ],
    counterexamples: [
      'She told the closing ceremony of the Harbour Summit here on 5 May 2024 that ports matter.',
    ],
  },
];
