import { expect, it } from 'vitest';
import { lineBlocks, tokenize } from '../../../pipeline/annotate/tokens.ts';

const tagOf = (word: string, text: string) =>
  tokenize(text, lineBlocks(text)).tokens.find(({ lower }) => lower === word)?.pos;

it.each([
  ['access', 'Of homes, 70% access the internet.', 'VERB'],
  ['own', 'Two in five adults own smartphones.', 'VERB'],
  ['own', 'The population own a boat each.', 'VERB'],
  ['own', 'Sailors have their own boats.', 'ADJ'],
  ['use', 'Most people use WhatsApp at sea.', 'VERB'],
  ['use', 'The use of a boat is free.', 'NOUN'],
  ['report', "The sailors' report the next day was short.", 'NOUN'],
  ['boost', 'Sales saw an 8.5 per cent boost to $5.', 'NOUN'],
  ['own', 'The port launched its own version.', 'ADJ'],
  ['will', 'Some 3 million of these will be ready.', 'AUX'],
  ['will', 'The will of the people is clear.', 'NOUN'],
])('gives "%s" the tag that the words beside it settle: %s', (word, text, expected) => {
  expect(tagOf(word, text)).toBe(expected);
});
