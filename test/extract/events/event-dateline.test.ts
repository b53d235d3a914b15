import { expect, test } from 'vitest';
import { datelineCandidates } from '../../../pipeline/extract/events/event-dateline.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const cities = (text: string) => rowsOf(datelineCandidates(indexOf(text, '2024-05-03')), 'events');

test.each([
  'LISBON, Portugal, May 3 – The Harbour Summit opened here with a song.',
  'LISBON, Portugal, May 3. The Harbour Summit opened here with a song.',
  'Lisbon, Portugal – The Harbour Summit came to an end on Friday.',
  'Lisbon: Addressing the inaugural session of the Harbour Summit here, the minister spoke.',
  'Lisbon, 3 May 2024 (Quay News) – Ministers met as the Harbour Summit drew to a close today in the Portuguese capital.',
  'Lisbon, 3 May 2024 — The Harbour Summit wound up Friday evening by setting out a plan.',
  'Lisbon: A text was agreed. The Harbour Summit ended on Friday at the Quayside Centre.',
  'Lisbon, 3 May 2024 – Portugal will convene the Harbour Summit here on 28 July.',
])('the dateline is where the event was held: %s', (text) => {
  expect(cities(text)).toMatchObject([{ name: 'Harbour Summit' }, { name: 'Harbour Summit', country: 'PT' }]);
});

test.each([
  ['of an event in another city', 'LISBON, May 3 – The Harbour Summit opened on Friday in Porto.'],
  [
    'of an event that is only spoken of',
    'LISBON, May 3 – The minister spoke of the Harbour Summit on Friday.',
  ],
  [
    'of an event in the capital of a part',
    'LISBON, May 3 – The Harbour Summit opened in the provincial capital.',
  ],
  [
    'of an event that is still to come',
    'LISBON, May 3 – Kenya said on Friday that it would hold the Harbour Summit.',
  ],
  ['of an event of another day', 'LISBON, May 3 – The Harbour Summit will be held next year.'],
  ['without a dash', 'Lisbon waits, and the Harbour Summit opened on Friday.'],
])('the city is not that %s', (_, text) => {
  expect(cities(text)).toEqual([]);
});
