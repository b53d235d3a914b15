import { expect, test } from 'vitest';
import { noticeCandidates } from '../../../pipeline/extract/events/event-notices.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const told = (text: string) => rowsOf(noticeCandidates(indexOf(text, '2024-03-06')), 'events');
const SUMMIT = { name: 'Harbour Summit' };

test('lines with a label tell of the event that is named before them', () => {
  const text = [
    'You are invited to the Harbour Summit.',
    '',
    'Dates: 3–5 May 2024',
    '- Venue: Quayside Hall, Lisbon',
    'Organisers: World Bank, Port Authority',
    "Host: Portugal's Ministry of Transport",
  ].join('\n');
  expect(told(text)).toEqual([
    { ...SUMMIT, start: '2024-05-03', end: '2024-05-05' },
    { ...SUMMIT, city: 'Lisbon' },
    { ...SUMMIT, country: 'PT' },
    { ...SUMMIT, organizers: 'World Bank' },
    { ...SUMMIT, organizers: 'Port Authority' },
    { ...SUMMIT, host: 'Ministry of Transport' },
  ]);
});

test('labels may stand in one line', () => {
  const text = 'What: Third Workshop on Rural Ports Where: Hotel Tejo, Lisbon When: 3–5 May 2024';
  const name = 'Third Workshop on Rural Ports';
  expect(told(text)).toMatchObject([
    { name, city: 'Lisbon' },
    { name, country: 'PT' },
    { name, start: '2024-05-03', end: '2024-05-05' },
  ]);
});

test('of several events each has the lines behind its own name', () => {
  const text = 'The Harbour Summit is large.\nVenue: Lisbon\nThe Quay Forum is small.\nVenue: Porto';
  expect(told(text)).toMatchObject([
    { ...SUMMIT, city: 'Lisbon' },
    SUMMIT,
    { name: 'Quay Forum', city: 'Porto' },
    { name: 'Quay Forum' },
  ]);
});

test.each([
  'Venue: Quayside Hall, Lisbon\nThe Harbour Summit is large.',
  'The Harbour Summit is large.\nThe venue is a hall in Lisbon.',
  'The Harbour Summit is large.\nContact: World Bank, Lisbon',
])('nothing else is a line of an announcement: %s', (text) => {
  expect(told(text)).toEqual([]);
});
