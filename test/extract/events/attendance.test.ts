import { expect, it, test } from 'vitest';
import { attendanceCandidates } from '../../../pipeline/extract/events/attendance.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const OPENING = 'The Harbour Summit opened in Lisbon on Monday. ';
const attendance = (text: string) => rowsOf(attendanceCandidates(indexOf(OPENING + text)), 'events');

test('who came, and from how many countries, is said of the event that the article is about', () => {
  expect(attendance('More than 900 delegates from 40 countries are expected.')).toEqual([
    { name: 'Harbour Summit', participants: 900, participants_comparator: '>' },
    { name: 'Harbour Summit', countries: 40, countries_comparator: '=' },
  ]);
});

test('people of any kind came where a verb says so', () => {
  expect(attendance('About 1,200 visitors are attending.')).toMatchObject([{ participants: 1200 }]);
  expect(attendance('About 1,200 visitors saw a film.')).toEqual([]);
});

test.each([
  ['About 1,200 guests are expected.', { participants: 1200 }],
  ['The organisers expect 1,200 visitors.', { participants: 1200 }],
  ['With the participation of 1,200 experts, it is the largest.', { participants: 1200 }],
  ['Some 1,200 lawyers, writers and sailors turned up.', { participants: 1200 }],
  ['Experts from 40 countries are taking part this year.', { countries: 40 }],
  ['Ministers from 40 countries approved a plan.', { countries: 40 }],
  ['Representatives of 23 states, including Portugal and Kenya, are there.', { countries: 23 }],
  ['About 750 delegates have registered, up from 520 last year.', { participants: 750 }],
  ['Organisers counted 1,240 visitors, a third more than last year.', { participants: 1240 }],
  ['About 900 people have already bought tickets.', { participants: 900 }],
  ['Delegations from all nine member states will attend.', { countries: 9 }],
  ['Twenty countries were represented.', { countries: 20 }],
  ['Twenty countries were represented at ministerial level.', { ministerial_countries: 20 }],
  ['Ministerial-level delegates from 20 countries attended.', { ministerial_countries: 20 }],
])('who came is said in many ways: %s', (text, row) => {
  expect(attendance(text)).toMatchObject([row]);
});

test.each([
  'The Harbour Summit was one of the largest so far with 900 participants.',
  'The Harbour Summit ended with 900 participants, of whom many came from afar.',
  'The Harbour Summit was held in Porto with over 900 participants.',
  'The Harbour Summit, with 900 participants, ended.',
])('an event may be said to be with those who came: %s', (text) => {
  expect(rowsOf(attendanceCandidates(indexOf(text)), 'events')).toMatchObject([
    { name: 'Harbour Summit', participants: 900 },
  ]);
});

test.each([
  'The Harbour Summit held a workshop with 900 participants.',
  'The Harbour Summit was preceded by a workshop with 900 participants.',
  'The Harbour Summit was opened by a minister with 900 participants.',
  'The Harbour Summit is a major gathering with over 900 participants.',
])('what others are said to be with did not come: %s', (text) => {
  expect(rowsOf(attendanceCandidates(indexOf(text)), 'events')).toEqual([]);
});

test('who came to an edition is not said of the one that the article is about', () => {
  const text =
    'The Harbour Governance Forum 2025 will be in Porto. The Harbour Governance Forum (HGF) brings people together.\n\nThe 17th HGF was hosted in Faro in November 2022. Over 900 participants of the HGF sent messages.';
  expect(rowsOf(attendanceCandidates(indexOf(text)), 'events')).not.toContainEqual(
    expect.objectContaining({ participants: 900 }),
  );
});

test('members of a body that is spoken of are no countries that came', () => {
  const text =
    'The Harbour Summit opened with Ana Silva, who welcomed delegates to Porto before the alliance, comprised of 17 member states, saw others join.';
  expect(rowsOf(attendanceCandidates(indexOf(text)), 'events')).toEqual([]);
});

test('an event of which only an outcome is named is not meant', () => {
  const text = 'Some 900 delegates from 40 countries heard how Ports Summit objectives were met.';
  expect(attendance(text)).toMatchObject([{ name: 'Harbour Summit' }, { name: 'Harbour Summit' }]);
});

test('where an article is about two events, who came is said of the one before', () => {
  const text = 'The Bridge Forum was in May. The Harbour Summit opened on Monday. Some 900 delegates came.';
  expect(rowsOf(attendanceCandidates(indexOf(text)), 'events')).toMatchObject([{ name: 'Harbour Summit' }]);
});

it('an event that is named a little later is the one at which people meet', () => {
  const first = 'Ministers from 14 countries are meeting in Porto.';
  expect(
    rowsOf(attendanceCandidates(indexOf(`${first} The Harbour Summit opened on Monday.`)), 'events'),
  ).toMatchObject([{ name: 'Harbour Summit', countries: 14 }]);
  const other = 'Delegates from 14 countries attend schools there.';
  expect(
    rowsOf(attendanceCandidates(indexOf(`${other} The Harbour Summit opened on Monday.`)), 'events'),
  ).toEqual([]);
});

it('what came to another edition is said of that one', () => {
  const found = attendanceCandidates(indexOf(`${OPENING}The first summit gathered 700 people.`));
  expect(found.map(({ fields }) => fields['name']?.entity?.key)).toEqual(['Harbour Summit #1st']);
});

it('a theme with the word "Last" in it is no other time', () => {
  expect(
    attendance('The summit, themed “The Last Mile”, is expected to attract 600 participants.'),
  ).toMatchObject([{ participants: 600 }]);
});

test.each([
  ['the others beside a part', 'The remaining 300 delegates spoke.'],
  ['a part of them', 'Some 300 young delegates spoke.'],
  ['a part of them, told by the word before', 'Many came, including 300 delegates.'],
  ['those of another year', 'Last year 700 delegates came.'],
  ['a mean', 'On average 700 delegates come.'],
  ['those of a similar event', 'A similar workshop in Porto was attended by 60 pilots and 70 delegates.'],
  ['those of another event', 'The first fair gathered 700 people.'],
  ['a handful', 'Two delegates left.'],
  ['countries from which nobody is said to have come', 'The plan is used in 40 countries.'],
  ['those of a year before', 'In 2019 some 700 delegates came.', '2024-05-03'],
  ['people who are expected to do something else', 'Some 700 people are expected to lose their homes.'],
  ['countries of people who did something else', 'Experts from 40 countries wrote a book.'],
  ['parts of one country', 'Delegates from 26 states are there.'],
])('%s are not its attendance', (_, text, published?: string) => {
  expect(rowsOf(attendanceCandidates(indexOf(OPENING + text, published ?? null)), 'events')).toEqual([]);
});

test('of the event that the paragraph spoke of last', () => {
  const text =
    'At the Bridge Forum, 700 delegates met. Some 40 representatives and 300 attendees came by ship.';
  expect(attendance(text)).toMatchObject([
    { name: 'Bridge Forum', participants: 700 },
    { name: 'Bridge Forum', participants: 40 },
    { name: 'Bridge Forum', participants: 300 },
  ]);
});

test('an article about two events says of neither', () => {
  const text = 'The Harbour Summit and the Bridge Forum opened on Monday. Some 900 delegates came.';
  expect(rowsOf(attendanceCandidates(indexOf(text)), 'events')).toEqual([]);
});

test('participants of many countries behind "with" are all of them', () => {
  expect(attendance('The summit was large, with 950 participants from 88 countries.')).toMatchObject([
    { participants: 950 },
    { countries: 88 },
  ]);
});

test('those who come to another event without a name are none of the main one', () => {
  expect(attendance('A second workshop will be held in Faro. About 250 guests are expected.')).toEqual([]);
});

test('those came who exchanged what they know', () => {
  expect(attendance('Some 640 officials exchanged experiences.')).toMatchObject([{ participants: 640 }]);
  expect(attendance('Some 640 officials exchanged gifts.')).toEqual([]);
});

test('those who came to what was beside an event did not come to it', () => {
  const beside = 'The Harbour Summit was preceded by a meeting of pilots, in which 60 specialists took part.';
  expect(attendance(beside)).toEqual([]);
  expect(
    attendance('The Harbour Summit was opened by a minister, and 60 specialists took part.'),
  ).toMatchObject([{ participants: 60 }]);
});

test('countries come that have confirmed it, and those that came last week came to this one', () => {
  expect(attendance('Organisers said that 22 countries have confirmed their participation.')).toMatchObject([
    { countries: 22 },
  ]);
  expect(attendance('Organisers said that 22 countries have confirmed the report.')).toEqual([]);
  expect(attendance('Some 900 delegates gathered there last week.')).toMatchObject([{ participants: 900 }]);
  expect(attendance('Some 900 delegates gathered there last year.')).toEqual([]);
});

test('those came whom an event drew, as the verb says of which it is the subject', () => {
  const drew = attendanceCandidates(
    indexOf(
      'The Pier Forum followed the Harbour Summit, held in Porto in May, which drew 1,900 in-person participants.',
    ),
  );
  expect(rowsOf(drew, 'events')).toMatchObject([{ name: 'Harbour Summit', participants: 1900 }]);
  expect(
    rowsOf(attendanceCandidates(indexOf('The Pier Forum met ships which drew 1,900 visitors.')), 'events'),
  ).toEqual([]);
});

test('those came who were present, and whom the event is expected to welcome', () => {
  expect(attendance('Officials from 14 Pacific countries were present.')).toMatchObject([{ countries: 14 }]);
  expect(attendance('Officials from 14 Pacific countries were content.')).toEqual([]);
  expect(attendance('The summit is expected to welcome more than 30,000 guests.')).toMatchObject([
    { participants: 30000 },
  ]);
});
