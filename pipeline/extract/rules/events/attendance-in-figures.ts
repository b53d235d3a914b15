import type { RowTemplate, Rule } from '../../rule.ts';

const CAME: readonly RowTemplate[] = [
  { table: 'events', fields: { name: 'e', participants: 'p', participants_comparator: 'p.comparator' } },
];
const FROM_COUNTRIES: readonly RowTemplate[] = [
  { table: 'events', fields: { name: 'e', countries: 'n', countries_comparator: 'n.comparator' } },
];

/** How many people came to an event, where attendance has a figure; and how many are awaited, or what countries sent. */
export const attendanceInFigures: readonly Rule[] = [
  {
    name: 'attendance-at-event-reached',
    pattern:
      "(attendance|participation|turnout) (at|in|for|of) the? ( this|last year 's )? {event:e} .. (reached|was|stood|rose|grew|hit|exceeded|topped|climbed|totalled|totaled|fell) (up|down)? ( by {quantity} )? (at|to)? {figure:p}",
    rows: CAME,
    score: 0.85,
    examples: [
      [
        'Attendance at the Harbour Summit reached 1,900 this year.',
        'events name=Harbour Summit participants=1900 participants_comparator==',
      ],
      [
        'Participation in the Harbour Summit rose by 12% to 1,900.',
        'events name=Harbour Summit participants=1900 participants_comparator==',
      ],
    ],
    counterexamples: ['Attendance at the Harbour Summit rose by 12%.'],
  },
  {
    name: 'number-of-participants-in-event',
    pattern:
      'number of registered? (participants|delegates|attendees|visitors|guests|registrations) (at|in|for|of|to) the? {event:e} .. (reached|was|stood|rose|grew|hit|exceeded|topped|climbed|fell) ( by {quantity} )? (at|to)? {figure:p}',
    rows: CAME,
    score: 0.85,
    examples: [
      [
        'The number of delegates at the Harbour Summit rose to 1,900.',
        'events name=Harbour Summit participants=1900 participants_comparator==',
      ],
    ],
    counterexamples: ['The number of ships at the Harbour Summit rose to 1,900.'],
  },
  {
    name: 'attendees-at-event-numbered',
    pattern:
      '(participants|delegates|attendees|visitors|guests) (at|in|of|to) the? {event:e} (numbered|totalled|totaled) .. {figure:p}',
    rows: CAME,
    score: 0.85,
    examples: [
      [
        'Delegates at the Harbour Summit numbered about 1,900.',
        'events name=Harbour Summit participants=1900 participants_comparator=≈',
      ],
    ],
    counterexamples: ['Delegates at the Harbour Summit found 1,900 shells.'],
  },
  {
    name: 'with-participants-event',
    pattern:
      'with {participants:p} :NOUN? ( from {countries} :NOUN? )? , the? {event:e} (was|is|has|became|will|had)',
    rows: CAME,
    score: 0.85,
    examples: [
      [
        'With 1,900 delegates from 40 countries, the Harbour Summit was the largest so far.',
        'events name=Harbour Summit participants=1900 participants_comparator==',
      ],
    ],
    counterexamples: ['With 1,900 delegates gone, the Harbour Summit was over.'],
  },
  {
    name: 'event-expects-participants',
    pattern: '{event:e} ,? (expects|expected|expect|anticipates|awaits) .. {participants:p}',
    rows: CAME,
    score: 0.8,
    examples: [
      [
        'The World Bank, which organises the Harbour Summit, expects more than 1,900 visitors.',
        'events name=Harbour Summit participants=1900 participants_comparator=>',
      ],
    ],
    counterexamples: ['The Harbour Summit expects 1,900 ships.'],
  },
  {
    name: 'event-drew-others-and-participants',
    pattern:
      '{event:e} .... (brought|drew|draws|gathered|attracted|welcomed|hosted) together? :NOUN .... and {participants:p}',
    rows: CAME,
    score: 0.8,
    examples: [
      [
        'The Harbour Summit drew ministers from 12 countries and about 1,900 officials.',
        'events name=Harbour Summit participants=1900 participants_comparator=≈',
      ],
    ],
    counterexamples: ['The Harbour Summit drew ministers from 12 countries and 1,900 ships.'],
  },
  {
    name: 'countries-sent-to-event',
    pattern:
      '{countries:n} .. (sent|send|are|have|attended|attend|joined|participated|participate|took|take) .. (delegations|delegates|representatives|ministers|part|sent|sending)? (at|in|to|for)? the? {event:e}',
    rows: FROM_COUNTRIES,
    score: 0.8,
    examples: [
      [
        'Some 75 countries sent delegations to the Harbour Summit.',
        'events name=Harbour Summit countries=75',
      ],
      ['75 countries took part in the Harbour Summit.', 'events name=Harbour Summit countries=75'],
    ],
    counterexamples: ['75 countries took note of a plan and the Harbour Summit.'],
  },
];
