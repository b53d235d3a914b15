import type { RowTemplate, Rule } from '../../rule.ts';

const HOSTED: readonly RowTemplate[] = [
  { table: 'events', fields: { name: 'e', host: 'h' } },
  { table: 'relations', fields: { subject: 'e', predicate: '=hosted_by@cue', object: 'h' } },
];

/** Which country or body hosts an event. Of cities that do, see those before events. */
export const eventHosts: readonly Rule[] = [
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
    name: 'as-host-of-event',
    pattern: 'as (the)? host (of|for) the? {event:e} , {organization|country:h}',
    rows: [{ table: 'events', fields: { name: 'e', host: 'h' } }],
    score: 0.85,
    examples: [
      ['As host of the Harbour Summit, Portugal expects guests.', 'events name=Harbour Summit host=Portugal'],
    ],
    counterexamples: ['As guest of the Harbour Summit, Portugal expects little.'],
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
    name: 'country-hosts-event',
    pattern:
      '{country|organization:h} (is|will|was)? (set|due|also|be)? to? ( for the first time )? ( ,? (on|from|in)? {date} ,? )? (hosts|hosted|host|hosting):cue the? :ADJ|NUM? (annual)? {event:e}',
    rows: HOSTED,
    score: 0.85,
    examples: [
      ['Portugal will host the 19th annual Harbour Summit.', 'events name=Harbour Summit host=Portugal'],
      ['Portugal hosted the Harbour Summit.', 'events name=Harbour Summit host=Portugal'],
      [
        'Portugal will from 5 to 7 May 2024 host the Harbour Summit.',
        'events name=Harbour Summit host=Portugal',
      ],
      ['Portugal will in June host the Harbour Summit.', 'events name=Harbour Summit host=Portugal'],
      ['Portugal will host the Harbour Summit.', 'events name=Harbour Summit host=Portugal'],
    ],
    counterexamples: ['Portugal never hosted the Harbour Summit.'],
  },
  {
    name: 'country-as-host-of-event',
    pattern:
      '{country:h} ,? (has|had|was|is|will|be|been|being)? (been|be)? (named|selected|chosen|announced|confirmed|picked)? (as)? the? (host):cue (country|nation|government)? (of|for) the? ( :ADJ|NUM )? ( edition of the )? {event:e}',
    rows: HOSTED,
    score: 0.85,
    examples: [
      [
        'The union announced Portugal as the host of the sixth edition of the Harbour Summit.',
        'events name=Harbour Summit host=Portugal',
      ],
      ['Portugal is the host country for the Harbour Summit.', 'events name=Harbour Summit host=Portugal'],
      ['Portugal, host of the Harbour Summit, agreed.', 'events name=Harbour Summit host=Portugal'],
      ['Portugal was chosen as host of the Harbour Summit.', 'events name=Harbour Summit host=Portugal'],
    ],
    counterexamples: [
      'Portugal is not the host of the Harbour Summit.',
      'Portugal wants to be the host of the Harbour Summit.',
      'They met in Portugal, the guest of the Harbour Summit.',
    ],
  },
  {
    name: 'announced-that-it-hosts-event',
    pattern:
      '{country|organization:h} ... (announced|said|announces|says|confirmed) that? it (will|is|would) (to|be)? (host|hosting):cue the? .. {event:e}',
    rows: HOSTED,
    score: 0.8,
    examples: [
      [
        'The Ministry of Ports announced it will host the Harbour Summit.',
        'events name=Harbour Summit host=Ministry of Ports',
      ],
    ],
    counterexamples: ['The Ministry of Ports announced it will not host the Harbour Summit.'],
  },
  {
    name: 'hosting-event-country',
    pattern: '(hosting):cue the? {event:e} , {country|organization:h} :VERB|AUX',
    rows: HOSTED,
    score: 0.8,
    examples: [
      ['By hosting the Harbour Summit, Portugal won friends.', 'events name=Harbour Summit host=Portugal'],
    ],
    counterexamples: ['Porto is hosting the Harbour Summit, Portugal and all.'],
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
];
