import { expect, it } from 'vitest';
import { lineBlocks, tokenize } from '../../pipeline/annotate/tokens.ts';
import { beforePeriod, isSeenChange } from '../../pipeline/text/told-changes.ts';

function tokensOf(text: string) {
  return tokenize(text, lineBlocks(text)).tokens;
}

it.each([
  ['that was seen', 'Sales have witnessed an increase', true],
  ['that was made', 'They planned an increase', false],
])('a change is one %s', (_which, text, expected) => {
  const tokens = tokensOf(text);
  expect(isSeenChange((at) => tokens[at], tokens.length - 1)).toBe(expected);
});

it.each([
  ['the verb', 'Sales increased over the past three years', 'increased'],
  ['the last word where no period ends', 'Sales increased in ports', 'ports'],
])('before a period stands %s', (_what, text, expected) => {
  const tokens = tokensOf(text);
  expect(tokens[beforePeriod((at) => tokens[at], tokens.length - 1)]?.text).toBe(expected);
});
