import { expect, it, test } from 'vitest';
import { signingCandidates } from '../../../pipeline/extract/events/signing-ceremonies.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const rows = (text: string) => rowsOf(signingCandidates(indexOf(text)), 'instruments');
const SIGNED = 'Kenya and Mali signed the Lisbon Agreement. ';

test.each([
  'The signing ceremony took place at the Harbour Summit.',
  'The signing ceremony took place on Monday on the sidelines of the Harbour Summit.',
  'The signing was held during the Harbour Summit.',
  'The signing of the deal came within the activities of the first day of the Harbour Summit.',
  'It is about trade. The signing took place at the Harbour Summit.',
])('what was signed before was signed there: %s', (text) => {
  expect(rows(SIGNED + text)).toEqual([{ name: 'Lisbon Agreement', adopted_at: 'Harbour Summit' }]);
});

it('but not where the ceremony was elsewhere or another one', () => {
  expect(rows(`${SIGNED}The signing ceremony took place long before the Harbour Summit.`)).toEqual([]);
  expect(rows(`${SIGNED}The closing ceremony took place at the Harbour Summit.`)).toEqual([]);
});

it('nor where two things may have been signed', () => {
  const text = 'Kenya and Mali signed the Lisbon Agreement and the Porto Declaration. ';
  expect(rows(`${text}The signing ceremony took place at the Harbour Summit.`)).toEqual([]);
});

it('a law titled by its matter is none of what was signed', () => {
  const law = 'The law “On Approval of the Porto Treaty” was read. ';
  expect(rows(`${SIGNED}${law}The signing took place at the Harbour Summit.`)).toEqual([
    { name: 'Lisbon Agreement', adopted_at: 'Harbour Summit' },
  ]);
});
