import type { Rule } from '../rule.ts';

/** A city says in which country it is. */
const IN_CITY: Rule['rows'] = [
  { table: 'events', fields: { name: 'e', city: 'c' } },
  { table: 'events', fields: { name: 'e', country: 'c' } },
];
const HELD_IN_CITY: Rule['rows'] = [
  ...IN_CITY,
  { table: 'relations', fields: { subject: 'e', predicate: '=held_in@cue', object: 'c' } },
];
const ORGANIZED: Rule['rows'] = [
  { table: 'events', fields: { name: 'e', organizers: 'o' } },
  { table: 'relations', fields: { subject: 'e', predicate: '=organizer@cue', object: 'o' } },
];
const HOSTED: Rule['rows'] = [
  { table: 'events', fields: { name: 'e', host: 'h' } },
  { table: 'relations', fields: { subject: 'e', predicate: '=hosted_by@cue', object: 'h' } },
];

/** Where and when events were held, who organised and hosted them, and who came. */
export const eventRules: readonly Rule[] = [
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
    name: 'event-in-city',
    pattern: '{event:e} (in|at):cue {city:c}',
    rows: HELD_IN_CITY,
    score: 0.8,
    examples: [
      ['Delegates to the Harbour Summit in Lisbon agreed a text.', 'events name=Harbour Summit city=Lisbon'],
    ],
    counterexamples: ['The Harbour Summit in its last session heard Lisbon.'],
  },
  {
    name: 'event-with-host',
    pattern: '{event:e} .... .... ,? with the? {organization|country:h} as (the)? host',
    rows: [{ table: 'events', fields: { name: 'e', host: 'h' } }],
    score: 0.85,
    examples: [
      [
        'The Harbour Summit took place in Porto, with the Ministry of Ports as host.',
        'events name=Harbour Summit host=Ministry of Ports',
      ],
    ],
    counterexamples: ['The Harbour Summit took place in Porto, with the Ministry of Ports as guest.'],
  },
  {
    name: 'event-with-organizers',
    pattern:
      '{event:e} .... .... ,? with the? ( {organization|country} as host and the? )? {organization+:o} ( and the? {organization} )? as (the)? (organiser|organisers|organizer|organizers|co-organiser|co-organisers|co-organizers)',
    rows: [{ table: 'events', fields: { name: 'e', organizers: 'o' } }],
    score: 0.85,
    examples: [
      [
        'The Harbour Summit took place in Porto, with Portugal as host and the World Bank as organiser.',
        'events name=Harbour Summit organizers=World Bank',
      ],
      [
        'The Harbour Summit took place in Porto, with the World Bank and the Ports Agency as co-organisers.',
        'events name=Harbour Summit organizers=Ports Agency',
      ],
    ],
    counterexamples: [
      'The Harbour Summit took place in Porto, with the World Bank as guest of the organisers.',
    ],
  },
  {
    name: 'country-holds-event',
    pattern:
      '{country:h} (is|will|was)? (set|due|also)? to? (holds|holding|hold|held|convenes|convening|convene|convened|stages|staging|staged) (the|its|a|an)? ( :ADJ|NUM )? {event:e}',
    rows: [{ table: 'events', fields: { name: 'e', host: 'h' } }],
    score: 0.8,
    examples: [['Portugal is holding its first Harbour Summit.', 'events name=Harbour Summit host=Portugal']],
    counterexamples: ['Portugal held talks before the Harbour Summit.'],
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
    name: 'city-hosts-event',
    pattern:
      '{city:c} (will|is|was)? (set|due|also)? to? (hosts|hosted|host|hosting|welcomed|welcomes|welcome):cue of? the? {event:e}',
    rows: [
      { table: 'events', fields: { name: 'e', city: 'c' } },
      { table: 'events', fields: { name: 'e', country: 'c' } },
      { table: 'relations', fields: { subject: 'e', predicate: '=hosted_by@cue', object: 'c' } },
    ],
    score: 0.85,
    examples: [
      ['Lisbon hosted the Harbour Summit.', 'events name=Harbour Summit city=Lisbon'],
      ['Lisbon will host the Harbour Summit.', 'events name=Harbour Summit city=Lisbon'],
    ],
    counterexamples: ['Lisbon hopes that it never hosts a summit.'],
  },
  {
    name: 'city-as-host-of-event',
    pattern: "{city:c} 's? ... (host|venue|hosts):cue (of|for) the? {event:e}",
    rows: [
      { table: 'events', fields: { name: 'e', city: 'c' } },
      { table: 'events', fields: { name: 'e', country: 'c' } },
      { table: 'relations', fields: { subject: 'e', predicate: '=hosted_by@cue', object: 'c' } },
    ],
    score: 0.8,
    examples: [
      [
        "Lisbon's turn as the host of the Harbour Summit came late.",
        'events name=Harbour Summit city=Lisbon',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'event-comma-in-city',
    pattern: '{event:e} , (in):cue {city:c} ,',
    rows: HELD_IN_CITY,
    score: 0.85,
    examples: [['The Harbour Summit, in Lisbon, was short.', 'events name=Harbour Summit city=Lisbon']],
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
    name: 'held-event-on',
    pattern:
      '(held|hosted|host|hosts|hosting|organised|organized|convened|staged) the? {event:e} ... (from|on|between|in)? {date:d}',
    rows: [{ table: 'events', fields: { name: 'e', start: 'd.start', end: 'd.end' } }],
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
    name: 'city-held-event',
    pattern:
      'in {city:c} , ... {event:e} ... (took|takes|taking|take? opened|closed|ended|began|concluded|held|place|convened|opens):cue',
    rows: IN_CITY,
    score: 0.7,
    examples: [
      ['In Lisbon, the Harbour Summit opened with a song.', 'events name=Harbour Summit city=Lisbon'],
    ],
    counterexamples: [],
  },
  {
    name: 'country-hosts-event',
    pattern:
      '{country|organization:h} (is|will|was)? (set|due|also)? to? ( for the first time )? (hosts|hosted|host|hosting):cue the? {event:e}',
    rows: HOSTED,
    score: 0.85,
    examples: [
      ['Portugal hosted the Harbour Summit.', 'events name=Harbour Summit host=Portugal'],
      ['Portugal will host the Harbour Summit.', 'events name=Harbour Summit host=Portugal'],
    ],
    counterexamples: ['Portugal never hosted the Harbour Summit.'],
  },
  {
    name: 'hosting-event-country',
    pattern: '(hosting):cue the? {event:e} , {country|organization:h}',
    rows: HOSTED,
    score: 0.8,
    examples: [
      ['By hosting the Harbour Summit, Portugal won friends.', 'events name=Harbour Summit host=Portugal'],
    ],
    counterexamples: [],
  },
  {
    name: 'event-hosted-by',
    pattern: '{event:e} .... (hosted):cue .... by the? {organization|country:h}',
    rows: HOSTED,
    score: 0.85,
    examples: [
      [
        'The Harbour Summit is hosted by the Ministry of Ports.',
        'events name=Harbour Summit host=Ministry of Ports',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'event-organized-by',
    pattern:
      "{event:e} .... (organized|organised|convened|organizes|organises):cue ( in partnership with|jointly )? (annually|jointly|yearly)? by? the? ( {place} 's )? {organization+:o}",
    rows: ORGANIZED,
    score: 0.9,
    examples: [
      [
        'The Harbour Summit, organised by the World Bank, ended.',
        'events name=Harbour Summit organizers=World Bank',
      ],
      [
        'The Harbour Summit was organised by the World Bank jointly with the Ministry of Ports.',
        'events name=Harbour Summit organizers=Ministry of Ports',
      ],
    ],
    counterexamples: ['The Harbour Summit was not organised by the World Bank.'],
  },
  {
    name: 'organization-organizes-event',
    pattern:
      '{organization:o} .. (organizes|organises|organized|organised|convenes|convened|organizing|organising|convening|organize|organise|convene):cue the|a|an|its? {event:e}',
    rows: ORGANIZED,
    score: 0.85,
    examples: [
      ['The World Bank organised the Harbour Summit.', 'events name=Harbour Summit organizers=World Bank'],
      ['The World Bank will organise a Harbour Summit.', 'events name=Harbour Summit organizers=World Bank'],
    ],
    counterexamples: ['The World Bank did not organise the Harbour Summit.'],
  },
  {
    name: 'event-held-on',
    pattern:
      '{event:e} .... (held|place|hosted|hosting|runs|ran|run|running|took|met|convened|gathered|organized|organised|scheduled|slated) .... (from|on|between|,|in|over|during)? {date:d}',
    rows: [{ table: 'events', fields: { name: 'e', start: 'd.start', end: 'd.end' } }],
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
    name: 'event-brackets-date',
    pattern: '{event:e} ( in|, {city} )? ( , {country} )? ,|OPEN (from|on)? {date:d}',
    rows: [{ table: 'events', fields: { name: 'e', start: 'd.start', end: 'd.end' } }],
    score: 0.75,
    examples: [
      [
        'The Harbour Summit (3–5 May 2024) was short.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-05',
      ],
    ],
    counterexamples: [],
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
    name: 'event-brought-together',
    pattern:
      '{event:e} .... (brought|bring|brings|bringing|gathered|gathers|gathering|drew|draws|drawing|attracted|attracts|attract|attended|welcomed|welcomes|united|had|has|counted|counts|registered|hosted|saw|convened|convening):cue together? by? .. {participants:p} ( ... from {countries:n} )?',
    rows: [
      { table: 'events', fields: { name: 'e', participants: 'p', participants_comparator: 'p.comparator' } },
      { table: 'events', fields: { name: 'e', countries: 'n', countries_comparator: 'n.comparator' } },
    ],
    score: 0.9,
    examples: [
      [
        'The Harbour Summit drew more than 900 delegates from 40 countries.',
        'events name=Harbour Summit participants=900 participants_comparator=>',
      ],
      [
        'The Harbour Summit drew more than 900 delegates from 40 countries.',
        'events name=Harbour Summit countries=40',
      ],
    ],
    counterexamples: ['The Harbour Summit drew 900 ships.'],
  },
  {
    name: 'participants-attended',
    pattern:
      '{participants:p} ( ... from {countries:n} )? ... (attended|attend|joined|took|at|gathered|came|met|registered|assembled) ( part in|for|to )? .. {event:e}',
    rows: [
      { table: 'events', fields: { name: 'e', participants: 'p', participants_comparator: 'p.comparator' } },
      { table: 'events', fields: { name: 'e', countries: 'n', countries_comparator: 'n.comparator' } },
    ],
    score: 0.85,
    examples: [
      [
        'About 900 delegates from 40 countries attended the Harbour Summit.',
        'events name=Harbour Summit participants=900 participants_comparator=≈',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'event-ministerial-level',
    pattern: '{event:e} .... (ministerial|ministers|minister) .. from .. {countries:n}',
    rows: [
      {
        table: 'events',
        fields: { name: 'e', ministerial_countries: 'n', ministerial_countries_comparator: 'n.comparator' },
      },
    ],
    score: 0.85,
    examples: [
      [
        'The Harbour Summit drew ministers from about 12 countries.',
        'events name=Harbour Summit ministerial_countries=12 ministerial_countries_comparator=≈',
      ],
    ],
    counterexamples: ['The Harbour Summit drew 42 ministers and some 4,000 delegates from 70 countries.'],
  },
  {
    name: 'event-countries',
    pattern:
      '{event:e} .... (delegations|delegates|representatives|participants|from|representing):cue .. {countries:n}',
    rows: [{ table: 'events', fields: { name: 'e', countries: 'n', countries_comparator: 'n.comparator' } }],
    score: 0.75,
    examples: [
      ['The Harbour Summit drew delegations from 40 countries.', 'events name=Harbour Summit countries=40'],
    ],
    counterexamples: [],
  },
  {
    name: 'event-held-in-capital',
    pattern:
      '{event:e} .... (took|takes|taking|take? held|place|hosted|opened|opens|convened|closed|ended|concluded|began):cue .. in ... capital ( of ... )? ,? {city:c}',
    rows: HELD_IN_CITY,
    score: 0.85,
    examples: [
      [
        'The Harbour Summit was held in the Portuguese capital, Lisbon.',
        'events name=Harbour Summit city=Lisbon',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'city-where-event-held',
    pattern:
      '{city:c} , where the? .. {event:e} .. (took|takes|taking|take? held|place|opened|opens|meeting|met|convened):cue',
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
    name: 'on-date-event-held',
    pattern:
      '(on|from|between) {date:d} ( of the|this current? year )? ,? the? .. {event:e} .. (held|took|takes|hosted|convened|met|organised|organized)',
    rows: [{ table: 'events', fields: { name: 'e', start: 'd.start', end: 'd.end' } }],
    score: 0.85,
    examples: [
      [
        'On 3–5 May 2024, the Harbour Summit was held in Lisbon.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-05',
      ],
    ],
    counterexamples: ['On 3 May 2024, the Harbour Summit was not held.'],
  },
  {
    name: 'organized-by-event',
    pattern:
      "(organized|organised|convened):cue jointly? by the? ( {place} 's )? {organization+:o} .... .... , the? {event:e}",
    rows: ORGANIZED,
    score: 0.8,
    examples: [
      [
        'Organised by the World Ports Union (WPU), the agency for ports, the Harbour Summit met.',
        'events name=Harbour Summit organizers=World Ports Union',
      ],
    ],
    counterexamples: ['Organised by the World Bank, a dinner ended at the Harbour Summit.'],
  },
  {
    name: 'event-which-is-hosted-by',
    pattern:
      '{event:e} , ... which the? {organization|country:h} (is|will|are)? (hosting|hosts|hosted|host):cue',
    rows: HOSTED,
    score: 0.85,
    examples: [
      [
        'The Harbour Summit, which the Ministry of Ports is hosting, will open.',
        'events name=Harbour Summit host=Ministry of Ports',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'gathering-participants-event',
    pattern:
      '(convening|gathering|attracting|drawing|bringing|uniting) together? .. {participants:p} .. ( from {countries:n} .. )? , the? {event:e}',
    rows: [
      { table: 'events', fields: { name: 'e', participants: 'p', participants_comparator: 'p.comparator' } },
      { table: 'events', fields: { name: 'e', countries: 'n', countries_comparator: 'n.comparator' } },
    ],
    score: 0.85,
    examples: [
      [
        'Convening over 900 delegates from 40 countries, the Harbour Summit is the largest.',
        'events name=Harbour Summit participants=900 participants_comparator=>',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'during-event-participants',
    pattern:
      '(at|during) the? {event:e} ( , which .... )? ,? .... {participants:p} .... (discussed|gathered|debated|exchanged|shared|examined|reviewed)',
    rows: [
      { table: 'events', fields: { name: 'e', participants: 'p', participants_comparator: 'p.comparator' } },
    ],
    score: 0.8,
    examples: [
      [
        'During the Harbour Summit, more than 900 delegates discussed the plan.',
        'events name=Harbour Summit participants=900 participants_comparator=>',
      ],
    ],
    counterexamples: ['During the Harbour Summit, 900 ships discussed nothing.'],
  },
  {
    name: 'event-co-hosted-by',
    pattern:
      "{event:e} .... (co-hosted|co-organised|co-organized|spearheaded) (jointly|annually)? by the? ( {place} 's )? {organization+:o}",
    rows: [{ table: 'events', fields: { name: 'e', organizers: 'o' } }],
    score: 0.85,
    examples: [
      [
        "The Harbour Summit, co-hosted by Kenya's Ministry of Ports and the World Bank, ended.",
        'events name=Harbour Summit organizers=World Bank',
      ],
      [
        'The Harbour Summit, spearheaded by the Ministry of Ports, ended.',
        'events name=Harbour Summit organizers=Ministry of Ports',
      ],
    ],
    counterexamples: ['The Harbour Summit was not co-hosted by the World Bank.'],
  },
  {
    name: 'event-held-by',
    pattern: "{event:e} ... (held by):cue the? ( {place} 's )? {organization+:o}",
    rows: ORGANIZED,
    score: 0.8,
    examples: [
      [
        'The Harbour Summit, a gathering held by the Ministry of Ports, ended.',
        'events name=Harbour Summit organizers=Ministry of Ports',
      ],
    ],
    counterexamples: ['The Harbour Summit heard of shares that a bank held with the Ministry of Ports.'],
  },
  {
    name: 'event-organized-together-with',
    pattern:
      "{event:e} .... (organized|organised|convened|held|hosted|co-hosted|spearheaded) (jointly|annually)? by the? ( {place} 's )? {organization} (office|government)? ( and the? {organization} )? ,? in? (conjunction|cooperation|partnership|collaboration|jointly|together) with the? ( {place} 's )? {organization+:o}",
    rows: [{ table: 'events', fields: { name: 'e', organizers: 'o' } }],
    score: 0.85,
    examples: [
      [
        'The Harbour Summit, convened annually by the World Bank in conjunction with the Ministry of Ports, ended.',
        'events name=Harbour Summit organizers=Ministry of Ports',
      ],
    ],
    counterexamples: [
      'The Harbour Summit, convened by the World Bank, ended with a word on work in conjunction with the Ministry of Ports.',
    ],
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
    name: 'event-in-city-in-month',
    pattern: '{event:e} in {place} , the? {country} , (in|on|from) {date:d}',
    rows: [{ table: 'events', fields: { name: 'e', start: 'd.start', end: 'd.end' } }],
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
    rows: [{ table: 'events', fields: { name: 'e', start: 'd.start', end: 'd.end' } }],
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
    name: 'in-city-at-event',
    pattern: '(in):cue {city:c} , (at|during) the? .. {event:e}',
    rows: HELD_IN_CITY,
    score: 0.85,
    examples: [
      ['In Lisbon, at the third Harbour Summit, they signed it.', 'events name=Harbour Summit city=Lisbon'],
    ],
    counterexamples: ['In Lisbon, after the Harbour Summit, they signed it.'],
  },
  {
    name: 'diary-of-events',
    pattern: '{date:d} : the? {event:e}',
    rows: [{ table: 'events', fields: { name: 'e', start: 'd.start', end: 'd.end' } }],
    score: 0.85,
    examples: [
      ['3–5 May 2024: Harbour Summit, Lisbon.', 'events name=Harbour Summit start=2024-05-03 end=2024-05-05'],
    ],
    counterexamples: ['3–5 May 2024: the ferries stop for the Harbour Summit.'],
  },
  {
    name: 'diary-city-hosts-event',
    pattern: '{date:d} : {city|country|organization} (hosts|holds|opens) the? {event:e}',
    rows: [{ table: 'events', fields: { name: 'e', start: 'd.start', end: 'd.end' } }],
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
    name: 'diary-event-comma-city',
    pattern: '{date} : the? {event:e} ,|OPEN (in)? {city:c}',
    rows: IN_CITY,
    score: 0.85,
    examples: [['3–5 May 2024: Harbour Summit, Lisbon.', 'events name=Harbour Summit city=Lisbon']],
    counterexamples: ['3–5 May 2024: Harbour Summit and Lisbon.'],
  },
  {
    name: 'event-in-city-on-date',
    pattern: '{event:e} (in|at) the? {place} ( , the? {country} )? ,? (in|on|from|between) {date:d}',
    rows: [{ table: 'events', fields: { name: 'e', start: 'd.start', end: 'd.end' } }],
    score: 0.8,
    examples: [
      [
        'They show it at the Harbour Summit in Lisbon on 3–5 May 2024.',
        'events name=Harbour Summit start=2024-05-03 end=2024-05-05',
      ],
    ],
    counterexamples: ['They left the Harbour Summit in Lisbon with a text of 3 May 2024.'],
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
    pattern:
      '(expected|gathered|gathering|gather|met|meeting|meet|assembled|arrive|arrived|converge|converged) in:cue {city:c} ( .. {date} )? (for|at) the? .. {event:e}',
    rows: HELD_IN_CITY,
    score: 0.85,
    examples: [
      [
        'Some 900 delegates are expected in Lisbon for the Harbour Summit.',
        'events name=Harbour Summit city=Lisbon',
      ],
    ],
    counterexamples: ['Ships are expected in Lisbon after the Harbour Summit.'],
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
    name: 'event-hosted-and-by',
    pattern:
      '{event:e} .... (convened|organised|organized|held|led|supported) .... and (hosted):cue by the? {organization|country:h}',
    rows: HOSTED,
    score: 0.85,
    examples: [
      [
        'The Harbour Summit was convened by the World Bank and hosted by the Government of Portugal.',
        'events name=Harbour Summit host=Government of Portugal',
      ],
    ],
    counterexamples: [
      'The Harbour Summit was convened by the World Bank and welcomed by the Government of Portugal.',
    ],
  },
  {
    name: 'event-organized-by-body-of',
    pattern:
      "{event:e} .... (organized|organised|convened|arranged):cue (jointly|annually)? by the? {organization|place} 's {organization+:o}",
    rows: ORGANIZED,
    score: 0.85,
    examples: [
      [
        "The Harbour Summit is organised by the World Bank's Ports Council.",
        'events name=Harbour Summit organizers=Ports Council',
      ],
    ],
    counterexamples: ["The Harbour Summit was not organised by the World Bank's Ports Council."],
  },
  {
    name: 'event-under-organization-of',
    pattern: '{event:e} .... under the (organisation|organization):cue of the? {organization+:o}',
    rows: [{ table: 'events', fields: { name: 'e', organizers: 'o' } }],
    score: 0.85,
    examples: [
      [
        'The Harbour Summit took place on 3 May 2024, under the organisation of the World Bank.',
        'events name=Harbour Summit organizers=World Bank',
      ],
    ],
    counterexamples: ['The Harbour Summit heard of the organisation of the World Bank.'],
  },
  {
    name: 'event-organized-and-hosted-by',
    pattern:
      '{event:e} ... (organized|organised|convened|initiated) by the? {organization} .... and hosted:cue by the? {organization|country:h}',
    rows: HOSTED,
    score: 0.85,
    examples: [
      [
        'The Harbour Summit was convened by the World Ports Union (WPU) and the Ministry of Ports and hosted by Portugal.',
        'events name=Harbour Summit host=Portugal',
      ],
    ],
    counterexamples: [
      'The Harbour Summit was convened by the World Ports Union and never hosted by Portugal.',
    ],
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
  {
    name: 'organization-with-others-hosts-event',
    pattern:
      '{organization:h} , in (collaboration|partnership|cooperation|conjunction|association) with the? {organization+} , (is|will|has|are)? be? (hosts|hosted|host|hosting):cue the|a|an|its? {event:e}',
    rows: HOSTED,
    score: 0.85,
    examples: [
      [
        'The Ministry of Ports, in collaboration with the World Bank, is hosting the Harbour Summit.',
        'events name=Harbour Summit host=Ministry of Ports',
      ],
    ],
    counterexamples: [
      'The Ministry of Ports, in collaboration with the World Bank, left the Harbour Summit.',
    ],
  },
  {
    name: 'organization-with-others-organizes-event',
    pattern:
      '{organization:o} , in (collaboration|partnership|cooperation|conjunction|association) with the? {organization+} , (is|will|has|are)? be? (organizes|organises|organized|organised|convenes|convened|organizing|organising|convening|organize|organise|convene):cue the|a|an|its? {event:e}',
    rows: ORGANIZED,
    score: 0.85,
    examples: [
      [
        'The Ministry of Ports, in collaboration with the World Bank, organised the Harbour Summit.',
        'events name=Harbour Summit organizers=Ministry of Ports',
      ],
    ],
    counterexamples: [
      'The Ministry of Ports, in collaboration with the World Bank, left the Harbour Summit.',
    ],
  },
  {
    name: 'with-others-organizes-event',
    pattern:
      'in (collaboration|partnership|cooperation|conjunction|association):cue with the? {organization+:o} , (is|will|has|are)? be? (organizes|organises|organized|organised|convenes|convened|organizing|organising|convening|organize|organise|convene) the|a|an|its? {event:e}',
    rows: ORGANIZED,
    score: 0.8,
    examples: [
      [
        'The Ministry of Ports, in collaboration with the World Bank, organised the Harbour Summit.',
        'events name=Harbour Summit organizers=World Bank',
      ],
    ],
    counterexamples: ['In collaboration with the World Bank, pilots left the Harbour Summit.'],
  },
  {
    name: 'according-to-organizers-of-event',
    pattern: '{event:e} .... .... (organisers|organizers) , the? {organization+:o}',
    rows: [{ table: 'events', fields: { name: 'e', organizers: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Some 900 people came to the Harbour Summit, according to the organisers, the World Bank and the Ministry of Ports.',
        'events name=Harbour Summit organizers=Ministry of Ports',
      ],
    ],
    counterexamples: ['The Harbour Summit was large, the organisers said, and the World Bank agreed.'],
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
