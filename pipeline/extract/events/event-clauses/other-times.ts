import type { Mention, Sentence, Token } from '../../../contract/annotation.ts';
import { ORDINAL_WORDS } from '../../../lexicon/gathering-words.ts';
import { words } from '../../../lexicon/words.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';

/** Before a verb they tell another time, or many: "was last held", "was first held", "is usually held". */
const OTHERWISE = new Set(
  words('last first previously usually traditionally normally originally formerly once next annually'),
);
const OTHER_YEARS = new Set(['next', 'last', 'previous', 'following']);
/** Tokens behind a verb in which its year stands. */
const REACH = 40;
const YEAR = /^(?:19|20)\d{2}$/;

/** "The first Harbour Summit took place in 2021": its own number says which one is meant. */
function isCounted({ firstToken, form }: Mention, tokens: readonly Token[]): boolean {
  return (
    form === 'name' &&
    [tokens[firstToken - 1], tokens[firstToken]].some((token) => NUMBER.test(token?.lower ?? ''))
  );
}

const NUMBER = new RegExp(`^(?:\\d{1,3}(?:st|nd|rd|th)|${ORDINAL_WORDS.join('|')})$`);

/**
 * Whether a verb speaks of another edition than the one that its subject names: "the Summit was last held in 2023", "the summit will be hosted
 * next year by Kenya", "Next year, the summit moves to Porto", "the Ports Forum 2025 was held in 2021".
 */
export function isOfAnotherTime(
  event: Mention,
  verb: number,
  { firstToken, endToken }: Sentence,
  { annotation: { tokens, entities, article } }: PatternIndex,
): boolean {
  for (let at = Math.max(event.endToken, verb - 3, firstToken); at < verb; at++)
    if (OTHERWISE.has(tokens[at]?.lower ?? '')) return true;
  if (event.form !== 'name' && OTHER_YEARS.has(tokens[firstToken]?.lower ?? ''))
    if (tokens[firstToken + 1]?.lower === 'year' && tokens[firstToken + 2]?.lower !== "'s") return true;
  const edition = entities[event.entity]?.edition?.value;
  const year = edition !== undefined && YEAR.test(edition) ? edition : article.published?.slice(0, 4);
  const pointed = event.form !== 'name' || (edition !== undefined && !isCounted(event, tokens));
  if (!pointed || year === undefined) return false;
  return tokens.slice(verb, Math.min(endToken, verb + REACH)).some(({ lower }, at, rest) => {
    if (lower === 'year') return event.form !== 'name' && OTHER_YEARS.has(rest[at - 1]?.lower ?? '');
    return YEAR.test(lower) && rest[at - 1]?.lower === 'in' && Math.abs(Number(lower) - Number(year)) > 1;
  });
}
