import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

const told = (text: string): unknown[] =>
  rowsOf(extract(annotate(articleOf(text))), 'instruments').flatMap(({ adopted_on, adopted_at }) => [
    ...(adopted_on === undefined ? [] : [adopted_on]),
    ...(adopted_at === undefined ? [] : [adopted_at]),
  ]);

test.each([
  'The Lisbon Pact is to be agreed at the Harbour Summit in September 2024.',
  'The Lisbon Pact will be formally adopted at the Harbour Summit.',
  'The Lisbon Pact was sent to ministers for adoption at the Harbour Summit.',
  'The Lisbon Plan is due to be approved in May 2025.',
])('what is only ahead has no day or event: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test('what was done has them, also behind an aside', () => {
  expect(told('The Lisbon Pact was adopted at the Harbour Summit.')).toContain('Harbour Summit');
  expect(
    told('On 3 May 2024, witnessed by the mayor and the chairman of the port, Kenya signed the Lisbon Pact.'),
  ).toContain('2024-05-03');
});
