import type { Mention } from '../../contract/annotation.ts';
import type { Clause } from './subject.ts';

/** Tokens: "an annual two-day gathering". */
export const LONGEST_APPOSITION = 8;

/**
 * "the Harbour Festival, a fair held by the Port, which began", "the Harbour Festival, the fair that": the only thing of its kind before, which a
 * word for them calls again behind its comma.
 */
export function calledAgainBefore(
  { kind, tokens, sentence, endingAt }: Clause,
  which: number,
): Mention | undefined {
  const things = [...endingAt.values()].filter(
    ({ type, form, endToken }) => type === kind.type && form === 'name' && endToken < which,
  );
  const [thing] = things;
  if (thing === undefined || things.length > 1 || tokens[thing.endToken]?.text !== ',') return undefined;
  const limit = Math.min(thing.endToken + LONGEST_APPOSITION, which, sentence.endToken);
  const article = tokens[thing.endToken + 1]?.lower ?? '';
  if (article === 'the')
    return which <= thing.endToken + LONGEST_APPOSITION && kind.isNoun(tokens[which - 1]?.lower ?? '')
      ? thing
      : undefined;
  if (!/^an?$/.test(article)) return undefined;
  for (let at = thing.endToken + 2; at < limit; at++) if (kind.isNoun(tokens[at]?.lower ?? '')) return thing;
  return undefined;
}
