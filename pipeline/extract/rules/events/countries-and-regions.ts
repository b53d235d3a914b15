import type { Rule } from '../../rule.ts';

/** In which country an event was held, and in which town of a country or region. */
export const countriesAndRegionsOfEvents: readonly Rule[] = [
  {
    name: 'event-comma-city-country',
    pattern:
      '{event:e} .... (held|hosted|opened|convened|place|ended|concluded|began|opens|hosting) ( .. {date} )? .. in {city} , {country:k}',
    rows: [{ table: 'events', fields: { name: 'e', country: 'k' } }],
    score: 0.9,
    examples: [
      ['The Harbour Summit took place in Porto, Portugal.', 'events name=Harbour Summit country=PT'],
    ],
    counterexamples: [],
  },
  {
    name: 'event-held-in-country',
    pattern:
      '{event:e} .... (took|takes|taking|take? held|hosted|place|opened|convened|staged|concluded):cue .. in the? {country:k}',
    rows: [
      { table: 'events', fields: { name: 'e', country: 'k' } },
      { table: 'relations', fields: { subject: 'e', predicate: '=held_in@cue', object: 'k' } },
    ],
    score: 0.85,
    examples: [['The Harbour Summit was held in Portugal.', 'events name=Harbour Summit country=PT']],
    counterexamples: ['The Harbour Summit was not held in Portugal.'],
  },
  {
    name: 'country-hosts-event-there',
    pattern:
      '{country:k} (will|is|was|has)? (set|due|also|been)? to? ( for the first time )? ( ,? (on|in|from) {date} ,? )? (hosts|hosted|host|hosting) the? :ADJ|NUM? (annual)? {event:e}',
    rows: [{ table: 'events', fields: { name: 'e', country: 'k' } }],
    score: 0.8,
    examples: [['Portugal will host the Harbour Summit.', 'events name=Harbour Summit country=PT']],
    counterexamples: ['Portugal will not host the Harbour Summit.'],
  },
  {
    name: 'event-at-place-of-country',
    pattern: '{event:e} .. (in|at):cue {place:c} , the? {country:k}',
    rows: [
      { table: 'events', fields: { name: 'e', city: 'c', country: 'k' } },
      { table: 'relations', fields: { subject: 'e', predicate: '=held_in@cue', object: 'c' } },
    ],
    score: 0.8,
    examples: [
      [
        'They met at the Harbour Summit in Cebu, the Philippines.',
        'events name=Harbour Summit city=Cebu country=PH',
      ],
    ],
    counterexamples: ['They met after the Harbour Summit with guests from Cebu, the Philippines.'],
  },
  {
    name: 'event-held-in-place-of-region',
    pattern:
      '{event:e} ... (held|opened|opens|convened|place|ended|concluded|began|begins|kicked):cue off? {date}? in {place:c} , .. (region|province|district|county|oblast|prefecture)',
    rows: [
      { table: 'events', fields: { name: 'e', city: 'c' } },
      { table: 'relations', fields: { subject: 'e', predicate: '=held_in@cue', object: 'c' } },
    ],
    score: 0.8,
    examples: [
      [
        'The Harbour Summit opened today in Quayford, Northland region.',
        'events name=Harbour Summit city=Quayford',
      ],
    ],
    counterexamples: ['The Harbour Summit never opened in Quayford, Northland region.'],
  },
];
