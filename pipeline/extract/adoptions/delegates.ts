import type { Mention, Sentence } from '../../contract/annotation.ts';
import { words } from '../../lexicon/words.ts';
import { mainEvent } from '../main-event.ts';
import { mentionsIn } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** Who is at an event and nowhere else. */
const DELEGATES = new Set(words('delegates participants attendees conferees'));
/** Sentences back to the one that spoke of the event. */
const REACH = 3;
/** Tokens between them and the verb, with the verbs that "and" joins: "delegates discussed trade in ports and adopted". */
const FARTHEST = 24;

/** "Delegates adopted the Lisbon Pact": at the event that the article is about, where that is the one spoken of last. */
export function occasionOfDelegates(
  verb: number,
  { firstToken, index: at }: Sentence,
  index: PatternIndex,
): Mention | undefined {
  const { sentences } = index.annotation;
  if (!isSubject(verb, firstToken, index)) return undefined;
  const main = mainEvent(index)?.index;
  const from = sentences[Math.max(0, at - REACH)]?.firstToken ?? firstToken;
  const last = mentionsIn(index, from, verb).findLast(
    ({ type, form }) => type === 'event' && form !== 'pronoun',
  );
  return last?.entity === main ? last : undefined;
}

/** Whether they begin the sentence and nothing else than what they did stands before the verb. */
function isSubject(verb: number, firstToken: number, { annotation: { tokens } }: PatternIndex): boolean {
  const first = tokens[firstToken]?.lower === 'the' ? firstToken + 1 : firstToken;
  if (!DELEGATES.has(tokens[first]?.lower ?? '') || verb - first > FARTHEST) return false;
  const between = tokens.slice(first + 1, verb);
  if (between.some(({ pos, text }) => pos === 'SCONJ' || text === ';')) return false;
  const isPlain = between.every(({ pos }) => pos === 'ADV' || pos === 'AUX');
  return isPlain || between.at(-1)?.lower === 'and' || between.at(-2)?.lower === 'and';
}
