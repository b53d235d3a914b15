import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { isCalendarWord } from '../names/name-extension.ts';
import { isCapitalised, isHyphen } from '../names/token-shapes.ts';

/** Most words of what an agreement is about. */
const LONGEST_TOPIC = 10;
const FIELDS = new Set(words('field fields area areas sphere spheres'));
/** Nouns behind "on" that say when or where it was signed. */
const OCCASIONS = new Set(
  words('sidelines sideline margins occasion behalf side basis eve day spot stage same last first'),
);

/**
 * Past what an agreement is about: "on port safety", "in the field of trade", "for the transfer of data".
 * @param index the token behind the words for the agreement; given back where nothing of the kind follows
 * @param limit the end of the sentence
 */
export function topicEnd(tokens: readonly Token[], index: number, limit: number): number {
  const from = topicStart(tokens, index);
  if (from === undefined) return index;
  let end = from;
  while (end < Math.min(limit, from + LONGEST_TOPIC) && isTopicWord(tokens, end)) end++;
  while (end > from && !endsTopic(tokens[end - 1])) end--;
  return end > from ? end : index;
}

function topicStart(tokens: readonly Token[], index: number): number | undefined {
  const link = tokens[index]?.lower;
  const first = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1;
  const noun = tokens[first];
  if (noun === undefined || isCalendarWord(noun.text) || OCCASIONS.has(noun.lower)) return undefined;
  if (link === 'in')
    return FIELDS.has(noun.lower) && tokens[first + 1]?.lower === 'of' ? first + 2 : undefined;
  if (link === 'on' || link === 'regarding' || link === 'concerning') return first;
  if (link === 'for' && /^co-?operation$/.test(noun.lower)) return first;
  const isWork = link === 'for' && first === index + 2 && tokens[first + 1]?.lower === 'of';
  return isWork ? first : undefined;
}

function isTopicWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || isCalendarWord(token.text) || /\d/.test(token.text)) return false;
  if (['NOUN', 'ADJ', 'PROPN'].includes(token.pos) || isHyphen(token)) return true;
  // "trusted data exchange", "population register data"
  const isBetween = tokens[index - 1]?.pos === 'NOUN' || token.lower.endsWith('ed');
  if (token.pos === 'VERB' && isBetween && tokens[index + 1]?.pos === 'NOUN') return true;
  if ((token.lower === 'a' || token.lower === 'an') && tokens[index - 1]?.lower === 'of') return true;
  if (token.lower === 'of' || token.lower === 'the' || isFieldLink(tokens, index)) return true;
  return token.lower === 'and' && tokens[index + 1]?.pos === 'NOUN' && !isCapitalised(tokens[index + 1]);
}

/** "cooperation in the field of trade". */
function isFieldLink(tokens: readonly Token[], index: number): boolean {
  const noun = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1;
  return (
    tokens[index]?.lower === 'in' && FIELDS.has(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'of'
  );
}

function endsTopic(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}
