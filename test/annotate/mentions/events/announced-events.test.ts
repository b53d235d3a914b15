import { expect, it, test } from 'vitest';
import { pointers } from '../mentions-in.ts';

it('"a two-day summit" announces the event that is named a little later', () => {
  expect(
    pointers('Ministers began a two-day summit here on Tuesday. The Harbour Summit is held each year.'),
  ).toEqual(['a two-day summit → Harbour Summit']);
});

it('any event may be a meeting', () => {
  expect(pointers('They ended a two-day regional meeting. The Harbour Summit was large.')).toEqual([
    'a two-day regional meeting → Harbour Summit',
  ]);
});

it('past a headline that names it', () => {
  expect(pointers('Harbour Summit opens\nThey began a two-day summit. The Harbour Summit is large.')).toEqual(
    ['a two-day summit → Harbour Summit'],
  );
});

test.each([
  ['of another kind', 'Ministers began a two-day festival. The Harbour Summit is held each year.'],
  ['named before', 'The Harbour Summit ended. Ministers began a two-day summit.'],
  ['without a length', 'Ministers began a summit. The Harbour Summit is held each year.'],
  ['a part of something', 'Ministers held a two-day summit rehearsal. The Harbour Summit is large.'],
  [
    'named too far behind',
    'They began a two-day summit. It rained. It rained. It rained. It rained. The Harbour Summit is old.',
  ],
])('what it announces is none %s', (_what, text) => {
  expect(pointers(text).filter((pointer) => pointer.startsWith('a '))).toEqual([]);
});
