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
  const things = [...endingAt].filter(
    ([end, { type, form }]) => type === kind.type && form === 'name' && end < which,
  );
  const [endToken = which, thing] = things[0] ?? [];
  if (things.length > 1 || tokens[endToken]?.text !== ',') return undefined;
  const limit = Math.min(endToken + LONGEST_APPOSITION, which, sentence.endToken);
  const article = tokens[endToken + 1]?.lower ?? '';
  if (article === 'the') {
    const noun = tokens[which - 1]?.text === ',' ? which - 2 : which - 1;
    return noun < endToken + LONGEST_APPOSITION && kind.isNoun(tokens[noun]?.lower ?? '') ? thing : undefined;
  }
  if (!/^an?$/.test(article)) return undefined;
  for (let at = endToken + 2; at < limit; at++) if (kind.isNoun(tokens[at]?.lower ?? '')) return thing;
  return undefined;
}
