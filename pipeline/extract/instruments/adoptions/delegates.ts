import type { Mention, Sentence } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { mainEvent } from '../../events/main-event.ts';
import { mentionFrom, mentionsIn } from '../../mentions-in.ts';
import { pastAlias } from '../../pattern/aliases.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';

/** Who is at an event and nowhere else. */
const DELEGATES = new Set(words('delegates participants attendees conferees'));
/** Those who meet at many events, and with "the" those of this one. */
const THE_DELEGATES = new Set(words('ministers leaders regulators'));
const LAST_PART = /^(?:session|ceremony|plenary|day|meeting|sitting)$/;
/** Sentences back to the one that spoke of the event. */
const REACH = 3;
/** Tokens between them and the verb, with the verbs that "and" joins: "delegates discussed trade in ports and adopted". */
const FARTHEST = 24;

/**
 * "Delegates adopted the Lisbon Pact": at the event that the article is about, where that is the one spoken of last; "Delegates to the Harbour
 * Summit adopted": there.
 */
export function occasionOfDelegates(
  verb: number,
  sentence: Sentence,
  index: PatternIndex,
): Mention | undefined {
  const { sentences, tokens } = index.annotation;
  const { firstToken, index: at } = sentence;
  const from = pastLastPart(firstToken, index);
  const isThe = tokens[from]?.lower === 'the';
  const first = isThe ? from + 1 : from;
  const who = tokens[first]?.lower ?? '';
  if (!(DELEGATES.has(who) || (isThe && THE_DELEGATES.has(who))) || verb - first > FARTHEST) return undefined;
  const attended = attendedBehind(first, index);
  const end = attended === undefined ? first + 1 : pastAlias(index, attended);
  if (end > verb || !leadsTo(verb, end, index)) return undefined;
  if (attended !== undefined) return attended;
  const main = mainEvent(index)?.index;
  const told = sentences[Math.max(0, at - REACH)]?.firstToken ?? firstToken;
  const last = mentionsIn(index, told, verb).findLast(
    ({ type, form }) => type === 'event' && form !== 'pronoun',
  );
  return last?.entity === main ? last : undefined;
}

/** Behind "At the closing session," with which a sentence may begin. */
function pastLastPart(first: number, { annotation: { tokens } }: PatternIndex): number {
  const words = tokens.slice(first, first + 5).map(({ lower }) => lower);
  const isPart =
    /^(?:at|in|during|on)$/.test(words[0] ?? '') &&
    words[1] === 'the' &&
    /^(?:closing|final|last|concluding)$/.test(words[2] ?? '') &&
    LAST_PART.test(words[3] ?? '') &&
    words[4] === ',';
  return isPart ? first + 5 : first;
}

/** The event to which the delegates came: "delegates to the Harbour Summit (HS-25)". */
function attendedBehind(delegates: number, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  if (!/^(?:to|at|of)$/.test(tokens[delegates + 1]?.lower ?? '')) return undefined;
  const first = tokens[delegates + 2]?.lower === 'the' ? delegates + 3 : delegates + 2;
  const mention = mentionFrom(first, index) ?? mentionFrom(first - 1, index);
  return mention?.type === 'event' && mention.form !== 'pronoun' ? mention : undefined;
}

/** Whether nothing else than what they did stands before the verb. */
function leadsTo(verb: number, from: number, { annotation: { tokens }, dates }: PatternIndex): boolean {
  const between = tokens.slice(dates.get(from)?.endToken ?? from, verb);
  if (between.some(({ pos, text }) => pos === 'SCONJ' || text === ';')) return false;
  const isPlain = between.every(({ pos }) => pos === 'ADV' || pos === 'AUX');
  return isPlain || between.at(-1)?.lower === 'and' || between.at(-2)?.lower === 'and';
}
