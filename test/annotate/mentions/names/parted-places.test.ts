import { expect, test } from 'vitest';
import { partedPlaces } from '../../../../pipeline/annotate/mentions/names/parted-places.ts';
import { lineBlocks, tokenize } from '../../../../pipeline/annotate/tokens.ts';

test.each([
  ['Quay Trade Centre in Porto', 'place', ['Quay Trade Centre', 'Porto']],
  ['Ports Hall in Quay City', 'place', ['Ports Hall', 'Quay City']],
  ['Beijing China', 'organization', ['Beijing', 'China']],
  ['Beijing China', 'place', ['Beijing', 'China']],
  ['Quay China', 'organization', ['Quay China']],
  ['House in the Meadow', 'place', ['House in the Meadow']],
  ['Ports Day in Porto', 'event', ['Ports Day in Porto']],
] as const)('%s (%s) is parted at where it lies', (text, type, parts) => {
  const { tokens } = tokenize(text, lineBlocks(text));
  const name = { firstToken: 0, endToken: tokens.length, type, endsSentence: false };
  expect(
    partedPlaces(tokens, name).map(({ firstToken, endToken }) =>
      text.slice(tokens[firstToken]?.start, tokens[endToken - 1]?.end),
    ),
  ).toEqual(parts);
});
