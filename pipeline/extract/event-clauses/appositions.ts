import type { Mention } from '../../contract/annotation.ts';
import { isGatheringNoun } from '../../lexicon/gathering-words.ts';
import type { Clause } from './subject.ts';

/** Tokens: "an annual two-day gathering". */
export const LONGEST_APPOSITION = 8;

/** Whether a noun in lower case is one for gatherings of all kinds. */
export function isGathering(lower: string): boolean {
  return lower === 'event' || lower === 'gathering' || isGatheringNoun(lower);
}

/**
 * "the Harbour Festival, a fair held by the Port, which began", "the Harbour Festival, the fair that": the only event before, which a word for
 * gatherings calls again behind its comma.
 */
export function calledAgainBefore(
  { tokens, sentence, endingAt }: Clause,
  which: number,
): Mention | undefined {
  const events = [...endingAt.values()].filter(
    ({ type, form, endToken }) => type === 'event' && form === 'name' && endToken < which,
  );
  const [event] = events;
  if (event === undefined || events.length > 1 || tokens[event.endToken]?.text !== ',') return undefined;
  const limit = Math.min(event.endToken + LONGEST_APPOSITION, which, sentence.endToken);
  const article = tokens[event.endToken + 1]?.lower ?? '';
  if (article === 'the')
    return which <= event.endToken + LONGEST_APPOSITION && isGathering(tokens[which - 1]?.lower ?? '')
      ? event
      : undefined;
  if (!/^an?$/.test(article)) return undefined;
  for (let at = event.endToken + 2; at < limit; at++) if (isGathering(tokens[at]?.lower ?? '')) return event;
  return undefined;
}
