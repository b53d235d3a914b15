import { expect, test } from 'vitest';
import { attendanceCandidates } from '../../pipeline/extract/attendance.ts';
import { indexOf, rowsOf } from './candidates.ts';

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
  ['a part of them', 'Some 300 young delegates spoke.'],
  ['a part of them, told by the word before', 'Many came, including 300 delegates.'],
  ['those of another year', 'Last year 700 delegates came.'],
  ['a mean', 'On average 700 delegates come.'],
  ['those of another edition', 'The first summit gathered 700 people.'],
  ['a handful', 'Two delegates left.'],
  ['countries from which nobody is said to have come', 'The plan is used in 40 countries.'],
  ['parts of one country', 'Delegates from 26 states are there.'],
])('%s are not its attendance', (_, text) => {
  expect(attendance(text)).toEqual([]);
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
