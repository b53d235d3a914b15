import { expect, it } from 'vitest';
import { segmentAt } from '../../../../pipeline/annotate/mentions/names/segment-at.ts';
import { withRepeatedNames } from '../../../../pipeline/annotate/mentions/names/repeated-names.ts';
import { lineBlocks, tokenize } from '../../../../pipeline/annotate/tokens.ts';

/** All names of a text of which one is known, as `first token–end`. */
function found(text: string, first: number, end: number): string[] {
  const { tokens } = tokenize(text, lineBlocks(text));
  const known = segmentAt(tokens, first, end, { type: 'organization', strength: 1 });
  return withRepeatedNames(tokens, [known]).map((name) => `${name.firstToken}–${name.endToken}`);
}

it('a name of several words is one wherever the same words stand', () => {
  expect(found('They met Quay Link. Then the Quay Link paid, and quay link won.', 2, 4)).toEqual([
    '2–4',
    '7–9',
  ]);
});

it('not inside a longer name, and not by one word', () => {
  expect(found('They met Quay Link. The Quay Link Bank paid.', 2, 4)).toEqual(['2–4']);
  expect(found('They met Quay. Then the Quay paid.', 2, 3)).toEqual(['2–3']);
});

it('but by the letters of a body, before an office, too', () => {
  expect(found('They met WPU. Ana Silva, WPU Director General, paid WPU Bank.', 2, 3)).toEqual([
    '2–3',
    '7–8',
  ]);
});
