import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

const partiesIn = (text: string): unknown[] =>
  rowsOf(extract(annotate(articleOf(text))), 'instruments').flatMap(({ parties }) => parties ?? []);

test('countries whose leaders sign are parties', () => {
  const text = 'The leaders of Kenya and Portugal signed the Lisbon Agreement on Friday.';
  expect(partiesIn(text)).toEqual(expect.arrayContaining(['Kenya', 'Portugal']));
});

test.each([
  'The chess associations of Kenya and Portugal signed a memorandum of understanding on Friday.',
  'Port companies from Kenya and Portugal signed a memorandum of understanding on Friday.',
])('countries whose bodies sign for themselves are none: %s', (text) => {
  expect(partiesIn(text)).toEqual([]);
});

test('who is left out is none', () => {
  expect(partiesIn('All parties other than the Harbour Union have signed the Lisbon Agreement.')).toEqual([]);
});

test('the country in the name of a ministry is none; that of a government is one', () => {
  const text = 'The Ministry of Ports of Kenya and the Harbour Academy signed the Lisbon Agreement.';
  expect(partiesIn(text)).not.toContain('Kenya');
  expect(partiesIn('The Government of Kenya signed the Lisbon Agreement.')).not.toEqual([]);
});

test('the country in which something is signed is none', () => {
  const text = 'In Kenya, the World Bank and the Harbour Academy signed the Lisbon Agreement.';
  expect(partiesIn(text)).not.toContain('Kenya');
  expect(partiesIn(text)).toContain('World Bank');
});

test('the country of a government that signs with a bank is one', () => {
  const text = 'The Quay Bank (QB) and the government of Kenya yesterday signed the Lisbon Agreement.';
  expect(partiesIn(text)).toEqual(expect.arrayContaining(['Kenya', 'Quay Bank']));
});

test('a ministry under which a body stands is none', () => {
  const text =
    'The Harbour Office under the Ministry of Ports and the Quay Bank signed the Lisbon Agreement.';
  expect(partiesIn(text)).not.toContain('Ministry of Ports');
  expect(partiesIn(text)).toContain('Quay Bank');
});

test('who supports a service runs none', () => {
  const providers = (text: string): unknown[] => [
    ...new Set(
      rowsOf(extract(annotate(articleOf(text))), 'services').flatMap(({ provider }) => provider ?? []),
    ),
  ];
  const support = 'with support from the World Bank and the Government of Japan';
  expect(providers(`The Ministry of Ports, ${support}, launched the PortPass app.`)).toEqual([
    'Ministry of Ports',
  ]);
  expect(
    providers('With help from the World Bank experts of the Ministry of Ports launched the PortPass app.'),
  ).toContain('Ministry of Ports');
  expect(providers('The Government of Japan launched the PortPass app.')).toEqual(['Government of Japan']);
});
