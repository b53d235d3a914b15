import type { Mention, Sentence } from '../../contract/annotation.ts';
import { mentionFrom } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import type { EventVerb } from './verbs.ts';

/** "opened the three-day Harbour Summit": the event that follows a verb, over words that only describe it. */
export function objectOf(
  { endToken }: EventVerb,
  sentence: Sentence,
  index: PatternIndex,
): Mention | undefined {
  const { tokens } = index.annotation;
  for (
    let at = pastDayAndWork(endToken, index);
    at < Math.min(sentence.endToken, endToken + LONGEST_DESCRIPTION);
    at++
  ) {
    const mention = mentionFrom(at, index);
    // "hosts the Union's Harbour Summit"
    if (mention !== undefined && mention.type !== 'event' && tokens[mention.endToken]?.lower === "'s") {
      at = mention.endToken;
      continue;
    }
    if (mention !== undefined)
      return mention.type === 'event' && mention.form !== 'pronoun' ? mention : undefined;
    const { pos, text } = tokens[at] ?? {};
    if (text !== '-' && !DESCRIBING.has(pos ?? '') && text !== 'its' && text !== 'their') return undefined;
  }
  return undefined;
}

/** Behind "on Monday the activities of" in "opened on Monday the activities of the Harbour Summit". */
function pastDayAndWork(from: number, { annotation: { tokens }, dates }: PatternIndex): number {
  const day = dates.get(tokens[from]?.lower === 'on' ? from + 1 : from);
  const at = day?.endToken ?? from;
  const isWork = tokens[at]?.lower === 'the' && WORK.test(tokens[at + 1]?.lower ?? '');
  return isWork && tokens[at + 2]?.lower === 'of' ? at + 3 : from;
}

const WORK = /^(?:activities|work|works|proceedings|sessions|deliberations|events)$/;

/** Tokens: "a high-level three-day". */
export const LONGEST_DESCRIPTION = 9;
const DESCRIBING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'ADV']);

/** The token of a day between a verb and the event behind it: "opened on Monday the activities of the Harbour Summit". */
export function dayBetween(
  from: number,
  event: number,
  { annotation: { tokens }, dates }: PatternIndex,
): number | undefined {
  const at = tokens[from]?.lower === 'on' ? from + 1 : from;
  return (dates.get(at)?.endToken ?? Infinity) <= event ? at : undefined;
}
