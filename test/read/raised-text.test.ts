import { expect, it } from 'vitest';
import { raisedText } from '../../pipeline/read/raised-text.ts';

it.each([
  ['in 2024', '1', ''],
  ['the authority', '*', ''],
  ['the authority', '2,3', ''],
  ['the authority', '[4]', ''],
  ['40 km', '2', '²'],
  ['3 × 10', '6', '⁶'],
  ['the value of x', '2', '²'],
  ['the 4', 'th', 'th'],
  ['Verbatim', 'TM', 'TM'],
])('behind %j a raised %j is %j', (before, raised, text) => {
  expect(raisedText(raised, before)).toBe(text);
});
