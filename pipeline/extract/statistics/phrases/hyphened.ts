import type { Token } from '../../../contract/annotation.ts';
import { nounPhraseEnd, withComplement } from './noun-phrase-end.ts';
import type { Tokens } from './phrase-before.ts';
import type { Place } from '../place.ts';

/** "A [4]-storey building with shops": what has so many is said by the noun behind. */
export function behindHyphened(
  counted: Tokens,
  { sentence, end }: Place,
  tokens: readonly Token[],
): Tokens | undefined {
  const [hyphen, noun] = [tokens[end], tokens[end + 1]];
  const isJoined =
    hyphen?.text === '-' && hyphen.start === tokens[end - 1]?.end && hyphen.end === noun?.start;
  if (
    !isJoined ||
    tokens[counted.end]?.text === '-' ||
    counted.first !== end + 1 ||
    noun?.lower.endsWith('s') === true
  )
    return undefined;
  const last = nounPhraseEnd(tokens, counted.end, sentence.endToken);
  return last === counted.end
    ? undefined
    : { first: counted.end, end: withComplement(tokens, last, sentence.endToken) };
}
