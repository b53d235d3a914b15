import { expect, it } from 'vitest';
import { lineBlocks, tokenize } from '../../../pipeline/annotate/tokens.ts';

const tagOf = (text: string) =>
  tokenize(text, lineBlocks(text)).tokens.find(({ lower }) => lower === 'transfer')?.pos;

it.each([
  ['It is a mobile money transfer service.', 'NOUN'],
  ['Sailors transfer money by it.', 'VERB'],
  ['Most sailors transfer funds by it.', 'VERB'],
])('a transfer between nouns is none of a verb: %s', (text, expected) => {
  expect(tagOf(text)).toBe(expected);
});
