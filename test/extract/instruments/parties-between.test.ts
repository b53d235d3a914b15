import { expect, test } from 'vitest';
import { partiesBetween } from '../../../pipeline/extract/instruments/parties-between.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const parties = (text: string): unknown[] =>
  rowsOf(partiesBetween(indexOf(text)), 'instruments').map((row) => row['parties']);

test.each([
  'They read the memorandum of understanding (MoU) between Kenya and the World Bank in May.',
  'The agreement between Kenya and the World Bank is long.',
  'The agreement between the government of Kenya and the World Bank is long.',
  'They signed the Lisbon Agreement on work in the field of ports between Kenya and the World Bank.',
])('an agreement is between its parties: %s', (text) => {
  expect(parties(text)).toEqual(['Kenya', 'World Bank']);
});

test.each([
  'Under the Lisbon Agreement, trade between Kenya and the World Bank grew.',
  'The Lisbon Agreement made trade between Kenya and Mali easy.',
  'They adopted the Harbour Strategy on trade between Kenya and Mali.',
])('others have none: %s', (text) => {
  expect(parties(text)).toEqual([]);
});
