import type { RowTemplate, Rule } from '../../rule.ts';

const ORGANIZED: readonly RowTemplate[] = [
  { table: 'events', fields: { name: 'e', organizers: 'o' } },
  { table: 'relations', fields: { subject: 'e', predicate: '=organizer@cue', object: 'o' } },
];

/** Who organises an event. */
export const eventOrganizers: readonly Rule[] = [
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
    name: 'event-organized-by',
    pattern:
      "{event:e} .... (organized|organised|convened|organizes|organises):cue ( in (partnership|association|cooperation|collaboration|conjunction) with|jointly )? (annually|jointly|yearly)? by? the? ( {place} 's )? {organization+:o}",
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
      [
        'The Harbour Summit is being organised in association with the Ministry of Ports.',
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
    name: 'organizes-event-with-others',
    pattern:
      '{organization} .. (organizes|organises|organized|organised|convenes|convened|organizing|organising|convening|organize|organise|convene|hold|holds|held|holding) the|a|an|its|their? {event:e} ( ... (in|together|jointly) (partnership|cooperation|collaboration|conjunction|association)? )? with the? {organization+:o}',
    rows: [{ table: 'events', fields: { name: 'e', organizers: 'o' } }],
    score: 0.8,
    examples: [
      [
        'The World Bank organises the Harbour Summit in Porto in partnership with the Ministry of Ports.',
        'events name=Harbour Summit organizers=Ministry of Ports',
      ],
    ],
    counterexamples: [
      'The World Bank holds the Harbour Summit with help of the Ministry of Ports.',
      'The World Bank organises the Harbour Summit in May with guests of the Ministry of Ports.',
    ],
  },
  {
    name: 'organization-with-support-organizes-event',
    pattern:
      '{organization:o} , with (the)? (financial|technical|kind)? (support|help|assistance|backing|sponsorship|participation|funding) (of|from) the? {organization|country|person+} , (is|will|has|are)? be? (organizes|organises|organized|organised|convenes|convened|organizing|organising|convening|organize|organise|convene|hold|holds|held) the|a|an|its? {event:e}',
    rows: [{ table: 'events', fields: { name: 'e', organizers: 'o' } }],
    score: 0.85,
    examples: [
      [
        'The Port Authority, with the support of the World Bank, will organise the Harbour Summit.',
        'events name=Harbour Summit organizers=Port Authority',
      ],
    ],
    counterexamples: [
      'The Port Authority, with the support of the World Bank, will not organise the Harbour Summit.',
    ],
  },
  {
    name: 'organized-by-event',
    pattern:
      "( co - )? (organized|organised|convened|co-organized|co-organised):cue jointly? by the? ( {place} 's )? {organization+:o} .... .... , the? {event:e}",
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
    name: 'organized-with-event',
    pattern:
      '(organized|organised|convened|held|hosted) jointly? in (collaboration|partnership|cooperation|conjunction|association) with the? {organization+:o} ... , the? {event:e}',
    rows: [{ table: 'events', fields: { name: 'e', organizers: 'o' } }],
    score: 0.8,
    examples: [
      [
        'Organised in collaboration with the World Bank and the Ministry of Ports, the Harbour Summit aims high.',
        'events name=Harbour Summit organizers=Ministry of Ports',
      ],
    ],
    counterexamples: ['Held in collaboration with the World Bank, a dinner ended at the Harbour Summit.'],
  },
  {
    name: 'event-which-organization-holds',
    pattern:
      '{event:e} , which the? {organization:o} (is|will|plans|was)? (to|be)? (hold|holding|organise|organize|organising|organizing|organised|organized|convene|convenes|convened)',
    rows: [{ table: 'events', fields: { name: 'e', organizers: 'o' } }],
    score: 0.85,
    examples: [
      [
        'He spoke ahead of the Harbour Summit, which the World Bank is to hold in Porto.',
        'events name=Harbour Summit organizers=World Bank',
      ],
    ],
    counterexamples: ['He spoke at the Harbour Summit, which the World Bank is to attend.'],
  },
  {
    name: 'event-which-organization-holds-with',
    pattern:
      '{event:e} , which the? {organization} (is|will|has|was)? (be)? (hold|holding|organise|organize|organising|organizing|organises|organizes|organised|organized|convene|convenes|convened|convening) (together|jointly|in) (partnership|cooperation|collaboration|conjunction)? with the? {organization+:o}',
    rows: [{ table: 'events', fields: { name: 'e', organizers: 'o' } }],
    score: 0.85,
    examples: [
      [
        'They go to the Harbour Summit, which the World Bank is organising together with the Port Authority.',
        'events name=Harbour Summit organizers=Port Authority',
      ],
    ],
    counterexamples: [
      'They go to the Harbour Summit, which the World Bank is organising against the Port Authority.',
    ],
  },
  {
    name: 'event-is-gathering-of',
    pattern:
      '{event:e} (,|is|was) (a|the|one) (flagship|signature|annual|biennial|premier|yearly) :NOUN|ADJ? (event|gathering|forum|conference|meeting|summit|congress) of the? {organization+:o}',
    rows: [{ table: 'events', fields: { name: 'e', organizers: 'o' } }],
    score: 0.8,
    examples: [
      [
        'The Harbour Summit, a signature event of the World Ports Union (WPU), is being held in Porto.',
        'events name=Harbour Summit organizers=World Ports Union',
      ],
    ],
    counterexamples: ['The Harbour Summit, a side event of the World Ports Union, ended.'],
  },
  {
    name: 'organizers-announce-event',
    pattern:
      '{organization+:o} (is|are) (pleased|delighted|proud|happy|honoured|honored|thrilled) to (announce|present|organise|organize) that? the? ... {event:e}',
    rows: [{ table: 'events', fields: { name: 'e', organizers: 'o' } }],
    score: 0.75,
    examples: [
      [
        'The World Bank and the Ministry of Ports are pleased to announce that the third Harbour Summit is in May.',
        'events name=Harbour Summit organizers=Ministry of Ports',
      ],
    ],
    counterexamples: ['The World Bank is pleased to attend the Harbour Summit.'],
  },
  {
    name: 'event-is-joint-effort-of',
    pattern:
      '{event:e} ( , .... , )? (is|was|,) (a|the) joint (effort|initiative|event|undertaking|project|venture|production) (of|by|between) the? {organization+:o}',
    rows: [{ table: 'events', fields: { name: 'e', organizers: 'o' } }],
    score: 0.85,
    examples: [
      [
        'The Harbour Summit is a joint effort of the World Bank and the Ministry of Ports.',
        'events name=Harbour Summit organizers=Ministry of Ports',
      ],
    ],
    counterexamples: [
      'The Harbour Summit heard of a joint effort of the World Bank and the Ministry of Ports.',
    ],
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
    name: 'event-held-in-cooperation-with',
    pattern:
      "{event:e} ,? which? (is|was|will|has|are|to)? (be|been|being)? (organized|organised|convened|held|hosted) ( in {place} )? ( (on|from)? {date} )? ,? in (conjunction|cooperation|partnership|collaboration) with the? ( {place} 's )? {organization+:o}",
    rows: [{ table: 'events', fields: { name: 'e', organizers: 'o' } }],
    score: 0.85,
    examples: [
      [
        'The Harbour Summit will be held in cooperation with the World Bank and the Ministry of Ports.',
        'events name=Harbour Summit organizers=Ministry of Ports',
      ],
    ],
    counterexamples: ['The Harbour Summit heard of shares held in cooperation with the World Bank.'],
  },
  {
    name: 'organization-whose-event',
    pattern: '{organization:o} ( , )? whose (own|annual|first|next|flagship)? {event:e}',
    rows: [{ table: 'events', fields: { name: 'e', organizers: 'o' } }],
    score: 0.8,
    examples: [
      [
        'It is the work of the World Ports Union (WPU), whose Harbour Summit will be held in Porto.',
        'events name=Harbour Summit organizers=World Ports Union',
      ],
    ],
    counterexamples: ['It is the work of the World Ports Union, whose envoys attend the Harbour Summit.'],
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
    pattern: '{event:e} .... .... (organisers|organizers) ,? the? {organization+:o}',
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
];
