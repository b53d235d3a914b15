import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

const positions = (text: string) => rowsOf(extract(annotate(articleOf(text, '2024-05-06'))), 'positions');

test.each(['Secretary-General', 'Chairman', 'Deputy Director-General'])(
  'whoever holds an office of a body is only from a country: %s',
  (title) => {
    expect(positions(`${title} Omar Khalil of Kenya opened the meeting.`)).toEqual([
      { person: 'Omar Khalil', title },
    ]);
  },
);

test('but a president is one of a country', () => {
  expect(positions('President Omar Khalil of Kenya opened the meeting.')).toEqual([
    { person: 'Omar Khalil', title: 'President', place: 'Kenya' },
  ]);
});
