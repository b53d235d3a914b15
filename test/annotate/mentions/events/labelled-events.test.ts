import { expect, test } from 'vitest';
import { names } from '../mentions-in.ts';

test.each([
  ['What: Third Regional Workshop on Rural Ports\nWhere: Porto', 'Third Regional Workshop on Rural Ports'],
  ['Event: Rural Ports Forum; Venue: Hotel Tejo, Porto', 'Rural Ports Forum'],
])('an event is named behind a label: %s', (text, name) => {
  expect(names(text)).toContain(`event: ${name}`);
});

test.each(['What: The minister opens a new harbour on Monday', 'What: Harbour Bridge Repairs\nWhere: Porto'])(
  'other things are too: %s',
  (text) => {
    expect(names(text).filter((name) => name.startsWith('event'))).toEqual([]);
  },
);
