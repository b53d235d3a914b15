import { expect, test } from 'vitest';
import { innerLabels, lineLabel, namingLabel } from '../../pipeline/lexicon/line-labels.ts';

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

const wordsOf = (line: string) => line.split(' ').map((text) => ({ text, lower: text.toLowerCase() }));

test('a line may say what it is of, and have labels inside', () => {
  const line = wordsOf('What : Harbour Summit Where : Quayside Hall When : 3 May');
  expect(namingLabel(line, 0)).toBe(2);
  expect(innerLabels(line, 2, line.length)).toEqual([
    { label: 'venue', start: 4, end: 6 },
    { label: 'date', start: 8, end: 10 },
  ]);
});

test('other words before a colon are no labels', () => {
  const line = wordsOf('They asked : where : in Porto');
  expect(namingLabel(line, 0)).toBeUndefined();
  expect(innerLabels(line, 0, line.length)).toEqual([]);
});
