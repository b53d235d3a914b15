import type { Mention, Token } from '../../../contract/annotation.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import type { Antecedents } from './antecedents.ts';
import { mentionOf } from './pointing-phrases.ts';

/** As many tokens as an age may be: "42-year-old". */
const LONGEST_AGE = 6;

/** "The 42-year-old said": the person in mind, told by an age. */
export function byAge(
  tokens: readonly Token[],
  index: number,
  limit: number,
  sentence: number,
  before: Antecedents,
): Mention | undefined {
  let end = index + 1;
  while (end < Math.min(limit, index + LONGEST_AGE) && /^(?:\d|-|year|old)/.test(tokens[end]?.lower ?? ''))
    end++;
  const words = tokens
    .slice(index + 1, end)
    .map(({ lower }) => lower)
    .join('');
  if (!/^\d+-year-old$/.test(words)) return undefined;
  const isOfOffice = isSaying(tokens[index - 1]) && isOfficeHead(tokens[end]?.lower ?? '');
  if (!isOfOffice && (tokens[end]?.pos === 'NOUN' || tokens[end]?.pos === 'ADJ')) return undefined;
  const person = before.person('', sentence);
  return person === undefined
    ? undefined
    : mentionOf(person, 'description', tokens, index, isOfOffice ? end : end - 1);
}

/** `“…,” said the 42-year-old consultant`: who has just spoken. */
function isSaying(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && /^(?:said|added|told)$/.test(token.lower);
}

/** "The latter said": the person named last. */
export function byOrder(tokens: readonly Token[], index: number, before: Antecedents): Mention | undefined {
  const next = tokens[index + 2];
  if (tokens[index + 1]?.lower !== 'latter' || (next?.pos !== 'VERB' && next?.pos !== 'AUX'))
    return undefined;
  const person = before.latter();
  return person === undefined ? undefined : mentionOf(person, 'description', tokens, index, index + 1);
}
