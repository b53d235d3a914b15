import type { Sentence, Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { countWhere } from '../../../text/locate.ts';
import { yearAfter } from './edition-pointers.ts';
import type { Occurrence } from '../occurrences.ts';

/** What is said behind an event that was. */
const WAS = new Set(words('was were took met ran drew gathered happened held hosted'));

/** "The first Quay Forum was held in Porto in 2021", "the second Quay Forum, held in 2023": an edition by its number, and the year that is told of it. */
export function pastYearOf(
  { type, edition, segment }: Occurrence,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): string | undefined {
  if (type !== 'event' || edition === undefined || /^\d{4}$/.test(edition)) return undefined;
  const { endToken } = segment;
  const verb = tokens[endToken]?.text === ',' ? endToken + 1 : endToken;
  if (!WAS.has(tokens[verb]?.lower ?? '')) return undefined;
  const sentence = sentences[countWhere(sentences, ({ firstToken }) => firstToken <= endToken) - 1];
  return sentence && yearAfter(tokens, verb, sentence.endToken)?.text;
}
