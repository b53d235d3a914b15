import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  'The memorandum covers Harbour Innovation, Crew Resource Development, Cyber Security, Cargo Traffic Regulation and Port Business Forum.',
  'The programme is encompassing Port Innovation, Human Resource Development, and Cyber Security.',
  'Students choose among areas such as Port Management, Harbour Innovation and Crew Development.',
])('topics in a list of topics are neither bodies nor texts: %s', (text) => {
  expect(names(text)).toEqual([]);
});

it.each([
  [
    'of firms',
    'It was signed by Nordic Shipping, Baltic Aviation, Porto Engineering and Quay Bank.',
    'Nordic Shipping',
  ],
  ['of too few', 'The fair covers Harbour Innovation and the Port Authority.', 'the Port Authority'],
])('names in a list %s stay', (_, text, name) => {
  expect(names(text).some((found) => found.endsWith(name.replace('the ', '')))).toBe(true);
});
