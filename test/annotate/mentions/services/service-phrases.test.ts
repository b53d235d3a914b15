import { expect, test } from 'vitest';
import { serviceNounFrom } from '../../../../pipeline/annotate/mentions/services/service-phrases.ts';
import { lineBlocks, tokenize } from '../../../../pipeline/annotate/tokens.ts';

const nounOf = (phrase: string): string | undefined =>
  serviceNounFrom(tokenize(phrase, lineBlocks(phrase)).tokens, 0);

test.each([
  ['mobile app that pays', 'app'],
  ['digital identity service.', 'service'],
  ['app developer', undefined],
  ["platform's owner", undefined],
  ['port in the north, an app', undefined],
])('%s', (phrase, noun) => {
  expect(nounOf(phrase)).toBe(noun);
});
