import { expect, test } from 'vitest';
import { meetingCandidates } from '../../../pipeline/extract/events/meetings-of-bodies.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const told = (text: string) =>
  rowsOf(
    meetingCandidates(
      indexOf(`Minutes of the 7th meeting of the Quay Ports Committee. ${text}`, '2024-05-20'),
    ),
    'events',
  );
const NAME = '7th meeting of the Quay Ports Committee';

test('the meeting is where and when its body met', () => {
  expect(told('The Committee met in Porto, Portugal, on 4 May 2024.')).toMatchObject([
    { name: NAME, city: 'Porto' },
    { name: NAME, country: 'PT' },
    { name: NAME, start: '2024-05-04', end: '2024-05-04' },
  ]);
});

test.each(['The World Bank met in Porto on 4 May 2024.', 'The Committee met pilots.'])(
  'nothing is told by: %s',
  (text) => {
    expect(told(text)).toEqual([]);
  },
);
