import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('a body and a year in brackets tell where a figure is from', () => {
  expect(names('Only 40 per cent are online (ITU 2019).').filter((name) => name.startsWith('event'))).toEqual(
    [],
  );
});

it('behind a name they are that of an event', () => {
  expect(names('They met at the Quay Digital Forum (QDF 2019) in Porto.')).toContain('event: QDF 2019');
});
