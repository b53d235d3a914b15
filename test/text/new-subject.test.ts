import { expect, it } from 'vitest';
import { lineBlocks, tokenize } from '../../pipeline/annotate/tokens.ts';
import { isNewSubject } from '../../pipeline/text/new-subject.ts';

it.each([
  ['As told by Quayside, the firm has boats.', true],
  ['In the view of Quayside, the port says little.', true],
  ['Quayside, the firm that builds boats, grew.', false],
  ['Quayside, the firm founded in May, grew.', false],
  ['Quayside, the largest firm, grew.', false],
  ['Quayside, a firm of sailors, grew.', false],
])('the noun behind a comma may be another subject: %s', (text, expected) => {
  const { tokens } = tokenize(text, lineBlocks(text));
  const comma = tokens.findIndex((token) => token.text === ',');
  expect(isNewSubject(comma + 1, tokens)).toBe(expected);
});
