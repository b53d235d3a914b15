import type { Token } from '../../../contract/annotation.ts';

/** Tokens of an amount in brackets. */
const LONGEST_BRACKET = 8;

/**
 * Past the same amount in another unit: "the [£63 million] ($75 million) purchase"; the token itself where no bracket with a number is there.
 * @param longest tokens from the bracket that opens to that which closes
 */
export function pastSameAmount(
  at: number,
  limit: number,
  tokens: readonly Token[],
  longest = LONGEST_BRACKET,
): number {
  if (tokens[at]?.text !== '(') return at;
  let hasNumber = false;
  for (let inside = at + 1; inside < Math.min(limit, at + longest); inside++) {
    const { text = '', pos = '' } = tokens[inside] ?? {};
    if (text === ')') return hasNumber ? inside + 1 : at;
    hasNumber ||= pos === 'NUM' || /^[^\p{L}]*\d/u.test(text);
  }
  return at;
}
