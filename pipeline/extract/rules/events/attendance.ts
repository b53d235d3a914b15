import type { RowTemplate, Rule } from '../../rule.ts';

const CAME: readonly RowTemplate[] = [
  { table: 'events', fields: { name: 'e', participants: 'p', participants_comparator: 'p.comparator' } },
  { table: 'events', fields: { name: 'e', countries: 'n', countries_comparator: 'n.comparator' } },
];

/** How many people came to an event, and from how many countries. */
export const eventAttendance: readonly Rule[] = [
  {
    name: 'event-brought-together',
    pattern:
      '{event:e} .... (brought|bring|brings|bringing|gathered|gathers|gathering|drew|draws|drawing|attracted|attracts|attract|attended|welcomed|welcomes|united|hosted|convened|convening):cue together? by? .. {participants:p} ( ... from {countries:n} )?',
    rows: CAME,
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
    name: 'event-held-and-drew',
    pattern:
      '{event:e} ,? which (was|is|has) .... .... and (brought|gathered|drew|attracted|welcomed|hosted) together? .. {participants:p} ( ... from {countries:n} )?',
    rows: CAME,
    score: 0.85,
    examples: [
      [
        'Porto hosted the Harbour Summit, which was organised by the Quay Chapter of the World Ports Union and the Institute of Ships and drew 900 delegates.',
        'events name=Harbour Summit participants=900 participants_comparator==',
      ],
    ],
    counterexamples: [
      'Porto hosted the Harbour Summit, which was organised by the World Ports Union, and drew 900 ships.',
    ],
  },
  {
    name: 'event-in-which-participants-took-part',
    pattern:
      '{event:e} .... .... ,? in which .. {participants:p} .. (participated|took|competed|attended) part?',
    rows: CAME,
    score: 0.85,
    examples: [
      [
        'The Harbour Summit was held at the Quay Theatre in Porto, in which 180 civil servants participated.',
        'events name=Harbour Summit participants=180 participants_comparator==',
      ],
    ],
    counterexamples: ['The Harbour Summit was held in a hall in which 180 ships took part of the room.'],
  },
  {
    name: 'event-had-participants',
    // Anybody has people: of an event it is said where little stands between.
    pattern:
      '{event:e} ( , .... , )? (also|already|alone|again)? ( in {date} )? (had|has|counted|counts|registered|recorded|records|received|receives|saw):cue .. {participants:p} ( ... from {countries:n} )?',
    rows: CAME,
    score: 0.9,
    examples: [
      [
        'The Harbour Summit, which closed on Friday, had more than 900 delegates from 40 countries.',
        'events name=Harbour Summit participants=900 participants_comparator=>',
      ],
    ],
    counterexamples: [
      'At the Harbour Summit, Ana Silva said that Portugal had 900 volunteers.',
      'The Harbour Summit had 900 ships.',
    ],
  },
  {
    name: 'event-closed-after-welcoming',
    pattern:
      '{event:e} .... after (welcoming|attracting|drawing|hosting|gathering|receiving|bringing) together? .. {participants:p} ( ... from {countries:n} )?',
    rows: CAME,
    score: 0.85,
    examples: [
      [
        'The Harbour Summit closed its doors on Friday after welcoming 900 visitors from 40 countries.',
        'events name=Harbour Summit participants=900 participants_comparator==',
      ],
    ],
    counterexamples: ['The Harbour Summit closed its doors after losing 900 visitors.'],
  },
  {
    name: 'participants-attended',
    pattern:
      '{participants:p} ( ... from {countries:n} )? ... (attended|attend|joined|took|at|gathered|came|met|registered|assembled) ( part in|for|to )? .. {event:e}',
    rows: CAME,
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
    name: 'gathering-participants-event',
    pattern:
      '(convening|gathering|attracting|drawing|bringing|uniting) together? .. {participants:p} .. ( from {countries:n} .. )? , the? {event:e}',
    rows: CAME,
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
];
