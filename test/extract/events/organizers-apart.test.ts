import { expect, test } from 'vitest';
import { apartOrganizers } from '../../../pipeline/extract/events/organizers-apart.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const organizers = (text: string) =>
  rowsOf(apartOrganizers(indexOf(`The Harbour Summit opened on Monday. ${text}`)), 'events').map(
    (row) => row['organizers'],
  );

test.each([
  ['Organiser Quay Pay Association counted 900 visitors.', ['Quay Pay Association']],
  ['The organiser, the Ports Agency, promises less talk.', ['Ports Agency']],
  ["The summit's organisers, the Ports Agency and the World Bank, are glad.", ['Ports Agency', 'World Bank']],
])('who is called so organises the event that the article is about: %s', (text, bodies) => {
  expect(organizers(text)).toEqual(bodies);
});

test('so does its host', () => {
  const text = 'The Harbour Summit opened. The place is new, and the host is the University of Porto.';
  expect(rowsOf(apartOrganizers(indexOf(text)), 'events')).toEqual([
    { name: 'Harbour Summit', host: 'University of Porto' },
  ]);
});

test.each([
  'Of the organisers, the Ports Agency, nothing is known.',
  'At the Quay Forum, the organisers, the Ports Agency and the World Bank, met.',
  'The organisers, the Ports Agency said, were there.',
])('nobody else does: %s', (text) => {
  expect(organizers(text)).toEqual([]);
});

test('they are told of the event of the sentence before', () => {
  const days = 'The Harbour Days are held in Porto. ';
  const called = (text: string) =>
    rowsOf(apartOrganizers(indexOf(days + text)), 'events').flatMap((row) => row['organizers'] ?? []);
  expect(called('The World Bank and the World Ports Union are the joint organisers.')).toEqual([
    'World Ports Union',
    'World Bank',
  ]);
  expect(called('The World Bank and the World Ports Union are the organisers of a protest.')).toEqual([]);
});
