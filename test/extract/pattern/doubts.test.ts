import { expect, it } from 'vitest';
import { isDoubted } from '../../../pipeline/extract/pattern/doubts.ts';
import { indexOf } from '../candidates.ts';

/** Whether the word "held" is doubted in a sentence. */
function held(text: string): boolean {
  const { annotation } = indexOf(text);
  const [sentence] = annotation.sentences;
  const at = annotation.tokens.findIndex(({ lower }) => lower === 'held');
  if (sentence === undefined) throw new Error('no sentence');
  return isDoubted(annotation, sentence, at);
}

it.each([
  'The Harbour Summit would be held in Porto.',
  'She said it could be a pity if the Harbour Summit would be held in Porto.',
  'She said the Harbour Summit was never held in Porto.',
])('what only might be is doubted: %s', (text) => {
  expect(held(text)).toBe(true);
});

it('what would be, as somebody said, will be', () => {
  expect(held('She said that the Harbour Summit would be held in Porto.')).toBe(false);
});
