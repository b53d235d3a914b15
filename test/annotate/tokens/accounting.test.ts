import { expect, it } from 'vitest';
import { lineBlocks, tokenize } from '../../../pipeline/annotate/tokens.ts';

const tagOf = (text: string) =>
  tokenize(text, lineBlocks(text)).tokens.find(({ lower }) => /^accounts?$/.test(lower))?.pos;

it.each([
  ['PQA accounts for more than 40 per cent of sales.', 'VERB'],
  ['Boats account for a third of sales.', 'VERB'],
  ['The port accounts for 2024 show a loss.', 'NOUN'],
  ['Savings accounts for 40 sailors were opened.', 'NOUN'],
])('what is part of something accounts for it: %s', (text, expected) => {
  expect(tagOf(text)).toBe(expected);
});
