import type { Token } from '../contract/annotation.ts';

const OUTCOMES =
  /^(?:objective|goal|outcome|result|resolution|decision|recommendation|commitment|mandate|pledge|target|legacy|process|roadmap)s?$/;

/** Whether the words that end before a token only say whose outcome the noun there is: "HDC-10" of "put HDC-10 objectives into practice", which tells nothing of HDC-10. */
export function isBeforeOutcome(tokens: readonly Token[], endToken: number): boolean {
  return OUTCOMES.test(tokens[endToken]?.lower ?? '');
}
