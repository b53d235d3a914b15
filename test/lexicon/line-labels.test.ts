import { expect, test } from 'vitest';
import { lineLabel } from '../../pipeline/lexicon/line-labels.ts';

const labelOf = (line: string) =>
  lineLabel(
    line.split(' ').map((word) => ({ lower: word.toLowerCase() })),
    0,
  );

test.each([
  ['Date : 3 May', { label: 'date', end: 2 }],
  ['- Venue : Lisbon', { label: 'venue', end: 3 }],
  ['Organised by : World Bank', { label: 'organizer', end: 3 }],
  ['Hosts : Portugal', { label: 'host', end: 2 }],
])('"%s" begins with a label', (line, expected) => {
  expect(labelOf(line)).toEqual(expected);
});

test.each(['The date is 3 May', 'Contact : World Bank', 'Date', 'Of the two it is this place : Lisbon'])(
  '"%s" begins with none',
  (line) => {
    expect(labelOf(line)).toBeUndefined();
  },
);
