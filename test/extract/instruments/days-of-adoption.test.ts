import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

/** What an article says of texts in one column, each value once. */
const told = (column: string, text: string): unknown[] => {
  const rows = rowsOf(extract(annotate(articleOf(text, '2024-05-10'))), 'instruments');
  return [...new Set(rows.flatMap((row) => row[column] ?? []))];
};
const daysIn = (text: string): unknown[] => told('adopted_on', text);

test.each([
  ['The Lisbon Treaty, adopted on 3 May 2024 and ratified on 7 May 2024, is long.', ['2024-05-03']],
  [
    'The Council adopted on 3 May 2024 the Ports Act, which entered into force on 9 May 2024.',
    ['2024-05-03'],
  ],
  [
    'On the margins of the Harbour Summit, which runs until 9 May 2024, ministers signed a pact on tolls on 7 May 2024.',
    ['2024-05-07'],
  ],
  [
    'Meeting here for the Harbour Summit, which ends on 12 May 2024, the leaders also approved the Ports Act on 9 May 2024.',
    ['2024-05-09'],
  ],
  ['The Ports Act, presented in March, was passed on 3 May 2024.', ['2024-05-03']],
  ['On 3 May 2024 ministers have at last adopted the Lisbon Treaty.', ['2024-05-03']],
  ['The two sides initialled an agreement on ports on 3 May 2024.', ['2024-05-03']],
  ['The Ports Council, founded in 2019, adopted the Ports Act on 3 May 2024.', ['2024-05-03']],
  ['In 2020 the Union adopted the Ports Strategy, and in 2014 the Quay Convention.', ['2020']],
])('the day of adoption is told in "%s"', (text, days) => {
  expect(daysIn(text)).toEqual(days);
});

test.each([
  'The Lisbon Treaty was ratified on 3 May 2024.',
  'Parliament ratified the Lisbon Treaty on 3 May 2024.',
  'The Lisbon Treaty, which replaces a pact on ports, adopted on 3 May 2024, is long.',
  'PORTO, 3 May 2024 — Ministers have adopted the Lisbon Treaty, ending a long dispute.',
  'The Council has adopted the Ports Act, which entered into force on 9 May 2024.',
])('and is not in "%s"', (text) => {
  expect(daysIn(text)).toEqual([]);
});

test('what amends a law tells no day of the law', () => {
  expect(daysIn('Parliament passed amendments to the Ports Act on 3 May 2024.')).toEqual([]);
});

test('an agreement does not end with the event at which it was signed', () => {
  const ends = (text: string): unknown[] => told('period_end', text);
  expect(
    ends('They signed the Lisbon Treaty during the Ports Expo, which runs through 30 May 2024.'),
  ).toEqual([]);
  expect(ends('They signed the Lisbon Treaty, which runs through 30 May 2029.')).toEqual(['2029-05-30']);
});

test.each([
  ['The Lisbon Treaty was signed during the Harbour Summit 2024, held in May 2024.', []],
  ['The Lisbon Treaty was signed at the Harbour Summit 2024, which opened on 3 May 2024.', []],
  ['The Lisbon Treaty was signed at the Harbour Summit 2024 in Porto on 3 May 2024.', ['2024-05-03']],
  [
    'The Lisbon Treaty was signed on 4 May 2024 at the Harbour Summit 2024, held from 3 to 6 May 2024.',
    ['2024-05-04'],
  ],
])('the day of an event is none on which a text was signed there: "%s"', (text, days) => {
  expect(daysIn(text)).toEqual(days);
});
