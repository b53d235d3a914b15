import type { Mention, Token } from '../../../contract/annotation.ts';
import type { Place } from '../place.ts';

/** Tokens from the figure to the comma. */
const LONGEST_PHRASE = 10;

/** "With 500 members, the [union] is the largest": who has what the sentence begins with is named behind the comma. */
export function openedWith(
  { sentence, start, end }: Place,
  things: readonly Mention[],
  tokens: readonly Token[],
): Mention | undefined {
  if (start !== sentence.firstToken + 1 || tokens[start - 1]?.lower !== 'with') return undefined;
  for (let at = end; at < Math.min(sentence.endToken, end + LONGEST_PHRASE); at++) {
    if (tokens[at]?.text !== ',') continue;
    const first = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const thing = things.find(({ firstToken }) => firstToken === first || firstToken === at + 1);
    const next = thing && tokens[thing.endToken];
    return next?.pos === 'VERB' || next?.pos === 'AUX' ? thing : undefined;
  }
  return undefined;
}
