import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('what has meetings of its own is a body throughout', () => {
  const text =
    'The General Conference of Pilots, the highest body of the Quay Union, held its 23rd meeting. ' +
    'She presides over the General Conference of Pilots.';
  expect(names(text).filter((name) => name.endsWith('General Conference of Pilots'))).toEqual([
    'organization: General Conference of Pilots',
    'organization: General Conference of Pilots',
  ]);
});

it('a conference that has a closing session is an event', () => {
  expect(names('The World Ports Conference held its closing session today.')).toContain(
    'event: World Ports Conference',
  );
});
