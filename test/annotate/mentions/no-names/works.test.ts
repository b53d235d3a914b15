import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

const bodies = (text: string): string[] =>
  names(text).filter((name) => /^(?:organization|instrument)/.test(name));

it.each([
  'The 2024 edition of the E-Mooring Survey ranks Portugal first.',
  'The E-Mooring Survey said that tolls rise. The E-Mooring Survey 2024 is long.',
  'The Quay Mobile Ports Report says that tolls rise.',
])('what is published is no body: %s', (text) => {
  expect(bodies(text)).toEqual([]);
});

it('a body that surveys is one', () => {
  expect(bodies('The Iberian Geological Survey said that tolls rise.')).toEqual([
    'organization: Iberian Geological Survey',
  ]);
});

it('what the state of something is tells a report', () => {
  expect(names('It is in The State of Digital Trade in Pacific Island Countries.').join()).not.toMatch(
    /organization: (?:The )?State/,
  );
});
