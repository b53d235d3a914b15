import type { Token } from '../../../contract/annotation.ts';
import type { NameSegment } from './segments.ts';
import { joined } from './token-shapes.ts';

/** The tokens `[firstToken, endToken)`, all of them, as a name of a type. */
export function segmentAt(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  type: NameSegment['type'],
): NameSegment {
  const words = tokens.slice(firstToken, endToken);
  return { firstToken, endToken, words, text: joined(words), type };
}
